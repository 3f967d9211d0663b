import { join } from 'node:path';
import { loadCompiled } from './load';
import { bePatient } from './patience';

/** dist/cli.js: starts the command line, built beside it. */
bePatient();
loadCompiled(join(__dirname, 'cli.program.js'));
