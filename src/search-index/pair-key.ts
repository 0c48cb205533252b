import type { Id } from '../records/id.ts';

/** Under which a pair stands in `/search/pairs.json`. */
export const pairKey = (speaker: Id, other: Id): string => `${speaker} ${other}`;
