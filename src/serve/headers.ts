/** A rule of a `_headers` file: the paths it is for and what it adds. */
export interface HeaderRule {
  /** As written: a star stands for anything, a name behind a colon for one step of the path. */
  pattern: string;
  paths: RegExp;
  headers: [name: string, value: string][];
}

/** Reads the text of a `_headers` file, in the grammar that static hosts share. */
export function readHeaderRules(text: string): HeaderRule[] {
  const rules: HeaderRule[] = [];
  for (const line of text.split('\n')) {
    if (line.startsWith('/')) rules.push({ pattern: line.trim(), paths: matchPaths(line.trim()), headers: [] });
    const header = /^\s+([\w-]+):\s*(.+)$/u.exec(line);
    if (header?.[1] && header[2]) rules.at(-1)?.headers.push([header[1], header[2]]);
  }
  return rules;
}

/** The headers for a path below the base; a path that several rules match gets those of all. */
export function headersFor(rules: readonly HeaderRule[], path: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [name, value] of rules.filter(({ paths }) => paths.test(path)).flatMap(({ headers }) => headers)) {
    found[name] = found[name] === undefined ? value : `${found[name]}, ${value}`;
  }
  return found;
}

const matchPaths = (pattern: string): RegExp => new RegExp(patternSource(pattern), 'u');

/** A pattern as a regular expression, which web servers understand too: a name behind a colon is one step of the path. */
export const patternSource = (pattern: string, before = ''): string =>
  `^${escapeRegExp(before)}${escapeRegExp(pattern)
    .replaceAll('*', '.*')
    .replace(/:[a-z]+/gu, '[^/]+')}$`;

const escapeRegExp = (text: string): string => text.replace(/[\\^$.|?+()[\]{}]/gu, '\\$&');
