import { runEvaluate } from './run';
import { processTerminal } from './terminal';

process.exitCode = await runEvaluate(process.argv.slice(2), processTerminal);
