/** `npm run test:all` asks everything; `npm test` takes samples where a thing is asked many times over. */
const EVERYTHING = process.env['ASK_EVERYTHING'] === '1';

/** Every nth of what is asked one by one, or in `npm run test:all` each. */
export const sampled = <Case>(all: readonly Case[], nth: number): readonly Case[] =>
  inFull(
    all,
    all.filter((_, i) => i % nth === 0),
  );

/** Runs of a property; a sixth in `npm test`, where other seeds come every time. */
export const runs = (all: number): number => inFull(all, Math.ceil(all / 6));

/** All cases, or in `npm test` the sample of them. */
export function inFull<Cases>(all: Cases, sample: Cases): Cases {
  return EVERYTHING ? all : sample;
}
