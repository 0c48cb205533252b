import type { Citation } from './citation.ts';

/** The forms in which a citation can be taken along. */
export const CITATION_FORMATS = {
  plain: { label: 'Plain text', file: 'txt', write: writePlain },
  bibtex: { label: 'BibTeX', file: 'bib', write: writeBibtex },
  ris: { label: 'RIS', file: 'ris', write: writeRis },
  csl: { label: 'CSL-JSON', file: 'json', write: writeCsl },
} as const satisfies Record<string, { label: string; file: string; write: (citation: Citation) => string }>;

/** A sentence to paste anywhere. */
export function writePlain({ title, site, on, url, ...citation }: Citation): string {
  const place = site.name === site.publisher ? site.name : `${site.name} (${site.publisher})`;
  return `${title}. ${place}, record of ${on}, ${nameRecord(citation)}. ${url}`;
}

/** An entry for BibTeX and BibLaTeX. */
export function writeBibtex({ key, title, site, on, url, ...citation }: Citation): string {
  const [year = '', month] = on.split('-');
  const fields: [name: string, value: string | undefined][] = [
    ['title', `{${escapeTex(title)}}`],
    ['organization', escapeTex(site.publisher)],
    ['howpublished', escapeTex(site.name)],
    ['year', year],
    ['month', month && String(Number(month))],
    ['date', on],
    ['url', url.replace(/[{}\\]/gu, encodeURIComponent)],
    ['note', escapeTex(`${nameRecord(citation)}; changes since: ${citation.compareUrl}`)],
    ['langid', escapeTex(site.language)],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}},`] : []));
  return `@misc{${key},\n${lines.join('\n')}\n}\n`;
}

/** A record for reference managers; the type is that of a page of the web. */
export function writeRis({ title, site, on, url, words, ...citation }: Citation): string {
  const [year = '', month = '', day = ''] = on.split('-');
  const lines: [tag: string, value: string | null][] = [
    ['TY', 'ELEC'],
    ['TI', title],
    ['T2', site.name],
    ['PB', site.publisher],
    ['PY', year],
    ['DA', [year, month, day, ''].join('/')],
    ['UR', url],
    ['AB', words],
    ['N1', `${nameRecord(citation)}; changes since: ${citation.compareUrl}`],
    ['LA', site.language],
    ['ID', citation.key],
  ];
  return `${lines.flatMap(([tag, value]) => (value ? [`${tag}  - ${onOneLine(value)}`] : [])).join('\r\n')}\r\nER  - \r\n`;
}

/** An item for programs that set citations. */
export function writeCsl({ key, title, words, site, on, url, ...citation }: Citation): string {
  const item = {
    id: key,
    type: 'webpage',
    title,
    'container-title': site.name,
    publisher: site.publisher,
    issued: { 'date-parts': [on.split('-').map(Number)] },
    URL: url,
    ...(words === null ? {} : { abstract: words }),
    language: site.language,
    version: citation.fingerprint,
    note: `${nameRecord(citation)}; changes since: ${citation.compareUrl}`,
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}

/** What names the record, and where it stands in the log. */
const nameRecord = ({ fingerprint, log }: Pick<Citation, 'fingerprint' | 'log'>): string =>
  `fingerprint ${fingerprint}${log === null ? '' : `, entry ${log.entry} of ${log.of} in the log of changes`}`;

/** A tag of RIS ends with its line. */
const onOneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

const TEX: Record<string, string> = { '\\': '\\textbackslash{}', '~': '\\textasciitilde{}', '^': '\\textasciicircum{}' };

/** Signs that mean something to TeX, so that they stand for themselves. */
const escapeTex = (text: string): string => onOneLine(text).replace(/[\\{}$&#_%~^]/gu, (sign) => TEX[sign] ?? `\\${sign}`);
