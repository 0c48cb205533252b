import { parseFile } from '../parse/file.ts';
import { readContentFile } from './read-file.ts';

/** The address that `site.md` gives, as far as it can be read: what is wrong with the file is told by checking. */
export function readSiteUrl(contentDir: string): string | undefined {
  const text = readContentFile(contentDir, 'site.md');
  return typeof text === 'string' ? parseFile('site.md', text).site?.url : undefined;
}
