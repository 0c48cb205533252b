import type { Claim } from '../records/claim.ts';
import type { ListEntry } from '../records/closed-list.ts';
import type { Id } from '../records/id.ts';
import { isBasis } from '../records/source.ts';
import { record, type Graph } from './graph.ts';
import { isPartOf } from './party.ts';
import { viewOf } from './claim-view.ts';

/** How well the words of a quotation are carried, as far as its sources were read. The first that fits. */
export const CARRIAGES = {
  issuer: { label: "the issuer's own page", description: 'a page of the speaker itself carries the words' },
  'two-pages': {
    label: 'two pages that do not rely on each other',
    description: 'two pages neither of which rests on the other carry the words',
  },
  'one-page': { label: 'one page', description: 'one page carries the words, or several that rest on one another' },
} as const satisfies Record<string, ListEntry>;

/** One of the ways in which a quotation is carried. */
export type Carriage = keyof typeof CARRIAGES;

/** How the words of a speaker are carried by some sources. A source read only through another is no page of its own. */
export function carriageOf(graph: Graph, speaker: Id, sources: readonly Id[]): Carriage {
  const pages = sources.filter((id) => record(graph.sources, id).via === null);
  const isIssuers = (id: Id): boolean => {
    const { kind, publisher } = record(graph.sources, id);
    return kind === 'primary' && (isPartOf(graph, publisher, speaker) || isPartOf(graph, speaker, publisher));
  };
  if (pages.some(isIssuers)) return 'issuer';
  const apart = pages.some((one) =>
    pages.some((other) => one !== other && !restsOn(graph, one, other) && !restsOn(graph, other, one)),
  );
  return apart ? 'two-pages' : 'one-page';
}

/** How many of the sources of a claim and of the responses to it were read only in part. */
export function partlyRead(graph: Graph, claim: Claim): { part: number; of: number } {
  const sources = sourcesAround(graph, claim);
  return { part: sources.filter((id) => record(graph.sources, id).read === 'part').length, of: sources.length };
}

/** The sources of a claim, of its wordings, and of the responses to it, each once: nearest the claim first. */
export function sourcesAround(graph: Graph, claim: Claim): Id[] {
  const responses = viewOf(graph, claim).responses.map(({ response }) => response);
  const carrying = [claim, ...claim.wordings, ...responses.flatMap((response) => [response, ...response.wordings])];
  return [...new Set(carrying.flatMap(({ sources }) => sources))];
}

/** Whether one source rests on another, at any depth. */
function restsOn(graph: Graph, source: Id, other: Id): boolean {
  const met = new Set<Id>([source]);
  for (const id of met) {
    const { reliesOn, via } = record(graph.sources, id);
    for (const next of [...reliesOn.filter((word) => !isBasis(word)), ...(via === null ? [] : [via])]) met.add(next);
  }
  return met.has(other) && source !== other;
}
