import { close, createIndex } from 'pagefind';
import { gunzipSync } from 'node:zlib';
import { afterAll, expect, it } from 'vitest';
import { readPage } from '../../src/client/search/engine/read-page.ts';
import { pageHtml, wordsIn } from '../../src/search-index/page-html.ts';
import type { SearchRecord, SearchUnit } from '../../src/search-index/record.ts';

afterAll(() => close());

const unit: SearchUnit = {
  names: ['Mühle'],
  sources: ['Dye & <more>'],
  speakers: ['mill'],
  others: [],
  date: '2020-02',
  labels: [],
  filters: {},
};

const RECORD: SearchRecord = {
  shown: {
    page: '/claims/dye/',
    kind: 'claim',
    title: { text: 'The mill’s “dye”: <b>10:30</b> &amp; 3:2' },
    date: '2020-02',
    by: "The Post's & Co",
    words: [{ text: 'Keine  Spur\nvon\u00a0Farbe', lang: 'de', quoted: true }, { text: 'no full stop' }],
    replies: [
      {
        id: 'mill-denies',
        title: 'Mill: Denies',
        by: 'Mill',
        date: '2020-02-03',
        words: [{ text: 'не знали', lang: 'ru', quoted: true }],
      },
    ],
  },
  date: '2020-02',
  filters: {},
  units: [unit, unit],
};

it('is given back by Pagefind word for word, with what each part is and no sign added', async () => {
  const { html, lengths } = pageHtml(RECORD);
  const { index } = await createIndex({ forceLanguage: 'en' });
  await index?.addHTMLFile({ url: '/claims/dye/', content: html });
  const files = (await index?.getFiles())?.files ?? [];
  const fragment = files.find(({ path }) => path.includes('fragment'));
  const { content, anchors } = JSON.parse(
    gunzipSync(fragment?.content ?? '')
      .toString()
      .slice('pagefind_dcd'.length),
  ) as {
    content: string;
    anchors: { id: string; location: number }[];
  };
  const page = readPage({ raw_url: '', raw_content: content.replaceAll('<', '&lt;').replaceAll('>', '&gt;'), anchors });
  expect(page).toMatchObject({ page: '/claims/dye/', kind: 'claim', date: '2020-02', by: "The Post's & Co" });
  expect(page.title.words).toEqual(wordsIn(RECORD.shown.title.text));
  expect(page.texts).toEqual([
    { words: ['Keine', 'Spur', 'von', 'Farbe'], at: 6, lang: 'de', quoted: true },
    { words: ['no', 'full', 'stop'], at: 10 },
  ]);
  expect(page.replies.map(({ id, title, texts }) => [id, title.words, texts])).toEqual([
    ['mill-denies', ['Mill:', 'Denies'], [{ words: ['не', 'знали'], at: (lengths[0] ?? 0) + 2, lang: 'ru', quoted: true }]],
  ]);
  expect(lengths[0]).toBe(page.replies[0]?.title.at);
});
