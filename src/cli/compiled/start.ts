import { join } from 'node:path';
import { loadCompiled } from './load';

/** dist/cli.js: starts the command line, built beside it. */
loadCompiled(join(__dirname, 'cli.program.js'));
