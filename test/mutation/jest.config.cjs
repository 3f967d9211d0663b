const { projects } = require('../instrumented.config.cjs');

const core = projects.find(({ displayName }) => displayName === 'core');

/** The core's tests as ever, those about evaluation alone. */
module.exports = {
  ...core,
  displayName: undefined,
  rootDir: '../..',
  testMatch: ['<rootDir>/test/mutation/asked.ts'],
};
