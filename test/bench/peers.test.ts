import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCli } from '../cli/run-cli';
import { wholeJob } from './peers/exceljs-docx';

const SAMPLE = 'assets/samples/tu-ky-2023-08.xlsx';

it('the script we measure ourselves against finds the same units on the sample', async () => {
  const out = await mkdtemp(join(tmpdir(), 'danh-gia-'));
  try {
    const theirs = await wholeJob(SAMPLE, join(out, 'peer'));
    expect((await readdir(join(out, 'peer'))).sort()).toEqual(['cong-van.docx', 'tong-hop.xlsx']);
    const ours = await runCli(SAMPLE, '--json', '--out', join(out, 'own'));
    const { findings } = JSON.parse(ours.out) as { findings: { group: 'commend' | 'low' | 'warn' }[] };
    const count = (group: string): number => findings.filter((finding) => finding.group === group).length;
    expect(theirs).toEqual({ commend: count('commend'), low: count('low'), warn: count('warn') });
  } finally {
    await rm(out, { recursive: true, force: true });
  }
});
