import { defineConfig } from 'vitest/config';

/** The tests that changed code is tried against: those of the pure stages, which need neither a site nor a process. */
export default defineConfig({
  test: {
    include: [
      'build',
      'graph',
      'link',
      'parse',
      'problems',
      'publish',
      'records',
      'release',
      'search-index',
      'text-fragment',
      'views',
      'words',
      'writing',
    ].map((stage) => `tests/${stage}{.test.ts,/**/*.test.ts}`),
    setupFiles: 'tests/runs.ts',
    testTimeout: 60_000,
  },
});
