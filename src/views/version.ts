import type { Graph } from '../graph/graph.ts';
import type { Wording } from '../records/wording.ts';
import { citesOf, type Cite } from './cite.ts';
import type { To } from './link.ts';
import { tongueNote } from './translation.ts';
import { wordsOf, type Words } from './words.ts';

/** The same statement in other words: the original behind a translation, a translation, or how another outlet rendered it. */
export interface Version {
  words: Words[];
  tongue: string;
  cites: Cite[];
}

/** A statement that has other wordings. */
type Statement = Pick<Wording, 'lang' | 'translated' | 'quote' | 'text' | 'sources'> & { wordings: readonly Wording[] };

/** The other wordings of a statement, as they stand around it. */
export interface Versions {
  /** The original of a translation, or the translation of an original that is in another language than the page. */
  beside: Version | null;
  versions: Version[];
  /** The texts that the words of the statement are compared with. */
  compared: string[];
}

/** Sorts the other wordings of a statement, with what each has of its own marked against it. */
export function versionsOf(graph: Graph, statement: Statement, to: To): Versions {
  const beside = statement.wordings.find((wording) => isOtherTongue(statement, wording)) ?? null;
  const others = statement.wordings.filter((wording) => wording !== beside);
  const alike = others.filter((wording) => isComparable(statement, wording));
  const view = (wording: Wording): Version => ({
    words: wordsOf(graph, wording, to, comparedWith(wording, statement, beside)),
    tongue: tongueNote(graph, wording),
    cites: citesOf(graph, wording, to),
  });
  return {
    beside: beside === null ? null : view(beside),
    versions: others.map(view),
    compared: alike.map(textOf),
  };
}

/** A statement is shown with its words in the language of the page, and in their own. */
const isOtherTongue = (statement: Pick<Wording, 'lang' | 'translated'>, wording: Wording): boolean =>
  statement.lang !== wording.lang &&
  statement.translated !== wording.translated &&
  (statement.lang === null || wording.lang === null);

/** A translation is compared with translations, an original with originals. */
const isComparable = (one: Pick<Wording, 'lang' | 'translated'>, other: Pick<Wording, 'lang' | 'translated'>): boolean =>
  one.lang === other.lang && one.translated === other.translated;

function comparedWith(wording: Wording, statement: Statement, beside: Wording | null): string[] {
  if (isComparable(wording, statement)) return [textOf(statement)];
  return beside !== null && beside !== wording && isComparable(wording, beside) ? [textOf(beside)] : [];
}

const textOf = ({ quote, text }: Pick<Wording, 'quote' | 'text'>): string => quote ?? text;
