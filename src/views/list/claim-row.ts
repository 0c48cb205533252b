import { claimAddress } from '../../address.ts';
import { viewOf } from '../../graph/claim-view.ts';
import type { Graph } from '../../graph/graph.ts';
import type { Claim } from '../../records/claim.ts';
import type { PartialDate } from '../../records/date.ts';
import type { LanguageAttributes } from '../../words/language.ts';
import { sayStanding } from '../../words/standing.ts';
import { stripOf } from '../claim/strip.ts';
import { contentLanguage } from '../language.ts';
import type { TextLink, To } from '../link.ts';
import { leadingNames, sentenceNames } from '../name-lists.ts';
import { pointMarks, type PointMarks } from '../point-mark.ts';
import { shownTitle } from '../statement.ts';

/** A claim in a list or as a tile. */
export interface ClaimRow {
  on: PartialDate;
  by: string;
  /** Whom it is about; empty where nobody is accused. */
  about: string;
  title: TextLink;
  /** Of the title. */
  language: LanguageAttributes;
  /** How it stands: the lines that matter most, each with its sign. */
  strip: { sign: string; text: string }[];
  /** Lines that its page has besides. */
  left: number;
  points: PointMarks;
  isWithdrawn: boolean;
}

/** A claim as lists show it: its title, who alleged it and how it stands. */
export function claimRow(graph: Graph, claim: Claim, to: To): ClaimRow {
  const view = viewOf(graph, claim);
  const { strip, left } = stripOf(sayStanding(graph, claim, view.standing).lines);
  return {
    on: claim.on,
    by: leadingNames(graph, claim.by),
    about: sentenceNames(graph, claim.about),
    title: { text: shownTitle(claim), address: to(claimAddress(claim.id)) },
    language: contentLanguage(graph, null),
    strip,
    left: left.length,
    points: pointMarks(view),
    isWithdrawn: claim.withdrawn !== null,
  };
}

/** Several claims, in the order given. */
export const claimRows = (graph: Graph, claims: Iterable<Claim>, to: To): ClaimRow[] =>
  [...claims].map((claim) => claimRow(graph, claim, to));
