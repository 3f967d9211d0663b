import type { IndicatorId } from '../model';
import { problem, shiftPeriod } from '../model';
import type { Settings } from '../settings/settings';
import type { Keeps, MonthSoFar } from './month-so-far';
import { fill } from './month-so-far';
import type { SiblingSheets } from './siblings';

const UNKNOWN = { state: 'unknown', evidence: [] } as const;

/** The previous month's rates from its own sheet, where no column gives them. */
export function fillPrevious(
  month: MonthSoFar,
  siblings: SiblingSheets,
  settings: Settings,
  keeps: Keeps,
): void {
  const before = shiftPeriod(month.period, -1);
  const rates = settings.indicators.filter((i) => i.enabled && i.kind === 'rate' && keeps(i.id, 'month'));
  const lacking: IndicatorId[] = [];
  for (const { id } of rates) {
    if (keeps(id, 'previous')) continue;
    const sibling = siblings.keeps(before, id, 'month') ? siblings.month(before) : undefined;
    if (!sibling) {
      lacking.push(id);
      continue;
    }
    for (const { unit, measures } of month.units) {
      const place = sibling.find(unit.key);
      fill(measures, id, { previous: place ? sibling.figure(place, id) : UNKNOWN });
    }
    const total = sibling.total(id);
    if (month.total && total) fill(month.total, id, { previous: total });
  }
  const forAll = lacking.length === rates.length;
  for (const indicator of forAll ? lacking.slice(0, 1) : lacking)
    month.problems.push(problem('missing-previous-month', { period: before }, forAll ? {} : { indicator }));
}
