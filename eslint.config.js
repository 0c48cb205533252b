import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

/** The stages that work on text and records alone, so that a test's input is an object literal. */
const PURE_CORE = ['records', 'parse', 'graph', 'problems', 'publish']
  .map((stage) => `src/${stage}/**/*.ts`)
  .concat('src/build.ts', 'src/address.ts');

export default tseslint.config(
  { ignores: ['**/dist/', '.dist-*/', '.astro/', '.cache/', 'screenshots/', 'audit/', 'tests/bench/eleventy/', '**/*.d.ts'] },
  ...tseslint.configs.recommended,
  ...astro.configs.recommended,
  {
    rules: {
      eqeqeq: 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      'object-shorthand': 'error',
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['src/**/*.ts', 'src/**/*.astro'],
    rules: { 'max-lines': ['error', { max: 300, skipBlankLines: true }], complexity: ['error', 20] },
  },
  {
    files: PURE_CORE,
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '^(node:|astro(:|/|$)|@astrojs/)',
              message: 'The core works on text and records alone: no disk, no network, no Astro.',
            },
            {
              regex: '^(\\.\\.?/)+((pages|components|client|disk|dev|search-index)/|href(\\.ts)?$)|^(\\.\\./)+site(\\.ts)?$',
              message: 'The core does not know who uses it.',
            },
          ],
        },
      ],
      'no-restricted-globals': [
        'error',
        { name: 'process', message: 'What the core answers depends on its input alone.' },
        { name: 'fetch', message: 'What the core answers depends on its input alone.' },
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'The time of the build never shows.' },
        { object: 'Math', property: 'random', message: 'The same content gives the same site.' },
      ],
    },
  },
);
