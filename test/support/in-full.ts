/** `npm run test:all` asks everything; `npm test` takes samples where a thing is asked many times over. */
const EVERYTHING = process.env['ASK_EVERYTHING'] === '1';

/** All cases, or in `npm test` the sample of them. */
export function inFull<Cases>(all: Cases, sample: Cases): Cases {
  return EVERYTHING ? all : sample;
}
