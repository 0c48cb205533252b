import { describe, expect, it } from 'vitest';
import { eventsOf } from '../../src/graph/events.ts';
import { record } from '../../src/graph/graph.ts';
import { claimRow } from '../../src/views/list/claim-row.ts';
import { eventRow } from '../../src/views/list/event-row.ts';
import { hubPaths, listPaths } from '../../src/views/list/paging.ts';
import { statementRow } from '../../src/views/list/statement-row.ts';
import { yearLinks } from '../../src/views/list/year-links.ts';
import { claim, folder, graphOf, response, type Files } from '../content.ts';

const under = (address: string): string => `/base${address}`;

const claimRowOf = (files: Files, id = 'leak') => {
  const graph = graphOf(files);
  return claimRow(graph, record(graph.claims, id), under);
};

const statementRowOf = (files: Files, id: string) => {
  const graph = graphOf(files);
  return statementRow(graph, record(graph.responses, id), under);
};

describe('a claim in a list', () => {
  it('is its title, who alleged it of whom, and how it stands, each line with its sign', () => {
    const row = claimRowOf(
      folder(claim('leak', ['found', 'hid']), response('denial', 'by="acme" on="2020-01-02" denies="found"')),
    );
    expect(row).toMatchObject({
      by: 'Herald',
      about: 'Acme',
      title: { text: 'What leak was', address: '/base/claims/leak/' },
      strip: [
        { sign: '✕', text: 'Acme denies 1 of 2 points.' },
        { sign: '○', text: '1 of 2 points open.' },
      ],
      isWithdrawn: false,
    });
  });

  it('has a mark for each of its points, and says the same in words', () => {
    const { points } = claimRowOf(
      folder(
        claim('leak', ['found', 'hid', 'sold']),
        response('denial', 'by="acme" on="2020-01-02" denies="found" admits="hid"'),
      ),
    );
    expect(points.marks.map(({ status, sign }) => `${sign} ${status}`)).toEqual(['✕ denied', '✓ admitted', '○ unanswered']);
    expect(points.words).toBe('3 points: 1 denied, 1 admitted and 1 open');
  });

  it('is one point where it was not split', () => {
    expect(claimRowOf(folder(claim())).points.words).toBe('1 point: 1 open');
  });
});

describe('a statement in a list', () => {
  const german = (wording: string): Files =>
    folder(
      claim(),
      `::::response{#denial to="leak" by="acme" on="2020-01-03" source="report" lang="de" denies}\n> Wir waren es nicht\n${wording}::::\n`,
    );

  it('says what was said of which claim, with the words', () => {
    const row = statementRowOf(
      folder(claim('leak', ['found', 'hid']), response('denial', 'by="acme" on="2020-01-02" denies="hid"')),
      'denial',
    );
    expect(row.words).toEqual({ leadIn: '', text: 'denial in our words.', isQuote: false, language: {} });
    expect(row.claims).toMatchObject([
      {
        claim: { text: 'What leak was', address: '/base/claims/leak/#denial' },
        said: [{ sign: '✕', before: 'denies ', points: [{ number: 2, address: '/base/claims/leak/#hid' }] }],
      },
    ]);
  });

  it('has its translation beside words in another language', () => {
    const row = statementRowOf(german('\n:::wording{source="second" lang="en" translated}\n> It was not us\n:::\n'), 'denial');
    expect(row.words.language).toEqual({ lang: 'de', dir: 'ltr' });
    expect(row.beside).toMatchObject({ text: 'It was not us', note: 'translated, English', language: {} });
  });

  it('says in what language they are where no translation is on record', () => {
    const row = statementRowOf(german(''), 'denial');
    expect(row.beside).toBeNull();
    expect(row.tongue).toBe('the original, German');
  });
});

describe('an event in a timeline', () => {
  const graph = graphOf(folder(claim(), response('denial', 'by="acme" on="2020-01-02" denies')));
  const rows = eventsOf(graph, graph.claims.values(), graph.responses.values()).map((event) => eventRow(graph, event, under));

  it('says of a statement who said what, in words of its own and not in those of the claim', () => {
    expect(rows[0]).toMatchObject({
      label: 'Reply',
      role: 'reply',
      who: [{ text: 'Acme', address: '/base/actors/acme/' }],
      words: { text: 'denial in our words.' },
      claims: [{ said: [{ before: 'denies it' }] }],
    });
  });

  it('says of an allegation who made it of whom', () => {
    expect(rows[1]).toMatchObject({ label: 'Allegation', role: 'alleged', about: 'Acme', words: null });
  });

  it('is reached by its year', () => {
    const events = eventsOf(graph, graph.claims.values(), graph.responses.values());
    expect(yearLinks(events, under)).toEqual([{ year: '2020', address: '/base/timeline/#Year-2020', count: 2 }]);
  });
});

describe('lists go on', () => {
  const rows = Array.from({ length: 250 }, (_, index) => index);

  it('at a further page after a hundred rows', () => {
    expect(listPaths(rows).map(({ params }) => params.page)).toEqual([undefined, 'page/2', 'page/3']);
    expect(listPaths(rows)[2]?.props).toEqual({ page: 3, pages: 3, total: 250, rows: rows.slice(200) });
    expect(listPaths([])).toHaveLength(1);
  });

  it('sooner where a page has several lists', () => {
    expect(hubPaths([3, 60, 0]).map(({ params }) => params.page)).toEqual([undefined, 'page/2', 'page/3']);
    expect(hubPaths([])).toHaveLength(1);
  });
});
