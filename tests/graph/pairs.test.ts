import { expect, it } from 'vitest';
import { pairsBy, pairsOf } from '../../src/graph/pairs.ts';
import { claim, folder, graphOf, response } from '../content.ts';

const pairsIn = (...blocks: string[]) =>
  pairsOf(graphOf(folder(...blocks))).map(
    ({ speaker, other, statements }) => `${speaker} on ${other}: ${statements.map(({ id }) => id).join(', ')}`,
  );

it('two statements in matters of another make a pair, one does not', () => {
  const one = response('early', 'by="watchdog" on="2020-01-02" no-evidence');
  const two = response('late', 'by="watchdog" on="2020-02-02" confirms');
  expect(pairsIn(claim(), one)).toEqual([]);
  expect(pairsIn(claim(), one, two)).toEqual(['watchdog on acme: early, late']);
});

it('a matter is of those accused or named, and of those who allege it unless they are an outlet', () => {
  const accused = claim('leak', [], 'by="rival" about="acme" named="ministry" on="2020-01-01"');
  const said = ['early', 'late'].map((id, month) => response(id, `by="watchdog" on="2020-0${month + 2}" no-evidence`));
  expect(pairsIn(accused, ...said).sort()).toEqual([
    'watchdog on acme: early, late',
    'watchdog on ministry: early, late',
    'watchdog on rival: early, late',
  ]);
  expect(pairsIn(claim(), ...said)).toEqual(['watchdog on acme: early, late']);
});

it('what an office says is said by the whole too, and nobody speaks in matters of its own', () => {
  const accused = claim('leak', [], 'by="herald" about="acme rival" on="2020-01-01"');
  const said = [response('office', 'by="desk" on="2020-01-02" denies'), response('whole', 'by="acme" on="2020-01-03" denies')];
  expect(pairsIn(accused, ...said)).toEqual(['acme on rival: office, whole']);
});

it('those with most statements come first', () => {
  const graph = graphOf(
    folder(
      claim('leak', [], 'by="herald" about="acme" on="2020-01-01"'),
      claim('spill', [], 'by="herald" about="acme rival" on="2020-01-01"'),
      response('one', 'by="watchdog" on="2020-01-02" no-evidence'),
      response('two', 'by="watchdog" on="2020-01-03" no-evidence', 'spill'),
      response('three', 'by="watchdog" on="2020-01-04" no-evidence', 'spill'),
    ),
  );
  expect(pairsBy(graph, 'watchdog').map(({ other, statements }) => [other, statements.length])).toEqual([
    ['acme', 3],
    ['rival', 2],
  ]);
});
