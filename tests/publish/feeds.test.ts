import { load } from 'cheerio';
import FeedParser from 'feedparser';
import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { Readable } from 'node:stream';
import Parser from 'rss-parser';
import { describe, expect, it } from 'vitest';
import { build } from '../../src/build.ts';
import { sha256 } from '../../src/content/sha256.ts';
import { feedFiles } from '../../src/publish/feeds/feeds.ts';
import { feedsOfPage } from '../../src/publish/feeds/feeds-of-page.ts';
import { eventsSince } from '../../src/release/events-since.ts';
import type { SiteEvent } from '../../src/records/site-event.ts';
import { claim, folder, response, type Files } from '../content.ts';

const toUrl = (address: string): string => `https://site.example/base${address}`;

const about = 'by="herald" about="acme" on="2020-01-01" topics="case"';
const topic: Files = { 'topics/case.md': '---\ntitle: "A <case> & more"\nsummary: What it is about.\n---\n\nA case.\n' };
const hostile =
  ':::response{#r2 to="leak" by="expert" on="2020-02-01" source="report" disputes}\n"It\'s" \\<b>bold\\</b> &amp;amp; ]]> 🙂\n\nA second paragraph.\n:::\n';
const contents: Files[] = [
  { ...folder(claim('leak', [], about), claim('other'), response('r1', 'by="desk" on="2020-01-02" denies')), ...topic },
  {
    ...folder(
      claim('leak', [], about),
      claim('other'),
      response('r1', 'by="desk" on="2020-01-02" denies'),
      hostile,
      ':::correction{on="2021-02-02" to="leak"}\nThe day was wrong.\n:::\n',
    ),
    ...topic,
  },
];

/** The second content as it is after a release of each, two days apart. */
const events = contents.reduce<SiteEvent[]>(
  (before, files, at) => [...before, ...eventsSince(build(files, before).graph!, { on: `2021-02-0${1 + 2 * at}`, sha256 })],
  [],
);
const graph = build(contents[1]!, events).graph!;
const files = feedFiles(graph, toUrl);
const feeds = [...files].filter(([address]) => address.endsWith('.xml')).map(([address, make]) => ({ address, xml: make() }));
const xmlOf = (address: string): string => files.get(address)!();

/** What every entry of a feed must give back: of all events, or of those with these numbers. */
const expected = (some: readonly SiteEvent[]) =>
  [...some].reverse().map(({ number, date, title, text, kind }) => ({
    id: `tag:site.example,${date}:event-${number}`,
    at: `${date}T00:00:0${number}Z`,
    title,
    text,
    kind,
  }));

const told = (address: string): string[] => (parseAtomFeed(xmlOf(address)).entries ?? []).map(({ title }) => title!.value);

describe('three parsers give back all that is in the feed of the site', () => {
  const xml = xmlOf('/feed.xml');

  it('feedsmith', () => {
    const { entries, ...feed } = parseAtomFeed(xml);
    expect(feed).toMatchObject({
      id: toUrl('/feed.xml'),
      title: { value: 'Test' },
      updated: '2021-02-03T00:00:05Z',
      authors: [{ name: 'Testers' }],
    });
    const found = entries!.map(({ id, updated, title, content, categories }) => ({
      ...{ id, at: updated, title: title!.value, text: content!.value, kind: categories![0]!.term },
    }));
    expect(found).toEqual(expected(events));
  });

  it('feedparser', async () => {
    const parser = new FeedParser({ addmeta: false });
    Readable.from([xml]).pipe(parser);
    const found: object[] = [];
    for await (const item of parser as AsyncIterable<FeedParser.Item>) {
      const { guid, title, description, date, categories } = item;
      found.push({ id: guid, at: timeOf(date!), title, text: description, kind: categories[0] });
    }
    expect(found).toEqual(expected(events));
  });

  it('rss-parser', async () => {
    const parser = new Parser<object, { id: string; category: { $: { term: string } } }>({
      customFields: { item: ['category'] },
    });
    const { items, title, feedUrl, link } = await parser.parseString(xml);
    expect({ title, feedUrl, link }).toEqual({ title: 'Test', feedUrl: toUrl('/feed.xml'), link: toUrl('/') });
    const found = items.map(({ id, isoDate, title: head, content, category }) => ({
      ...{ id, at: timeOf(new Date(isoDate!)), title: head, text: content, kind: category.$.term },
    }));
    expect(found).toEqual(expected(events));
  });
});

const timeOf = (date: Date): string => date.toISOString().replace('.000Z', 'Z');

describe('as JSON Feed, a parser gives back the same', () => {
  const json = JSON.parse(files.get('/feed.json')!()) as object;

  it('feedsmith', () => {
    const { items, ...feed } = parseJsonFeed(json);
    expect(feed).toMatchObject({
      title: 'Test',
      home_page_url: toUrl('/'),
      feed_url: toUrl('/feed.json'),
      authors: [{ name: 'Testers' }],
    });
    const found = items!.map(({ id, date_published, title, content_text, tags }) => ({
      ...{ id, at: date_published, title, text: content_text, kind: tags![0] },
    }));
    expect(found).toEqual(expected(events));
  });
});

