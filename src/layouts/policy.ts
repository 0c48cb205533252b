/** What a page may load and do, for hosts that send no headers; the policy in `public/_headers` allows the same and no less. */
const PAGE = [
  `default-src 'none'`,
  `script-src 'self'`,
  `style-src 'self'`,
  `img-src 'self'`,
  `form-action 'self'`,
  `base-uri 'none'`,
];

/** The policy of a page as the text of a `<meta>`; a page that searches fetches the index and runs what reads it. */
export function policyOf({ searches }: { searches: boolean }): string {
  if (!searches) return PAGE.join('; ');
  const script = `script-src 'self' 'wasm-unsafe-eval'`;
  return [...PAGE.map((rule) => (rule.startsWith('script-src') ? script : rule)), `connect-src 'self'`, `worker-src 'self'`].join(
    '; ',
  );
}
