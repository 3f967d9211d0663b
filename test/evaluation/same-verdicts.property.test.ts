import fc from 'fast-check';
import { parsePeriodKey, type CellValue } from '../../src/model';
import { presetSettings } from '../../src/settings';
import { printPeriod } from '../../src/text/print-period';
import { madeFrom } from '../support/from-sheet';

/** None of them opens a window, so that each says what it says alone. */
const PERIODS = ['2025-09', '2025-W40', '2025-07..2025-08', '2025-Q3', '2025-H2', '2025-03-05..2025-11-03'];

const unit = fc.record({
  received: fc.integer({ min: 0, max: 200 }),
  digitised: fc.integer({ min: 0, max: 200 }),
  paid: fc.integer({ min: 0, max: 10_000 }),
  overdue: fc.nat(3),
});
const units = fc.array(unit, { minLength: 2, maxLength: 5 });
const orders = fc.constantFrom([0, 1, 2, 3], [3, 2, 1, 0], [2, 0, 1, 3]);

const HEADINGS = [
  'Số hồ sơ tiếp nhận',
  'Số hồ sơ số hoá khi tiếp nhận',
  'Tỷ lệ thanh toán trực tuyến (%) (chỉ tiêu ≥ 60%)',
  'Số hồ sơ giải quyết quá hạn',
];

test('the same figures give the same verdicts, whatever the period and the order of columns', () => {
  const settings = presetSettings('default');
  fc.assert(
    fc.property(units, orders, (figures, order) => {
      const bodies = figures.map(({ received, digitised, paid, overdue }, i): CellValue[] => {
        const cells = [received, Math.min(received, digitised), `${paid / 100}%`, overdue];
        return [i + 1, `Xã Số ${i + 1}`, ...order.map((at) => cells[at] ?? null)];
      });
      const verdicts = PERIODS.map((key) => {
        const period = parsePeriodKey(key);
        if (!period) throw new Error(key);
        const title = `KẾT QUẢ ${printPeriod(period).toLocaleUpperCase('vi')}`;
        const rows = [[title], ['STT', 'Đơn vị', ...order.map((at) => HEADINGS[at] ?? '')], ...bodies];
        const { evaluation, letter, text } = madeFrom(rows, period, settings);
        // A letter that names nobody says when in its subject alone.
        if (evaluation.judged.length > 0) expect(`${letter.subject} ${text}`).toContain(printPeriod(period));
        return [
          ...evaluation.findings.map(({ rule, unit: { name }, indicator, values }) => [
            rule,
            name,
            indicator,
            values,
          ]),
          ...evaluation.undecided.map(({ rule, unit: { name }, why }) => [rule, name, why]),
        ];
      });
      for (const other of verdicts) expect(other).toEqual(verdicts[0]);
    }),
    { numRuns: 20 },
  );
});
