import type { MonthTable, SheetContent } from '../model';
import type { Settings } from '../settings/settings';
import type { MonthChoice } from './survey';

export function readMonth(
  _sheets: readonly SheetContent[],
  choice: MonthChoice,
  _settings: Settings,
): MonthTable {
  return {
    period: choice.period,
    layouts: [],
    units: [],
    total: undefined,
    withoutCumulative: [],
    problems: [],
  };
}
