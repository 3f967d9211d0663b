import { mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Script } from 'node:vm';
import { compiledName, loadCompiled, sealed } from '../../src/cli/compiled/load';

/** A program with a part beside it and one of Node's own, in words that need more than one byte. */
const PROGRAM = `const { sep } = require('node:path'); const part = require('./cli.part.js');
exports.said = part.twice('Đánh giá') + sep; exports.name = __filename;`;
const PART = `exports.twice = function twice(text) { return text + ' ' + text; };`;

let folder: string;
let program: string;
let part: string;
function settle(where: string): void {
  [folder, program, part] = [where, join(where, 'cli.program.js'), join(where, 'cli.part.js')];
}
beforeEach(async () => {
  settle(await mkdtemp(join(tmpdir(), 'danh-gia-')));
  await writeFile(program, PROGRAM);
  await writeFile(part, PART);
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** Runs the program. @returns what it says, and of each script whether its compiled form was taken */
function run(): { said: unknown; taken: Record<string, boolean> } {
  const taken: Record<string, boolean> = {};
  const exported = loadCompiled(program, (file, script) => {
    taken[file === part ? 'part' : 'program'] = script.cachedDataRejected === false;
  }) as { said: string; name: string };
  expect(exported.name).toBe(program);
  return { said: exported.said, taken };
}

/**
 * Keeps the compiled form of both scripts, as the build does; then all of it moves, since V8 remembers what this very
 * process compiled under a name.
 */
async function compile(): Promise<void> {
  const seen: (readonly [file: string, script: Script, source: Uint8Array])[] = [];
  loadCompiled(program, (...one) => seen.push(one));
  for (const [file, script, source] of seen)
    await writeFile(compiledName(file), sealed(source, script.createCachedData()));
  await rename(folder, `${folder}-moved`);
  settle(`${folder}-moved`);
}

const SAID = `Đánh giá Đánh giá${process.platform === 'win32' ? '\\' : '/'}`;

test('scripts run from their compiled forms, and as well without', async () => {
  expect(run()).toEqual({ said: SAID, taken: { program: false, part: false } });
  await compile();
  expect(run()).toEqual({ said: SAID, taken: { program: true, part: true } });
});

test('a form made of another text of the same length is passed over', async () => {
  await compile();
  await writeFile(part, PART.replace("' '", "'-'"));
  expect(run()).toEqual({ said: SAID.replace('giá Đ', 'giá-Đ'), taken: { program: true, part: false } });
});

test.each<[string, (bytes: Buffer) => Uint8Array]>([
  ['damaged', (bytes) => bytes.fill(0xff, bytes.length >> 1, (bytes.length >> 1) + 8)],
  ['cut off', (bytes) => bytes.subarray(0, 100)],
  ['empty', () => new Uint8Array()],
])('a form that is %s is passed over', async (_, spoilt) => {
  await compile();
  await writeFile(compiledName(part), spoilt(await readFile(compiledName(part))));
  expect(run()).toEqual({ said: SAID, taken: { program: true, part: false } });
});

test('a form made by another version of Node is refused by V8 and the script compiled', async () => {
  await compile();
  const form = (await readFile(compiledName(part))).subarray(32);
  // V8's own head: a magic number, then a fingerprint of its version.
  form.writeUInt32LE(form.readUInt32LE(4) ^ 1, 4);
  await writeFile(compiledName(part), sealed(Buffer.from(PART), form));
  expect(run()).toEqual({ said: SAID, taken: { program: true, part: false } });
});
