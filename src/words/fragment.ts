/** What leads to quoted words that begin inside a sentence; empty before all others. */
export const leadIn = (quote: string | null): string => (quote !== null && /^\p{Ll}/u.test(quote) ? 'in part' : '');
