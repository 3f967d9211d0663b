/** All tests, nothing sampled (`test/support/in-full.ts`). */
process.env.ASK_EVERYTHING = '1';

const { join } = require('node:path');
const config = require('../jest.config.cjs');

// A project that does not say so takes the folder of this file for its root.
const rootDir = join(__dirname, '..');
module.exports = {
  ...config,
  rootDir,
  projects: config.projects.map((project) => ({ ...project, rootDir })),
};
