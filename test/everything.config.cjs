/** All tests, nothing sampled (`test/support/in-full.ts`). */
process.env.ASK_EVERYTHING = '1';

module.exports = { ...require('../jest.config.cjs'), rootDir: '..' };
