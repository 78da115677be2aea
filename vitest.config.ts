import { defineConfig } from 'vitest/config';

/** Where the counts go as JSON, for continuous integration. */
const results = process.env['ZOOGATE_TEST_RESULTS'];

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/setup.ts'],
    // Measuring children start fresh processes; two cores are all there may be.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
    pool: 'forks',
    reporters: results === undefined ? ['default'] : ['default', ['json', { outputFile: results }]],
  },
});
