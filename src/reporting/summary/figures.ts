import { columnHeading, SUMMARY_WORDS } from '../../messages/summary';
import type { CommendedRate, Finding, FindingValues, Period, Rate } from '../../model';
import type { Settings } from '../../settings';
import { printedAs } from '../../settings/printed';
import { printFigure, type Printed } from '../../text/print';
import { indicatorName } from './indicator-name';

/** A figure of a finding that is not what it was; `name` is empty for the finding's main figure. */
export interface FigureChange {
  readonly name: string;
  readonly before: string;
  readonly after: string;
}

const { unknownFigure } = SUMMARY_WORDS;

const FIGURES: readonly (readonly [
  Exclude<keyof FindingValues, 'counts' | 'rank' | 'band'>,
  (period: Period) => string,
])[] = [
  ['month', () => ''],
  ['count', () => ''],
  ['previous', (period) => columnHeading('previous', period).toLowerCase()],
  ['cumulative', (period) => columnHeading('cumulative', period).toLowerCase()],
  ['average', () => SUMMARY_WORDS.averages.toLowerCase()],
  ['target', () => SUMMARY_WORDS.target],
];

/** Figures in which two findings of one key differ, in the order people read them. */
export function figureChanges(
  before: Finding,
  after: Finding,
  settings: Settings,
  period: Period,
): FigureChange[] {
  const { indicator } = after;
  const printed = indicator === null ? PERCENT : printedAs(indicator, settings);
  const values = FIGURES.flatMap(([name, label]) => {
    const [was, is] = [before.values?.[name] ?? null, after.values?.[name] ?? null];
    if (was === is) return [];
    const shown = (value: number | null): string =>
      name === 'count' ? countText(value) : figureText(value, printed);
    return [{ name: label(period), before: shown(was), after: shown(is) }];
  });
  const rates = after.rates.flatMap((now) => {
    const earlier = before.rates.find((r) => r.indicator === now.indicator);
    if (earlier && sameRate(earlier, now)) return [];
    const own = printedAs(now.indicator, settings);
    const name = indicatorName(now.indicator, settings);
    return [{ name, before: commendedText(earlier, own), after: commendedText(now, own) }];
  });
  const field =
    before.field === after.field
      ? []
      : [{ name: '', before: before.field ?? unknownFigure, after: after.field ?? unknownFigure }];
  return [...values, ...rates, ...field];
}

const PERCENT: Printed = { kind: 'rate', maximum: null, unit: null };

/** "82,8%", "78,5/100 điểm"; what is below zero with its sign. */
function figureText(value: number | null, printed: Printed): string {
  if (value === null) return unknownFigure;
  return `${value < 0 ? '-' : ''}${printFigure(value as Rate, printed)}`;
}

const countText = (value: number | null): string =>
  value === null ? unknownFigure : String(value).padStart(2, '0');

const sameRate = (a: CommendedRate, b: CommendedRate): boolean =>
  a.rate === b.rate && a.numerator === b.numerator && a.denominator === b.denominator;

function commendedText(rate: CommendedRate | undefined, printed: Printed): string {
  if (!rate || rate.rate === null) return unknownFigure;
  const { numerator, denominator } = rate;
  const counts = denominator === null ? '' : ` (${numerator ?? 0}/${denominator})`;
  return `${figureText(rate.rate, printed)}${counts}`;
}
