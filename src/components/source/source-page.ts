import { claimsCiting, readThrough, record, reliedOnBy, responsesCiting } from '../../graph/graph.ts';
import { BASES, isBasis, SOURCE_KINDS, type Source } from '../../records/source.ts';
import { graph } from '../../site.ts';
import { dateWords } from '../../words/dates.ts';
import { languageName } from '../../words/language.ts';
import { linkSource } from './source-link.ts';
import { articleAddress } from '../../address.ts';
import { href } from '../../href.ts';

/** The lists of a source's page: each goes on at page 2. */
export function sourceLists({ id, reliesOn }: Source) {
  return {
    claims: claimsCiting(graph, id),
    responses: responsesCiting(graph, id),
    reliesOn: reliesOn.filter((word) => !isBasis(word)),
    reliedOnBy: reliedOnBy(graph, id).map((source) => source.id),
    readThrough: readThrough(graph, id).map((source) => source.id),
  };
}

/** What is known of a source, and the language it is said in where that is not the page's. */
interface SourceFact {
  name: string;
  text: string;
  address: string | null;
  lang: string | null;
}

/** What a source is, in facts beside its title. */
export function sourceFacts(source: Source): SourceFact[] {
  const article = record(graph.articles, source.article);
  const via = source.via === null ? null : linkSource(source.via);
  const facts: [string, string | null, string | null, language?: string | null][] = [
    ['Published', dateWords(source.on), null],
    ['By', record(graph.actors, source.publisher).name, href(`/actors/${source.publisher}/`)],
    ['Author', source.author, null],
    ['Kind', `${SOURCE_KINDS[source.kind].label}: ${SOURCE_KINDS[source.kind].description}`, null],
    ['Language', source.lang === null ? null : languageName(source.lang), null],
    [
      'Rests on',
      source.reliesOn
        .filter(isBasis)
        .map((basis) => BASES[basis].label)
        .join(', ') || null,
      null,
    ],
    ['Read', source.accessed === null ? null : dateWords(source.accessed), null],
    ['Read only through', via === null ? null : `${via.publisher}, ${via.source.title}`, via?.address ?? null],
    ['Held', source.held ? 'The editors hold the text; no address is given' : null, null],
    ['In the dossier', article.title, `${href(articleAddress(article.id))}#source_${source.id}`, article.language],
  ];
  return facts.flatMap(([name, text, address, lang = null]) => (text === null ? [] : [{ name, text, address, lang }]));
}
