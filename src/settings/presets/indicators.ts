import { rate } from '../../model';
import type { IndicatorId } from '../../model';
import type { IndicatorSettings } from '../settings';

const base = { enabled: true, units: 'all', headers: [], windowStart: [], target: [] } as const;
const fromJanuary = [{ value: 1 }] as const;

/** Online payment became a duty on 01/4/2023, so that year's window opens in April. */
const paymentWindow = [
  { value: 1 },
  { from: { year: 2023, month: 4 }, to: { year: 2023, month: 12 }, value: 4 },
] as const;

const known = {
  intake: { ...base, id: 'intake', kind: 'rate', windowStart: fromJanuary },
  results: { ...base, id: 'results', kind: 'rate', windowStart: fromJanuary },
  payment: {
    ...base,
    id: 'payment',
    kind: 'rate',
    windowStart: paymentWindow,
    target: [{ value: rate(3000) }],
  },
  certified: { ...base, id: 'certified', kind: 'count', units: 'communes', windowStart: fromJanuary },
  overdue: { ...base, id: 'overdue', kind: 'count' },
  posts: { ...base, id: 'posts', kind: 'note' },
  email: { ...base, id: 'email', kind: 'note' },
} as const satisfies Readonly<Record<IndicatorId, IndicatorSettings>>;

/** Ids of the indicators every preset knows. */
export type KnownIndicator = keyof typeof known;

/** The known indicators in the order a letter speaks of them. */
export function indicatorsInOrder(...ids: readonly KnownIndicator[]): readonly IndicatorSettings[] {
  return ids.map((id) => known[id]);
}
