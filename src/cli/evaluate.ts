import { runEvaluate } from './run';
import { processTerminal } from './terminal';

void runEvaluate(process.argv.slice(2), processTerminal).then((code) => {
  process.exitCode = code;
});
