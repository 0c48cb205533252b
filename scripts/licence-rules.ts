import { build } from 'esbuild';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import satisfies from 'spdx-satisfies';

/** A package that the project is made with, as the lock file has it. */
export interface LockedPackage {
  name: string;
  version: string;
  /** As an SPDX expression; null where the package says nothing that can be read. */
  licence: string | null;
}

/** Licences that ask for no more than to be named. */
const FREE = [
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  'Python-2.0',
  'Unicode-3.0',
  'Unlicense',
  'Zlib',
];

/** Those that bind changes to the work itself: for tools that are run and of which nothing is published, and fonts that are only drawn with. */
const FOR_TOOLS = [...FREE, 'MPL-2.0', 'LGPL-3.0-or-later', 'OFL-1.1', 'CC-BY-3.0', 'CC-BY-4.0'];

/** Packages that may be used though their licence is neither, each with the reason. */
const EXCEPTIONS: Record<string, string> = {
  '@action-validator/core':
    'GPL-3.0-only: read by one test, which gives it workflows and takes its verdict; nothing is linked to it',
  'css-select': 'one version says "BSD-like", and its licence file is that of BSD-2-Clause',
};

/** What packages say of themselves in a form that the lock file does not take over. */
const SAID_ELSEWHERE: Record<string, string> = {
  domutils: 'BSD-2-Clause',
  busboy: 'MIT',
  dicer: 'MIT',
  streamsearch: 'MIT',
  'humanize-number': 'MIT',
  only: 'MIT',
};

/** Every package of a lock file, those for other systems included. */
export function lockedPackages(root: string): LockedPackage[] {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { version?: string; license?: string }>;
  };
  return Object.entries(packages)
    .filter(([path]) => path !== '')
    .map(([path, { version = '', license }]) => {
      const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
      return { name, version, licence: license ?? SAID_ELSEWHERE[name] ?? null };
    });
}

/** The packages of which something stands in the site: those in its scripts, and the engine of its search. */
export async function publishedPackages(root: string): Promise<string[]> {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: globSync('src/client/**/*.ts', { cwd: root }).sort(),
    bundle: true,
    // What is fetched when it is asked for is among the entries itself.
    external: ['*?worker&url'],
    write: false,
    metafile: true,
    outdir: 'out',
    format: 'esm',
    logLevel: 'silent',
  });
  const bundled = Object.keys(metafile.inputs).flatMap((path) => /node_modules\/((?:@[^/]+\/)?[^/]+)/u.exec(path)?.[1] ?? []);
  const engine = existsSync(join(root, 'node_modules/pagefind')) ? ['pagefind'] : [];
  return [...new Set([...bundled, ...engine])].sort();
}

/** What is wrong with the licences of some packages, a sentence each. */
export function findLicenceFaults(packages: readonly LockedPackage[], published: readonly string[]): string[] {
  return packages.flatMap(({ name, version, licence }) => {
    const who = `${name} ${version}`;
    if (licence === null) return [`${who} says nothing of its licence.`];
    if (published.includes(name))
      return accepts(licence, FREE) ? [] : [`${who} is published with the site, and ${licence} would bind the site.`];
    if (accepts(licence, FOR_TOOLS) || name in EXCEPTIONS) return [];
    return [`${who} is under ${licence}, which is not among the licences that tools may have.`];
  });
}

/** Whether one of the ways to use a package is by licences of a list; a licence that is no SPDX expression is none. */
function accepts(licence: string, list: readonly string[]): boolean {
  try {
    return satisfies(licence, [...list]);
  } catch {
    return false;
  }
}
