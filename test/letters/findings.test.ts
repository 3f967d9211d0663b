import { createHash } from 'node:crypto';
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { EvaluationJson } from '../../src/reporting/json';
import { runCli } from '../cli/run-cli';
import {
  APRIL,
  APRIL_AVERAGES,
  APRIL_LISTS,
  AUGUST,
  AUGUST_AVERAGES,
  AUGUST_LISTS,
  type ExpectedFinding,
} from './expected-findings';

const digest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

describe.each([
  ['2023-04', APRIL, APRIL_AVERAGES, APRIL_LISTS],
  ['2023-08', AUGUST, AUGUST_AVERAGES, AUGUST_LISTS],
] as const)('the sample of %s', (month, expected, averages, lists) => {
  const sample = `assets/samples/tu-ky-${month}.xlsx`;
  let folder: string;
  let json: EvaluationJson;
  let before: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'danh-gia-'));
    before = digest(await readFile(sample));
    const { code, out, err } = await runCli(sample, '--json', '--out', folder);
    expect([code, err]).toEqual([0, '']);
    json = JSON.parse(out) as EvaluationJson;
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('is evaluated for its month without being told', () => {
    expect(json.period).toBe(month);
  });

  it('finds exactly the findings of the letter: none missing, none extra', () => {
    const named = (list: readonly (readonly [string, string, string, string | null])[]): string[] =>
      list.map((entry) => entry.slice(0, 4).join(' | ')).sort();
    expect(named(json.findings.map((f) => [f.group, f.rule, f.unit, f.indicator]))).toEqual(
      named(expected.map(([group, rule, unit, indicator]) => [group, rule, unit, indicator])),
    );
  });

  it.each(expected.map((finding): [string, ExpectedFinding] => [`${finding[1]} ${finding[2]}`, finding]))(
    'with the figures of the letter: %s',
    (_name, [group, rule, unit, indicator, figures, form = null, ordinal = null, reasons = []]) => {
      const found = json.findings.find(
        (f) => f.group === group && f.rule === rule && f.unit === unit && f.indicator === indicator,
      );
      expect(found).toMatchObject({ form, ordinal, reasons });
      expect(group === 'commend' ? found?.rates : found?.values).toMatchObject(figures);
      const printed =
        group === 'commend' && rule === 'commendFull' ? [] : [figures['month'], figures['cumulative']];
      for (const figure of printed.filter((f) => f !== undefined)) {
        expect(found?.text).toContain(`${String(figure).replace('.', ',')}%`);
      }
    },
  );

  it.each(lists.map((list) => [list.join(', '), list]))(
    'lists in the order of the letter: %s',
    (_text, list) => {
      const rules = new Set(json.findings.filter((f) => list.includes(f.unit)).map((f) => f.rule));
      const orders = [...rules].map((rule) =>
        json.findings.filter((f) => f.rule === rule && list.includes(f.unit)).map((f) => f.unit),
      );
      expect(orders).toContainEqual(list);
    },
  );

  it('prints the district rates of the letter', () => {
    for (const [indicator, [value, change]] of Object.entries(averages)) {
      expect(json.averages[indicator]).toMatchObject({ value, change, source: 'sheet' });
    }
  });

  it('leaves nobody undecided and reports no error', () => {
    expect(json.undecided).toEqual([]);
    expect(json.problems.filter((p) => p.severity !== 'notice')).toEqual([]);
  });

  it('writes two files and leaves the input as it was', async () => {
    expect((await readdir(folder)).sort()).toEqual([
      `cong-van-${month}.docx`,
      `tu-ky-${month}.danh-gia.xlsx`,
    ]);
    expect(json.files).toHaveLength(2);
    expect(digest(await readFile(sample))).toBe(before);
  });
});
