import { z } from 'zod';
import { told } from './field.ts';

/** Lower-case words joined by hyphens, written by hand, permanent: they are addresses. Lists live at `index` and `page`. */
export const ID_PATTERN = /^(?!(?:index|page)$)[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** An id as a writer writes it. */
export const id = told(z.string().regex(ID_PATTERN), { nature: 'id', example: 'short-name' });

/** The name of a record within its kind. */
export type Id = z.infer<typeof id>;

/** A list of ids in an attribute: separated by spaces, each once, in the order written. */
export const idList = z.string().transform((text) => splitList(text));

/** The same where at least one is needed. */
export const someIds = z
  .string()
  .regex(/\S/u)
  .transform((text) => splitList(text));

/** The words of a space-separated attribute, without repeats. */
export function splitList(text: string): string[] {
  return [...new Set(text.split(/\s+/u).filter(Boolean))];
}
