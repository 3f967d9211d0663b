/** Why no month could be chosen from what the sheets say. */
export type UnclearMonthReason =
  | 'no-metrics'
  | 'no-month'
  | 'no-year'
  | 'two-months'
  | 'no-opening'
  | 'several-sheets'
  | 'no-unit-column'
  | 'no-metric-column'
  | 'units-across';
