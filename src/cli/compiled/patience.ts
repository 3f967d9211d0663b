import { setFlagsFromString } from 'node:v8';

/**
 * How much of a function must have run, in bytes of its compiled form, before V8 compiles it once more for speed.
 * Node 20 waits for 132 KB: a run of a second then spends a fifth of its work on functions it hardly needs again, and
 * even one over thousands of units gains by waiting.
 */
const BUDGET = 1_000_000;

/** Makes V8 wait. Its later versions go by other rules and know no such flag. */
export function bePatient(): void {
  if (process.versions.v8.startsWith('11.')) setFlagsFromString(`--interrupt-budget=${BUDGET}`);
}
