import { cpSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { runCheck, type CodeCheck } from '../../scripts/code-checks.ts';
import { ROOT } from '../../src/settings.ts';
import { makeFolder, writeFiles } from './run-command.ts';

/** What tells the tools their work; a small project with these is held to the rules of this one. */
const SETTINGS = ['eslint.config.js', 'knip.jsonc', 'tsconfig.json', '.prettierrc', '.prettierignore'];

/** Tools that the settings name, as dependencies of the small project. */
const TOOLS = ['astro', 'eslint', 'prettier', 'prettier-plugin-astro', 'typescript', '@types/node', '@astrojs/check'];

const SOUND = {
  'astro.config.ts': "import { defineConfig } from 'astro/config';\n\nexport default defineConfig({});\n",
  'src/records/colour.ts':
    "export type Colour = 'red' | 'green';\n\n/** The colour's light. */\nexport const isLight = (colour: Colour): boolean => colour === 'green';\n",
  'src/components/Light.astro':
    "---\nimport { isLight, type Colour } from '../records/colour.ts';\n\ninterface Props {\n  colour: Colour;\n}\n\nconst { colour } = Astro.props;\n---\n\n<p>{isLight(colour) ? 'light' : 'dark'}</p>\n",
  'src/pages/index.astro': '---\nimport Light from \'../components/Light.astro\';\n---\n\n<Light colour="red" />\n',
};

const project = makeFolder();

/** The small project's needs: the tools, and what else is given. */
function packageJson(...others: string[]): string {
  const imported = readFileSync(join(ROOT, 'eslint.config.js'), 'utf8').matchAll(/from '([^'/]+)/gu);
  const names = new Set([...TOOLS, ...Array.from(imported, ([, name]) => name ?? ''), ...others]);
  const devDependencies = Object.fromEntries(Array.from(names, (name) => [name, '*']));
  return `${JSON.stringify({ name: 'small', private: true, type: 'module', devDependencies }, null, 2)}\n`;
}

beforeAll(() => {
  for (const name of SETTINGS) cpSync(join(ROOT, name), join(project, name));
  symlinkSync(join(ROOT, 'node_modules'), join(project, 'node_modules'));
  writeFiles(project, { ...SOUND, 'package.json': packageJson() });
});
afterEach(() => {
  rmSync(join(project, 'src'), { recursive: true });
  writeFiles(project, { ...SOUND, 'package.json': packageJson() });
});

const CHECKS = ['rules', 'types of pages', 'types', 'format', 'unused code'] satisfies CodeCheck[];

test.each(CHECKS)('of sound code: %s', async (check) => {
  expect(await runCheck(project, check)).toEqual({ holds: true, output: expect.any(String) });
});

/** Runs a check on the small project with files of its own, and returns what it found. */
async function faultsFound(check: CodeCheck, files: Record<string, string>): Promise<string> {
  writeFiles(project, files);
  const { holds, output } = await runCheck(project, check);
  expect(holds).toBe(false);
  return output;
}

test('rules: promises nobody waits for, cases left out, imports in a circle, and a core that reads the disk', async () => {
  const found = await faultsFound('rules', {
    'src/writing.ts': 'const write = async (): Promise<void> => Promise.resolve();\nwrite();\n',
    'src/light.ts':
      "import { type Colour } from './records/colour.ts';\n\nexport function lightOf(colour: Colour): number {\n  switch (colour) {\n    case 'red':\n      return 1;\n  }\n}\n",
    'src/hen.ts': "import { egg } from './egg.ts';\n\nexport const hen = (): string => egg();\n",
    'src/egg.ts': "import { hen } from './hen.ts';\n\nexport const egg = (): string => hen();\n",
    'src/records/disk.ts':
      "import { readFileSync } from 'node:fs';\n\nexport const read = (): string => readFileSync('a', 'utf8');\n",
  });
  for (const rule of ['no-floating-promises', 'switch-exhaustiveness-check', 'no-cycle', 'no-restricted-imports'])
    expect(found).toContain(rule);
});

test('types: a closed list whose table has no row for one of its entries', async () => {
  const table =
    "import { type Colour } from './records/colour.ts';\n\nexport const signs: Record<Colour, string> = { red: '●' };\n";
  expect(await faultsFound('types', { 'src/signs.ts': table })).toContain(
    "src/signs.ts(3,14): error TS2741: Property 'green' is missing",
  );
});

test('types of pages: a component given what it does not take', async () => {
  const page = '---\nimport Light from \'../components/Light.astro\';\n---\n\n<Light colour="blue" />\n';
  expect(await faultsFound('types of pages', { 'src/pages/index.astro': page })).toContain('"blue"');
});

test('format: other quotation marks', async () => {
  expect(await faultsFound('format', { 'src/quoted.ts': 'export const quoted = "text";\n' })).toContain('src/quoted.ts');
});

test('unused code: a file, an export and a dependency that nothing needs', async () => {
  const found = await faultsFound('unused code', {
    'src/alone.ts': 'export const alone = 1;\n',
    'src/records/colour.ts': `${SOUND['src/records/colour.ts']}\nexport const unasked = 2;\n`,
    'package.json': packageJson('cheerio'),
  });
  for (const name of ['src/alone.ts', 'unasked', 'cheerio']) expect(found).toContain(name);
});
