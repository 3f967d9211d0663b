import fc from 'fast-check';
import { runs } from './in-full';

const asked = process.env['FAST_CHECK_RUNS'];

/** Runs of a property; FAST_CHECK_RUNS=10000 for a long night. */
export const RUNS = Number(asked ?? runs(300));

/** A long run tells its seed, and FAST_CHECK_SEED repeats it; a failure tells it in any case. */
const seed = Number(process.env['FAST_CHECK_SEED'] ?? Date.now() % 2 ** 31);
fc.configureGlobal({ ...fc.readConfigureGlobal(), seed });
if (asked !== undefined) console.log(`FAST_CHECK_RUNS=${asked} FAST_CHECK_SEED=${seed}`);
