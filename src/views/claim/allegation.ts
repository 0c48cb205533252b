import { claimAddress } from '../../address.ts';
import { extendedBy, record, replacedBy, type Graph } from '../../graph/graph.ts';
import type { Claim } from '../../records/claim.ts';
import { citesOf, type Cite } from '../cite.ts';
import type { TextLink, To } from '../link.ts';
import { shownTitle } from '../statement.ts';
import { tongueNote } from '../translation.ts';
import { versionsOf, type Versions } from '../version.ts';
import { wordsOf, type Words } from '../words.ts';
import { actorLinks } from './opening.ts';

/** What is told of an allegation below its statement. */
export interface Allegation {
  about: TextLink[];
  named: TextLink[];
  /** Its maker published it first. */
  isFirst: boolean;
  /** The sources in which its words were found, or the first where none are quoted. */
  cites: Cite[];
  tongue: string;
  /** The body besides the statement. */
  words: Words[];
  versions: Pick<Versions, 'beside' | 'versions'>;
  /** Claims that this one replaces or adds to, and the other way round. */
  kin: { label: string; claim: TextLink }[];
}

/** Whom an allegation is about, in whose words, and what became of it. */
export function allegationOf(graph: Graph, claim: Claim, to: To): Allegation {
  const [first] = claim.sources;
  const cites = citesOf(graph, claim, to);
  const proved = cites.filter(({ isProved }) => isProved);
  return {
    about: actorLinks(graph, claim.about, to),
    named: actorLinks(graph, claim.named, to),
    isFirst: first !== undefined && claim.by.includes(record(graph.sources, first).publisher),
    cites: proved.length > 0 ? proved : cites.slice(0, 1),
    tongue: tongueNote(graph, claim),
    words: wordsOf(graph, claim, to),
    versions: versionsOf(graph, { ...claim, text: claim.statement }, to),
    kin: kinOf(graph, claim, to),
  };
}

function kinOf(graph: Graph, claim: Claim, to: To): Allegation['kin'] {
  const link = (label: string, other: Claim) => ({
    label,
    claim: { text: shownTitle(other), address: to(claimAddress(other.id)) },
  });
  return [
    ...(claim.replaces === null ? [] : [link('Takes the place of', record(graph.claims, claim.replaces))]),
    ...(claim.extends === null ? [] : [link('Adds to', record(graph.claims, claim.extends))]),
    ...replacedBy(graph, claim.id).map((other) => link('Replaced by', other)),
    ...extendedBy(graph, claim.id).map((other) => link('Added to by', other)),
  ];
}
