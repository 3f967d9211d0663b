/**
 * `npm run kept -- FOLDER`: puts a sheet of metrics into every workbook under the folder, judges it twice and says what
 * was lost or came out wrong. The workbooks themselves are only read.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { WorkbookError } from '../../../../src/workbook/port';
import { keptFaults } from './check';

async function run(folder: string): Promise<number> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:xlsx|xlsm|xltx|xltm)$/i.test(name) && statSync(join(folder, name)).isFile())
    .sort();
  let [kept, refused, faulty] = [0, 0, 0];
  for (const name of names) {
    try {
      const faults = await keptFaults(new Uint8Array(readFileSync(join(folder, name))));
      if (faults.length === 0) kept++;
      else {
        faulty++;
        console.log(`${name}\n${faults.map((fault) => `  ${fault}\n`).join('')}`);
      }
    } catch (error) {
      if (error instanceof WorkbookError) {
        refused++;
        console.log(`${name}\n  refused: ${error.message}`);
      } else {
        faulty++;
        console.log(`${name}\n  ${error instanceof Error ? error.stack : String(error)}`);
      }
    }
  }
  console.log(`${names.length} workbooks: ${kept} kept, ${refused} refused, ${faulty} with faults`);
  return faulty === 0 && names.length > 0 ? 0 : 1;
}

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error('npm run kept -- FOLDER');
  process.exitCode = 2;
} else
  void run(folder).then((code) => {
    process.exitCode = code;
  });
