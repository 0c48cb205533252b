import { describe, expect, it } from 'vitest';
import { findNearest, NameTable } from '../../../../src/client/search/engine/actor-names.ts';
import type { SearchActor } from '../../../../src/search-index/names.ts';

const actor = (id: string, name: string, ...aliases: string[]): SearchActor => ({ id, name, aliases, kind: 'agency', page: 0 });

const ACTORS = [
  actor('bureau', 'Federal Bureau of Rivers', 'FBR', 'Bundesamt für Flüsse', 'Бюро'),
  actor('rivers', 'Rivers Ltd', 'Rivers', 'RiverTok'),
  actor('mill', 'Mill & Sons'),
  actor('post', 'The Valley Post'),
];
const NAMES = new NameTable(ACTORS);

const idsCalled = (text: string): string[] => NAMES.actorsCalled(text).map(({ id }) => id);

describe('who is called so', () => {
  it('is told by name and alias, in any script, and whether or not its words are joined', () => {
    expect(idsCalled('federal bureau of rivers')).toEqual(['bureau']);
    expect(idsCalled('bundesamt fur flusse')).toEqual(['bureau']);
    expect(idsCalled('бюро')).toEqual(['bureau']);
    expect(idsCalled('river tok')).toEqual(['rivers']);
    expect(idsCalled('valley post')).toEqual(['post']);
  });

  it('is told by how a name begins, where no other name does so', () => {
    expect(NAMES.begunBy('bundesamt fur')?.id).toBe('bureau');
    expect(NAMES.begunBy('bundesam')).toBeNull();
    expect(NAMES.begunBy('fede')).toBeNull();
  });

  it('is nobody where only a part of a name fits', () => {
    expect(idsCalled('fbrx')).toEqual([]);
    expect(idsCalled('')).toEqual([]);
  });
});

describe('a slip of the keys', () => {
  it.each([
    ['burau', 'bureau'],
    ['rivesr', 'rivers'],
    ['bundesammt', 'bundesamt'],
  ])('in "%s" is set right to "%s"', (typed, meant) => expect(NAMES.correct(typed)).toBe(meant));

  it('is seen where there is one, and not in a short word', () => {
    expect(NAMES.correct('xylophone')).toBeNull();
    expect(NAMES.correct('fbs')).toBeNull();
  });
});

describe('actors near to what was typed', () => {
  it('are found through a slip in a name or in one of its words', () => {
    expect(findNearest('Federal Buraeu', ACTORS).map(({ id }) => id)).not.toContain('mill');
    expect(findNearest('rivres', ACTORS).map(({ id }) => id)).toEqual(['rivers', 'bureau']);
  });

  it('are none where nothing is near', () => expect(findNearest('xylophone', ACTORS)).toEqual([]));
});
