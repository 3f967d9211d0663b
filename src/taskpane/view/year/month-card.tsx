import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { YearMonth } from '../../../actions/evaluate-year';
import { YEAR } from '../../../messages/pane/year';
import type { FindingGroup, SummaryRow } from '../../../model';
import { groupsIn } from '../../state/groups';
import { usePane, usePaneState, useWords, useWordsOf } from '../../state/use-pane';
import { stepText } from '../findings/step-text';
import { GROUP_ICONS, ICONS } from '../icons';
import { useTone } from '../tone';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: '4px',
    padding: '8px 10px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: tokens.shadow2,
    border: `1px solid ${tokens.colorTransparentStroke}`,
  },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '6px' },
  title: {
    flexGrow: 1,
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: 'nowrap',
  },
  chip: {
    display: 'flex',
    alignItems: 'center',
    gap: '4px',
    padding: '0 7px',
    border: `1px solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusCircular,
    fontVariantNumeric: 'tabular-nums',
    fontWeight: tokens.fontWeightSemibold,
    fontSize: tokens.fontSizeBase200,
  },
  none: { backgroundColor: tokens.colorNeutralBackground3, color: tokens.colorNeutralForeground2 },
  unseen: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
  acts: {
    margin: 0,
    padding: 0,
    listStyle: 'none',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  doubt: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorPaletteRedForeground1 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
});

interface MonthCardProps {
  readonly month: YearMonth;
  readonly written: boolean;
}

/** One month of the year: how many, who is warned for which time, and once written the ways on. */
export function MonthCard({ month, written }: MonthCardProps): ReactElement {
  const styles = useStyles();
  const tones = useTone();
  const words = { ...useWords(), ...useWordsOf(YEAR) };
  const pane = usePane();
  const busy = usePaneState((state) => state.busy !== undefined);
  const order = usePaneState((state) => state.order);
  const { summary, problems, evaluation, summarySheet, open } = month.prepared;
  const stands = written || open.contents.has(summarySheet);
  const name = words.period(summary.period);
  const rowsOf = (group: FindingGroup): SummaryRow[] =>
    summary.rows.filter((row) => row.group === group && row.state !== 'stale');
  const undecided = new Set(summary.undecided.map(({ unit }) => unit.key)).size;
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const doubts = [
    ...(undecided > 0 ? [words.yearUndecided(undecided)] : []),
    ...(errors > 0 ? [words.yearErrors(errors)] : []),
  ];
  const warned = new Map(
    rowsOf('warn')
      .filter((row) => row.inLetter.current)
      .map((row) => [row.unitName, row] as const),
  );
  return (
    <li className={styles.card}>
      <div className={styles.head}>
        <h3 className={styles.title}>{words.periodTitle(summary.period)}</h3>
        {groupsIn(order).map((group) => {
          const count = new Set(rowsOf(group).map(({ unitName }) => unitName)).size;
          return (
            <span
              key={group}
              className={mergeClasses(styles.chip, count === 0 ? styles.none : tones[group])}
              title={words[group]}
            >
              {GROUP_ICONS[group]}
              <span className={styles.unseen}>{words[group]}: </span>
              {count}
            </span>
          );
        })}
      </div>
      {warned.size > 0 && (
        <ul className={styles.acts}>
          {[...warned].map(([unit, row]) => (
            <li key={unit}>
              {unit}: {stepText(row, words)}
            </li>
          ))}
        </ul>
      )}
      {doubts.length > 0 && <p className={styles.doubt}>{doubts.join(' · ')}</p>}
      {stands && (
        <div className={styles.buttons}>
          <Button
            size="small"
            disabledFocusable={busy}
            aria-label={words.yearOpenMonthOf(name)}
            onClick={() => void pane.openMonth(summary.period, evaluation.sheet)}
          >
            {words.yearOpenMonth}
          </Button>
          <Button
            size="small"
            icon={ICONS.word}
            disabledFocusable={busy}
            aria-label={words.yearLetterOf(name)}
            onClick={() => void pane.exportMonth(summary.period)}
          >
            {words.exportWord}
          </Button>
        </div>
      )}
    </li>
  );
}
