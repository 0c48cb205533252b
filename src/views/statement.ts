import type { Graph } from '../graph/graph.ts';
import type { Claim, Part } from '../records/claim.ts';
import { curlMarks } from '../words/curly.ts';
import type { LanguageAttributes } from '../words/language.ts';
import { contentLanguage } from './language.ts';

/** Whether the statement of a claim is somebody's words, and not the site's with the quotation behind it. */
const isQuotation = ({ statement, quote }: Claim): boolean => statement === quote;

/** The language of a claim's statement; that of the page where the site's words stand before the quotation. */
export const statementLanguage = (graph: Graph, claim: Claim): LanguageAttributes =>
  contentLanguage(graph, claim.quote === null || isQuotation(claim) ? claim.lang : null);

/** The title of a claim as it is shown. */
export const shownTitle = ({ title }: Claim): string => curlMarks(title);

/** The text of a point as it is shown. */
export const shownPoint = ({ text }: Part): string => curlMarks(text);

/** The statement as it is shown: somebody's words in quotation marks, the site's with curly ones. */
export const shownStatement = (claim: Claim): string =>
  isQuotation(claim) ? `“${claim.statement}”` : curlMarks(claim.statement);
