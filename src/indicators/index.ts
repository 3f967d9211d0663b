import type { IndicatorId } from '../model';
import { certified } from './certified';
import { digitised } from './digitised';
import { disbursement } from './disbursement';
import { eResults } from './e-results';
import { email } from './email';
import type { IndicatorFacts } from './facts';
import { fullyOnline } from './fully-online';
import { intake } from './intake';
import { lateIntake } from './late-intake';
import { onTime } from './on-time';
import { online } from './online';
import { overdue } from './overdue';
import { overdueRate } from './overdue-rate';
import { payment } from './payment';
import { pendingOverdue } from './pending-overdue';
import { posts } from './posts';
import { results } from './results';
import { reuse } from './reuse';
import { revenue } from './revenue';
import { satisfaction } from './satisfaction';
import { score } from './score';
import { scoreDigitising } from './score-digitising';
import { scoreOnline } from './score-online';
import { scoreOpenness } from './score-openness';
import { scorePayment } from './score-payment';
import { scoreProgress } from './score-progress';
import { scoreSatisfaction } from './score-satisfaction';
import { tasks } from './tasks';
import { tasksOverdue } from './tasks-overdue';

export { NAME_PLACES, wordingOfName } from './facts';
export type { IndicatorFacts, IndicatorWording } from './facts';
export { LATE, MATTERS } from './headings';
export type { Phrases, Way } from './headings';

const shipped = [
  intake,
  results,
  digitised,
  payment,
  certified,
  overdue,
  pendingOverdue,
  posts,
  email,
  onTime,
  online,
  fullyOnline,
  reuse,
  eResults,
  satisfaction,
  overdueRate,
  lateIntake,
  score,
  scoreOpenness,
  scoreProgress,
  scoreOnline,
  scoreDigitising,
  scorePayment,
  scoreSatisfaction,
  disbursement,
  revenue,
  tasks,
  tasksOverdue,
] as const;

/** Ids of the indicators that come with the product. */
export type ShippedIndicator = (typeof shipped)[number]['id'];

/** The indicators that come with the product, in the order a letter speaks of them. */
export const INDICATORS: readonly IndicatorFacts[] = shipped;

const byId: ReadonlyMap<IndicatorId, IndicatorFacts> = new Map(INDICATORS.map((facts) => [facts.id, facts]));

/** What is known of an indicator by itself; undefined for one that people added. */
export const factsOf = (id: IndicatorId): IndicatorFacts | undefined => byId.get(id);

/** One of their facts, by id. */
export function ofEachIndicator<Fact>(
  pick: (facts: IndicatorFacts) => Fact,
): Readonly<Record<IndicatorId, Fact>> {
  return Object.fromEntries(INDICATORS.map((facts) => [facts.id, pick(facts)]));
}
