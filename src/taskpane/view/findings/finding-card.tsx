import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo, type ReactElement } from 'react';
import type { PaneWords } from '../../../messages/pane';
import type { SummaryRow } from '../../../model';
import { ruleName, type Settings } from '../../../settings';
import { figureText, indicatorTitle } from '../figures';
import { useDisclosing } from '../row-button';
import { useStripe } from '../tone';
import { Explanation } from './explanation';
import { stepText } from './step-text';

const useStyles = makeStyles({
  card: {
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusMedium,
    // Seen where the system sets its own colours, which know no shadows.
    border: `1px solid ${tokens.colorTransparentStroke}`,
    borderLeftWidth: '4px',
    boxShadow: tokens.shadow2,
  },
  out: { backgroundColor: tokens.colorNeutralBackground3 },
  head: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto auto',
    alignItems: 'center',
    gap: '2px 8px',
    padding: '7px 8px 7px 10px',
  },
  unit: { fontWeight: tokens.fontWeightSemibold },
  struck: { textDecorationLine: 'line-through', fontWeight: tokens.fontWeightRegular },
  value: { fontVariantNumeric: 'tabular-nums', fontWeight: tokens.fontWeightSemibold },
  sub: {
    // Below the line itself, whose chevron comes last.
    gridColumn: '1 / -1',
    gridRow: 2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

interface FindingCardProps {
  readonly row: SummaryRow;
  readonly words: PaneWords;
  readonly settings: Settings;
}

/** One finding: in a line when closed, with everything it rests on when open. Of these there may be hundreds. */
export const FindingCard = memo(function FindingCard({
  row,
  words,
  settings,
}: FindingCardProps): ReactElement {
  const styles = useStyles();
  const stripes = useStripe();
  const inLetter = row.inLetter.current;
  const { isOpen, head, body } = useDisclosing({
    className: styles.head,
    line: (
      <>
        <span className={mergeClasses(styles.unit, !inLetter && styles.struck)}>{row.unitName}</span>
        <span className={styles.value}>{keyFigure(row, settings)}</span>
        <span className={styles.sub}>{subtitle(row, words, settings)}</span>
      </>
    ),
  });
  return (
    <li className={mergeClasses(styles.card, stripes[row.group], !inLetter && styles.out)}>
      {head}
      <div {...body}>{isOpen && <Explanation row={row} />}</div>
    </li>
  );
});

/** The figure that was judged. */
function keyFigure({ finding }: SummaryRow, settings: Settings): string {
  const values = finding?.values;
  if (!values) return '';
  if (values.count !== null) return String(values.count);
  const judged = finding.spoken?.span === 'cumulative' ? values.cumulative : values.month;
  return judged === null ? '' : figureText(judged, finding.indicator, settings);
}

function subtitle(row: SummaryRow, words: PaneWords, settings: Settings): string {
  const { finding } = row;
  const parts = [
    finding?.group === 'commend'
      ? finding.rates
          .flatMap(({ indicator, rate }) =>
            rate === null
              ? []
              : [`${indicatorTitle(indicator, words, settings)} ${figureText(rate, indicator, settings)}`],
          )
          .join(' · ')
      : finding?.indicator
        ? indicatorTitle(finding.indicator, words, settings)
        : row.text.current,
    // A unit may be there by several rules; the step tells those who are warned apart.
    finding !== null && finding.group !== 'warn' && finding.indicator !== null ? ruleName(finding.rule) : '',
    row.group === 'warn' ? stepText(row, words) : '',
    row.inLetter.current ? '' : words.leftOut,
    row.ordinal.generated === row.ordinal.current ? '' : words.ordinalEdited,
    row.text.generated === row.text.current ? '' : words.edited,
    { current: '', changed: words.stateChanged, stale: words.stateStale, hand: words.stateHand }[row.state],
  ];
  return parts.filter(Boolean).join(' · ');
}
