import { sourceAddress } from '../../address.ts';
import { record } from '../../graph/graph.ts';
import { href } from '../../href.ts';
import type { Id } from '../../records/id.ts';
import { SOURCE_KINDS, type Source } from '../../records/source.ts';
import { graph } from '../../site.ts';
import { isolateRuns } from '../../words/language.ts';
import { addressAtWords } from '../../text-fragment.ts';

/** What a page says of a source it cites. */
export interface SourceLink {
  source: Source;
  /** Its page here. */
  address: string;
  publisher: string;
  /** The document itself, at the quoted words where they are given. */
  outside: { href: string; 'data-originalurl'?: string; 'data-versionurl'?: string; 'data-versiondate'?: string } | null;
}

/** A source as a page cites it. The words are those quoted from it in its own language. */
export function linkSource(id: Id, words: string | null = null): SourceLink {
  const source = record(graph.sources, id);
  return {
    source,
    address: href(sourceAddress(id)),
    publisher: isolateRuns(record(graph.actors, source.publisher).name),
    outside: source.url === null ? null : { href: addressAtWords(source.url, words), ...robustLink(source.url, source) },
  };
}

/** What kind of source it is, and how it was read where no address leads to it. */
export function natureOf({ kind, held, via }: Source): string {
  const how = [held ? 'held by the editors' : '', via === null ? '' : 'read only through another source'];
  return [SOURCE_KINDS[kind].label, ...how].filter(Boolean).join(', ');
}

/** The attributes of Robust Links: where the document stands archived, and as of which day. */
function robustLink(url: string, { archive, accessed, on }: Source) {
  if (archive === null) return {};
  const stamp = /\/(\d{4})(\d{2})(\d{2})\d*\w*\//u.exec(archive);
  const date = stamp ? `${stamp[1]}-${stamp[2]}-${stamp[3]}` : (accessed ?? on);
  return { 'data-originalurl': url, 'data-versionurl': archive, 'data-versiondate': date };
}
