import { readFileSync } from 'node:fs';
import { prepareEvaluation, type PreparedEvaluation } from '../../src/actions/evaluate';
import { rate, type Rate } from '../../src/model';
import { composeNotices } from '../../src/reporting/letter';
import { parseSettings } from '../../src/settings';
import { barChart } from '../../src/taskpane/state/chart-data';
import { openXlsx } from '../../src/workbook/xlsx';
import { bodyTexts } from '../letters/comparison';

const BYTES: Uint8Array = new Uint8Array(readFileSync('assets/samples/tu-ky-2023-08.xlsx'));
const PHUONG_KY = 'Phượng Kỳ';
const at = { sheet: 'T8', row: 4, column: 4 };

interface Given {
  readonly officer?: string;
  readonly everybody?: number;
  readonly own?: number;
}

/** The sample, judged by targets from the places they may come from. */
async function judgedBy({ officer, everybody, own }: Given): Promise<PreparedEvaluation> {
  const prepared = await prepareEvaluation(await openXlsx(BYTES), {
    preset: 'letter-2023-08',
    ...(officer !== undefined && {
      file: parseSettings({ indicators: { payment: { target: officer } } }),
    }),
    now: '05/09/2023 09:30',
  });
  if ('unclear' in prepared) throw new Error(prepared.unclear);
  const { table } = prepared;
  const targets: Record<string, Rate> = own === undefined ? {} : { payment: rate(own) };
  const units = table.units.map((row) =>
    own !== undefined && row.unit.name.endsWith(PHUONG_KY) ? { ...row, targets } : row,
  );
  const general = everybody === undefined ? [] : [{ indicator: 'payment', value: rate(everybody), cell: at }];
  return { ...prepared, table: { ...table, units, targets: general } };
}

/** Phượng Kỳ paid 13,33 % online, the others' average is 80,2 %. */
test.each<[string, Given, { line: number | undefined; low: boolean; told: string | undefined }]>([
  ['the built-in one', {}, { line: 3000, low: true, told: '30%' }],
  ['the sheet’s for everybody', { everybody: 1000 }, { line: 1000, low: false, told: '10%' }],
  ['a unit’s own', { everybody: 9000, own: 1000 }, { line: undefined, low: false, told: '10%' }],
  ['the officer’s', { officer: '20%', everybody: 1000, own: 500 }, { line: 2000, low: true, told: '20%' }],
  [
    'none, where the officer says so',
    { officer: 'không giao chỉ tiêu', everybody: 1000, own: 500 },
    { line: undefined, low: true, told: undefined },
  ],
])('the bars and a unit’s own letter go by the target that judged: %s', async (_, given, expected) => {
  const prepared = await judgedBy(given);
  const { summary, settings, table } = prepared;
  const chart = barChart(prepared, summary, 'payment');
  const bar = chart.bars.find(({ unit }) => unit.endsWith(PHUONG_KY));
  const notice = composeNotices(summary, settings, table).find(({ unit }) => unit.full.endsWith(PHUONG_KY));
  const text = notice ? bodyTexts(notice.letter).join('\n') : '';
  expect({
    line: chart.target,
    low: bar?.low,
    told: /thanh toán trực tuyến: 13,33%[^;]*; [^;]*; chỉ tiêu giao ([\d,]+%)/.exec(text)?.[1],
  }).toEqual(expected);
});
