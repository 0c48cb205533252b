import { load } from 'cheerio';
import { expect } from 'vitest';
import { UNREADABLE } from '../../src/records/sign.ts';
import { isolateRuns } from '../../src/words/language.ts';
import type { Made } from './make-all.ts';

/** Elements that prose of the site may have. */
const ELEMENTS = new Set('html head body p a em strong code pre br hr ul ol li blockquote h2 h3 h4 h5 h6'.split(' '));
const SCHEMES = /^(?:https?:\/\/[^@\s]+$|mailto:[^\s]+$|\/(?!\/)|#)/u;

/** Holds what was made to what must be true of everything that leaves the house. */
export function expectSound({ pages, files }: Made): void {
  for (const [address, page] of pages) {
    const said = JSON.stringify(page);
    expect(said.isWellFormed(), address).toBe(true);
    for (const [key, text] of textsIn(page)) {
      expect(UNREADABLE.exec(withoutIsolates(text))?.[0], `${address} ${key}: ${JSON.stringify(text)}`).toBeUndefined();
      if (key === 'html') expectSafe(text);
      if (key === 'address' || key === 'href') expect(text, address).toMatch(SCHEMES);
    }
  }
  for (const [address, text] of files) {
    expect(text.isWellFormed(), address).toBe(true);
    if (address.endsWith('.json')) JSON.parse(text);
    for (const step of address.split('/')) expect(new TextEncoder().encode(step).length, address).toBeLessThanOrEqual(255);
  }
}

/** A text without the signs that the site itself puts around words from right to left, and those alone. */
const withoutIsolates = (text: string): string =>
  text.replace(/\u2068([^\u2068\u2069]+)\u2069/gu, (whole, words: string) => (isolateRuns(words) === whole ? words : whole));

/** Prose has the elements of prose, and nothing that runs or leads elsewhere than to pages and mail. */
function expectSafe(html: string): void {
  const $ = load(html);
  for (const element of $.root().find('*').toArray()) {
    expect(ELEMENTS, html).toContain(element.tagName);
    for (const [name, value] of Object.entries(element.attribs)) {
      expect(['href', 'rel', 'title', 'id', 'start', 'class', 'dir', 'lang'], html).toContain(name);
      if (name === 'rel') expect(value, html).toBe('noopener noreferrer');
      if (name === 'href') expect(value, html).toMatch(SCHEMES);
    }
  }
}

/** Every text in a value, with the key it stands under. */
function* textsIn(value: unknown, key = ''): Iterable<[key: string, text: string]> {
  if (typeof value === 'string') yield [key, value];
  else if (Array.isArray(value)) for (const one of value) yield* textsIn(one, key);
  else if (typeof value === 'object' && value !== null)
    for (const [name, one] of Object.entries(value)) yield* textsIn(one, name);
}
