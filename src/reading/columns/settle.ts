import { factsOf } from '../../indicators';
import type { Candidate } from './candidates';
import { fieldKey } from './fields';
import type { Figures } from './read-columns';

/** A heading that says this much names its meaning by itself. */
export const ENOUGH = 45;
/** So much more than the next best before a meaning counts as clear. */
export const MARGIN = 8;

type Rivals = readonly Candidate[];

/** The candidates of a column that its words leave about equally likely. */
function rivalsOf(candidates: Rivals): Rivals {
  const best = Math.max(...candidates.map(({ score }) => score));
  return candidates.filter((c) => best - c.score < MARGIN && (c.header >= ENOUGH || c.score === best));
}

const isCertain = (rivals: Rivals): boolean =>
  rivals.length === 1 && rivals.every((c) => c.header >= ENOUGH && !c.contradicts);

/**
 * Elimination: where a heading fits two meanings and one of them has its own certain column, it is the other; and the
 * combined rate of two halves is not meant where one half has a column. What the figures settle is settled.
 */
export function settled(columns: readonly Rivals[], figures: Figures): readonly Rivals[] {
  let open = columns;
  for (let round = 0; round < columns.length; round++) {
    const certain = open.map(rivalsOf).filter(isCertain).flat();
    const taken = new Set(certain.map(({ meaning }) => fieldKey(meaning)));
    const kept = new Set(certain.map(({ meaning }) => meaning.indicator));
    const next = open.map((candidates) => {
      const rivals = rivalsOf(candidates);
      if (rivals.length <= 1) return candidates;
      const left = rivals.filter(
        ({ meaning }) =>
          !taken.has(fieldKey(meaning)) &&
          !(factsOf(meaning.indicator)?.standsFor ?? []).some((half) => kept.has(half)),
      );
      return left.length > 0 && left.length < rivals.length ? left : candidates;
    });
    if (next.every((candidates, at) => candidates === open[at])) break;
    open = next;
  }
  return open.map((candidates) => byFigures(candidates, open, figures));
}

/**
 * "Tiếp nhận | Số hoá | Tỷ lệ | Giải quyết | Số hoá | Tỷ lệ": the one denominator that gives the rate beside, or the one
 * indicator whose counts give this rate.
 */
function byFigures(candidates: Rivals, all: readonly Rivals[], figures: Figures): Rivals {
  const rivals = rivalsOf(candidates);
  if (rivals.length <= 1 || new Set(rivals.map(({ meaning }) => meaning.role)).size > 1) return candidates;
  const others = all.flat();
  const fitting = rivals.filter((rival) => {
    const { indicator, role, span } = rival.meaning;
    if (role !== 'numerator' && role !== 'rate') return false;
    const of = (part: string): readonly Candidate[] =>
      others.filter(
        (c) => c.meaning.indicator === indicator && c.meaning.span === span && c.meaning.role === part,
      );
    const those = (part: 'numerator' | 'rate'): readonly Candidate[] => (role === part ? [rival] : of(part));
    return those('rate').some((rate) =>
      those('numerator').some((done) =>
        of('denominator').some((whole) => figures.agrees(done.column, whole.column, rate.column) === true),
      ),
    );
  });
  return fitting.length === 1 ? fitting : candidates;
}
