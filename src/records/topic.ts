import { z } from 'zod';
import type { Id } from './id.ts';
import type { Place } from './place.ts';
import type { Html } from './html.ts';

/** The front matter of `topics/<id>.md`. */
export const topicFields = z.strictObject({
  title: z.string().min(1),
  /** One or two sentences: what the case is about. */
  summary: z.string().min(1),
});

/** A page that gathers the articles and claims of one case. */
export interface Topic {
  id: Id;
  title: string;
  summary: string;
  html: Html;
  text: string;
  place: Place;
}
