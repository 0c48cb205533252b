import { load } from 'cheerio';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { atomOf } from '../../src/publish/feeds/atom.ts';
import { feedOf } from '../../src/publish/feeds/feed.ts';
import { parseAtomFeed } from 'feedsmith';
import { claimJson } from '../../src/publish/claim-json.ts';
import { ledger } from '../../src/publish/tables/ledger.ts';
import { responses } from '../../src/publish/tables/responses.ts';
import { record } from '../../src/graph/graph.ts';
import { eventsSince } from '../../src/release/events-since.ts';
import { sha256 } from '../../src/content/sha256.ts';
import { claimPage } from '../../src/views/claim/claim-page.ts';
import { curlMarks } from '../../src/words/curly.ts';
import { graphOf } from '../content.ts';
import { contentWith } from './fields.ts';
import { inMarkdown, sentence } from './sentences.ts';

const toUrl = (address: string): string => `https://site.example${address}`;

/** Every text in a value, joined, HTML as its words. */
function wordsIn(value: unknown, key = ''): string {
  if (typeof value === 'string') return key === 'html' ? load(value).text() : value;
  if (Array.isArray(value)) return value.map((one) => wordsIn(one, key)).join('\n');
  if (typeof value !== 'object' || value === null) return '';
  return Object.entries(value)
    .map(([name, one]) => wordsIn(one, name))
    .join('\n');
}

test('a sentence comes whole from the file to the page, the data, the ledger and the feed', () => {
  fc.assert(
    fc.property(sentence, sentence, sentence, sentence, (statement, quote, prose, speaker) => {
      const files = contentWith({
        'claim statement': inMarkdown(statement),
        'response quote': inMarkdown(quote),
        'response prose': inMarkdown(prose),
        'response speaker': speaker,
        // What stands in quotation marks within prose is held to the source too.
        passage: [quote, prose, statement].join('\n\n'),
        'source attribution': inMarkdown(quote),
        'claim quote': inMarkdown(quote),
        'wording quote': inMarkdown(quote),
        'wording source': 'report',
      });
      const graph = graphOf(files);
      const claim = record(graph.claims, 'leak');
      const page = wordsIn(claimPage(graph, claim, (address) => address));
      expect(page).toContain(curlMarks(statement));
      expect(page).toContain(quote);
      expect(page).toContain(curlMarks(prose));
      expect(page).toContain(speaker);
      const json = JSON.parse(JSON.stringify(claimJson(graph, claim, toUrl))) as ReturnType<typeof claimJson>;
      expect([json.statement, json.quote]).toEqual([statement, quote]);
      expect(json.replies[0]).toMatchObject({ quote, text: `${quote}\n\n${prose}`, speaker });
      expect([...ledger.rows(graph, toUrl)].map((row) => row.speaker)).toEqual([speaker]);
      expect([...responses.rows(graph, toUrl)].map((row) => [row.quote, row.text])).toEqual([[quote, `${quote}\n\n${prose}`]]);
      const events = eventsSince(graph, { on: '2026-01-01', sha256 });
      const subject = { title: 'All', description: 'All.', page: '/', self: '/feed.xml', events };
      const feed = parseAtomFeed(atomOf(feedOf(graph, subject, toUrl)));
      const told = JSON.stringify(feed);
      for (const text of [statement, quote]) expect(told).toContain(JSON.stringify(text).slice(1, -1));
    }),
  );
});
