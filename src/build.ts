import { linkFiles, type LinkResult } from './link/link.ts';
import { parseFile } from './parse/file.ts';
import type { ParsedFile } from './parse/parsed-file.ts';
import type { PartialDate } from './records/date.ts';
import type { SiteEvent } from './records/site-event.ts';

/**
 * The whole flow on one screen: files by path below the content folder → records → graph and problems. A file is its text,
 * or what was made of that text before; events are what earlier releases wrote down; `today` makes later dates errors. Never
 * throws.
 */
export function build(
  files: Record<string, string | ParsedFile>,
  events: readonly SiteEvent[] = [],
  today: PartialDate | null = null,
): LinkResult {
  const parsed = Object.entries(files)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, file]) => (typeof file === 'string' ? parseFile(path, file) : file));
  return linkFiles(parsed, events, today);
}
