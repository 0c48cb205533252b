import { partyOf } from '../../graph/party.ts';
import { findQuotation } from '../../link/quotation.ts';
import type { Tables } from '../../link/tables.ts';
import type { Claim } from '../../records/claim.ts';
import type { Id } from '../../records/id.ts';
import type { Response } from '../../records/response.ts';
import { findAttributions, type Attributed } from './attributions.ts';

/** In words: fewer in common say nothing, for they are names and small words. */
const FEWEST_SHARED = 4;

/** A sentence that attributes words to an actor of a claim, and that no record holds. */
export interface LostReply extends Attributed {
  source: Id;
}

/**
 * What a full text holds of words of the actors of the claims that its source serves. `held` are the responses that are
 * taken to be there: all, but where finding them is measured.
 */
export function findLostReplies(
  source: Id,
  paragraphs: readonly string[],
  tables: Pick<Tables, 'actors' | 'claims' | 'responses'>,
  held: readonly Response[] = [...tables.responses.values()],
): LostReply[] {
  const served = claimsAround(source, tables);
  const near = held.filter(({ to }) => served.some(({ id }) => to.includes(id)));
  const actors = actorsAround(served, near, tables).flatMap((id) => tables.actors.get(id) ?? []);
  const texts = [...near.flatMap(wordsOf), ...served.flatMap(({ statement, quote }) => [statement, quote ?? ''])];
  return findAttributions(paragraphs, actors)
    .filter(({ sentence }) => !texts.some((words) => isHeldBy(sentence, words)))
    .map((attributed) => ({ ...attributed, source }));
}

/** Everyone accused or named in some claims, the offices that speak for them, and who else has answered. */
function actorsAround(claims: readonly Claim[], responses: readonly Response[], { actors }: Pick<Tables, 'actors'>): Id[] {
  const parties = new Set(claims.flatMap(({ about, named }) => [...about, ...named]));
  const offices = [...actors.keys()].filter((id) => claims.some((claim) => parties.has(partyOf({ actors }, claim, id))));
  return [...new Set([...offices, ...responses.map(({ by }) => by)])].sort();
}

/** The claims that a source carries, or answers to which it carries. */
function claimsAround(source: Id, { claims, responses }: Pick<Tables, 'claims' | 'responses'>): Claim[] {
  const answered = new Set([...responses.values()].filter(({ sources }) => sources.includes(source)).flatMap(({ to }) => to));
  return [...claims.values()].filter(({ id, sources }) => sources.includes(source) || answered.has(id));
}

const wordsOf = ({ text, wordings }: Response): string[] => [text, ...wordings.map((wording) => wording.text)];

/** Whether a response has the words of a sentence: one of its quotations stands there, or they share a run of words. */
export function isHeldBy(sentence: string, words: string): boolean {
  const paragraphs = words.split('\n\n');
  if (
    paragraphs.some(
      (paragraph) => paragraph.split(/\s+/u).length >= FEWEST_SHARED && findQuotation(paragraph, [{ text: sentence }]) !== null,
    )
  )
    return true;
  const own = runsOf(sentence);
  return paragraphs.some((paragraph) => [...runsOf(paragraph)].some((run) => own.has(run)));
}

/** Every run of some words in a text, in lower case and without marks. */
function runsOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [];
  return new Set(words.slice(0, -FEWEST_SHARED).map((_, at) => words.slice(at, at + FEWEST_SHARED + 1).join(' ')));
}
