import type { Direction } from '../model';
import type { Figure, Judged, Limit, Named } from './figure';

/** Why a rule holds, does not hold, or is not applicable. */
export type Reason =
  | 'holds'
  /** No cumulative value is kept anywhere, so the month alone was judged. */
  | 'month-decides'
  | `${Judged}-not-worse-than-${Limit}`
  | `${Judged}-not-better-than-${Limit}`
  | `${Judged}-worse-than-${Limit}`
  | 'full'
  | 'not-full'
  /** Its place among all, or the class it falls into, is another. */
  | 'other-place'
  | 'other-band'
  | `${Judged}-zero`
  | `${Judged}-not-zero`
  /** Another rule already says it of this unit. */
  | 'already-listed'
  /** A report was accepted for the month. */
  | 'exempt'
  | 'nothing-to-measure'
  | 'no-limit-set'
  | 'other-kind';

/** One of the things that must all be true for a rule to hold. */
export interface Condition {
  /** `open`: depends on a figure nobody knows. `void`: there is nothing this rule could judge. */
  readonly state: 'true' | 'false' | 'open' | 'void';
  /** Why, when it is false or void. */
  readonly reason: Reason;
  /** What it looks at, and what it is compared with. */
  readonly figure: Figure | undefined;
  readonly limit: Named<Limit> | undefined;
}

export type State = Condition['state'];

function condition(
  state: State,
  reason: Reason,
  figure: Figure | undefined,
  limit?: Named<Limit>,
): Condition {
  return { state, reason, figure, limit };
}

/** There is something to measure (known or not). */
export function measured(figure: Figure): Condition {
  const empty = figure.state === 'nothing' || figure.state === 'absent';
  return condition(empty ? 'void' : 'true', 'nothing-to-measure', figure);
}

/** The office has set what the rule judges by. */
export function isSet(limit: Figure | undefined): Condition {
  return condition(limit ? 'true' : 'void', 'no-limit-set', undefined);
}

export function settled(holds: boolean, fails: boolean): State {
  return holds ? 'true' : fails ? 'false' : 'open';
}

type Reasons<Word extends string> = Readonly<
  Record<Judged, Readonly<Record<Limit, `${Judged}-${Word}-${Limit}`>>>
>;

/** Every reason a comparison may give, put together once. */
function reasonsOf<Word extends string>(word: Word): Reasons<Word> {
  const of = (judged: Judged): Reasons<Word>[Judged] => ({
    average: `${judged}-${word}-average`,
    target: `${judged}-${word}-target`,
    floor: `${judged}-${word}-floor`,
    previous: `${judged}-${word}-previous`,
    lastYear: `${judged}-${word}-lastYear`,
    share: `${judged}-${word}-share`,
  });
  return { month: of('month'), cumulative: of('cumulative') };
}

const WORSE = reasonsOf('worse-than');
const NOT_WORSE = reasonsOf('not-worse-than');
const NOT_BETTER = reasonsOf('not-better-than');

/** The smallest difference between two displayed values. */
const SMALLEST = 1;

function isLess(a: Figure, b: Figure, by: number): State {
  return settled(a.max <= b.min - by, a.min > b.max - by);
}

/** The figure is worse than the limit, by at least so much. */
export function worse(
  figure: Named<Judged>,
  limit: Named<Limit>,
  direction: Direction,
  by: number = SMALLEST,
): Condition {
  const state = direction === 'higher' ? isLess(figure, limit, by) : isLess(limit, figure, by);
  return condition(state, NOT_WORSE[figure.name][limit.name], figure, limit);
}

/** The figure is better than the limit, by at least so much. */
export function better(
  figure: Named<Judged>,
  limit: Named<Limit>,
  direction: Direction,
  by: number = SMALLEST,
): Condition {
  const state = direction === 'higher' ? isLess(limit, figure, by) : isLess(figure, limit, by);
  return condition(state, NOT_BETTER[figure.name][limit.name], figure, limit);
}

/** The figure reaches the limit. */
export function notWorse(figure: Named<Judged>, limit: Named<Limit>, direction: Direction): Condition {
  const state = direction === 'higher' ? isLess(limit, figure, 0) : isLess(figure, limit, 0);
  return condition(state, WORSE[figure.name][limit.name], figure, limit);
}

/** The count is 0. `atLeast`: a figure it cannot be smaller than. */
export function zero(figure: Named<Judged>, atLeast = 0): Condition {
  const state = settled(figure.max === 0 && atLeast === 0, figure.min > 0 || atLeast > 0);
  return condition(state, `${figure.name}-not-zero`, figure);
}

/** The count is 1 or more. `atLeast`: a figure it cannot be smaller than. */
export function positive(figure: Named<Judged>, atLeast = 0): Condition {
  const state = settled(figure.min > 0 || atLeast > 0, figure.max === 0);
  return condition(state, `${figure.name}-zero`, figure);
}

/** What full is for a figure. */
export interface FullAt {
  readonly full: number;
  readonly better: Direction;
  readonly countsDiffer: boolean;
}

/** Everything that could be done was: the best value there is, and equal counts where there are counts. */
export function complete(figure: Figure, view: FullAt): Condition {
  return condition(fullness(figure, view), 'not-full', figure);
}

/** Something that could have been done was not. */
export function incomplete(figure: Figure, view: FullAt): Condition {
  const state = fullness(figure, view);
  return condition(state === 'open' ? state : state === 'true' ? 'false' : 'true', 'full', figure);
}

function fullness(figure: Figure, { full, better: direction, countsDiffer }: FullAt): State {
  return direction === 'higher'
    ? settled(figure.min >= full && !countsDiffer, figure.max < full || countsDiffer)
    : settled(figure.max <= full, figure.min > full);
}

/** Something else than a limit decides; `state` says how. */
export function placed(state: State, reason: Reason, figure: Figure | undefined): Condition {
  return condition(state, reason, figure);
}
