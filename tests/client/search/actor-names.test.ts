import { describe, expect, it } from 'vitest';
import { findNamed, findNearest, foldText } from '../../../src/client/search/actor-names.ts';
import type { SearchActor } from '../../../src/search-index/names.ts';

const actor = (id: string, name: string, ...aliases: string[]): SearchActor => ({ id, name, aliases, kind: 'agency' });

const ACTORS = [
  actor('bureau', 'Federal Bureau of Rivers', 'FBR', 'Bundesamt für Flüsse'),
  actor('rivers', 'Rivers Ltd', 'Rivers'),
  actor('mill', 'Mill & Sons'),
];

const idOf = (query: string): string | undefined => findNamed(query, ACTORS)?.actor.id;

describe('the actor a query names', () => {
  it('is found by name and alias, whatever the case, accents and punctuation', () => {
    expect(idOf('federal bureau of rivers')).toBe('bureau');
    expect(idOf('bundesamt fur flusse')).toBe('bureau');
    expect(idOf('"MILL & SONS"')).toBe('mill');
  });

  it('is found among other words, which are left over', () => {
    expect(findNamed('no evidence FBR 2020', ACTORS)).toEqual({ actor: ACTORS[0], rest: 'no evidence 2020' });
    expect(idOf("Rivers' answer")).toBe('rivers');
  });

  it('is the one with the longest name where several fit', () => {
    expect(idOf('Federal Bureau of Rivers')).toBe('bureau');
  });

  it('is found by how a name begins, where no other name does so', () => {
    expect(findNamed('Bundesamt für', ACTORS)).toEqual({ actor: ACTORS[0], rest: '' });
    expect(findNamed('Bundesam', ACTORS)).toBeNull();
    expect(findNamed('Fede', ACTORS)).toBeNull();
  });

  it('is nobody where only a part of a word fits', () => {
    expect(findNamed('FBRX', ACTORS)).toBeNull();
    expect(findNamed('', ACTORS)).toBeNull();
  });
});

describe('actors near to what was typed', () => {
  it('are found through a slip in a name or in one of its words', () => {
    expect(findNearest('Federal Buraeu', ACTORS).map(({ id }) => id)).not.toContain('mill');
    expect(findNearest('rivres', ACTORS).map(({ id }) => id)).toEqual(['rivers', 'bureau']);
  });

  it('are none where nothing is near', () => expect(findNearest('xylophone', ACTORS)).toEqual([]));
});

it('compares possessives and accents as their plain words', () => expect(foldText('Zürich’s Émile')).toBe('zurich emile'));
