import { comparePeriods, periodKey, type IndicatorId, type MonthTable, type Period } from '../model';
import { chooseMonth, readMonth } from '../reading';
import type { OpenWorkbook } from './open-workbook';

/** A sheet of one month may name the month before it; one that names more keeps its months side by side. */
const MONTHS_SIDE_BY_SIDE = 3;

/**
 * The months a workbook keeps figures of, oldest first: those its visible sheets are about, and those that stand side
 * by side on one sheet with the same indicators as its latest month. A lone column "tháng trước" is no month.
 */
export function workbookMonths({ contents, survey, sheets, settings }: OpenWorkbook): Period[] {
  const hidden = new Set(sheets.filter((s) => s.visibility !== 'visible').map((s) => s.name));
  const metrics = survey.filter(({ kind, sheet, main }) => kind === 'metrics' && main && !hidden.has(sheet));
  const months = new Map<string, Period>();
  for (const { main, hasData } of metrics) if (main && hasData) months.set(periodKey(main), main);

  const all = [...contents.values()];
  const kept = (period: Period, sheet: string): ReadonlySet<IndicatorId> =>
    indicatorsKept(readMonth(all, { period, sheet }, settings));
  for (const { sheet, main, periods } of metrics) {
    if (!main || periods.length < MONTHS_SIDE_BY_SIDE) continue;
    const wanted = kept(main, sheet);
    for (const period of periods) {
      if (months.has(periodKey(period))) continue;
      const choice = chooseMonth(survey, undefined, { period });
      if ('unclear' in choice || choice.sheet !== sheet) continue;
      const found = kept(period, sheet);
      if ([...wanted].every((indicator) => found.has(indicator))) months.set(periodKey(period), period);
    }
  }
  return [...months.values()].sort(comparePeriods);
}

/** Indicators of which at least one unit has a figure in the month. */
function indicatorsKept({ units }: MonthTable): ReadonlySet<IndicatorId> {
  const entries = units.flatMap(({ measures }) => Object.entries(measures));
  return new Set(entries.filter(([, { month }]) => month.state === 'value').map(([id]) => id));
}
