import type { PartialDate } from '../../records/date.ts';

/** Where saved words come from, and what the whole text was that they were taken of. */
export interface Origin {
  on: PartialDate;
  /** An address, or the name of a file. */
  from: string;
  /** The SHA-256 of the full text, in hexadecimal digits. */
  sha256: string;
}

/** The first line of a file of saved words. */
export const originLine = ({ on, from, sha256 }: Origin): string => `# saved ${on} from ${from}, sha256 ${sha256}`;

/** A file of passages after more were saved: earlier passages stay, and so does the line of an earlier text. */
export function addPassages(before: string, passages: readonly string[], origin: Origin): string {
  const line = originLine(origin);
  const paragraphs = before.split(/\n(?:[ \t]*\n)+/u).map((text) => text.trim());
  const known = paragraphs.filter((text) => text !== '');
  const isSameText = known.some((text) => text.endsWith(`sha256 ${origin.sha256}`));
  if (passages.length === 0 && isSameText) return before;
  return `${[...known, ...(isSameText ? [] : [line]), ...passages].join('\n\n')}\n`;
}
