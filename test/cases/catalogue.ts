import { columnCases, type ColumnCase } from './columns';
import { foundLayouts } from './columns-found';
import { doubtCases } from './columns-in-doubt';
import { neighbourCases } from './columns-of-neighbours';
import { planCases } from './columns-of-plans';
import { foundFaults } from './found-faults';

/** Sheets whose columns are known, by the kind of what could go wrong. */
export const CATALOGUE: Readonly<Record<string, readonly ColumnCase[]>> = {
  ...columnCases,
  ...doubtCases,
  ...foundFaults,
  ...planCases,
  ...neighbourCases,
  'tables met in public': foundLayouts,
};
