import { parseOpener } from './opener.ts';

/** Why the first line of a block cannot be read. */
export interface OpenerFault {
  /** Where, in letters from the first colon. */
  at: number;
  /** What to do; null where that is not known. */
  hint: string | null;
  /** The line as it was probably meant; null where that is not known. */
  meant: string | null;
}

const CURLY = /[“”„‟«»]/u;
const QUOTED_CURLY = /=\s*[“”„‟«»]([^“”„‟«»"]*)[“”„‟«»]/gu;
const SPACE = /[^\S \t]/u;

/** What is wrong with the first line of a block, from its first colon on; null where it can be read to its end. */
export function findOpenerFault(line: string): OpenerFault | null {
  const { faultAt } = parseOpener(line);
  if (faultAt === null) return null;
  const [before, sign] = [line.slice(0, faultAt), line.charAt(faultAt)];
  const fault = (hint: string, meant: string | null, at = faultAt): OpenerFault => ({ at, hint, meant });

  const [colons = ''] = /^:+/u.exec(line) ?? [];
  if (before.length <= colons.length)
    return fault(
      `Write the name right behind the ${colons}, without a space.`,
      colons + line.slice(colons.length).trimStart(),
      0,
    );
  if (sign === '' && /^:+[\w-]+\[[^\]]*$/u.test(before)) return fault('Close the bracket with ] on this line.', null);
  if (sign === '')
    return fault('Close the braces with } at the end of this line: all attributes of a block stand on one.', `${line}}`);
  if (sign === '{' && /[ \t]$/u.test(before))
    return fault('Write no space before the brace.', before.trimEnd() + line.slice(faultAt));
  if (before.trimEnd().endsWith('}')) return fault('Nothing can stand behind the closing brace.', before);
  return explainSign(line, faultAt) ?? explainQuotes(line, faultAt);
}

/** A sign that cannot stand between attributes. */
function explainSign(line: string, faultAt: number): OpenerFault | null {
  const [before, sign, after] = [line.slice(0, faultAt), line.charAt(faultAt), line.slice(faultAt + 1)];
  const fault = (hint: string, meant: string): OpenerFault => ({ at: faultAt, hint, meant });
  if (CURLY.test(sign))
    return fault('Write straight quotation marks, "…": curly ones do not count.', line.replace(QUOTED_CURLY, '="$1"'));
  if (sign === '#') return fault('Write the id right behind the #.', before + sign + after.trimStart());
  if (sign === ',') return fault('Separate attributes by spaces, without commas.', `${before} ${after}`);
  if (SPACE.test(sign)) return fault('Write a plain space here: this one is of another kind.', `${before} ${after}`);
  return null;
}

/** Quotation marks that are missing, too many, or without a sign before them. */
function explainQuotes(line: string, faultAt: number): OpenerFault {
  const [before, sign, rest] = [line.slice(0, faultAt), line.charAt(faultAt), line.slice(faultAt)];
  const fault = (hint: string | null, meant: string | null): OpenerFault => ({ at: faultAt, hint, meant });
  if (/["']$/u.test(before)) return explainNeighbours(line, faultAt);
  if (!/["']/u.test(sign)) return fault(null, null);
  if (/=\s*$/u.test(before)) return fault('This quotation mark has no second one on this line.', closeQuotes(line, sign));
  const name = parseOpener(line).attributes.at(-1)?.name ?? '';
  if (name.endsWith(':'))
    return fault('Write = between an attribute and its value, not a colon.', before.replace(/:\s*$/u, '=') + rest);
  return fault(`Write = between ${name === '' ? 'an attribute' : `"${name}"`} and its value.`, `${before.trimEnd()}=${rest}`);
}

/** Two quotation marks and then neither a space nor the end: most often the first value lacks its second mark. */
function explainNeighbours(line: string, faultAt: number): OpenerFault {
  const [, value = '', next = ''] = /=\s*"([^"=]*)(\s[\w-]+=")$/u.exec(line.slice(0, faultAt)) ?? [];
  if (next === '')
    return { at: faultAt, hint: 'Write a space between attributes.', meant: `${line.slice(0, faultAt)} ${line.slice(faultAt)}` };
  const end = faultAt - next.length;
  return {
    at: end - value.length - 1,
    hint: 'This quotation mark has no second one before the next attribute.',
    meant: `${line.slice(0, end)}"${line.slice(end)}`,
  };
}

const closeQuotes = (line: string, mark: string): string | null =>
  /\}\s*$/u.test(line) ? line.replace(/\s*\}\s*$/u, `${mark}}`) : null;
