import { claimAddress } from '../../address.ts';
import { viewOf } from '../../graph/claim-view.ts';
import type { Graph } from '../../graph/graph.ts';
import type { Claim } from '../../records/claim.ts';
import type { PartialDate } from '../../records/date.ts';
import type { LanguageAttributes } from '../../words/language.ts';
import { claimRow, type ClaimRow } from '../list/claim-row.ts';
import { shownStatement, statementLanguage } from '../statement.ts';
import type { To } from '../link.ts';

/** A claim on a card, as other sites show it. */
export interface Card {
  row: ClaimRow;
  statement: { text: string; language: LanguageAttributes };
  /** The newest of what its standing rests on. */
  asOf: PartialDate;
  /** Where lines that have no room here are told. */
  more: string;
}

/** What the card of a claim says; `to` leads to the site from elsewhere. */
export function cardOf(graph: Graph, claim: Claim, to: To): Card {
  return {
    row: claimRow(graph, claim, to),
    statement: { text: shownStatement(claim), language: statementLanguage(graph, claim) },
    asOf: viewOf(graph, claim).standing.asOf,
    more: to(claimAddress(claim.id)),
  };
}
