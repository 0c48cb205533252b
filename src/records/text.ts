import { z } from 'zod';
import { findMixedWord } from './script.ts';

/** A text that readers read as it is: some of it can be seen. Signs that cannot be are found wherever a text is read. */
export const text = z.string().refine(isSeen, { error: 'text that readers can see', abort: true });

/** A text by which readers know something: a name, a title. No letter in it passes for one of another script. */
export const name = text.refine((written) => findMixedWord(written) === null, {
  error: ({ input }) => `it in letters of one script: "${findMixedWord(String(input)) ?? ''}" has some that only look alike`,
});

/** Whether there is a letter, a digit or a sign in a text that can be seen. */
export function isSeen(written: string): boolean {
  return /(?!\p{Default_Ignorable_Code_Point})[\p{L}\p{N}\p{S}]/u.test(written.replaceAll('\u2800', ''));
}
