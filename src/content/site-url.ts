import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseFile } from '../parse/file.ts';

/** The address that `site.md` gives, as far as it can be read: what is wrong with the file is told by checking. */
export function readSiteUrl(contentDir: string): string | undefined {
  try {
    return parseFile('site.md', readFileSync(join(contentDir, 'site.md'), 'utf8')).site?.url;
  } catch {
    return undefined;
  }
}
