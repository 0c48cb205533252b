import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from '../src/build.ts';
import { renderTerminal } from '../src/problems/report.ts';
import { ROOT } from '../src/settings.ts';

/** Begins a site of its own: a folder of content with one example, the set-up of editors, and a workflow that publishes it. */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    name: { type: 'string', default: 'A record of replies' },
    publisher: { type: 'string', default: 'Say who you are' },
    url: { type: 'string', default: 'https://your-site.example' },
    contact: { type: 'string', default: 'mailto:desk@your-site.example' },
    language: { type: 'string', default: 'en' },
  },
});
const STARTER = join(ROOT, 'starter');
/** Where npm was called, which is not where the script runs. */
const HERE = process.env['INIT_CWD'] ?? process.cwd();

process.exitCode = init(positionals);

function init([given, ...more]: string[]): number {
  if (given === undefined || more.length > 0)
    return refuse('Say which folder: npm run init -- FOLDER. After it: --name, --publisher, --url, --contact, --language.');
  const folder = resolve(HERE, given);
  if (existsSync(folder) && readdirSync(folder).some((name) => name !== '.git'))
    return refuse(`${folder} is not empty: choose another folder, for nothing is written over.`);
  const code = relative(folder, ROOT).replaceAll('\\', '/');
  const files = starterFiles({ ...values, code });
  const { problems } = build(contentOf(files));
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) return refuse(renderTerminal(errors, { contentDir: folder }));
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  console.log(`A site with one example is in ${folder}. See it with:\n\n  CONTENT_DIR=${quote(folder)} npm run dev\n`);
  return 0;
}

/** Every file of the starter, its words in braces replaced. */
function starterFiles(words: Record<string, string>): [path: string, text: string][] {
  const entries = readdirSync(STARTER, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return entries.map(({ parentPath, name }) => {
    const path = relative(STARTER, join(parentPath, name)).replaceAll('\\', '/');
    const text = readFileSync(join(parentPath, name), 'utf8');
    const put = (word: string): string => (path === 'site.md' ? JSON.stringify(words[word]) : (words[word] ?? ''));
    return [path, text.replace(/(?<!\{)\{(\w+)\}(?!\})/gu, (whole, word: string) => (word in words ? put(word) : whole))];
  });
}

/** Those that are content: neither hidden nor the guide. */
function contentOf(files: [string, string][]): Record<string, string> {
  return Object.fromEntries(files.filter(([path]) => !path.startsWith('.') && path !== 'README.md'));
}

/** A path as a shell takes it. */
function quote(path: string): string {
  return /^[\w./-]+$/u.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`;
}

function refuse(words: string): number {
  console.error(words);
  return 1;
}
