import { z } from 'zod';
import { told } from './field.ts';

/** In letters: two ids, the names of folders around them and what a system puts in front make one path, and paths have an end. */
export const LONGEST_ID = 80;

/** Lists of the site live at these addresses. */
export const TAKEN_IDS: ReadonlySet<string> = new Set(['index', 'page']);

/** Names that Windows keeps for devices, so that no folder there can have them. */
export const DEVICE_NAMES = /^(?:con|prn|aux|nul|com\d|lpt\d)$/u;

/** Lower-case words joined by hyphens. */
const WORDS = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;

/** Whether a text can be an id: lower-case words joined by hyphens, written by hand, permanent: ids are addresses and names of files. */
export const isId = (text: string): boolean =>
  WORDS.test(text) && text.length <= LONGEST_ID && !TAKEN_IDS.has(text) && !DEVICE_NAMES.test(text);

/** An id as a writer writes it. */
export const id = told(z.string().refine(isId), { nature: 'id', example: 'short-name' });

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
