import { defineConfig } from 'vitest/config';

/** `npm run attack` tries each property so often. */
const RUNS = Number(process.env['RUNS'] ?? 0);

/** Builds and browsers take seconds, more of them on a busy machine. */
const PATIENCE = { testTimeout: Math.max(60_000, RUNS * 200), hookTimeout: 120_000 };

/** What takes longer than a test may, and is run by name. */
const LONG = 'tests/attack/long/**';

/** Tests of the code need nothing built; those of the site share sites that are built once per run. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...PATIENCE,
          name: 'code',
          setupFiles: 'tests/runs.ts',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/site/**', 'tests/browser/**', LONG, '**/node_modules/**'],
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
      ...(RUNS > 0
        ? [{ test: { name: 'attack', include: [`${LONG}/*.test.ts`], testTimeout: 3_600_000, hookTimeout: 600_000 } }]
        : []),
    ],
  },
});
