import { cpSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, extname, join, posix } from 'node:path';

/** An address of this site in an attribute of a page. */
const ADDRESS = /( (?:href|src|action)=)(?:"(\/[^"]*)"|(\/[^\s">]*))/gu;
/** Browsers load no modules from a disk, and what they would search with neither. */
const SCRIPT = /<script\b[^<>]*\bsrc=[^<>]*><\/script>/gu;
/** The policy is for pages that come from a host. */
const POLICY = /<meta http-equiv="?Content-Security-Policy"?[^<>]*>/gu;

/** Copies a built site so that it can be read from a disk: links lead from file to file. Returns how many pages it has. */
export function copyForDisk(siteDir: string, folder: string, basePath: string): number {
  const isPage = (path: string): boolean => statSync(join(siteDir, path), { throwIfNoEntry: false })?.isDirectory() === true;
  let pages = 0;
  for (const entry of readdirSync(siteDir, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name)
      .slice(siteDir.length + 1)
      .replaceAll('\\', '/');
    if (!entry.isFile() || /^(?:_headers|_redirects|\.[^/]*)$|^pagefind\//u.test(path)) continue;
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    if (extname(path) !== '.html') cpSync(join(siteDir, path), join(folder, path));
    else {
      writeFileSync(join(folder, path), pageForDisk(readFileSync(join(siteDir, path), 'utf8'), path, basePath, isPage));
      pages++;
    }
  }
  return pages;
}

/** A page whose links lead to files, told by the way from the folder it lies in. */
function pageForDisk(html: string, path: string, basePath: string, isPage: (path: string) => boolean): string {
  const base = basePath.slice(0, -1);
  const lead = (whole: string, before: string, quoted: string | undefined, bare: string | undefined): string => {
    const [, address = '', rest = ''] = /^([^?#]*)(.*)$/su.exec(quoted ?? bare ?? '') ?? [];
    if (address !== base && !address.startsWith(basePath)) return whole;
    const target = address.slice(basePath.length);
    const file = target === '' || target.endsWith('/') || isPage(target) ? posix.join(target, 'index.html') : target;
    return `${before}"${posix.relative(posix.dirname(path), file)}${rest}"`;
  };
  return html.replace(SCRIPT, '').replace(POLICY, '').replace(ADDRESS, lead);
}
