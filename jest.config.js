/** Packages that ship ES modules only; jest runs CommonJS, so they are transformed like our own files. */
const esmOnly = ['opencc-js', '@handlebars/parser', 'fast-check', 'pure-rand'];

export default {
  testEnvironment: 'node',
  // Every processor: jest itself has little to do meanwhile.
  maxWorkers: '100%',
  testSequencer: './test/support/longestFirst.cjs',
  globalSetup: './test/support/beginRun.ts',
  // Generous: a loaded machine must not fail a test that asserts no timing.
  testTimeout: 60_000,
  globals: { __DUBAN_VERSION__: '0.0.0-test' },
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  transform: {
    '^.+\\.(t|j)sx?$': [
      '@swc/jest',
      {
        jsc: { parser: { syntax: 'typescript', tsx: true }, target: 'es2022' },
        module: { type: 'commonjs' },
      },
    ],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${esmOnly.join('|')})/)`],
};
