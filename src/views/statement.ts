import type { Claim } from '../records/claim.ts';
import { languageAttributes } from '../words/language.ts';

/** Whether the statement of a claim is somebody's words, and not the site's with the quotation behind it. */
export const isQuotation = ({ statement, quote }: Claim): boolean => statement === quote;

/** The language of a claim's statement; that of the page where the site's words stand before the quotation. */
export const statementLanguage = (claim: Claim): ReturnType<typeof languageAttributes> =>
  languageAttributes(claim.quote === null || isQuotation(claim) ? claim.lang : null);

/** The statement as links show it: somebody's words in quotation marks. */
export const shownStatement = (claim: Claim): string => (isQuotation(claim) ? `“${claim.statement}”` : claim.statement);
