import { defineConfig } from 'vitest/config';

const root = new URL('..', import.meta.url).pathname;

/** Where test/run.mjs wants the counts of this run. */
const result = process.env.ILA_RESULT;

export default defineConfig({
  root,
  test: {
    passWithNoTests: true,
    // Two cores: vitest would leave one of them idle.
    maxWorkers: 2,
    reporters: result ? ['default', ['json', { outputFile: result }]] : ['default'],
    projects: [
      {
        test: {
          name: 'node',
          root,
          include: [
            'test/{house,schemes,credentials,sdk,server,stories}/**/*.test.ts',
            'test/elements/**/*.unit.test.ts',
          ],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'journeys',
          root,
          include: ['test/journeys/**/*.test.ts'],
          globalSetup: ['test/journeys/setup.ts'],
          // One browser and one server at a time: two cores.
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
