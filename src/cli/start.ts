import { join, relative } from 'node:path';
import { START } from '../messages/start';
import { buildPage, needsBuild } from './build-page';
import { openBrowser } from './open-browser';
import { hasCode } from './output-files';
import { runEvaluate } from './run';
import { serveFolder, type PageServer } from './serve';
import { processTerminal } from './terminal';

const ROOT = join(__dirname, '..', '..');
const SAMPLE = join(ROOT, 'assets', 'samples', 'tu-ky-2023-08.xlsx');
/** The port that the manifest for trying things out names too. */
const USUAL_PORT = 3000;

/** `npm start`: evaluates the sample in the terminal, then serves the page on it. @returns the exit code */
async function start(words: readonly string[]): Promise<number> {
  const { out, err } = processTerminal;
  const once = words.includes('--once');
  const portAt = words.indexOf('--port');
  const port = portAt < 0 ? USUAL_PORT : Number(words[portAt + 1]);
  const unknown = words.find(
    (word, i) => word !== '--once' && word !== '--port' && !(portAt >= 0 && i === portAt + 1),
  );
  if (unknown !== undefined || !Number.isInteger(port) || port < 0 || port > 65535) {
    err(`${START.unknownOption(unknown ?? String(words[portAt + 1] ?? '--port'))}\n`);
    return 2;
  }

  out(`${START.sample(relative(process.cwd(), SAMPLE))}\n\n`);
  const code = await runEvaluate([SAMPLE, '--out', join(ROOT, 'out')], processTerminal);
  if (code !== 0 || once) {
    if (code === 0) out(`\n${START.inExcel.join('\n')}\n`);
    return code;
  }

  if (await needsBuild(ROOT)) {
    out(`\n${START.building}\n`);
    if (!(await buildPage(ROOT))) {
      err(`${START.buildFailed}\n`);
      return 1;
    }
  }
  const server = await serve(join(ROOT, 'dist'), port);
  const page = `${server.address}?sample`;
  const opened = openBrowser(page);
  out(`\n${START.inExcel.join('\n')}\n`);
  out(`\n${START.serving(page)}\n${opened ? START.opened : START.notOpened}\n${START.stop}\n`);
  return 0;
}

async function serve(folder: string, port: number): Promise<PageServer> {
  try {
    return await serveFolder(folder, port);
  } catch (error) {
    if (!hasCode(error, 'EADDRINUSE', 'EACCES')) throw error;
    processTerminal.out(`${START.portTaken(port)}\n`);
    return serveFolder(folder, 0);
  }
}

void start(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
