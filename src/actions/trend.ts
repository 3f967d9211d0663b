import { evaluateMonth } from '../evaluation';
import { comparePeriods, samePeriod, type Average, type IndicatorId, type Period, type Rate } from '../model';
import { chooseMonth, readMonth } from '../reading';
import type { OpenWorkbook } from './open-workbook';

/** One month that the workbook holds, as far as a picture needs it. */
export interface TrendMonth {
  readonly period: Period;
  readonly sheet: string;
  readonly averages: readonly Average[];
  /** Rates of the month by unit key. */
  readonly rates: ReadonlyMap<string, Readonly<Partial<Record<IndicatorId, Rate>>>>;
}

/** Every month of the workbook whose sheet is clear, oldest first. */
export function trendOf({ contents, survey, settings }: OpenWorkbook): TrendMonth[] {
  const sheets = [...contents.values()];
  const spoken = survey.filter(({ kind }) => kind === 'metrics').flatMap(({ periods }) => periods);
  const periods = spoken
    .filter((period, i) => spoken.findIndex((other) => samePeriod(other, period)) === i)
    .sort(comparePeriods);
  return periods.flatMap((period) => {
    const choice = chooseMonth(survey, undefined, { period });
    if ('unclear' in choice) return [];
    const table = readMonth(sheets, choice, settings);
    const noHistory = { sheet: undefined, acts: [], problems: [] };
    const { averages } = evaluateMonth(table, noHistory, settings);
    const rates = new Map(
      table.units.map(({ unit, measures }) => [
        unit.key,
        Object.fromEntries(
          Object.entries(measures).flatMap(([id, measure]) =>
            (measure.kind === 'rate' || measure.kind === 'score') && measure.month.state === 'value'
              ? [[id, measure.month.value.rate] as const]
              : [],
          ),
        ),
      ]),
    );
    return [{ period, sheet: choice.sheet, averages, rates }];
  });
}
