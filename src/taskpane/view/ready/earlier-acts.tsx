import { Button, Field, Select } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { noEarlierActsPatch } from '../../../actions/no-earlier-acts';
import { READY_WORK } from '../../../messages/pane/ready-work';
import { firstDay, parsePeriodKey, periodKey, type Period } from '../../../model';
import type { SettingsPatch } from '../../../settings';
import { usePane, usePaneState, useWords, useWordsOf } from '../../state/use-pane';
import { CarryButton } from './carry-button';
import { useReadyStyles } from './styles';

interface EarlierActsProps {
  readonly period: Period;
  readonly onAnswer: (patch: SettingsPatch) => void;
  /** Something else was done that settles it. */
  readonly onDone: () => void;
}

/** What was before this period: nothing, what last month's file holds, or what somebody types. */
export function EarlierActs({ period, onAnswer, onDone }: EarlierActsProps): ReactElement {
  const styles = useReadyStyles();
  const words = useWordsOf(READY_WORK);
  const busy = usePaneState((state) => state.busy !== undefined);
  const [typing, setTyping] = useState(false);
  return (
    <>
      <div className={styles.choices}>
        <Button size="small" disabledFocusable={busy} onClick={() => onAnswer(noEarlierActsPatch(period))}>
          {words.noEarlierActs}
        </Button>
        <CarryButton size="small" onCarried={onDone} />
        <Button size="small" aria-expanded={typing} onClick={() => setTyping(!typing)}>
          {words.typeBook}
        </Button>
      </div>
      {typing && <ActForm period={period} onDone={onDone} />}
    </>
  );
}

/** One act of an earlier month of the year. */
function ActForm({ period, onDone }: Omit<EarlierActsProps, 'onAnswer'>): ReactElement {
  const styles = useReadyStyles();
  const words = { ...useWords(), ...useWordsOf(READY_WORK) };
  const pane = usePane();
  const busy = usePaneState((state) => state.busy !== undefined);
  const units = usePaneState(({ prepared }) => prepared?.table.units);
  const ladder = usePaneState(({ prepared }) => prepared?.settings.ladder);
  const { year, month } = firstDay(period);
  const months = Array.from({ length: month - 1 }, (_, i) => ({ year, month: i + 1 }));
  const forms = [...(ladder?.rungs.map(({ form }) => form) ?? []), ...(ladder?.otherForms ?? [])];
  const [unit, setUnit] = useState('');
  const [form, setForm] = useState(forms[0] ?? '');
  const [key, setKey] = useState(() => (months.at(-1) ? periodKey(months.at(-1) ?? period) : ''));
  const chosen = parsePeriodKey(key);
  return (
    <form
      className={styles.form}
      aria-label={words.typeBook}
      onSubmit={(event) => {
        event.preventDefault();
        if (busy || unit === '' || form === '' || !chosen) return;
        onDone();
        void pane.addEarlierAct({ period: chosen, unit, form });
      }}
    >
      <Field label={words.actUnit}>
        <Select value={unit} onChange={(_, { value }) => setUnit(value)}>
          <option value="">{words.choose}</option>
          {units?.map(({ unit: { name } }, i) => (
            <option key={`${i}|${name}`}>{name}</option>
          ))}
        </Select>
      </Field>
      <div className={styles.pair}>
        <Field label={words.actPeriod}>
          <Select value={key} onChange={(_, { value }) => setKey(value)}>
            {months.map((one) => (
              <option key={periodKey(one)} value={periodKey(one)}>
                {words.period(one)}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={words.actForm}>
          <Select value={form} onChange={(_, { value }) => setForm(value)}>
            {forms.map((name) => (
              <option key={name}>{name}</option>
            ))}
          </Select>
        </Field>
      </div>
      <div className={styles.choices}>
        <Button size="small" appearance="primary" type="submit" disabledFocusable={busy || unit === ''}>
          {words.addAct}
        </Button>
      </div>
    </form>
  );
}
