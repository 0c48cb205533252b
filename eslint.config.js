import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import astro from 'eslint-plugin-astro';
import { importX } from 'eslint-plugin-import-x';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** The stages that work on text and records alone, so that a test's input is an object literal. */
const PURE_CORE = [
  'records',
  'parse',
  'link',
  'graph',
  'words',
  'problems',
  'views',
  'publish',
  'release',
  'search-index',
  'writing',
]
  .map((stage) => `src/${stage}/**/*.ts`)
  .concat('src/build.ts', 'src/address.ts');

/** The rooms around the core, each with those that it does not know. */
const ROOMS = {
  saving: ['language-server', 'output', 'serve', 'dev', 'pages', 'components', 'layouts', 'client'],
  content: ['language-server', 'saving', 'output', 'serve', 'dev', 'pages', 'components', 'layouts', 'client'],
  output: ['serve', 'dev', 'pages', 'components', 'layouts', 'client'],
  serve: ['content', 'dev', 'pages', 'components', 'layouts', 'client'],
};

export default defineConfig(
  { ignores: ['**/dist/', '.dist-*/', '.astro/', '.cache/', 'screenshots/', 'audit/', 'tests/bench/eleventy/', '**/*.d.ts'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  tseslint.configs.recommended,
  astro.configs.recommended,
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
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
    },
  },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeCheckedOnly],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: false, requireDefaultForNonUnion: true },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidOperator: true, ignoreVoidReturningFunctions: true },
      ],
      // Names from outside, such as those of the environment, stand in brackets.
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      // The sign it asks for is forbidden by another rule.
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
    },
  },
  {
    files: ['tests/**/*.ts'],
    rules: {
      // Matchers such as `expect.any()` are of any type.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      // A test that finds nothing there fails, which is what it is for.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // Hooks that clean up also run after others that failed before all was set.
      '@typescript-eslint/no-unnecessary-condition': 'off',
    },
  },
  {
    plugins: { 'import-x': importX },
    settings: {
      'import-x/resolver-next': [createTypeScriptImportResolver()],
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts'] },
    },
    rules: { 'import-x/no-cycle': 'error', 'import-x/no-self-import': 'error' },
  },
  {
    files: ['src/**/*.ts', 'src/**/*.astro'],
    rules: { 'max-lines': ['error', { max: 300, skipBlankLines: true }], complexity: ['error', 20] },
  },
  {
    // One list, however long: its entries are told apart by their headings.
    files: ['src/problems/messages.ts', 'src/problems/explanations.ts'],
    rules: { 'max-lines': 'off' },
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
              regex:
                '^(\\.\\.?/)+((pages|components|client|content|output|serve|dev|search-index)/|(href|settings|stages)(\\.ts)?$)|^(\\.\\./)+site(\\.ts)?$',
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
  ...Object.entries(ROOMS).map(([room, above]) => ({
    files: [`src/${room}/**/*.ts`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: `^(\\.\\.?/)+(${above.join('|')})/`,
              message: 'Content is read, then the site is written, then it is served: no room knows a later one.',
            },
          ],
        },
      ],
    },
  })),
);
