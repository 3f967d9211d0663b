import type { Evidence, IndicatorId, UndecidedReason } from '../model';
import type { Condition, Reason } from './conditions';
import type { Figure, Judged, Limit, Named } from './figure';
import { isKnown } from './figure';

/** A judged figure that equals what it is judged by. */
export interface Tie {
  readonly figure: Figure;
  readonly limit: Named<TieWith>;
}

type TieWith = 'average' | 'target' | 'floor';

/** What a met rule rests on. */
export interface Grounds {
  /** The figure that was judged; its cells come first in the finding's evidence. Missing for commendations. */
  readonly judged?: Judged;
  /** What it was judged by: the gap is the judged figure minus this. */
  readonly limit?: Limit;
  readonly reason?: 'month-decides';
}

/** What a rule found of one unit. */
export type Outcome = { readonly ties: readonly Tie[] } & (
  | {
      readonly verdict: 'met';
      readonly reason: Reason;
      readonly grounds: Grounds;
      /** Everything that was compared. */
      readonly figures: readonly Figure[];
    }
  | { readonly verdict: 'notMet' | 'notApplicable'; readonly reason: Reason }
  | {
      readonly verdict: 'cannotTell';
      readonly why: UndecidedReason;
      readonly indicator: IndicatorId | null;
      readonly evidence: readonly Evidence[];
    }
);

/**
 * A rule holds when all its conditions do. One that is false settles it, whatever else is unknown;
 * only when none is false and one is open the rule cannot tell.
 */
export function decide(conditions: readonly Condition[], grounds: Grounds = {}): Outcome {
  let failed: Condition | undefined;
  let isOpen = false;
  let ties: Tie[] | undefined;
  for (const condition of conditions) {
    const { state } = condition;
    if (state === 'void') return { verdict: 'notApplicable', reason: condition.reason, ties: NO_TIES };
    if (state === 'false') failed ??= condition;
    else if (state === 'open') isOpen = true;
    const tie = tieIn(condition);
    if (tie) (ties ??= []).push(tie);
  }
  if (failed) return { verdict: 'notMet', reason: failed.reason, ties: ties ?? NO_TIES };
  if (isOpen) return undecided(conditions, ties ?? NO_TIES);
  return {
    verdict: 'met',
    reason: grounds.reason ?? 'holds',
    grounds,
    figures: comparedFigures(conditions),
    ties: ties ?? NO_TIES,
  };
}

function undecided(conditions: readonly Condition[], ties: readonly Tie[]): Outcome {
  const unknown = unknownFigures(conditions);
  return {
    verdict: 'cannotTell',
    why: unknown[0]?.why ?? 'value-unknown',
    indicator: unknown[0]?.indicator ?? null,
    evidence: unknown.flatMap((figure) => figure.evidence),
    ties,
  };
}

function tieIn({ figure, limit }: Condition): Tie | undefined {
  if (!figure || !limit || figure.min !== limit.min || !mayTie(limit)) return undefined;
  return isKnown(figure) && isKnown(limit) ? { figure, limit } : undefined;
}

/** That a value is the previous one again is no tie. */
function mayTie(limit: Named<Limit>): limit is Named<TieWith> {
  return limit.name === 'average' || limit.name === 'target' || limit.name === 'floor';
}

/** Each once, in the order of the conditions. */
function comparedFigures(conditions: readonly Condition[]): Figure[] {
  const compared: Figure[] = [];
  for (const { figure, limit } of conditions) {
    if (figure && !compared.includes(figure)) compared.push(figure);
    if (limit && !compared.includes(limit)) compared.push(limit);
  }
  return compared;
}

const NO_TIES: readonly Tie[] = [];

function unknownFigures(conditions: readonly Condition[]): Figure[] {
  return comparedFigures(conditions.filter(({ state }) => state === 'open')).filter(
    (figure) => !isKnown(figure),
  );
}
