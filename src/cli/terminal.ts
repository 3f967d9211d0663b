import { printable } from './printable';
import type { Terminal } from './run';

/** What a person sees is made harmless; what another program reads stays as it is. */
const words = (stream: NodeJS.WriteStream, text: string): string => (stream.isTTY ? printable(text) : text);

/** The process's own streams and clock. */
export const processTerminal: Terminal = {
  out: (text) => void process.stdout.write(words(process.stdout, text)),
  err: (text) => void process.stderr.write(words(process.stderr, text)),
  now: () => new Date(),
};
