import { describe, expect, it } from 'vitest';
import { excerptOf, openingOf, type Run } from '../../../src/client/search/excerpt.ts';

const show = (runs: Run[] | null): string | null =>
  runs?.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('') ?? null;

describe('the matching words of a record', () => {
  it('are marked in the title and in the text, neighbours as one', () => {
    const { title, body } = excerptOf('One two', 'One two\nthree four five', [1, 2, 3]);
    expect(show(title)).toBe('One [two]');
    expect(show(body)).toBe('[three four] five');
  });

  it('show only the title where only the title matches', () =>
    expect(excerptOf('One two', 'One two\nthree', [0]).body).toBeNull());

  it('are shown where they stand closest together, with signs of what is left out', () => {
    const words = Array.from({ length: 200 }, (_, at) => `w${at}`).join(' ');
    const body = show(excerptOf('Title', `Title\n${words}`, [5, 151, 153, 155]).body);
    expect(body).toMatch(/^… w144 .*\[w150\] w151 \[w152\] w153 \[w154\].* …$/u);
  });

  it('are text and nothing else, whatever they contain', () => {
    expect(show(excerptOf('T', 'T <img src=x onerror=alert(1)>', [1]).body)).toBe('[<img] src=x onerror=alert(1)>');
  });
});

it('opens a record without matches at its text after the title', () =>
  expect(openingOf('One two', 'One two\nthree four')).toBe('three four'));
