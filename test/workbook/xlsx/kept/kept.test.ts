import { sampled } from '../../../support/in-full';
import { findingsWanted, keptFaults } from './check';
import { ODDITIES } from './oddities';

test('what is put in gives findings of every group', async () => {
  const groups = new Set((await findingsWanted()).map(({ group }) => group));
  expect([...groups].sort()).toEqual(['commend', 'low', 'warn']);
});

test.each(sampled(Object.entries(ODDITIES), 3))('kept, judged and idempotent: %s', async (_, make) => {
  expect(await keptFaults(await make())).toEqual([]);
});
