/** All tests, nothing sampled (`test/support/in-full.ts`). */
process.env.ASK_EVERYTHING = '1';

const { join } = require('node:path');
const config = require('../jest.config.cjs');

// A project that does not say so takes the folder of this file for its root.
const rootDir = join(__dirname, '..');
module.exports = {
  ...config,
  rootDir,
  // Hundreds of runs stand in one test where there are tens of every day.
  testTimeout: 10 * config.testTimeout,
  projects: config.projects.map((project) => ({ ...project, rootDir })),
};
