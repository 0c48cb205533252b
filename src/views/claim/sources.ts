import { sourceAddress } from '../../address.ts';
import type { ClaimView } from '../../graph/claim-view.ts';
import { record, type Graph } from '../../graph/graph.ts';
import { partlyRead } from '../../graph/reading.ts';
import type { PartialDate } from '../../records/date.ts';
import type { Id } from '../../records/id.ts';
import { BASES, isBasis, SOURCE_KINDS } from '../../records/source.ts';
import { curlMarks } from '../../words/curly.ts';
import { listWords } from '../../words/lists.ts';
import { originWords } from '../../words/origins.ts';
import { outsideOf, type Outside } from '../cite.ts';
import { contentLanguage } from '../language.ts';
import type { TextLink, To } from '../link.ts';
import { shortName } from '../names.ts';

/** One source that a claim comes from, with those that rely on it. */
export interface SourceBranch {
  publisher: string;
  on: PartialDate;
  title: TextLink;
  /** What it is and how it was read: "report, read in part". */
  nature: string;
  /** What it rests on besides the source above it: "unnamed people"; empty where that is all, or where it does not say. */
  restsOn: string;
  /** It stands at the root and does not say what it rests on. */
  isSilent: boolean;
  /** The words of the source that say so. */
  attribution: string | null;
  outside: Outside | null;
  archive: string | null;
  /** The sources that rely on it. */
  branches: SourceBranch[];
}

/** Where a claim comes from. */
export interface Sources {
  /** "5 outlets, 1 origin: unnamed people." */
  summary: string;
  /** From the origins outwards: each source below the one it relies on. */
  roots: SourceBranch[];
  /** How many sources there are. */
  count: number;
  /** "Of 3 of the 7 sources on this page only a part was read."; empty where all were read whole. */
  reading: string;
}

/** The sources of a claim, from where they begin. */
export function sourcesOf(graph: Graph, { claim, origins }: ClaimView, to: To): Sources {
  const { part, of } = partlyRead(graph, claim);
  const parents = new Map(origins.sources.map((id) => [id, parentOf(graph, id)]));
  const words = claim.translated ? null : claim.quote;
  const branchesOf = (parent: Id | null): SourceBranch[] =>
    origins.sources
      .filter((id) => parents.get(id) === parent)
      .map((id) => ({ ...describe(graph, id, parent, words, to), branches: branchesOf(id) }));
  return {
    summary: originWords(origins),
    roots: branchesOf(null),
    count: origins.sources.length,
    reading: sayReading(part, of),
  };
}

/** The first source that another relies on; null at a root. Linking lets no source rest on itself. */
const parentOf = (graph: Graph, id: Id): Id | null => record(graph.sources, id).reliesOn.find((word) => !isBasis(word)) ?? null;

function describe(graph: Graph, id: Id, parent: Id | null, words: string | null, to: To): Omit<SourceBranch, 'branches'> {
  const source = record(graph.sources, id);
  const { kind, read, held, via, reliesOn } = source;
  const how = [
    read === 'part' && 'read in part',
    held && 'held by the editors',
    via !== null && 'read only through another source',
  ];
  const besides = reliesOn.filter((word) => word !== parent);
  return {
    publisher: publisherOf(graph, id),
    on: source.on,
    title: { text: curlMarks(source.title), address: to(sourceAddress(id)), language: contentLanguage(graph, source.lang) },
    nature: [SOURCE_KINDS[kind].label, ...how].filter(Boolean).join(', '),
    restsOn: listWords(besides.map((word) => (isBasis(word) ? BASES[word].label : publisherOf(graph, word)))),
    isSilent: reliesOn.length === 0,
    attribution: source.attribution?.quote ?? null,
    outside: outsideOf(source, words),
    archive: source.archive,
  };
}

const publisherOf = (graph: Graph, source: Id): string => shortName(graph, record(graph.sources, source).publisher);

function sayReading(part: number, of: number): string {
  if (part === 0) return '';
  if (of === 1) return 'Of the 1 source on this page only a part was read.';
  return part === of
    ? `Of each of the ${of} sources on this page only a part was read.`
    : `Of ${part} of the ${of} sources on this page only a part was read.`;
}
