import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { PaneWords } from '../../../messages/pane';
import type { Finding, FindingValues, Period, Rate } from '../../../model';
import type { Settings } from '../../../settings';
import { useWords } from '../../state/use-pane';
import { useResult } from '../../state/use-result';
import { figureText, indicatorTitle, signedText } from '../figures';

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    gap: '2px 12px',
    margin: 0,
    padding: '8px 10px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  term: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  figure: { margin: 0, textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
});

/** The figures a finding speaks of, by name. */
export function Numbers({ finding }: { readonly finding: Finding }): ReactElement | null {
  const styles = useStyles();
  const words = useWords();
  const { settings, evaluation } = useResult().prepared;
  const figures = finding.values
    ? valueFigures(finding.values, evaluation.period, words, {
        plain: (value) => figureText(value, finding.indicator, settings),
        signed: (value) => signedText(value, finding.indicator, settings),
      })
    : [];
  const all = [
    ...figures,
    ...rateFigures(finding, words, settings),
    ...(finding.field === null ? [] : [[words.field, finding.field] as const]),
    ...noteFigures(words.reasons, finding.reasons, words, settings),
    ...noteFigures(words.praised, finding.praised, words, settings),
  ];
  if (all.length === 0) return null;
  return (
    <dl className={styles.list} aria-label={words.numbers}>
      {all.map(([name, figure]) => [
        <dt key={name} className={styles.term}>
          {name}
        </dt>,
        <dd key={`${name} =`} className={styles.figure}>
          {figure}
        </dd>,
      ])}
    </dl>
  );
}

type Figure = readonly [name: string, figure: string];

interface Print {
  readonly plain: (value: Rate) => string;
  readonly signed: (value: Rate) => string;
}

function valueFigures(
  values: FindingValues,
  period: Period,
  words: PaneWords,
  { plain, signed }: Print,
): Figure[] {
  const named = [
    [words.value(period), values.month, plain],
    [words.previous(period), values.previous, plain],
    [words.change, values.change, signed],
    [words.cumulative, values.cumulative, plain],
    [words.average, values.average, plain],
    [words.target, values.target, plain],
    [words.floor, values.floor, plain],
    [words.gap, values.gap, signed],
  ] as const;
  return [
    ...named.flatMap(([name, value, print]): Figure[] => (value === null ? [] : [[name, print(value)]])),
    ...(values.count === null ? [] : [[words.count, String(values.count)] as const]),
  ];
}

function rateFigures(finding: Finding, words: PaneWords, settings: Settings): Figure[] {
  return finding.rates.map(({ indicator, rate, numerator, denominator }) => {
    const name = indicatorTitle(indicator, words, settings);
    if (rate === null) return [name, words.nothingToMeasure];
    if (numerator === null || denominator === null) return [name, figureText(rate, indicator, settings)];
    return [name, words.ratio(figureText(rate, indicator, settings), numerator, denominator)];
  });
}

function noteFigures(
  name: string,
  indicators: readonly string[],
  words: PaneWords,
  settings: Settings,
): Figure[] {
  if (indicators.length === 0) return [];
  return [[name, indicators.map((id) => indicatorTitle(id, words, settings)).join(', ')]];
}
