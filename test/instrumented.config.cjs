const { join } = require('node:path');
const { projects, ...rest } = require('../jest.config.cjs');

const [core, mocked, ...others] = projects;
const { testEnvironment, transform, sandboxInjectedGlobals } = mocked;
const instrumented = {
  testEnvironment,
  transform,
  sandboxInjectedGlobals,
  runner: 'jest-runner',
  setupFiles: [],
};

// A project that does not say so takes the folder of this file for its root.
const rootDir = join(__dirname, '..');

/** All tests by jest's own runner: whoever counts lines or changes code as it is loaded needs its sandbox. */
module.exports = {
  ...rest,
  rootDir,
  projects: [{ ...core, ...instrumented }, mocked, ...others].map((project) => ({ ...project, rootDir })),
};
