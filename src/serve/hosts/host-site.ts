import type { HeaderRule } from '../headers.ts';

/** What a web server has to know of a built site. */
export interface HostSite {
  /** Where its files are. */
  root: string;
  /** The path it stands under, with a slash at both ends. */
  basePath: string;
  port: number;
  /** What `_headers` in it asks for. */
  rules: readonly HeaderRule[];
  /** What `_redirects` in it asks for. */
  redirects: readonly Redirection[];
}

/** An address that leads to another for good. */
export interface Redirection {
  from: string;
  to: string;
}

/** Reads the text of a `_redirects` file: a line for each, the old address, the new one, and the status. */
export const readRedirections = (text: string): Redirection[] =>
  text.split('\n').flatMap((line) => {
    const [from, to] = line.trim().split(/\s+/u);
    return from === undefined || to === undefined ? [] : [{ from, to }];
  });

/** The headers of all rules by their name, each with the patterns and values that ask for it; the value that all paths have is part of each other. */
export function headersByName(rules: readonly HeaderRule[]): Map<string, { pattern: string; value: string }[]> {
  const byName = new Map<string, { pattern: string; value: string }[]>();
  for (const { pattern, headers } of rules)
    for (const [name, value] of headers) {
      const before = byName.get(name) ?? [];
      const everywhere = before.find((rule) => rule.pattern === '/*');
      byName.set(name, [...before, { pattern, value: everywhere === undefined ? value : `${everywhere.value}, ${value}` }]);
    }
  return byName;
}
