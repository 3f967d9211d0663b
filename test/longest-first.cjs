const { default: Sequencer } = require('@jest/test-sequencer');

/** Suites in the browser take longest; begun last, they would keep one core waiting for the other. */
module.exports = class extends Sequencer {
  async sort(tests) {
    const sorted = await super.sort(tests);
    const isBrowser = ({ context }) => context.config.displayName?.name === 'browser';
    return [...sorted.filter(isBrowser), ...sorted.filter((test) => !isBrowser(test))];
  }
};
