import { partAddress } from '../../address.ts';
import { viewOf } from '../../graph/claim-view.ts';
import type { Graph } from '../../graph/graph.ts';
import { POINT_STATUSES, statusOf } from '../../graph/point.ts';
import type { Claim } from '../../records/claim.ts';
import type { PartialDate } from '../../records/date.ts';
import { countOf } from '../../words/counts.ts';
import type { LanguageAttributes } from '../../words/language.ts';
import { citesOf, type Cite } from '../cite.ts';
import type { TextLink, To } from '../link.ts';
import { claimRow, type ClaimRow } from '../list/claim-row.ts';
import { shownPoint, shownStatement, statementLanguage } from '../statement.ts';
import { wordsOf, type Words } from '../words.ts';

/** A claim where it stands in a dossier: a quiet box that unfolds. */
export interface ClaimBox {
  /** Its place in the dossier. */
  id: string;
  row: ClaimRow;
  /** The day this site stopped carrying it. */
  withdrawn: PartialDate | null;
  /** "The allegation in full, 5 points". */
  label: string;
  statement: string;
  language: LanguageAttributes;
  words: Words[];
  points: { link: TextLink; status: string; isOpen: boolean }[];
  cites: Cite[];
}

/** A claim as its dossier shows it. */
export function claimBox(graph: Graph, claim: Claim, to: To): ClaimBox {
  const { matrix } = viewOf(graph, claim);
  const { parts } = claim;
  const language = statementLanguage(graph, claim);
  return {
    id: `claim_${claim.id}`,
    row: claimRow(graph, claim, to),
    withdrawn: claim.withdrawn,
    label: `The allegation in full${parts.length > 0 ? `, ${countOf(parts.length, 'point')}` : ''}`,
    statement: shownStatement(claim),
    language,
    words: wordsOf(graph, claim, to),
    points: parts.map((part, index) => {
      const row = matrix.rows[index];
      const status = row === undefined ? 'unanswered' : statusOf(claim, row);
      return {
        link: { text: shownPoint(part), address: to(partAddress(claim.id, part.id)), language },
        status: POINT_STATUSES[status].label,
        isOpen: status === 'unanswered',
      };
    }),
    cites: citesOf(graph, claim, to),
  };
}
