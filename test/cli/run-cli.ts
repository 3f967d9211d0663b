import { runEvaluate } from '../../src/cli/run';

export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the command as the shell would, with its words captured and the clock stopped. */
export async function runCli(...words: string[]): Promise<Outcome> {
  let [out, err] = ['', ''];
  const code = await runEvaluate(words, {
    out: (text) => void (out += text),
    err: (text) => void (err += text),
    now: () => new Date(2023, 8, 5, 9, 30),
  });
  return { code, out, err };
}
