import { describe, expect, it } from 'vitest';
import { chosenFilters, isEmpty, readState, withoutFilter, writeState } from '../../../src/client/search/state.ts';

const rewrite = (address: string): string => writeState(readState(new URLSearchParams(address)));

describe('the address of a search', () => {
  it('holds the words, every filter and the order', () => {
    const address =
      '?q=no+evidence&kind=claim&speaker=f&about=g&outlet=d&agency=c&actor=a&actor=b&topic=e&reply=denied&agencies=none' +
      '&status=corrected&year=2020&sort=date';
    expect(rewrite(address)).toBe(address);
  });

  it('is the same for the same search', () => expect(rewrite('?actor=b&q=x&actor=a&actor=b')).toBe('?q=x&actor=a&actor=b'));

  it('passes over what it does not know and what is empty', () => {
    expect(rewrite('?utm_source=x&actor=&q=+&sort=size')).toBe('');
    expect(isEmpty(readState(new URLSearchParams('?sort=date')))).toBe(true);
  });

  it('loses one filter and keeps the rest', () => {
    const state = readState(new URLSearchParams('?actor=a&actor=b&year=2020'));
    expect(writeState(withoutFilter(state, 'actor', 'a'))).toBe('?actor=b&year=2020');
    expect(chosenFilters(state)).toHaveLength(3);
  });
});
