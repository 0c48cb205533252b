/** An attribute to be written; true stands alone, without a value. */
export type NewAttribute = [name: string, value: string | true | null];

/** A block in the form that the guide shows; attributes that are null or empty are left out. */
export function writeBlock(name: string, id: string, attributes: readonly NewAttribute[], body: readonly string[]): string {
  const written = attributes.flatMap(([attribute, value]) =>
    value === null ? [] : value === true ? [attribute] : [`${attribute}="${escapeValue(value)}"`],
  );
  return [`:::${name}{${[`#${id}`, ...written].join(' ')}}`, ...body, ':::'].join('\n');
}

/** The front matter of a file; fields that are null or empty are left out. */
export function writeFrontMatter(fields: readonly [name: string, value: string | readonly string[] | null][]): string {
  const lines = fields.flatMap(([name, value]) => {
    if (value === null || value.length === 0) return [];
    return [
      `${name}: ${typeof value === 'string' ? writeScalar(value) : `[${value.map((one) => writeScalar(one)).join(', ')}]`}`,
    ];
  });
  return ['---', ...lines, '---', ''].join('\n');
}

/** Words as a quotation, a paragraph a line. */
export const quoteLines = (words: string): string[] =>
  words
    .trim()
    .split(/\s*\n\s*/u)
    .flatMap((line, at) => (at === 0 ? [`> ${line}`] : ['>', `> ${line}`]));

/** A title with its address as a link, and the archived copy behind it. */
export const linkLine = (title: string, url: string | null, archived: string | null): string =>
  url === null
    ? plainMarkdown(title)
    : `[${plainMarkdown(title)}](${url})${archived === null ? '' : ` ([archived](${archived}))`}`;

/** Words as Markdown that says just these: no sign of them is read as a mark. */
export const plainMarkdown = (words: string): string =>
  words
    .trim()
    .replace(/\s+/gu, ' ')
    .replace(/[\\`*_[\]<]/gu, '\\$&')
    .replace(/&(?=#|\w+;)/gu, '\\&')
    .replace(/^(?=[#>+=~-])/u, '\\')
    .replace(/^(\d{1,9})(?=[.)])/u, '$1\\');

/** A value as it stands between straight quotation marks. */
export const escapeValue = (value: string): string =>
  value
    .trim()
    .replace(/\s+/gu, ' ')
    .replace(/&(?=[#\w])/gu, '&amp;')
    .replaceAll('"', '&quot;');

/** Text that YAML might take for something else stands in double quotes. */
const writeScalar = (value: string): string =>
  /^[\p{L}\d][\p{L}\p{N} .'()/-]*$/u.test(value) && !/^(?:true|false|null|yes|no|on|off|[\d.]+|.*\s)$/iu.test(value)
    ? value
    : JSON.stringify(value.trim());
