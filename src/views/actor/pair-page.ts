import { actorAddress } from '../../address.ts';
import type { Graph } from '../../graph/graph.ts';
import type { Pair } from '../../graph/pairs.ts';
import type { Response } from '../../records/response.ts';
import { countOf } from '../../words/counts.ts';
import { dateWords } from '../../words/dates.ts';
import { capitalise } from '../../words/names.ts';
import type { TextLink, To } from '../link.ts';
import { statementRow, type StatementRow } from '../list/statement-row.ts';
import { sentenceName, shortName } from '../names.ts';

/** What the page of a pair shows: all that the first said in matters of the second. */
export interface PairPage {
  title: string;
  description: string;
  /** The two. */
  actors: TextLink[];
  statements: StatementRow[];
}

/** What the page of a pair says; the statements are those on one page of it, newest first. */
export function pairPage(graph: Graph, { speaker, other, statements }: Pair, shown: readonly Response[], to: To): PairPage {
  const [first, last] = [statements[0], statements.at(-1)];
  const years = first && last ? `, from ${dateWords(first.on)} to ${dateWords(last.on)}` : '';
  return {
    title: `${capitalise(shortName(graph, speaker))} on ${sentenceName(graph, other)}`,
    description: `${countOf(statements.length, 'statement')} in matters of ${sentenceName(graph, other)}${years}.`,
    actors: [speaker, other].map((id) => ({ text: sentenceName(graph, id), address: to(actorAddress(id)) })),
    statements: shown.map((response) => statementRow(graph, response, to)),
  };
}
