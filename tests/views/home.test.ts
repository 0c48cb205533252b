import { describe, expect, it } from 'vitest';
import { caseLists, casePage } from '../../src/views/case/case-page.ts';
import { stripsOf } from '../../src/views/case/strips.ts';
import { record } from '../../src/graph/graph.ts';
import { changesOf } from '../../src/views/home/changes.ts';
import { homePage } from '../../src/views/home/home-page.ts';
import type { SiteEvent } from '../../src/records/site-event.ts';
import { article, claim, folder, graphOf, released, response, type Files } from '../content.ts';

const here = (address: string): string => address;

const many: Files = folder(
  ...['one', 'two', 'three', 'four'].map((id, index) => claim(id, [], `by="herald" about="acme" on="20${10 + index}"`)),
  claim('gone', [], 'by="herald" about="acme" on="2009" withdrawn="2021"'),
  response('old', 'by="acme" on="2011-02" denies', 'one'),
  response('new', 'by="acme" on="2015-02" denies', 'one'),
);

describe('the home page', () => {
  const page = homePage(graphOf(many), here);

  it('begins with what was said last on each claim', () => {
    expect(page.latest.map(({ on }) => on)).toEqual(['2015-02']);
  });

  it('goes on with what has been open longest, without what this site no longer carries', () => {
    expect(page.open.map(({ title }) => title.text)).toEqual(['What two was', 'What three was', 'What four was']);
  });

  it('shows no claim twice', () => {
    const claims = [
      ...page.latest.flatMap((row) => row.claims.map(({ claim: { text } }) => text)),
      ...[...page.open, ...page.tiles.flatMap(({ rows }) => rows)].map(({ title }) => title.text),
    ];
    expect(claims).toHaveLength(new Set(claims).size);
    expect(claims).toHaveLength(4);
  });
});

describe('what changed on the site is told by the date it was published here, newest first', () => {
  const files = folder(
    claim(),
    claim('spill'),
    response('denial', 'by="acme" on="2020-01-03" denies'),
    ':::correction{on="2021-03-04"}\nIt was Tuesday.\n:::\n',
  );
  const rowsOf = (content: Files, events: readonly SiteEvent[]) =>
    changesOf({ ...graphOf(content), events }, here).map(({ on, kind, record: { text }, words, html }) => [
      ...[on, kind, text, words || html],
    ]);

  it('of a site that was never released', () => {
    expect(rowsOf(files, [])).toEqual([
      ['2021-03-04', 'Corrected', 'Case', '<p>It was Tuesday.</p>'],
      ['2021-01-01', 'New dossier', 'Case', '2 claims'],
    ]);
  });

  it('as the log of releases has it: what came to a claim on one day in a row, everything else by itself', () => {
    const more = {
      ...files,
      ...article(
        response('again', 'by="acme" on="2020-02-01" denies') + response('admits', 'by="acme" on="2021" admits', 'spill'),
        'more',
      ),
    };
    expect(rowsOf(more, released(files, more))).toEqual([
      ['2021-02-02', 'New response', 'What leak was', ''],
      ['2021-02-02', '', 'How it stands: What spill was', 'Acme admits it.'],
      ['2021-02-02', 'New response', 'What spill was', ''],
      ['2021-02-01', '', 'Correction: Case', 'It was Tuesday.'],
      ['2021-02-01', 'New claim', 'What leak was', '1 response'],
      ['2021-02-01', 'New claim', 'What spill was', ''],
      ['2021-01-01', 'New dossier', 'Case', '2 claims'],
      ['2021-01-01', 'New dossier', 'Case', ''],
    ]);
  });

  it('with what is gone, which leads to the table that still has it', () => {
    const without = folder(claim());
    const rows = changesOf({ ...graphOf(without), events: released(files, without) }, here);
    expect(rows.map(({ record: { text, address } }) => [text, address])).toContainEqual(['Removed: What spill was', '/data/']);
  });
});

describe('the page of a case', () => {
  const files: Files = {
    ...folder(
      claim('leak', [], 'by="herald" about="acme" on="2010-01-01" topics="matter"'),
      claim('spill', [], 'by="herald" about="acme" on="2020-01-01" topics="matter"'),
      response('denial', 'by="acme" on="2015-01-01" denies'),
      response('asked', 'by="acme" on="2020-01-01" declines', 'spill'),
      response('warned', 'by="watchdog" on="2020-01-01" acts measure="warning"', 'spill'),
    ),
    'topics/matter.md': '---\ntitle: The matter\nsummary: All of it.\n---\n',
  };
  const graph = graphOf(files);
  const topic = record(graph.topics, 'matter');
  const page = casePage(graph, topic, caseLists(graph, topic, here), here);

  it('draws a strip a claim on one scale of time, who spoke by the shape of the mark', () => {
    const { strips, years } = page.strips;
    expect(strips.map(({ claim: { text }, words }) => [text, words])).toEqual([
      ['What leak was', 'Alleged 1 January 2010; 1 statement, the last 1 January 2015'],
      ['What spill was', 'Alleged 1 January 2020; 2 statements, the last 1 January 2020'],
    ]);
    expect(strips[0]?.marks).toEqual([
      { at: '1.00', voice: 'alleged' },
      { at: '50.00', voice: 'reply' },
    ]);
    expect(strips[1]?.marks.map(({ voice }) => voice)).toEqual(['alleged', 'quiet', 'agency-statement']);
    expect(years.map(({ year }) => year)).toEqual(['2010', '2012', '2014', '2016', '2018']);
  });

  it('groups claims by how they stand', () => {
    expect(page.standings.map(({ label, rows }) => [label, rows.length])).toEqual([
      ['Declined to comment', 1],
      ['Denied', 1],
    ]);
  });

  it('says who spoke and how, by what they are, with the country and a measure by its name', () => {
    expect(page.speakers).toMatchObject([
      { title: 'Companies', rows: [{ who: { text: 'Acme' }, said: [{ words: 'denies' }, { words: 'declined to comment' }] }] },
      { title: 'Agencies', rows: [{ who: { text: 'Watchdog' }, country: 'Germany', said: [{ sign: '▲', words: 'warning' }] }] },
    ]);
  });

  it('sums its sections up', () => {
    expect(page.outline.summary).toBe('2 claims, 2 speakers, 5 events');
  });

  it('takes a single day for a scale', () => {
    const lone = graphOf(folder(claim()));
    expect(stripsOf(lone, [...lone.claims.values()], here).strips[0]?.marks).toEqual([{ at: '1.00', voice: 'alleged' }]);
  });
});
