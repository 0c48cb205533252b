import { driftBetween, type DriftRun } from '../../graph/drift.ts';
import { record } from '../../graph/graph.ts';
import type { Claim } from '../../records/claim.ts';
import type { Response } from '../../records/response.ts';
import type { Wording } from '../../records/wording.ts';
import { graph } from '../../site.ts';
import { dateWords } from '../../words/dates.ts';
import { languageNote } from '../language.ts';
import { linkSource } from '../source/source-link.ts';

/** One statement as one source words it. */
export interface Worded {
  sources: { text: string; address: string }[];
  lang: string | null;
  /** What to say of the language; empty where it is that of the page. */
  language: string;
  isQuote: boolean;
  /** Runs that the other wording lacks are marked. */
  runs: DriftRun[];
}

/** Two wordings of one statement. */
export interface WordingPair {
  whose: string;
  address: string;
  left: Worded;
  right: Worded;
  /** The wording on the right, as the graph has it. */
  wording: Wording;
  /** They are in one language, so that their words can be compared. */
  isCompared: boolean;
}

/** Every other wording of a claim and of its responses beside the wording that this site shows. */
export function wordingPairs(claim: Claim, responses: readonly Response[]): WordingPair[] {
  const ofClaim = claim.wordings.map((wording) =>
    pair({ ...claim, text: claim.statement }, wording, 'The allegation', '#Allegation'),
  );
  const ofResponses = responses.flatMap((response) =>
    response.wordings.map((wording) => pair(response, wording, record(graph.actors, response.by).name, `#${response.id}`)),
  );
  return [...ofClaim, ...ofResponses];
}

type Shown = Pick<Wording, 'sources' | 'lang' | 'translated' | 'quote' | 'text'>;

function pair(shown: Shown, other: Wording, whose: string, address: string): WordingPair {
  const isCompared = shown.lang === other.lang;
  const [before, after] = [shown.quote ?? shown.text, other.quote ?? other.text];
  const runs: DriftRun[] = isCompared
    ? driftBetween(before, after)
    : [
        { kind: 'removed', text: before },
        { kind: 'added', text: after },
      ];
  const side = (words: Shown, without: DriftRun['kind']): Worded => ({
    sources: words.sources
      .map((id) => linkSource(id))
      .map(({ publisher, source, address: to }) => ({ text: `${publisher}, ${dateWords(source.on)}`, address: to })),
    lang: words.lang,
    language: languageNote(words),
    isQuote: words.quote !== null,
    runs: runs.filter(({ kind }) => kind !== without),
  });
  return { whose, address, isCompared, wording: other, left: side(shown, 'added'), right: side(other, 'removed') };
}
