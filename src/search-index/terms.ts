import type { Id } from '../records/id.ts';
import type { Label } from './labels.ts';

/**
 * Words that stand in no text: the index holds them beside the words of a page, so that one search finds what somebody has
 * part in, what was said on a day, and what bears a label of the site's. The last letter keeps the stemmer away.
 */
const hidden = (kind: string, name: string): string => `q${kind}${name.replace(/[^a-z0-9]/gu, '')}x`;

/** Whatever an actor has part in. */
export const actorTerm = (actor: Id): string => hidden('a', actor);

/** Whatever happened or was said in a year, a month, on a day. */
export const dateTerm = (date: string): string => hidden('d', date);

/** Whatever bears one of the site's own labels. */
export const labelTerm = (label: Label): string => hidden('l', label);
