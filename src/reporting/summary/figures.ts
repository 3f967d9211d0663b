import { SUMMARY_WORDS } from '../../messages/summary';
import type { CommendedRate, Finding, FindingValues, Rate } from '../../model';
import type { Settings } from '../../settings';
import { printRate } from '../../text/print';
import { indicatorName } from './indicator-name';

/** A figure of a finding that is not what it was; `name` is empty for the finding's main figure. */
export interface FigureChange {
  readonly name: string;
  readonly before: string;
  readonly after: string;
}

const { columns, unknownFigure } = SUMMARY_WORDS;

const FIGURES: readonly (readonly [Exclude<keyof FindingValues, 'counts' | 'rank' | 'band'>, string])[] = [
  ['month', ''],
  ['count', ''],
  ['previous', columns.previous.toLowerCase()],
  ['cumulative', columns.cumulative.toLowerCase()],
  ['average', SUMMARY_WORDS.averages.toLowerCase()],
  ['target', SUMMARY_WORDS.target],
];

/** Figures in which two findings of one key differ, in the order people read them. */
export function figureChanges(before: Finding, after: Finding, settings: Settings): FigureChange[] {
  const values = FIGURES.flatMap(([name, label]) => {
    const [was, is] = [before.values?.[name] ?? null, after.values?.[name] ?? null];
    if (was === is) return [];
    const shown = name === 'count' ? countText : shownRate;
    return [{ name: label, before: shown(was), after: shown(is) }];
  });
  const rates = after.rates.flatMap((now) => {
    const earlier = before.rates.find((r) => r.indicator === now.indicator);
    if (earlier && sameRate(earlier, now)) return [];
    const name = indicatorName(now.indicator, settings);
    return [{ name, before: commendedText(earlier), after: commendedText(now) }];
  });
  const field =
    before.field === after.field
      ? []
      : [{ name: '', before: before.field ?? unknownFigure, after: after.field ?? unknownFigure }];
  return [...values, ...rates, ...field];
}

/** "82,8%", a difference with its sign: "-5,73%". */
const signedRate = (value: Rate): string => `${value < 0 ? '-' : ''}${printRate(value)}`;

const shownRate = (value: number | null): string =>
  value === null ? unknownFigure : signedRate(value as Rate);

const countText = (value: number | null): string =>
  value === null ? unknownFigure : String(value).padStart(2, '0');

const sameRate = (a: CommendedRate, b: CommendedRate): boolean =>
  a.rate === b.rate && a.numerator === b.numerator && a.denominator === b.denominator;

function commendedText(rate: CommendedRate | undefined): string {
  if (!rate || rate.rate === null) return unknownFigure;
  const { numerator, denominator } = rate;
  const counts = denominator === null ? '' : ` (${numerator ?? 0}/${denominator})`;
  return `${signedRate(rate.rate)}${counts}`;
}
