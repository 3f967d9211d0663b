import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { EvaluationJson } from '../../src/reporting/json';
import { runCli } from './run-cli';

describe('a month of which the sheet keeps only the rates', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'danh-gia-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it("warns nobody: August's cumulative figures say that July's are missing, so the month alone may not decide", async () => {
    const { code, out } = await runCli(
      'assets/samples/tu-ky-2023-08.xlsx',
      '--month',
      '2023-07',
      '--json',
      '--out',
      folder,
    );
    expect(code).toBe(0);
    const { findings, undecided, problems } = JSON.parse(out) as EvaluationJson;
    expect(findings.filter(({ group }) => group === 'warn')).toEqual([]);
    // Hưng Đạo reached 37,5 % in July and is safe; the four below 30 % in July cannot be told about.
    const about = undecided.filter(({ rule }) => rule === 'targetMissed');
    expect(about.map(({ unit }) => unit)).toEqual(
      expect.arrayContaining(['Xã Dân Chủ', 'Xã Phượng Kỳ', 'Xã Tiên Động']),
    );
    expect(about.map(({ unit }) => unit)).not.toContain('Xã Hưng Đạo');
    expect(new Set(about.map(({ why }) => why))).toEqual(new Set(['cumulative-unknown']));
    // A notice would say that the month decided.
    const missing = problems.filter(({ code: problem }) => problem === 'missing-cumulative');
    expect(new Set(missing.map(({ severity }) => severity))).toEqual(new Set(['warning']));
  });
});
