import { z } from 'zod';
import { told } from './field.ts';
import { looksLatin, skeletonOf } from './script.ts';
import { INVISIBLE, UNREADABLE } from './sign.ts';

const ANY = 'an address that begins with https:// or http://';

/** The host of an address as the standard writes it: a name with a dot, or a number. */
const HOST = /^(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?\.)+(?:[a-z][a-z0-9-]*[a-z0-9]|\d+)\.?$|^\[[\da-f:.]+\]$/u;

/**
 * What a writer is to write in the place of a text that is no address of the web, or leads elsewhere than a reader would
 * think; null where nothing is wrong with it.
 */
export function addressFault(text: string): string | null {
  const [, slashes = '', authority = ''] = /^https?:(\/*)([^/?#]*)/iu.exec(text) ?? [];
  if (slashes !== '//') return ANY;
  if (/[\s\\<>"]/u.test(text) || UNREADABLE.test(text) || INVISIBLE.test(text))
    return 'the address without spaces, backslashes, brackets and signs that nobody sees';
  const [host = '', login] = authority.split('@').reverse();
  if (login !== undefined) return `the address without what stands before @: readers would be led to ${host || 'nowhere'}`;
  if (!URL.canParse(text) || !HOST.test(new URL(text).hostname))
    return 'an address with the name of a computer on the web, such as https://paper.example/';
  const alike = host.split('.').find((label) => /[^\x20-\x7e]/u.test(label) && looksLatin(label));
  return alike === undefined
    ? null
    : `the name of the computer in letters of one script: "${alike}" only looks like "${skeletonOf(alike)}"`;
}

/** An address of the web. */
export const webAddress = told(
  z.string().refine((text) => addressFault(text) === null, {
    error: ({ input }) => addressFault(String(input)) ?? ANY,
    abort: true,
  }),
  { expected: ANY },
);

/** The address of a whole site, to which paths are added. */
export const hostAddress = told(
  webAddress.refine((text) => /^[^/?#]*\/\/[^/?#]*\/?$/u.test(text), 'the address without a path: BASE_PATH says that'),
  { expected: ANY },
);
