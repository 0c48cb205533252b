import { sourceAddress } from '../../address.ts';
import { record, type Graph } from '../../graph/graph.ts';
import type { PartialDate } from '../../records/date.ts';
import type { Id } from '../../records/id.ts';
import { SOURCE_KINDS, type Source } from '../../records/source.ts';
import { outsideOf, type Outside } from '../cite.ts';
import { contentLanguage } from '../language.ts';
import type { TextLink, To } from '../link.ts';
import { showTitle } from './title.ts';
import { shortName } from '../names.ts';

/** A source as a line of a list. */
export interface SourceRow {
  publisher: string;
  on: PartialDate;
  title: TextLink;
  nature: string;
  outside: Outside | null;
  archive: string | null;
}

/** A source as lists and dossiers show it. */
export function sourceRow(graph: Graph, id: Id, to: To): SourceRow {
  const source = record(graph.sources, id);
  return {
    publisher: shortName(graph, source.publisher),
    on: source.on,
    title: { text: showTitle(source), address: to(sourceAddress(id)), language: contentLanguage(graph, source.lang) },
    nature: natureOf(source),
    outside: outsideOf(source, null),
    archive: source.archive,
  };
}

/** What kind of source it is, and how it was read where that was not from its whole page. */
function natureOf({ kind, read, held, via }: Source): string {
  const how = [
    read === 'part' && 'read in part',
    held && 'held by the editors',
    via !== null && 'read only through another source',
  ];
  return [SOURCE_KINDS[kind].label, ...how].filter(Boolean).join(', ');
}
