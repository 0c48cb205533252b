import { checkCharacters } from '../../parse/characters.ts';
import { nearest } from '../../problems/nearest.ts';
import { clipWords } from '../../words/clip.ts';
import type { Choice, Mapping, NamedMapping } from './mapping.ts';
import { fillList, fillText, readDate, type Row } from './row-values.ts';

/** Letters of a name or a title, and of a text. More is a mistake in the table. */
const LONGEST_NAME = 300;
const LONGEST_TEXT = 5000;

/** A name as a row has it, and what its bearer is. */
export interface Named {
  name: string;
  kind: string;
  country: string | null;
}

/** Reads what a row says by what a mapping asks; what is wrong with it is gathered in `faults`, a sentence each. */
export class RowReader {
  readonly faults: string[] = [];
  /** What was changed so that it can be published. */
  readonly notes: string[] = [];
  readonly row: Row;
  readonly #mapping: Mapping;

  constructor(row: Row, mapping: Mapping) {
    this.row = row;
    this.#mapping = mapping;
  }

  /** A name, a title or another short text; empty where the row has none and none is needed. */
  name(what: string, template: string | undefined, isNeeded = true): string {
    return template === undefined ? '' : this.#checked(what, fillText(template, this.row), LONGEST_NAME, isNeeded);
  }

  /** A text. Addresses in it are not published bare, so they lose what makes them one. */
  text(what: string, template: string | undefined, isNeeded = true): string {
    if (template === undefined) return '';
    const text = this.#checked(what, fillText(template, this.row), LONGEST_TEXT, isNeeded);
    const plain = text.replace(/(?<![^\s(<])https?:\/\/(?=\S)/gu, '');
    if (plain !== text) this.notes.push(`${what}: an address in the text stands there without https://`);
    return plain;
  }

  texts(what: string, template: string | undefined): string[] {
    const texts = template === undefined ? [] : fillList(template, this.row, this.#mapping.split);
    return texts.map((text) => this.#checked(what, text, LONGEST_TEXT, true));
  }

  date(what: string, template: string): string {
    const text = this.#checked(what, fillText(template, this.row), LONGEST_NAME, true);
    if (text === '') return '';
    const date = readDate(text, this.#mapping.dates);
    if (typeof date === 'string') return date;
    const meant =
      date.length > 1
        ? `may be ${date.join(' or ')}: say in the mapping dates: day-first or month-first`
        : 'is not a date that exists';
    return this.#fault(`${what}: ${show(text)} ${meant}.`);
  }

  /** An address on the web, written so that nothing in it ends the link it stands in. */
  address(what: string, template: string | undefined): string {
    const [text = ''] = template === undefined ? [] : fillList(template, this.row, undefined);
    const plain = this.#checked(what, text, LONGEST_TEXT, false);
    if (plain === '') return '';
    const url = URL.parse(plain);
    if (url === null || !/^https?:$/u.test(url.protocol) || !url.hostname.includes('.') || url.username + url.password !== '')
      return this.#fault(`${what}: ${show(plain)} is not an address on the web that begins with https:// or http://.`);
    return url.href.replace(/[()[\]\\<>"'`|{}]/gu, encode).replace(/&(?=#|\w+;)/gu, '&amp;');
  }

  /** The words of others, which are not changed. */
  quotation(what: string, template: string | undefined): string {
    return template === undefined ? '' : this.#checked(what, fillText(template, this.row), LONGEST_TEXT, false);
  }

  /** A word of one of this site's closed lists. */
  word(what: string, written: Choice, words: readonly string[]): string {
    return this.#meant(what, fillText(templateOf(written), this.row), written, words);
  }

  /** Several of them. */
  words(what: string, written: Choice, words: readonly string[]): string[] {
    return fillList(templateOf(written), this.row, this.#mapping.split).map((said) => this.#meant(what, said, written, words));
  }

  /** Several actors by their names; the kinds go with the names where there are as many of both. */
  named(what: string, mapping: NamedMapping | undefined, kinds: readonly string[]): Named[] {
    if (mapping === undefined) return [];
    const names = fillList(mapping.name, this.row, this.#mapping.split);
    const said = fillList(templateOf(mapping.kind), this.row, this.#mapping.split);
    return names.map((name, at) => ({
      name: this.#checked(what, name, LONGEST_NAME, true),
      kind: this.#meant(`the kind of ${what}`, (said.length === names.length ? said[at] : said[0]) ?? '', mapping.kind, kinds),
      country: this.name(`the country of ${what}`, mapping.country, false) || null,
    }));
  }

  #meant(what: string, said: string, written: Choice, words: readonly string[]): string {
    const plain = this.#checked(what, said, LONGEST_NAME, false);
    const word = typeof written === 'string' ? plain.toLowerCase() : translate(plain, written);
    if (words.includes(word)) return word;
    if (plain === '') return this.#fault(`${what}: the row does not say it.`);
    const near = nearest(word, words);
    const hint = near === null ? `: it is one of ${words.join(', ')}` : `; did you mean ${near}?`;
    return this.#fault(`${what}: ${show(plain)} is not known${hint}`);
  }

  #checked(what: string, text: string, most: number, isNeeded: boolean): string {
    const line = text.replace(/\s+/gu, ' ').trim();
    if (line === '') return isNeeded ? this.#fault(`${what}: the row does not say it.`) : '';
    if (line.length > most) return this.#fault(`${what}: it has ${line.length} letters, and may have ${most}.`);
    const [odd] = checkCharacters('', text).filter(({ severity }) => severity === 'error');
    return odd === undefined ? line : this.#fault(`${what}: ${odd.message}`);
  }

  #fault(sentence: string): string {
    this.faults.push(sentence);
    return '';
  }
}

function translate(said: string, { values, else: others }: Exclude<Choice, string>): string {
  const [, word] = Object.entries(values).find(([own]) => own.toLowerCase() === said.toLowerCase()) ?? [];
  return word ?? others ?? said;
}

const templateOf = (written: Choice): string => (typeof written === 'string' ? written : written.from);

const encode = (sign: string): string => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;

const show = (text: string): string => `"${clipWords(text, 80)}"`;
