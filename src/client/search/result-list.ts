import { dateWords } from '../../words/dates.ts';
import { languageAttributes } from '../../words/language.ts';
import { element, marked, type Child } from './element.ts';
import type { Excerpt } from './engine/excerpt.ts';
import type { FoundPage, FoundReply } from './engine/found-page.ts';

const REPLIES_AT_FIRST = 3;

/** Turns an address from the root into one below the base path. */
export type Link = (address: string) => string;

/** What was found on one page, with the matching replies leading to their places on it. */
export function resultItem(found: FoundPage, link: Link): HTMLElement {
  const { page, kind, title, aliases, standing, excerpt, replies } = found;
  return element(
    'li',
    { class: `result result-${kind}` },
    kindLine(found),
    element('h3', {}, element('a', { href: link(page), ...wordsIn(title.lang) }, ...quotable(title))),
    aliases.length > 0 ? element('p', { class: 'result-aliases' }, `Also: ${aliases.join(', ')}`) : null,
    standing === null ? null : element('p', { class: 'result-standing' }, standing),
    excerptItem(excerpt),
    ...replyLists(replies, link),
  );
}

/** "Claim · alleged by A about B · 4 October 2018". */
function kindLine({ kind, what, date, by, about }: FoundPage): HTMLElement {
  const who = kind === 'claim' ? [`alleged by ${by}`, ...(about ? [` about ${about}`] : [])].join('') : by;
  const parts: Child[][] = [[element('strong', {}, what)], ...(who ? [[who]] : []), ...(date ? [[timeOf(date)]] : [])];
  return element('p', { class: 'result-kind' }, ...parts.flatMap((part, at) => (at === 0 ? part : [' · ', ...part])));
}

function replyLists(replies: readonly FoundReply[], link: Link): Child[] {
  if (replies.length === 0) return [];
  const first = listOf(replies.slice(0, REPLIES_AT_FIRST), link);
  const rest = replies.slice(REPLIES_AT_FIRST);
  if (rest.length === 0) return [first];
  const summary = element('summary', {}, `${rest.length} more in this claim`);
  return [first, element('details', { class: 'result-more' }, summary, listOf(rest, link))];
}

const listOf = (replies: readonly FoundReply[], link: Link): HTMLElement =>
  element('ul', { class: 'result-matches' }, ...replies.map((reply) => replyItem(reply, link)));

function replyItem({ address, title, date, excerpt }: FoundReply, link: Link): HTMLElement {
  return element(
    'li',
    {},
    element('a', { href: link(address), dir: 'auto' }, ...marked(title.runs)),
    ' · ',
    timeOf(date),
    excerptItem(excerpt),
  );
}

const excerptItem = (excerpt: Excerpt | null): HTMLElement | null =>
  excerpt === null ? null : element('p', { class: 'result-excerpt', ...wordsIn(excerpt.lang) }, ...quotable(excerpt));

/** Somebody's words stand in quotation marks, the site's do not. */
const quotable = ({ runs, isQuoted }: Excerpt): Child[] => (isQuoted ? ['“', ...marked(runs), '”'] : marked(runs));

const timeOf = (date: string): HTMLElement => element('time', { datetime: date }, dateWords(date));

/** Words of which the language is not known may still run the other way. */
const wordsIn = (lang: string | null): Record<string, string> => ({ dir: 'auto', ...languageAttributes(lang) });
