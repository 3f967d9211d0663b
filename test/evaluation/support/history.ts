import type { Act, History } from '../../../src/model';
import { parsePeriodKey } from '../../../src/model';

export interface ActSketch extends Partial<Omit<Act, 'period'>> {
  /** "2023-05" */
  readonly month: string;
  readonly unitKey: string;
}

export const NO_HISTORY: History = { sheet: undefined, acts: [], problems: [] };

/** A ladder book with one row per sketch; acts are "Nhắc nhở" unless they say otherwise. */
export function historyOf(...sketches: readonly ActSketch[]): History {
  const acts = sketches.map(({ month, ...sketch }, index): Act => ({
    period: parsePeriodKey(month)!,
    unitName: sketch.unitKey,
    kind: 'act',
    form: 'Nhắc nhở',
    ordinal: null,
    reason: '',
    document: '',
    note: '',
    report: null,
    late: {},
    covers: [],
    cell: { sheet: 'Sổ theo dõi', row: 3 + index, column: 1 },
    ...sketch,
  }));
  return { sheet: 'Sổ theo dõi', acts, problems: [] };
}
