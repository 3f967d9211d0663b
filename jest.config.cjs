/** Plain TypeScript through swc; types are checked by `npm run types`, not here. */
const transform = {
  '^.+\\.tsx?$': [
    '@swc/jest',
    {
      jsc: {
        parser: { syntax: 'typescript', tsx: true },
        transform: { react: { runtime: 'automatic' } },
        target: 'es2022',
      },
      module: { type: 'commonjs' },
    },
  ],
};

/** Handed to each module: inside jest's sandbox every look at a global costs as much as a short loop. */
const sandboxInjectedGlobals = [
  'Array',
  'Date',
  'Error',
  'Infinity',
  'JSON',
  'Map',
  'Math',
  'Number',
  'Object',
  'Promise',
  'Set',
  'String',
  'Uint8Array',
];

const sandboxed = { testEnvironment: 'node', transform, sandboxInjectedGlobals };

module.exports = {
  // Every core works: by default jest leaves one idle, which on two cores is half of them.
  maxWorkers: '100%',
  testSequencer: '<rootDir>/test/longest-first.cjs',
  testTimeout: 60000,
  projects: [
    {
      displayName: 'core',
      // Threads that keep what they loaded from file to file, without a sandbox: half the work of jest's own runner.
      // It knows no time limits, and of jest's functions only the spies.
      runner: 'jest-light-runner',
      setupFiles: ['<rootDir>/test/support/typescript.mjs'],
      testMatch: ['<rootDir>/test/**/*.test.ts'],
      testPathIgnorePatterns: [
        '/node_modules/',
        '<rootDir>/test/browser/',
        '<rootDir>/test/taskpane/',
        '[.]mocked[.]test[.]ts$',
      ],
    },
    {
      // Files that load modules in place of others.
      displayName: 'mocked',
      ...sandboxed,
      testMatch: ['<rootDir>/test/**/*.mocked.test.ts'],
    },
    {
      displayName: 'pane',
      setupFiles: ['<rootDir>/test/taskpane/jsdom-gaps.ts'],
      testEnvironment: 'jsdom',
      transform,
      sandboxInjectedGlobals,
      testMatch: ['<rootDir>/test/taskpane/**/*.test.{ts,tsx}'],
    },
    {
      displayName: 'browser',
      globalSetup: '<rootDir>/test/browser/support/global-setup.ts',
      globalTeardown: '<rootDir>/test/browser/support/global-teardown.ts',
      ...sandboxed,
      testMatch: ['<rootDir>/test/browser/**/*.test.ts'],
    },
  ],
};
