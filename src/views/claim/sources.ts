import { sourceAddress } from '../../address.ts';
import type { ClaimView } from '../../graph/claim-view.ts';
import { record, type Graph } from '../../graph/graph.ts';
import { partlyRead } from '../../graph/reading.ts';
import type { PartialDate } from '../../records/date.ts';
import type { Id } from '../../records/id.ts';
import { BASES, isBasis, SOURCE_KINDS } from '../../records/source.ts';
import { isolateRuns, languageAttributes } from '../../words/language.ts';
import { originWords } from '../../words/origins.ts';
import { outsideOf, type Outside } from '../cite.ts';
import type { TextLink, To } from '../link.ts';

/** One source that a claim comes from. */
export interface SourceRow {
  publisher: string;
  on: PartialDate;
  title: TextLink;
  /** What it is and how it was read: "report, read in part". */
  nature: string;
  outside: Outside | null;
  archive: string | null;
  /** What it relies on: other sources and what they rest on; empty where it does not say. */
  reliesOn: { text: string; address: string | null }[];
  /** The words of the source that say so. */
  attribution: string | null;
}

/** Where a claim comes from. */
export interface Sources {
  /** "5 outlets, 1 origin: unnamed people." */
  summary: string;
  rows: SourceRow[];
  /** "Of 3 of the 7 sources on this page only a part was read."; empty where all were read whole. */
  reading: string;
}

/** The sources of a claim, followed to where they end. */
export function sourcesOf(graph: Graph, { claim, origins }: ClaimView, to: To): Sources {
  const { part, of } = partlyRead(graph, claim);
  return {
    summary: originWords(origins),
    rows: origins.sources.map((id) => rowOf(graph, id, claim.translated ? null : claim.quote, to)),
    reading: sayReading(part, of),
  };
}

function rowOf(graph: Graph, id: Id, words: string | null, to: To): SourceRow {
  const source = record(graph.sources, id);
  const { kind, read, held, via } = source;
  const how = [
    read === 'part' && 'read in part',
    held && 'held by the editors',
    via !== null && 'read only through another source',
  ];
  return {
    publisher: publisherOf(graph, id),
    on: source.on,
    title: { text: source.title, address: to(sourceAddress(id)), language: languageAttributes(source.lang) },
    nature: [SOURCE_KINDS[kind].label, ...how].filter(Boolean).join(', '),
    outside: outsideOf(source, words),
    archive: source.archive,
    reliesOn: source.reliesOn.map((word) =>
      isBasis(word)
        ? { text: BASES[word].label, address: null }
        : { text: publisherOf(graph, word), address: to(sourceAddress(word)) },
    ),
    attribution: source.attribution?.quote ?? null,
  };
}

const publisherOf = (graph: Graph, source: Id): string =>
  isolateRuns(record(graph.actors, record(graph.sources, source).publisher).short);

function sayReading(part: number, of: number): string {
  if (part === 0) return '';
  if (of === 1) return 'Of the 1 source on this page only a part was read.';
  return part === of
    ? `Of each of the ${of} sources on this page only a part was read.`
    : `Of ${part} of the ${of} sources on this page only a part was read.`;
}
