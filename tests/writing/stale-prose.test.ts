import { expect, it } from 'vitest';
import { openDesk } from '../../src/writing/desk.ts';
import { findStaleProse } from '../../src/writing/stale-prose.ts';
import { SMALL_CONTENT } from '../commands/small-content.ts';

/** What is found where the dossier of the harbour, in which the board has spoken, says this. */
function staleIn(prose: string): string[] {
  const article = (SMALL_CONTENT['articles/harbour.md'] ?? '').replace('The dredging began in spring.', prose);
  const { texts, tables } = openDesk({ ...SMALL_CONTENT, 'articles/harbour.md': article });
  return findStaleProse(texts, tables).map(
    ({ actor, statement, place }) => `${place.line}:${place.column} ${actor.id} ${statement.id}`,
  );
}

it.each([
  'We have no statement by the Harbour Board.',
  'There is no public comment of the Harbour Board on it.',
  'The Harbour Board has not replied.',
  'The Harbour Board hasn’t yet answered.',
  'Unlike the Morning Post, the Harbour Board has not commented.',
  'No reply of the Harbour Board from 2019 is known.',
])('finds prose that a statement has made untrue: %s', (prose) => {
  expect(staleIn(`Dredging began.\n\n${prose} It went on.`)).toEqual(['9:1 harbour-board board-says-no']);
});

it.each([
  'We have no statement by the Morning Post.',
  'The Harbour Board did not say who ordered it.',
  'No statement of the Harbour Board from 2021 is known.',
  'The Harbour Board has spoken.',
  'The Morning Post has not replied to the Harbour Board.',
  'The Harbour Boardwalk has not replied.',
])('leaves prose that is still true: %s', (prose) => {
  expect(staleIn(prose)).toEqual([]);
});
