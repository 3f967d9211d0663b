import fc from 'fast-check';
import { rate, rateOfCounts } from '../../../src/model';
import { catchUp } from '../../../src/reporting/year/catch-up';

const TARGET = rate(3000);

describe('what it takes next month to reach the target of the window', () => {
  it.each([
    // done, all, dossiers next month
    [10, 100, 100, { kind: 'some', needed: 50, dossiers: 100 }],
    [16, 100, 60, { kind: 'some', needed: 32, dossiers: 60 }],
    [0, 100, 10, { kind: 'out-of-reach', dossiers: 10, least: 43 }],
    [0, 100, undefined, { kind: 'least', least: 43 }],
    [0, 100, 0, { kind: 'least', least: 43 }],
    [30, 100, 50, { kind: 'met' }],
    [29, 100, 1, { kind: 'out-of-reach', dossiers: 1, least: 2 }],
    // 29,995 % displays as 30 %.
    [5999, 20000, 100, { kind: 'met' }],
    [0, 0, 10, { kind: 'some', needed: 3, dossiers: 10 }],
  ])('%i of %i, %s expected', (done, all, dossiers, expected) => {
    expect(catchUp(done, all, TARGET, dossiers)).toEqual(expected);
  });

  it('says that 100 % is gone once a dossier was missed', () => {
    expect(catchUp(9, 10, rate(10000), 5)).toEqual({ kind: 'never' });
    expect(catchUp(10, 10, rate(10000), 5)).toEqual({ kind: 'met' });
  });

  const counts = fc
    .tuple(fc.nat(400), fc.nat(400))
    .map(([a, b]) => ({ done: Math.min(a, b), all: Math.max(a, b) }));
  const targets = fc.integer({ min: 1, max: 9999 }).map(rate);

  it('names the smallest number that does: one fewer does not', () => {
    fc.assert(
      fc.property(counts, targets, fc.integer({ min: 1, max: 200 }), ({ done, all }, target, dossiers) => {
        const reached = (needed: number): boolean => rateOfCounts(done + needed, all + dossiers) >= target;
        const answer = catchUp(done, all, target, dossiers);
        if (answer.kind === 'met') return rateOfCounts(done, all) >= target;
        if (answer.kind === 'some')
          return reached(answer.needed) && (answer.needed === 0 || !reached(answer.needed - 1));
        return answer.kind === 'out-of-reach' && !reached(dossiers) && answer.least > dossiers;
      }),
    );
  });

  it('names the fewest new dossiers that do when every one of them is done', () => {
    fc.assert(
      fc.property(counts, targets, ({ done, all }, target) => {
        const answer = catchUp(done, all, target, undefined);
        if (answer.kind === 'met') return all > 0 && rateOfCounts(done, all) >= target;
        if (answer.kind !== 'least') return false;
        const reached = (least: number): boolean =>
          all + least > 0 && rateOfCounts(done + least, all + least) >= target;
        return reached(answer.least) && !reached(answer.least - 1);
      }),
    );
  });
});
