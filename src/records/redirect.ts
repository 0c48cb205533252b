import type { Place } from './place.ts';

/** A released address, of a page or of a place on one, and where its readers find what stood there. */
export interface Redirect {
  from: string;
  to: string;
  place: Place;
}
