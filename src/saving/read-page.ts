import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { isDate } from '../records/date.ts';

/** What is to be known of a page, and its words. */
export interface ReadPage {
  title: string | null;
  /** The day it was published, as it says itself. */
  on: string | null;
  author: string | null;
  /** The language it says it is in. */
  lang: string | null;
  paragraphs: string[];
}

const BLOCKS = 'p, li, blockquote, h1, h2, h3, h4, h5, h6, pre, td, th, dd, dt, figcaption';

/** Reads a page for what a reader reads of it, without menus and advertisements. */
export function readPage(html: string): ReadPage {
  const { document } = parseHTML(html);
  // It takes the document apart, so what else the page says is read before.
  const known = {
    title: titleOf(document),
    on: dateOf(document),
    author: metaOf(document, ['author']),
    lang: languageOf(document),
  };
  for (const element of document.querySelectorAll('script, style, noscript, template, nav, footer, aside, form'))
    element.remove();
  const whole = paragraphsIn(document.body);
  const article = new Readability(document).parse();
  const paragraphs = article?.content
    ? paragraphsIn(parseHTML(`<html><body>${article.content}</body></html>`).document.body)
    : [];
  return {
    ...known,
    author: known.author ?? clean(article?.byline ?? ''),
    paragraphs: paragraphs.length > 0 ? paragraphs : whole,
  };
}

/** In letters: a longer line was broken by nobody, and is a paragraph. */
const LONG_LINE = 200;

const isParagraph = (line: string): boolean => line.length > LONG_LINE;

/** Pasted text: a paragraph where a line is empty, or on each line where lines are long. */
export const readText = (text: string): ReadPage => ({
  title: null,
  on: null,
  author: null,
  lang: null,
  paragraphs: text
    .split(text.split('\n').some(isParagraph) ? '\n' : /\n[ \t]*\n/u)
    .flatMap((paragraph) => clean(paragraph) ?? []),
});

/** The innermost blocks of a page, and what stands in it outside of them. */
function paragraphsIn(body: Element | null): string[] {
  if (body === null) return [];
  const blocks = [...body.querySelectorAll(BLOCKS)].filter((block) => block.querySelector(BLOCKS) === null);
  const texts = blocks.flatMap((block) => clean(block.textContent) ?? []);
  return texts.length > 0 ? texts : readText(body.textContent).paragraphs;
}

function titleOf(document: Document): string | null {
  return metaOf(document, ['og:title', 'twitter:title']) ?? clean(document.querySelector('h1')?.textContent ?? document.title);
}

const DATES = [
  'article:published_time',
  'datePublished',
  'date',
  'dc.date',
  'dcterms.date',
  'dc.date.issued',
  'pubdate',
  'publish-date',
];

function dateOf(document: Document): string | null {
  const time = document.querySelector('time[datetime]')?.getAttribute('datetime') ?? '';
  const data = [...document.querySelectorAll('script[type="application/ld+json"]')].flatMap(
    (script) => /"datePublished"\s*:\s*"([^"]+)"/u.exec(script.textContent)?.[1] ?? [],
  );
  const found = [metaOf(document, DATES), ...data, time].map((text) => (text ?? '').slice(0, 10));
  return found.find((text) => text.length === 10 && isDate(text)) ?? null;
}

function metaOf(document: Document, names: readonly string[]): string | null {
  for (const name of names) {
    const found = [...document.querySelectorAll('meta')].find((meta) =>
      ['property', 'name', 'itemprop'].some((key) => meta.getAttribute(key)?.toLowerCase() === name.toLowerCase()),
    );
    const content = clean(found?.getAttribute('content') ?? '');
    if (content !== null) return content;
  }
  return null;
}

function languageOf(document: Document): string | null {
  const [, tag = null] = /^([a-z]{2,3})(?:-|$)/iu.exec(document.documentElement.getAttribute('lang') ?? '') ?? [];
  return tag === null ? null : tag.toLowerCase();
}

/** A text with its white space folded; null where nothing is left. */
function clean(text: string): string | null {
  const folded = text.replace(/\s+/gu, ' ').trim();
  return folded === '' ? null : folded;
}
