/** What a page may load and do, for hosts that send no headers; the policy in `public/_headers` allows the same and no less. */
const PAGE = [
  `default-src 'none'`,
  `script-src 'self'`,
  `style-src 'self'`,
  `img-src 'self'`,
  `form-action 'self'`,
  `base-uri 'none'`,
];

/** What a card may load: it runs nothing, and only this site decides how it looks, wherever it is shown. */
export const CARD_POLICY = `default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'`;

/** What some pages do by script: fetch files of data, or search, which also runs what reads the index. */
export type PageWork = 'fetches' | 'searches';

/** The policy of a page as the text of a `<meta>`. */
export function policyOf(work?: PageWork): string {
  if (work === undefined) return PAGE.join('; ');
  if (work === 'fetches') return [...PAGE, `connect-src 'self'`].join('; ');
  const script = `script-src 'self' 'wasm-unsafe-eval'`;
  return [...PAGE.map((rule) => (rule.startsWith('script-src') ? script : rule)), `connect-src 'self'`, `worker-src 'self'`].join(
    '; ',
  );
}
