import { record } from '../../../src/graph/graph.ts';
import { claimPage, type ClaimPage } from '../../../src/views/claim/claim-page.ts';
import { folder, graphOf, type Files } from '../../content.ts';

/** What the page of the claim "leak" shows, made from some blocks; links begin with "to:". */
export const pageFrom = (...blocks: string[]): ClaimPage => pageOf(folder(...blocks));

/** What the page of a claim shows, made from a whole folder. */
export function pageOf(files: Files, id = 'leak'): ClaimPage {
  const graph = graphOf(files);
  return claimPage(graph, record(graph.claims, id), (address) => `to:${address}`);
}
