/** Words at each end of a long quotation: enough to find it, few enough to survive a change in between. */
const END_WORDS = 3;
const OMISSION = /…|\[[^\]]*\]|\.\.\./u;

/** An address that opens a web page at the words quoted from it; the plain address where the words cannot be searched for. */
export function addressAtWords(url: string, quote: string | null): string {
  const run = quote === null ? '' : longestRun(quote);
  const words = run.split(/\s+/u).filter(Boolean);
  if (words.length < 3 || /\.pdf(?:$|[?#])/iu.test(url)) return url;
  const text = words.length <= 2 * END_WORDS ? [words] : [words.slice(0, END_WORDS), words.slice(-END_WORDS)];
  const fragment = text.map((some) => encodeWords(some.join(' '))).join(',');
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${fragment}`;
}

/** The longest stretch without an omission or insertion: what the page itself is sure to have. */
function longestRun(quote: string): string {
  const runs = quote.split(OMISSION).map((run) => run.trim().replace(/^[,;:.\s]+|[,;:\s]+$/gu, ''));
  return runs.reduce((longest, run) => (run.length > longest.length ? run : longest), '');
}

/** Hyphens and commas divide the parts of a text fragment, so they must be escaped inside its words. */
const encodeWords = (words: string): string => encodeURIComponent(words).replace(/-/gu, '%2D');
