import { rateOfCounts, type Rate } from '../../model';

/** What has to be done next month for the window's displayed rate to reach its target. */
export type CatchUp =
  | { readonly kind: 'met' }
  /** `needed` of the `dossiers` expected next month. */
  | { readonly kind: 'some'; readonly needed: number; readonly dossiers: number }
  /** Not even all of the `dossiers` expected do; `least` new ones, every one of them done, would. */
  | { readonly kind: 'out-of-reach'; readonly dossiers: number; readonly least: number }
  /** Nothing is known of next month's dossiers. */
  | { readonly kind: 'least'; readonly least: number }
  /** 100 % cannot be reached once a dossier was missed. */
  | { readonly kind: 'never' };

/** 100 % in the unit of a rate, twice: displayed rates are rounded half up, so halves of a hundredth count. */
const TWICE_FULL = 20000n;
const FULL = 10000;

/**
 * How many of next month's dossiers have to be done so that the cumulative rate, as displayed, is at least the target.
 *
 * @param done numerator of the window so far; whole, 0 ≤ done ≤ all
 * @param all denominator of the window so far
 * @param dossiers dossiers expected next month; undefined when nothing is known of them
 */
export function catchUp(done: number, all: number, target: Rate, dossiers: number | undefined): CatchUp {
  if (all > 0 && rateOfCounts(done, all) >= target) return { kind: 'met' };
  if (target >= FULL) return all === done && dossiers ? some(dossiers, dossiers) : { kind: 'never' };
  // Displayed as the target or more: 20000·n ≥ d·(2·target − 1).
  const [n, d, edge] = [BigInt(done), BigInt(all), 2n * BigInt(target) - 1n];
  // Every new dossier is done: n and d grow alike.
  const least = Math.max(1, Number(ceilDivided(d * edge - n * TWICE_FULL, TWICE_FULL - edge)));
  if (dossiers === undefined || dossiers === 0) return { kind: 'least', least };
  const needed = Number(ceilDivided((d + BigInt(dossiers)) * edge - n * TWICE_FULL, TWICE_FULL));
  return needed <= dossiers ? some(needed, dossiers) : { kind: 'out-of-reach', dossiers, least };
}

const some = (needed: number, dossiers: number): CatchUp => ({
  kind: 'some',
  needed: Math.max(0, needed),
  dossiers,
});

function ceilDivided(dividend: bigint, divisor: bigint): bigint {
  return dividend <= 0n ? 0n : (dividend + divisor - 1n) / divisor;
}
