import type { Source } from '../records/source.ts';

/** A source as data. */
export function sourceJson({ id, title, url, archive, publisher, on, kind, reliesOn, via, held }: Source) {
  return { id, title, url, archive, publisher, on, kind, reliesOn, via, held };
}
