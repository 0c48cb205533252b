import { describe, expect, it } from 'vitest';
import { excerptOf, markedWhole, openingOf, type Excerpt, type Sought } from '../../../../src/client/search/engine/excerpt.ts';
import type { PlacedWords } from '../../../../src/client/search/engine/read-page.ts';

const show = (excerpt: Excerpt | null): string | null =>
  excerpt?.runs.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('') ?? null;

const sought = (...places: number[]): Sought => ({ places: new Set(places), joins: (word) => word === 'of' });
const words = (text: string, at = 0): PlacedWords => ({ words: text.split(' '), at });

describe('the matching words of a record', () => {
  it('are marked, neighbours as one, with the small words of the query between them', () => {
    expect(show(markedWhole(words('One two'), sought(1, 2, 3)))).toBe('One [two]');
    expect(show(excerptOf([words('three four five', 2)], sought(1, 2, 3)))).toBe('[three four] five');
    expect(show(excerptOf([words('a drop of dye')], sought(1, 3)))).toBe('a [drop of dye]');
  });

  it('are none where nothing matches', () => expect(excerptOf([words('One two')], sought(7))).toBeNull());

  it('are shown where they stand closest together, with signs of what is left out', () => {
    const many = words(Array.from({ length: 200 }, (_, at) => `w${at}`).join(' '), 10);
    const shown = show(excerptOf([words('other words'), many], sought(15, 160, 162, 164)));
    expect(shown).toMatch(/^… w144 .*\[w150\] w151 \[w152\] w153 \[w154\].* …$/u);
  });

  it('are text and nothing else, whatever they contain', () => {
    expect(show(excerptOf([words('<img src=x onerror=alert(1)>')], sought(0)))).toBe('[<img] src=x onerror=alert(1)>');
  });

  it('keep the language and the quotation of the text they are from', () => {
    const all = [words('dye'), { ...words('Farbe im Fluss', 1), lang: 'de', quoted: true as const }];
    expect(excerptOf(all, sought(3))).toMatchObject({ lang: 'de', isQuoted: true });
    expect(excerptOf(all, sought(0))).toMatchObject({ lang: null, isQuoted: false });
  });
});

it('opens a record without matches at the beginning of its text', () =>
  expect(show(openingOf([words('three four')]))).toBe('three four'));
