import { expect, it } from 'vitest';
import { readPage, readText } from '../../src/saving/read-page.ts';

const long =
  'The harbour board told this paper on Monday that it had seen the report and would answer each of its points in turn, beginning with the first. ';

it('what a page says of itself, and what a reader reads of it', () => {
  const page = readPage(`<!doctype html><html lang="en-GB"><head><title>Oil | Gazette</title>
    <meta property="og:title" content="Oil in the harbour"><meta name="author" content="Ann Example">
    <meta property="article:published_time" content="2021-03-01T08:00:00Z"></head><body>
    <nav><ul><li><a href="/">Home</a></li><li><a href="/subscribe">Subscribe now</a></li></ul></nav>
    <article><h1>Oil in the harbour</h1><p>${long}</p><p>“We found <em>oil</em>,” it said. ${long}</p><script>alert(1)</script><p>${long}</p></article>
    <footer><p>Cookies</p></footer></body></html>`);
  expect(page).toMatchObject({ title: 'Oil in the harbour', on: '2021-03-01', author: 'Ann Example', lang: 'en' });
  expect(page.paragraphs).toContain(`“We found oil,” it said. ${long.trim()}`);
  expect(page.paragraphs.join(' ')).not.toMatch(/Subscribe|alert/u);
});

it.each([
  ['<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2021-03-02T01:00"}</script>', '2021-03-02'],
  ['<time datetime="2021-03-03">3 March</time>', '2021-03-03'],
  ['<meta name="date" content="yesterday">', null],
  ['', null],
])('its date, where it says one: %s', (html, on) => {
  expect(readPage(`<html><body>${html}<p>Words.</p></body></html>`)).toMatchObject({ on, paragraphs: ['Words.'] });
});

it('pasted text, a paragraph where a line is empty', () => {
  expect(readText('One\nline.\n\n\n Two. \n').paragraphs).toEqual(['One line.', 'Two.']);
});
