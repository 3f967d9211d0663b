import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compiledName, loadCompiled, sealed } from './load';
import { bePatient } from './patience';

/**
 * Part of the build: runs the built command line once on a workbook, without a compiled form, and keeps what was
 * compiled of its scripts on the way beside them.
 */
function make(folder: string, workbook: string): void {
  // V8 takes a compiled form only under the flags it was made under.
  bePatient();
  const out = mkdtempSync(join(tmpdir(), 'danh-gia-'));
  process.argv = [process.execPath, join(folder, 'cli.js'), workbook, '--json', '--out', out];
  const compiled: (() => void)[] = [];
  loadCompiled(join(folder, 'cli.program.js'), (file, script, source) => {
    compiled.push(() => writeFileSync(compiledName(file), sealed(source, script.createCachedData())));
  });
  process.on('exit', () => {
    rmSync(out, { recursive: true, force: true });
    if (process.exitCode === 0) for (const write of compiled) write();
  });
}

const [folder = '', workbook = ''] = process.argv.slice(2);
make(folder, workbook);
