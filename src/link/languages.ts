import { francAll } from 'franc-min';
import { problem, type Problem } from '../problems/problem.ts';
import type { Claim } from '../records/claim.ts';
import type { Place } from '../records/place.ts';
import type { QuoteLine } from '../records/quote-line.ts';
import type { Response } from '../records/response.ts';
import type { Wording } from '../records/wording.ts';
import { languageName } from '../words/language.ts';
import type { Tables } from './tables.ts';

/** In words: of fewer nobody can say in which language they are. */
const FEWEST = 12;

/** The share of a language's small words by which a text is taken to be in it, without looking further. */
const PLAINLY = 0.15;

/** How near the language that is said must come to the one that is found, which has 1. */
const NEAR = 0.8;

const SMALL_WORDS: Record<string, ReadonlySet<string>> = {
  en: new Set(
    'the of to and a in is that for it with as was on be by not or we have has at this our which its are any an from'.split(' '),
  ),
  de: new Set(
    'der die und das den des ist nicht dem von zu mit sich auf für ein eine in wir es auch als an dass aus hat keine wird im'.split(
      ' ',
    ),
  ),
  fr: new Set(
    'le la de les des et un une du que est en pas qui dans pour sur au ne nous il par avec se plus a aux ce cette'.split(' '),
  ),
};

type Quoting = Pick<Claim | Response | Wording, 'quote' | 'quoteLines' | 'lang' | 'translated' | 'place' | 'sources'>;

/** Quotations that are in another language than is said, and translations that do not say so. */
export function findLanguageDoubts(tables: Pick<Tables, 'claims' | 'responses' | 'sources' | 'site'>): Problem[] {
  const { claims, responses } = tables;
  return [...claims.values(), ...responses.values()]
    .flatMap((record): Quoting[] => [record, ...record.wordings])
    .flatMap((record) => doubtsOf(record, tables));
}

function doubtsOf(record: Quoting, { sources, site }: Pick<Tables, 'sources' | 'site'>): Problem[] {
  const { quote, lang, translated } = record;
  if (quote === null || site === null) return [];
  const told = baseOf(lang ?? site.language);
  const found = quote.split(/\s+/u).length < FEWEST ? null : foreignLanguage(quote, told);
  if (found !== null) {
    const instead = found === baseOf(site.language) ? 'no lang' : `lang="${found}"`;
    return [problem('wrong-language', placeOf(record), { found: languageName(found), written: languageName(told), instead })];
  }
  const cited = record.sources.flatMap((id) => sources.get(id) ?? []);
  if (translated || cited.length === 0) return [];
  if (cited.every(({ kind }) => kind === 'translation'))
    return [problem('untold-translation', placeOf(record), { why: 'the source is one' })];
  const languages = cited.map((source) => baseOf(source.lang ?? site.language));
  const [from = told] = languages;
  if (languages.includes(told)) return [];
  const why = `the source is in ${languageName(from)} and the words are in ${languageName(told)}`;
  return [problem('untold-translation', placeOf(record), { why })];
}

/** The language of a text where it is plainly not the one that is said; null where it may be. */
function foreignLanguage(text: string, told: string): string | null {
  if (shareOf(text, told) >= PLAINLY) return null;
  const ranked = francAll(text).map(([code, score]): [string, number] => [baseOf(canonical(code)), score]);
  const [best] = ranked;
  if (best === undefined || best[0] === 'und' || best[0] === told) return null;
  const own = ranked.find(([code]) => code === told)?.[1] ?? 0;
  const isKnown =
    best[0] in SMALL_WORDS ? shareOf(text, best[0]) >= PLAINLY : !(told in SMALL_WORDS) || shareOf(text, told) === 0;
  return own < NEAR && isKnown ? best[0] : null;
}

function shareOf(text: string, language: string): number {
  const words = text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  const small = SMALL_WORDS[language];
  return small === undefined ? 0 : words.filter((word) => small.has(word)).length / Math.max(words.length, 1);
}

const canonical = (code: string): string => Intl.getCanonicalLocales(code)[0] ?? code;

const baseOf = (tag: string): string => tag.split('-')[0] ?? tag;

const placeOf = ({ place, quoteLines: [first] }: { place: Place; quoteLines: readonly QuoteLine[] }): Place =>
  first === undefined ? place : { ...place, line: first.line, column: first.column };
