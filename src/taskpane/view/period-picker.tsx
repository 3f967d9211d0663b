import { Button, Field, Input, makeStyles } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { PERIODS } from '../../messages/pane/periods';
import { monthOf, type Period } from '../../model';
import { IN_A_YEAR, periodOf, type DraftKind, type PeriodDraft } from '../state/period-draft';
import { usePaneState, useWords, useWordsOf } from '../state/use-pane';
import { Choice } from './choice';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '8px', margin: 0 },
  fields: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 84px), 1fr))',
    gap: '8px',
    alignItems: 'start',
  },
});

interface PeriodPickerProps {
  /** Where it starts; undefined where nothing is known. */
  readonly near: Period | undefined;
  readonly onChoose: (period: Period) => void;
}

/** A period of any kind, in words: its kind, which one, of which year; or from a day to a day. */
export function PeriodPicker({ near, onChoose }: PeriodPickerProps): ReactElement {
  const styles = useStyles();
  const words = { ...useWords(), ...useWordsOf(PERIODS) };
  const busy = usePaneState((state) => state.busy !== undefined);
  const start = near && monthOf(near);
  const [draft, setDraft] = useState<PeriodDraft>({
    kind: 'month',
    number: start ? String(start.month) : '',
    year: start ? String(start.year) : '',
    from: '',
    to: '',
  });
  const set = (part: Partial<PeriodDraft>): void => setDraft({ ...draft, ...part });
  const period = periodOf(draft);
  const kinds: Readonly<Record<DraftKind, string>> = {
    month: words.kindMonth,
    quarter: words.kindQuarter,
    week: words.kindWeek,
    halfYear: words.kindHalfYear,
    nineMonths: words.kindNineMonths,
    year: words.kindYear,
    range: words.kindRange,
  };
  const numbers: Readonly<Partial<Record<DraftKind, string>>> = {
    month: words.month(undefined),
    quarter: words.numberQuarter,
    week: words.numberWeek,
    halfYear: words.numberHalf,
  };
  const field = (key: 'number' | 'year' | 'from' | 'to', label: string): ReactElement => (
    <Field label={label}>
      <Input
        inputMode={key === 'number' || key === 'year' ? 'numeric' : 'text'}
        value={draft[key]}
        onChange={(_, { value }) => set({ [key]: value })}
      />
    </Field>
  );
  return (
    <form
      className={styles.form}
      aria-label={words.pickPeriod}
      onSubmit={(event) => {
        event.preventDefault();
        if (period && !busy) onChoose(period);
      }}
    >
      <div className={styles.fields}>
        <Choice
          label={words.periodKind}
          value={draft.kind}
          names={kinds}
          onChoose={(kind) => set({ kind })}
        />
        {draft.kind === 'range' ? (
          <>
            {field('from', words.periodFrom)}
            {field('to', words.periodTo)}
          </>
        ) : (
          <>
            {IN_A_YEAR[draft.kind] !== undefined &&
              field('number', numbers[draft.kind] ?? words.periodNumber)}
            {field('year', words.periodYear)}
          </>
        )}
      </div>
      <div>
        <Button type="submit" appearance="primary" size="small" disabledFocusable={busy || !period}>
          {period ? words.takePeriod(words.period(period)) : words.pickPeriod}
        </Button>
      </div>
    </form>
  );
}
