import type { Rate } from '../../model';

/** A rate or difference as letters print it: "82,8%", "-5,73%", "100%". */
export function percentText(value: Rate): string {
  return `${String(value / 100).replace('.', ',')}%`;
}
