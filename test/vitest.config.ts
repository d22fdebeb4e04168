import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

const root = new URL('..', import.meta.url).pathname;

/** Where test/run.mjs wants the counts of this run. */
const result = process.env.ILA_RESULT;

export default defineConfig({
  root,
  test: {
    passWithNoTests: true,
    // Vitest would leave one of two cores to its reporter.
    maxWorkers: availableParallelism(),
    reporters: result ? ['default', ['json', { outputFile: result }]] : ['default'],
    projects: [
      {
        test: {
          name: 'node',
          root,
          // Files share a process, and so what they have loaded and the databases that they give back.
          isolate: false,
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
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
