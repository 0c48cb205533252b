import { defineConfig } from 'vitest/config';

/** Builds and browsers take seconds, more of them on a busy machine. */
const PATIENCE = { testTimeout: 60_000, hookTimeout: 120_000 };

/** Tests of the code need nothing built; those of the site share sites that are built once per run. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...PATIENCE,
          name: 'code',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/site/**', 'tests/browser/**', '**/node_modules/**'],
        },
      },
      {
        test: {
          ...PATIENCE,
          name: 'site',
          include: ['tests/site/**/*.test.ts', 'tests/browser/**/*.test.ts'],
          globalSetup: 'tests/site/build-sites.ts',
        },
      },
    ],
  },
});
