import type { Source } from '../records/source.ts';

/** A source as data. */
export function sourceJson({ id, title, url, archive, noArchive, publisher, on, kind, read, reliesOn, via, held }: Source) {
  return { id, title, url, archive, noArchive, publisher, on, kind, read, reliesOn, via, held };
}
