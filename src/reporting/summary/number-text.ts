import type { Period, Rate } from '../../model';

/** A rate or difference as letters print it: "82,8%", "-5,73%", "100%". */
export function percentText(value: Rate): string {
  return `${String(value / 100).replace('.', ',')}%`;
}

/** "8/2023", "02/2023": the month is padded only for January and February. */
export function monthText(period: Period): string {
  return `${period.month <= 2 ? '0' : ''}${period.month}/${period.year}`;
}
