import { lstatSync, readdirSync, readlinkSync, realpathSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { ROOT, type Settings } from '../settings.ts';
import { isStamped } from './stamp.ts';

/** The folders of the project that people write or that hold what it is made of: no site goes into them. */
export const PROJECT_FOLDERS = [
  '.ci',
  '.git',
  '.github',
  'bench',
  'content',
  'deploy',
  'docs',
  'editors',
  'mappings',
  'node_modules',
  'public',
  'scripts',
  'src',
  'starter',
  'tests',
];

/** Why a site cannot take the place of what is at `outDir`, as a sentence; null where it can. */
export function refuseOutDir(settings: Pick<Settings, 'outDir' | 'contentDir' | 'cacheDir'>): string | null {
  const { outDir } = settings;
  try {
    const reason =
      refusePlace(outDir, settings) ?? refusePlace(followLinks(outDir), settings) ?? refuseContents(followLinks(outDir));
    return reason === null ? null : refuse(outDir, reason);
  } catch (error) {
    return refuse(outDir, `it cannot be opened (${(error as NodeJS.ErrnoException).code ?? String(error)})`);
  }
}

/** Where a path leads once every link on the way is followed, whether there is something or not. */
export function followLinks(path: string): string {
  try {
    return realpathSync.native(path);
  } catch (error) {
    const above = dirname(resolve(path));
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT' || above === path) throw error;
    const isLink = lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;
    return isLink ? followLinks(resolve(followLinks(above), readlinkSync(path))) : join(followLinks(above), basename(path));
  }
}

const refuse = (outDir: string, reason: string): string =>
  `The site cannot go into ${outDir}, which a build replaces whole, because ${reason}; choose another folder with OUT_DIR.`;

function refusePlace(folder: string, settings: Pick<Settings, 'contentDir' | 'cacheDir'>): string | null {
  const [root, content] = [followLinks(ROOT), followLinks(settings.contentDir)];
  if (holds(folder, root)) return 'it is or holds the project itself';
  if (holds(folder, content)) return 'it is or holds the content';
  if (holds(content, folder)) return 'it lies within the content';
  if (holds(folder, followLinks(homedir()))) return 'it is or holds a home folder';
  if (holds(folder, followLinks(process.cwd()))) return 'the command was started in it';
  if (holds(folder, followLinks(settings.cacheDir))) return 'it is or holds the cache';
  const own = PROJECT_FOLDERS.find((name) => holds(join(root, name), folder));
  return own === undefined ? null : `it lies within ${own}/ of the project itself`;
}

function refuseContents(folder: string): string | null {
  const found = statSync(folder, { throwIfNoEntry: false });
  if (found === undefined) return null;
  if (!found.isDirectory()) return 'it is not a folder';
  const names = readdirSync(folder);
  if (names.includes('.git')) return 'it is a git repository, whose history would be lost';
  return names.length === 0 || isStamped(folder)
    ? null
    : 'it holds files that no build left there, so remove it yourself if nothing in it is needed';
}

/** Whether a folder is another or above it. */
function holds(folder: string, other: string): boolean {
  const way = relative(folder, other);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
