import type { Id } from './id.ts';
import type { Place } from './place.ts';

/** Words of a source that this site quotes, kept so that quotations can be proved: one paragraph of `passages/<source id>.txt`. */
export interface Passage {
  source: Id;
  text: string;
  place: Place;
}
