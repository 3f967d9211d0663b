import { spawnSync } from 'node:child_process';

/** Asked part by part, small ones first: what was answered is kept in `out/mutation`, so a run can be broken off. */
const PARTS = [
  files('src/model', 'period'),
  files('src/text', 'period-words'),
  'src/rules/*.ts',
  files('src/evaluation', 'ladder acts bands ranks standings groups targets'),
  files('src/evaluation', 'verdict conditions compare judge view bench figure strictness'),
  files('src/evaluation', 'averages sums duplicates order finding notes notices index'),
  files('src/reading/columns', 'accepts agreement candidates'),
  files('src/reading/columns', 'assign choices settle'),
];

/** One part: files of a folder. */
function files(folder: string, names: string): string {
  return names
    .split(' ')
    .map((name) => `${folder}/${name}.ts`)
    .join(',');
}

/** `npm run mutants [-- PART …]`: changes the code in small ways and asks whether a test notices. */
function run(asked: readonly string[]): number {
  const parts = asked.length > 0 ? asked : PARTS;
  const failed = parts.filter((part) => {
    const words = ['stryker', 'run', 'test/mutation/stryker.json', '--mutate', part];
    return spawnSync('npx', words, { stdio: 'inherit', shell: process.platform === 'win32' }).status !== 0;
  });
  for (const part of failed) console.log(`Fewer than the aim were noticed: ${part}`);
  return failed.length === 0 ? 0 : 1;
}

process.exitCode = run(process.argv.slice(2));
