import { describe, expect, test } from 'vitest';
import { originWords } from '../../src/words/origins.ts';
import { article, cast, claimView, site, source } from '../content.ts';

/** The origins of a claim on some sources, given as id → attributes after the publisher. */
function origins(on: string, ...sources: [id: string, publisher: string, more: string][]) {
  const blocks = sources.map(([id, publisher, more]) => source(id, `publisher="${publisher}" on="2020" kind="report" ${more}`));
  const leak = `:::claim{#leak title="A leak" by="herald" about="acme" on="2020" source="${on}"}\nAcme leaked.\n:::\n`;
  return claimView({ ...site, ...cast, ...article([...blocks, leak].join('\n')) }).origins;
}

describe('where a claim comes from', () => {
  test('follows who relies on whom to one root', () => {
    const found = origins(
      'copy second',
      ['first', 'herald', 'relies-on="unnamed-people"'],
      ['second', 'tribune', 'relies-on="first"'],
      ['copy', 'rival', 'relies-on="second"'],
    );
    expect(found).toMatchObject({
      outlets: ['rival', 'tribune', 'herald'],
      sources: ['copy', 'second', 'first'],
      roots: [{ source: 'first', bases: ['unnamed-people'] }],
      distinct: 1,
      unnamedMayCoincide: false,
    });
    expect(originWords(found)).toBe('3 outlets, 1 origin: unnamed people.');
  });

  test('never counts two roots of unnamed people as independent', () => {
    const found = origins(
      'first second',
      ['first', 'herald', 'relies-on="unnamed-people"'],
      ['second', 'tribune', 'relies-on="unnamed-people"'],
    );
    expect(found).toMatchObject({ distinct: 1, unnamedMayCoincide: true });
    expect(originWords(found)).toBe(
      '2 outlets, 1 origin: unnamed people. Whether the unnamed people of different sources are the same cannot be established.',
    );
  });

  test('keeps a source that rests on a report and on papers of its own as a root of its own', () => {
    const found = origins(
      'second',
      ['first', 'herald', 'relies-on="named-people"'],
      ['second', 'tribune', 'relies-on="first documents"'],
    );
    expect(found.roots).toEqual([
      { source: 'second', bases: ['documents'] },
      { source: 'first', bases: ['named-people'] },
    ]);
    expect(originWords(found)).toBe('2 outlets, 2 origins: documents; named people.');
  });

  test('counts the kinds of basis of one source as one origin', () => {
    const found = origins('first', ['first', 'herald', 'relies-on="unnamed-people documents"']);
    expect(found.roots).toEqual([{ source: 'first', bases: ['unnamed-people', 'documents'] }]);
    expect(originWords(found)).toBe('1 outlet, 1 origin: unnamed people and documents.');
  });

  test('says so where a source does not say what it rests on', () => {
    const found = origins('first', ['first', 'herald', '']);
    expect(found.roots).toEqual([{ source: 'first', bases: [] }]);
    expect(originWords(found)).toBe('1 outlet; where it has it from is not stated.');
  });
});
