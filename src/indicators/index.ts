import type { IndicatorId } from '../model';
import { certified } from './certified';
import { email } from './email';
import type { IndicatorFacts } from './facts';
import { intake } from './intake';
import { overdue } from './overdue';
import { payment } from './payment';
import { posts } from './posts';
import { results } from './results';

export type { IndicatorFacts, IndicatorWording } from './facts';
export type { Phrases, Way } from './headings';

const shipped = [intake, results, payment, certified, overdue, posts, email] as const;

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
