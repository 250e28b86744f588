/** Packages that ship ES modules only; jest runs CommonJS, so they are transformed like our own files. */
const esmOnly = ['opencc-js', '@handlebars/parser', 'fast-check', 'pure-rand'];

/** Looked up in the sandbox a module runs in, each use of one is many times as slow as in Node; so each module is handed them. */
const quickGlobals =
  'Array BigInt Boolean DataView Error Infinity Int32Array JSON Map Math Number Object Promise Reflect RegExp Set String Symbol TextDecoder TextEncoder Uint16Array Uint32Array Uint8Array Uint8ClampedArray WeakMap WeakSet parseInt'.split(
    ' ',
  );

export default {
  testEnvironment: 'node',
  // Every processor: jest itself has little to do meanwhile.
  maxWorkers: '100%',
  testSequencer: './test/support/longestFirst.cjs',
  sandboxInjectedGlobals: quickGlobals,
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
