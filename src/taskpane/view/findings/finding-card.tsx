import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, useState, type ReactElement } from 'react';
import type { PaneWords } from '../../../messages/pane';
import type { SummaryRow } from '../../../model';
import type { Settings } from '../../../settings';
import { usePaneState, useWords } from '../../state/use-pane';
import { indicatorTitle, printRate } from '../figures';
import { ICONS } from '../icons';
import { useStripe } from '../tone';
import { Explanation } from './explanation';
import { stepText } from './step-text';

const useStyles = makeStyles({
  card: {
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusMedium,
    borderLeftWidth: '4px',
    borderLeftStyle: 'solid',
    boxShadow: tokens.shadow2,
  },
  out: { opacity: 1, backgroundColor: tokens.colorNeutralBackground3 },
  head: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto auto',
    alignItems: 'center',
    gap: '2px 8px',
    width: '100%',
    padding: '7px 8px 7px 10px',
    font: 'inherit',
    textAlign: 'left',
    color: tokens.colorNeutralForeground1,
    backgroundColor: 'transparent',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  unit: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  struck: { textDecorationLine: 'line-through', fontWeight: tokens.fontWeightRegular },
  value: { fontVariantNumeric: 'tabular-nums', fontWeight: tokens.fontWeightSemibold },
  chevron: { display: 'flex', color: tokens.colorNeutralForeground2 },
  open: { transform: 'rotate(180deg)' },
  sub: {
    gridColumn: '1 / -1',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** One finding: in a line when closed, with everything it rests on when open. */
export function FindingCard({ row }: { readonly row: SummaryRow }): ReactElement | null {
  const styles = useStyles();
  const stripes = useStripe();
  const words = useWords();
  const settings = usePaneState((state) => state.result?.prepared.settings);
  const [open, setOpen] = useState(false);
  const body = useId();
  if (!settings) return null;
  const inLetter = row.inLetter.current;
  return (
    <li className={mergeClasses(styles.card, stripes[row.group], !inLetter && styles.out)}>
      <button
        type="button"
        className={styles.head}
        aria-expanded={open}
        aria-controls={body}
        onClick={() => setOpen(!open)}
      >
        <span className={mergeClasses(styles.unit, !inLetter && styles.struck)}>{row.unitName}</span>
        <span className={styles.value}>{keyFigure(row)}</span>
        <span className={mergeClasses(styles.chevron, open && styles.open)}>{ICONS.chevron}</span>
        <span className={styles.sub}>{subtitle(row, words, settings)}</span>
      </button>
      <div id={body} hidden={!open}>
        {open && <Explanation row={row} />}
      </div>
    </li>
  );
}

/** The figure that was judged. */
function keyFigure({ finding }: SummaryRow): string {
  const values = finding?.values;
  if (!values) return '';
  if (values.count !== null) return String(values.count);
  const cumulative = finding.rule === 'cumulativeBelowFloor' || finding.rule === 'targetMissedCumulative';
  const judged = cumulative ? values.cumulative : values.month;
  return judged === null ? '' : printRate(judged);
}

function subtitle(row: SummaryRow, words: PaneWords, settings: Settings): string {
  const { finding } = row;
  const parts = [
    finding?.group === 'commend'
      ? finding.rates
          .flatMap(({ indicator, rate }) =>
            rate === null ? [] : [`${indicatorTitle(indicator, words, settings)} ${printRate(rate)}`],
          )
          .join(' · ')
      : finding?.indicator
        ? indicatorTitle(finding.indicator, words, settings)
        : row.text.current,
    row.group === 'warn' ? stepText(row, words) : '',
    row.inLetter.current ? '' : words.leftOut,
    row.text.generated === row.text.current ? '' : words.edited,
    { current: '', changed: words.stateChanged, stale: words.stateStale, hand: words.stateHand }[row.state],
  ];
  return parts.filter(Boolean).join(' · ');
}
