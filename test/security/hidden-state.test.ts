import { deflateSync, strFromU8 } from 'fflate';
import { packed, unpacked } from '../../src/reporting/summary/hidden-state';
import { inFull } from '../support/in-full';

/** What the summary keeps in its hidden cells comes back from a file that anybody may have changed. */
describe('a hidden cell', () => {
  it('that would unpack to hundreds of megabytes is not unpacked', () => {
    const size = inFull(300_000_000, 150_000_000);
    const bomb = btoa(strFromU8(deflateSync(new Uint8Array(size), { level: 6, mem: 12 }), true));
    expect(bomb.length).toBeLessThan(1_000_000);
    const before = process.memoryUsage().rss;
    expect(unpacked([`x:${bomb}`])).toBeUndefined();
    expect(process.memoryUsage().rss - before).toBeLessThan(100_000_000);
  });

  it.each(['', ':', 'x:', 'x:%%%', 'x:AAAA', 'x:'.repeat(10_000), '__proto__:e30='])(
    '%j holds nothing',
    (text) => {
      expect(unpacked([text])).toBeUndefined();
    },
  );

  it('as long as the longest texts of a row is read', () => {
    const state = { text: 'Đơn vị – '.repeat(3500), other: ['"', '\\', '\u2028', '𝒳'] };
    expect(unpacked(packed(state))).toEqual(state);
  });
});
