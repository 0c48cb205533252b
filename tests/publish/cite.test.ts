import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { describe, expect, it } from 'vitest';
import { urlsOf } from '../../src/address.ts';
import { record, type Graph } from '../../src/graph/graph.ts';
import { claimRecord } from '../../src/publish/cite/claim-record.ts';
import { changesSince, readCited } from '../../src/publish/cite/changes-since.ts';
import { citablesOf, citationOf } from '../../src/publish/cite/citation.ts';
import { writeBibtex, writeCsl, writePlain, writeRis } from '../../src/publish/cite/formats.ts';
import { claimJson } from '../../src/publish/claim-json.ts';
import { fingerprintOf } from '../../src/publish/fingerprint.ts';
import { eventsSince } from '../../src/release/events-since.ts';
import type { SiteEvent } from '../../src/records/site-event.ts';
import { sha256 } from '../../src/content/sha256.ts';
import { build } from '../../src/build.ts';
import { claim, folder, graphOf, response, type Files } from '../content.ts';

const toUrl = urlsOf('https://site.example', '/');
const site = { name: 'Test', publisher: 'Testers & {Sons}', language: 'en', compareUrl: 'https://site.example/cite/' };
const REPLY = response('acme-1', 'by="acme" on="2021-05-06" denies="found"');

/** The claim as a citation has it: its data with its record. */
const citedClaim = (graph: Graph) => {
  const leak = record(graph.claims, 'leak');
  return { ...claimJson(graph, leak, toUrl), ...claimRecord(graph, leak) };
};

const jsonOf = (files: Files) => {
  const graph = graphOf(files);
  return citedClaim(graph);
};
const files = folder(claim('leak', ['found', 'sold']), REPLY);

const citationAt = (place: string, title?: string) => {
  const json = jsonOf(files);
  const citable = citablesOf(json).find((candidate) => candidate.place === place)!;
  return citationOf(json, { ...citable, ...(title === undefined ? {} : { title }) }, site);
};

it('a claim, each point and each reply can be cited, each at its own address', () => {
  const json = jsonOf(files);
  expect(citablesOf(json).map((citable) => [citable.title, citationOf(json, citable, site).url])).toEqual([
    ['“What leak was”, alleged by Herald', 'https://site.example/claims/leak/'],
    ['Point 1 of “What leak was”', 'https://site.example/claims/leak/#found'],
    ['Point 2 of “What leak was”', 'https://site.example/claims/leak/#sold'],
    ['Acme on “What leak was”, 2021-05-06', 'https://site.example/claims/leak/#acme-1'],
  ]);
});

it('names the day and the fingerprint of the record in plain words', () => {
  const { fingerprint } = jsonOf(files).record;
  expect(writePlain(citationAt(''))).toBe(
    `“What leak was”, alleged by Herald. Test (Testers & {Sons}), record of 2021-05-06, fingerprint ${fingerprint}. https://site.example/claims/leak/`,
  );
});

describe('a program for bibliographies reads the same from', () => {
  const title = 'A {brace}, 50 % & #1_a ~ ^ \\ “é”';
  const cited = citationAt('acme-1', title);
  it.each([
    ['BibTeX', writeBibtex(cited)],
    ['RIS', writeRis(cited)],
    ['CSL-JSON', writeCsl(cited)],
  ])('%s', (_, text) => {
    const [item] = plugins.input.chain(text);
    expect(item).toMatchObject({
      title,
      URL: 'https://site.example/claims/leak/#acme-1',
      issued: { 'date-parts': [[2021, 5, 6]] },
    });
    expect(JSON.stringify(item)).toContain(cited.fingerprint);
  });
});

describe('the fingerprint of a record', () => {
  const fingerprint = (changed: Files) => {
    const graph = graphOf(changed);
    return fingerprintOf(graph, record(graph.claims, 'leak'));
  };
  const present = fingerprint(files);

  it('stays where only the place in the file changes', () =>
    expect(fingerprint(folder('A word before.\n', claim('leak', ['found', 'sold']), REPLY))).toBe(present));

  it.each([
    ['a point changes', folder(claim('leak', ['found', 'sold about=""']), REPLY)],
    ['a reply comes', folder(claim('leak', ['found', 'sold']), REPLY, response('acme-2', 'by="acme" on="2021-06-01" remarks'))],
    ['a reply goes', folder(claim('leak', ['found', 'sold']))],
    ['a stance changes', folder(claim('leak', ['found', 'sold']), REPLY.replace('denies', 'disputes'))],
  ])('changes where %s', (_, changed) => expect(fingerprint(changed)).not.toBe(present));
});

describe('who comes with an earlier citation', () => {
  const earlier = jsonOf(folder(claim('leak', ['found', 'sold']), REPLY)).record;
  const cited = readCited(`${earlier.on}.${earlier.fingerprint}`)!;

  it('is told that nothing changed, where nothing did', () => expect(changesSince(jsonOf(files), cited).isSame).toBe(true));

  it('is told how it stood and what was said since', () => {
    const now = jsonOf(
      folder(claim('leak', ['found', 'sold']), REPLY, response('acme-2', 'by="acme" on="2022-01" admits="sold"')),
    );
    expect(changesSince(now, cited)).toMatchObject({
      isSame: false,
      stoodAs: { on: '2021-05-06', reply: 'partly-denied' },
      newer: [{ place: 'acme-2', by: 'Acme', on: '2022-01', words: 'acme-2 in our words.' }],
    });
  });

  it('is told what releases wrote down since, and where the present record stands in their log', () => {
    const release = (content: Files, events: SiteEvent[], on: string) => [
      ...events,
      ...eventsSince(build(content, events).graph!, { on, sha256 }),
    ];
    const changed = folder(claim('leak', ['found', 'sold']), REPLY.replace('denies', 'disputes'));
    const events = release(changed, release(files, [], '2021-06-01'), '2021-07-01');
    const { graph } = build(changed, events);
    const now = citedClaim(graph!);
    expect(changesSince(now, cited).events?.map(({ kind, record: of, date }) => [kind, of, date])).toEqual([
      ['stances-changed', 'acme-1', '2021-07-01'],
      ['standing-changed', 'leak', '2021-07-01'],
    ]);
    expect(now.record.log).toEqual({ entry: 4, of: 4, proof: '/data/log/proof/000.json' });
    expect(jsonOf(files).record.log).toBeNull();
  });

  it.each(['', '2021', 'yesterday.0123456789abcdef', '2021-01-01.<script>', '2021-01-01.0123456789ABCDEF'])(
    'with what is no citation (%s) is told nothing',
    (text) => expect(readCited(text)).toBeNull(),
  );
});
