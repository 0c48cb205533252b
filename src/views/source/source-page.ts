import { actorAddress, articleAddress, sourceAddress } from '../../address.ts';
import { readThrough, record, reliedOnBy, type Graph } from '../../graph/graph.ts';
import type { PartialDate } from '../../records/date.ts';
import type { Id } from '../../records/id.ts';
import { BASES, isBasis, READINGS, SOURCE_KINDS, type Source } from '../../records/source.ts';
import { curlMarks } from '../../words/curly.ts';
import { dateWords } from '../../words/dates.ts';
import { languageName, type LanguageAttributes } from '../../words/language.ts';
import { listWords } from '../../words/lists.ts';
import { capitalise } from '../../words/names.ts';
import { outsideOf, type Outside } from '../cite.ts';
import { knownFacts, plainValue, type Fact } from '../fact.ts';
import { contentLanguage } from '../language.ts';
import type { To } from '../link.ts';
import { fullName, shortName } from '../names.ts';
import { otherUses, type OtherUse } from './other-uses.ts';
import { recordsCiting } from './citing.ts';
import { carriesWords, passagesOf, type PassageView } from './passages.ts';
import { showTitle } from './title.ts';
import { sourceRow, type SourceRow } from './source-row.ts';

/** Everything that the page of a source shows. */
export interface SourcePage {
  title: string;
  /** The title with who published it and when: no two pages have the same. */
  fullTitle: string;
  description: string;
  language: LanguageAttributes;
  publisher: string;
  on: PartialDate;
  outside: Outside | null;
  archive: string | null;
  /** Why there is no archived copy; empty where there is one, or where nothing is said. */
  noArchive: string;
  facts: Fact[];
  passages: PassageView[];
  others: OtherUse[];
  /** `filter` is what the table of sources says of these. */
  related: { id: string; title: string; filter: Record<string, readonly string[]>; rows: SourceRow[] }[];
}

/** What the page of a source says, from the graph alone. */
export function sourcePage(graph: Graph, source: Source, to: To): SourcePage {
  const publisher = fullName(graph, source.publisher);
  const bases = source.reliesOn.filter((word) => !isBasis(word));
  const rows = (ids: readonly Id[]): SourceRow[] => ids.map((id) => sourceRow(graph, id, to));
  return {
    title: showTitle(source),
    fullTitle: `${showTitle(source)} (${publisher}, ${dateWords(source.on)})`,
    description: `${publisher}: ${showTitle(source)}. Its words as it printed them, what cites it, and what it relies on.`,
    language: contentLanguage(graph, source.lang),
    publisher,
    on: source.on,
    outside: outsideOf(source, null),
    archive: source.archive,
    noArchive: source.archive === null ? (source.noArchive ?? '') : '',
    facts: factsOf(graph, source, to),
    passages: passagesOf(graph, source.id, to),
    others: otherUses(graph, source.id, to),
    related: [
      { id: 'Relies', title: 'What it relies on', filter: { id: bases }, rows: rows(bases) },
      {
        id: 'Relied',
        title: 'What relies on it',
        filter: { relies_on: [source.id] },
        rows: rows(reliedOnBy(graph, source.id).map(({ id }) => id)),
      },
      {
        id: 'Through',
        title: 'Read only through it',
        filter: { via: [source.id] },
        rows: rows(readThrough(graph, source.id).map(({ id }) => id)),
      },
    ],
  };
}

/** How many rows each list of a source's page has, which goes on at page 2. */
export function sourceLengths(graph: Graph, { id, reliesOn }: Source): number[] {
  return [
    graph.passages.get(id)?.length ?? 0,
    recordsCiting(graph, id).filter((cited) => !carriesWords(graph, id, cited)).length,
    reliesOn.length,
    reliedOnBy(graph, id).length,
    readThrough(graph, id).length,
  ];
}

function factsOf(graph: Graph, source: Source, to: To): Fact[] {
  const { publisher, on, kind, author, lang, read, accessed, held, signed } = source;
  const article = record(graph.articles, source.article);
  const { label, description } = SOURCE_KINDS[kind];
  return knownFacts([
    { name: 'Published', values: plainValue(dateWords(on)) },
    { name: 'By', values: [{ text: fullName(graph, publisher), address: to(actorAddress(publisher)) }] },
    { name: 'Author', values: plainValue(author) },
    { name: 'Kind', values: plainValue(`${label}: ${description}`) },
    { name: 'Language', values: plainValue(lang === null ? null : languageName(lang)) },
    { name: 'Rests on', values: plainValue(restsOn(source)) },
    { name: 'How far it was read', values: plainValue(capitalise(READINGS[read].description)) },
    {
      name: graph.passages.has(source.id) ? 'Saved' : 'Read',
      values: plainValue(accessed === null ? null : dateWords(accessed)),
    },
    { name: 'Signature', values: plainValue(signed === null ? null : signatureWords(signed, accessed)) },
    { name: 'Read only through', values: viaOf(graph, source, to) },
    { name: 'Held', values: plainValue(held ? 'The editors hold the text; no address is given' : null) },
    {
      name: 'In the dossier',
      values: [
        {
          text: curlMarks(article.title),
          address: `${to(articleAddress(article.id))}#source_${source.id}`,
          language: contentLanguage(graph, article.language),
        },
      ],
    },
  ]);
}

/** What was verified of a mail; nothing else of it is shown. */
const signatureWords = (domain: string, on: PartialDate | null): string =>
  `A mail that ${domain} signed; the signature was verified${on === null ? '' : ` on ${dateWords(on)}`}`;

/** What a source rests on besides other sources, and its own words for it. */
function restsOn({ reliesOn, attribution }: Source): string {
  const bases = listWords(reliesOn.filter(isBasis).map((basis) => BASES[basis].label));
  return attribution === null ? bases : `${bases}, in its words: “${attribution.quote}”`;
}

function viaOf(graph: Graph, { via }: Source, to: To): Fact['values'] {
  if (via === null) return [];
  const { title, publisher, lang } = record(graph.sources, via);
  const text = `${shortName(graph, publisher)}, ${showTitle({ title, lang })}`;
  return [{ text, address: to(sourceAddress(via)), language: contentLanguage(graph, lang) }];
}
