import { describe, expect, it } from 'vitest';
import { record } from '../../src/graph/graph.ts';
import { actorGroups, actorsInOrder } from '../../src/views/actor/actor-index.ts';
import { actorLists } from '../../src/views/actor/actor-lists.ts';
import { actorPage } from '../../src/views/actor/actor-page.ts';
import { pairPage } from '../../src/views/actor/pair-page.ts';
import { pairsOf } from '../../src/graph/pairs.ts';
import { actor, claim, folder, graphOf, response, type Files } from '../content.ts';

const here = (address: string): string => address;

const pageOf = (files: Files, id: string) => {
  const graph = graphOf(files);
  return actorPage(graph, record(graph.actors, id), actorLists(graph, id), here);
};

describe('the page of an actor', () => {
  it('says what it is and where it sits', () => {
    expect(pageOf(folder(claim()), 'watchdog').kicker).toBe('Agency, Germany');
    expect(pageOf(folder(claim()), 'rival').kicker).toBe('Company');
  });

  it('counts what it answered, and no refusal as an answer', () => {
    const refused = folder(claim('leak', ['found', 'hid']), response('no', 'by="acme" on="2020-01-02" declines'));
    expect(pageOf(refused, 'acme').record).toEqual([
      'One allegation is about it.',
      'It has met no point of it, in what was read.',
    ]);
    const answered = folder(claim('leak', ['found', 'hid']), response('denial', 'by="acme" on="2020-01-02" denies="found"'));
    expect(pageOf(answered, 'acme').record).toEqual([
      'One allegation is about it.',
      'It has answered it on some point, and met 1 of the 2 points that it could answer.',
      'From an allegation to its first answer: 1 day, at the median.',
    ]);
  });

  it('says that one that ended could not answer after that', () => {
    const files = { ...folder(claim()), ...actor('rival', 'company', 'ended: 2019-05-06') };
    expect(pageOf(files, 'rival').facts).toContainEqual({
      name: 'Ended',
      values: [{ text: '6 May 2019; it could not answer after that', address: null }],
    });
  });

  it('draws how its position in a case went on, a measure by its own name', () => {
    const files = folder(
      claim(),
      claim('spill', [], 'by="herald" about="acme" on="2021-01-01"'),
      response('early', 'by="watchdog" on="2020-01-02" no-evidence'),
      response('late', 'by="watchdog" on="2022-03-15" acts measure="warning"', 'spill'),
    );
    expect(pageOf(files, 'watchdog').positions).toEqual([
      {
        matter: null,
        positions: [
          { year: '2020', sign: '∅', words: 'had no evidence', address: '/claims/leak/#early' },
          { year: '2022', sign: '▲', words: 'warning', address: '/claims/spill/#late' },
        ],
      },
    ]);
  });

  it('lists its sections with how much they hold, and leads to what it said of others', () => {
    const files = folder(
      claim(),
      response('one', 'by="watchdog" on="2020-01-02" no-evidence'),
      response('two', 'by="watchdog" on="2020-01-03" confirms'),
    );
    const { outline, pairs } = pageOf(files, 'watchdog');
    expect(outline.summary).toBe('2 statements, 1 page on others');
    expect(pairs).toEqual([{ text: 'On Acme', address: '/actors/watchdog/on/acme/', count: '2 statements' }]);
  });
});

it('the page of a pair gathers what the first said in matters of the second, newest first', () => {
  const graph = graphOf(
    folder(
      claim(),
      response('one', 'by="watchdog" on="2020-01-02" no-evidence'),
      response('two', 'by="watchdog" on="2020-03" confirms'),
    ),
  );
  const [pair] = pairsOf(graph);
  if (pair === undefined) throw new Error('There is no pair.');
  const page = pairPage(graph, pair, pair.statements.toReversed(), here);
  expect(page.title).toBe('Watchdog on Acme');
  expect(page.description).toBe('2 statements in matters of Acme, from 2 January 2020 to March 2020.');
  expect(page.statements.map(({ on }) => on)).toEqual(['2020-03', '2020-01-02']);
});

describe('the index of actors', () => {
  const graph = graphOf({
    ...folder(
      claim(),
      response('one', 'by="watchdog" on="2020-01-02" no-evidence'),
      response('two', 'by="watchdog" on="2020-01-03" confirms'),
      response('three', 'by="ministry" on="2020-01-03" remarks'),
    ),
    ...actor('watchdog', 'agency', 'country: DE', 'short: the Dog'),
  });
  const groups = actorGroups(
    graph,
    actorsInOrder(graph, () => true),
    here,
  );

  it('groups them by what they are, so that no court stands among agencies', () => {
    expect(groups.map(({ title }) => title)).toEqual(['Companies', 'People', 'Groups', 'Agencies', 'Courts', 'Outlets']);
  });

  it('folds those with one mention, and has short names with country and full name', () => {
    const agencies = groups.find(({ title }) => title === 'Agencies');
    expect(agencies?.rows).toEqual([
      {
        name: { text: 'The Dog', address: '/actors/watchdog/' },
        besides: 'Watchdog, Germany',
        counts: '2 statements',
        isRare: false,
      },
    ]);
    expect(agencies?.rare.map(({ name }) => name.text)).toEqual(['Ministry']);
  });
});