/** The rules of the W3C's feed validator for Atom that content could break; each names the message it would give. */
describe.each(feeds)('$address, by the rules of the feed validator', ({ address, xml }) => {
  const $ = load(xml, { xml: true });
  const texts = (selector: string): string[] =>
    $(selector)
      .toArray()
      .map((element) => $(element).text());

  it('has what a feed must have, once (MissingElement, DuplicateElement, MissingSelf, SelfDoesntMatchLocation)', () => {
    for (const name of ['id', 'title', 'updated', 'author > name', 'subtitle']) expect(texts(`feed > ${name}`)).toHaveLength(1);
    expect($('feed > link[rel=self]').attr('href')).toBe(toUrl(address));
    expect($('feed > link[rel=alternate][type="text/html"]')).toHaveLength(1);
    expect(xml.startsWith('<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom"')).toBe(true);
    expect($('feed').attr('xml:lang')).toBe('en');
  });

  it('has whole entries with one id each (MissingElement, DuplicateEntries, DuplicateUpdated, MissingAlternateLink)', () => {
    for (const entry of $('entry').toArray()) {
      const count = (name: string): number => $(entry).children(name).length;
      expect(['id', 'title', 'updated', 'published', 'content', 'link[rel=alternate]'].map(count)).toEqual([1, 1, 1, 1, 1, 1]);
    }
    for (const name of ['id', 'updated']) expect(new Set(texts(`entry > ${name}`)).size).toBe($('entry').length);
  });

  it('has ids and addresses in full, and times as RFC 3339 (InvalidFullLink, InvalidTAG, InvalidRFC3339Date, NotUTF8)', () => {
    for (const id of texts('entry > id')) expect(id).toMatch(/^tag:[a-z0-9.-]+,\d{4}-\d{2}-\d{2}:event-\d+$/u);
    const links = $('link')
      .toArray()
      .map((link) => $(link).attr('href')!);
    for (const link of links) expect(URL.parse(link)?.href).toBe(link);
    for (const time of texts('updated, published')) expect(time).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/u);
    expect(texts('entry > updated')).toEqual([...texts('entry > updated')].sort().reverse());
    expect(texts('feed > updated')[0]! >= (texts('entry > updated')[0] ?? '')).toBe(true);
  });

  it('has texts as texts: no markup and nothing that XML cannot hold (ContainsHTML, BadCharacters)', () => {
    expect($('title *, content *, subtitle *, name *')).toHaveLength(0);

    expect(xml).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/u);
  });
});

describe('each feed tells what it is for', () => {
  const titles = (numbers: number[]): string[] => numbers.map((number) => events[number - 1]!.title);

  it('all that happened, the newest first', () => expect(told('/feed.xml')).toEqual(titles([5, 4, 3, 2, 1])));
  it('what was taken back', () => expect(told('/corrections/feed.xml')).toEqual(['Correction: What leak was']));
  it('what happened in a case, and not beside it', () => {
    expect(told('/topics/case/feed.xml')).toEqual(
      titles(
        events
          .filter(({ topics }) => topics.includes('case'))
          .map(({ number }) => number)
          .reverse(),
      ),
    );
    expect(told('/topics/case/feed.xml')).not.toContain('What other was');
  });
  it('what happened around an actor', () => {
    expect(told('/actors/expert/feed.xml')).toEqual(['Expert on “What leak was”: disputes']);
    expect(told('/actors/court/feed.xml')).toEqual([]);
  });
  it('the replies of an accused, those of its offices included, and nothing else', () => {
    expect(told('/actors/acme/replies.xml')).toEqual(['Desk on “What leak was”: denies']);
    expect(files.has('/actors/herald/replies.xml')).toBe(false);
  });
  it('leads to the reply, or to the claim', () => {
    const links = parseAtomFeed(xmlOf('/feed.xml')).entries!.map(({ links: found }) => found![0]!.href);
    expect(links).toContain(toUrl('/claims/leak/#r1'));
    expect(links).toContain(toUrl('/claims/leak/'));
  });
});

it('an entry stays as it is when words of its record change later', () => {
  const changed = folder(
    claim('leak', [], about),
    claim('other'),
    response('r1', 'by="desk" on="2020-01-02" denies').replace('in our words', 'in other words'),
  );
  const later = build({ ...changed, ...topic }, events).graph!;
  const entries = (text: string) =>
    parseAtomFeed(text).entries!.map(({ id, title, content, updated }) => ({ id, title, content, updated }));
  expect(entries(feedFiles(later, toUrl).get('/feed.xml')!())).toEqual(entries(xmlOf('/feed.xml')));
});

it('before a first release, feeds are whole and empty', () => {
  const fresh = build(contents[0]!).graph!;
  const feed = parseAtomFeed(feedFiles(fresh, toUrl).get('/feed.xml')!());
  expect({ entries: feed.entries ?? [], updated: feed.updated }).toEqual({ entries: [], updated: '2021-01-01T00:00:00Z' });
});

it('pages lead to the feeds of what they are about', () => {
  const on = (page: string): string[] => feedsOfPage(graph, page).map(({ address }) => address);
  expect(on('/')).toEqual(['/feed.xml', '/feed.json']);
  expect(on('/actors/acme/page/2/')).toEqual(['/actors/acme/feed.xml', '/actors/acme/replies.xml', '/feed.xml']);
  expect(on('/actors/herald/')).toEqual(['/actors/herald/feed.xml', '/feed.xml']);
  expect(on('/topics/case/')).toEqual(['/topics/case/feed.xml', '/feed.xml']);
  expect(on('/corrections/')).toEqual(['/corrections/feed.xml', '/feed.xml']);
  expect(on('/claims/leak/')).toEqual(['/feed.xml']);
});
