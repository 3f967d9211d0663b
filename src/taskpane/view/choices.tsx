import { Field, makeStyles, Select } from '@fluentui/react-components';
import { lazy, Suspense, useState, type ReactElement } from 'react';
import { parsePeriodKey, periodKey } from '../../model';
import { PRESET_IDS, type PresetId } from '../../settings';
import { monthChoices } from '../state/month-choices';
import { usePane, usePaneState, useWords } from '../state/use-pane';
import { presetName } from './preset-name';

const PeriodPicker = lazy(() => import('./period-picker').then((m) => ({ default: m.PeriodPicker })));

/** The choice that opens a picker of all kinds of periods. */
const OTHER = 'other';

const useStyles = makeStyles({
  pair: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 120px), 1fr))',
    gap: '10px',
  },
});

/** Sheet, period and set of rules, as recognised or as people choose. */
export function Choices(): ReactElement {
  const styles = useStyles();
  const words = useWords();
  const pane = usePane();
  const [picking, setPicking] = useState(false);
  const prepared = usePaneState((state) => state.prepared);
  const choice = usePaneState((state) => state.choice);
  const survey = usePaneState((state) => state.survey);
  const sheet = prepared?.evaluation.sheet ?? choice.sheet ?? '';
  const { sheets, periods } = monthChoices(survey, sheet === '' ? undefined : sheet);
  const period = prepared?.evaluation.period ?? choice.period;
  const preset = prepared?.settings.preset ?? choice.preset ?? 'default';
  return (
    <>
      <div className={styles.pair}>
        <Field label={words.sheet}>
          <Select
            value={sheet}
            onChange={(_, { value }) => void pane.choose({ sheet: value, period: undefined })}
          >
            {sheet === '' && <option value="" />}
            {sheets.map((name) => (
              <option key={name}>{name}</option>
            ))}
          </Select>
        </Field>
        <Field label={words.month(period)}>
          <Select
            value={picking ? OTHER : period ? periodKey(period) : ''}
            onChange={(_, { value }) => {
              setPicking(value === OTHER);
              if (value !== OTHER) void pane.choose({ period: parsePeriodKey(value) });
            }}
          >
            {!period && <option value="" />}
            {withPeriod(periods, period).map((p) => (
              <option key={periodKey(p)} value={periodKey(p)}>
                {words.period(p)}
              </option>
            ))}
            {prepared && <option value={OTHER}>{words.otherPeriod}</option>}
          </Select>
        </Field>
      </div>
      {picking && prepared && (
        <Suspense fallback={null}>
          <PeriodPicker
            near={period}
            onChoose={(chosen) => void pane.choose({ period: chosen }).then(() => setPicking(false))}
          />
        </Suspense>
      )}
      <Field label={words.preset}>
        <Select value={preset} onChange={(_, { value }) => void pane.choose({ preset: presetOf(value) })}>
          {PRESET_IDS.map((id) => (
            <option key={id} value={id}>
              {presetName(id, words)}
            </option>
          ))}
        </Select>
      </Field>
    </>
  );
}

type PeriodLike = NonNullable<ReturnType<typeof parsePeriodKey>>;

function withPeriod(periods: readonly PeriodLike[], chosen: PeriodLike | undefined): readonly PeriodLike[] {
  if (!chosen || periods.some((p) => periodKey(p) === periodKey(chosen))) return periods;
  return [...periods, chosen];
}

function presetOf(value: string): PresetId | undefined {
  return PRESET_IDS.find((id) => id === value);
}
