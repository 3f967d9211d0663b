import type { MonthTable, Period, Rate, UnitMonth } from '../model';
import { plain } from '../text/fold';
import { datedEntry, datedValue, type IndicatorSettings } from './settings';

/** The office's own target; null where its unit is not the figures', so that they cannot be held against it. */
export function officeTarget(
  { target, kind, unit }: IndicatorSettings,
  period: Period,
): Rate | 'none' | null | undefined {
  const given = datedEntry(target, period);
  if (kind !== 'amount' || unit === null || given?.unit === undefined) return given?.value;
  return amountUnit(given.unit) === amountUnit(unit) ? given.value : null;
}

/** "tỷ" is "tỷ đồng". */
const amountUnit = (unit: string): string => plain(unit).replace(/(?<=\S) dong$/, '');

/** The target of a period as office or product say it; undefined where the sheet alone may know one, or none is set. */
export function setTarget(indicator: IndicatorSettings, period: Period): Rate | undefined {
  const own = officeTarget(indicator, period);
  if (own === null || own === 'none') return undefined;
  return own ?? datedValue(indicator.builtInTarget, period);
}

/** What a unit has to reach; `none`: the officer says that none was given; null: nobody knows. */
type Due = Rate | 'none' | null;

/**
 * What each unit has to reach in a period: the officer's dated value, else the sheet's for this unit, else the sheet's
 * for everybody, else the one the product knows for the period.
 */
export function targetsIn(
  indicator: IndicatorSettings,
  month: Pick<MonthTable, 'targets' | 'period'>,
): (row: UnitMonth) => Due {
  const officer = officeTarget(indicator, month.period);
  if (officer !== undefined) return () => officer;
  const { id } = indicator;
  const general = month.targets.find((target) => target.indicator === id)?.value;
  const usual = general ?? datedValue(indicator.builtInTarget, month.period) ?? null;
  return ({ targets }) => targets?.[id] ?? usual;
}

/** What one unit has to reach: {@link targetsIn}. */
export function targetValue(
  indicator: IndicatorSettings,
  row: UnitMonth,
  month: Pick<MonthTable, 'targets' | 'period'>,
): Due {
  return targetsIn(indicator, month)(row);
}
