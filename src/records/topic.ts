import { z } from 'zod';
import type { Id } from './id.ts';
import type { Place } from './place.ts';
import type { Html } from './html.ts';
import { name, text } from './text.ts';

/** The front matter of `topics/<id>.md`. */
export const topicFields = z.strictObject({
  title: name,
  /** One or two sentences: what the case is about. */
  summary: text,
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
