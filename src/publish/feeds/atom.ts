import { LICENCE } from '../licence.ts';
import type { Feed, FeedEntry } from './feed.ts';
import { escapeXml } from './xml.ts';

/** A feed as Atom (RFC 4287). */
export function atomOf({ id, title, description, page, self, language, author, updated, entries }: Feed): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeXml(language)}">`,
    element('id', id),
    element('title', title),
    element('subtitle', description),
    element('updated', updated),
    `<author>${element('name', author)}</author>`,
    `<link rel="self" type="application/atom+xml" href="${escapeXml(self)}"/>`,
    `<link rel="alternate" type="text/html" href="${escapeXml(page)}"/>`,
    `<link rel="license" href="${LICENCE.path}"/>`,
    ...entries.map(entryOf),
    '</feed>',
    '',
  ].join('\n');
}

const entryOf = ({ id, url, title, text, at, kind, label }: FeedEntry): string =>
  [
    '<entry>',
    element('id', id),
    element('title', title),
    `<link rel="alternate" type="text/html" href="${escapeXml(url)}"/>`,
    element('published', at),
    element('updated', at),
    `<category term="${kind}" label="${escapeXml(label)}"/>`,
    ...(text === '' ? [] : [`<content type="text">${escapeXml(text)}</content>`]),
    '</entry>',
  ].join('\n');

const element = (name: string, text: string): string => `<${name}>${escapeXml(text)}</${name}>`;
