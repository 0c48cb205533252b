import type { Claim } from '../records/claim.ts';
import type { Correction } from '../records/correction.ts';
import type { Response } from '../records/response.ts';
import type { Wording } from '../records/wording.ts';

/** Makes the SHA-256 of a text, in hexadecimal digits. */
export type Sha256 = (text: string) => string;

/** What a record says, told apart by how much a change of it weighs. */
export interface Facets {
  /** Of all that it says. */
  whole: string;
  /** Of its words alone. */
  words: string;
  /** Of what it is held to say; null in a record that takes no stance. */
  stances: string | null;
}

/** Short enough to stand beside the whole in every line of the log, long enough to tell words apart. */
const SHORT = 16;

/** Where and in what form something was written, which changes without a change of what it says. */
const FORM = new Set(['place', 'html', 'blocks', 'quoteLines', 'paragraphs']);

/** What a claim says, as people wrote it. */
export function claimFacets(claim: Claim, sha256: Sha256): Facets {
  const { title, statement, quote, parts, wordings } = claim;
  return digest(sha256, claim, [title, statement, quote, parts.map(({ id, text }) => [id, text]), wordings.map(wordingOf)], null);
}

/** What a response says, as people wrote it. */
export function responseFacets(response: Response, sha256: Sha256): Facets {
  const { quote, text, wordings, stances, supersedes, measure } = response;
  const taken = stances.map(({ stance, targets }) => [stance, targets]);
  const replaced = supersedes.map(({ response: id, part }) => [id, part]);
  return digest(sha256, response, [quote, text, wordings.map(wordingOf)], [taken, replaced, measure]);
}

/** What a correction says. */
export const correctionFacets = (correction: Correction, sha256: Sha256): Facets =>
  digest(sha256, correction, [correction.text], null);

/** The name of a correction, which has no id: its article and what it says. */
export const correctionName = ({ on, to, text, article }: Correction, sha256: Sha256): string =>
  `${article}/${sha256(JSON.stringify([on, to, text])).slice(0, SHORT)}`;

function digest(sha256: Sha256, record: object, words: unknown, stances: unknown): Facets {
  const short = (value: unknown): string => sha256(JSON.stringify(value)).slice(0, SHORT);
  return {
    whole: sha256(JSON.stringify(record, canonically)),
    words: short(words),
    stances: stances === null ? null : short(stances),
  };
}

const wordingOf = ({ sources, lang, translated, quote, text }: Wording) => [sources, lang, translated, quote, text];

/** Fields in the order of their names, so that none but a change of content changes the text. */
function canonically(key: string, value: unknown): unknown {
  if (FORM.has(key)) return undefined;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
