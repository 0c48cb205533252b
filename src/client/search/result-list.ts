import { dateWords } from '../../words/dates.ts';
import { languageAttributes } from '../../words/language.ts';
import type { SearchActor } from '../../search-index/names.ts';
import { RECORD_KINDS } from '../../search-index/facets.ts';
import { element, marked, type Child } from './element.ts';
import type { Group, Match } from './groups.ts';

const MATCHES_AT_FIRST = 3;

/** Turns an address from the root into one below the base path. */
export type Link = (address: string) => string;

/** The actor a query names: always the first result. */
export function actorItem({ id, name, aliases }: SearchActor, kind: string, link: Link): HTMLElement {
  return element(
    'li',
    { class: 'result result-actor' },
    element('p', { class: 'result-kind' }, element('strong', {}, kind)),
    element('h3', {}, element('a', { href: link(`/actors/${id}/`), dir: 'auto' }, name)),
    aliases.length > 0 ? element('p', { class: 'result-aliases' }, `Also: ${aliases.join(', ')}`) : null,
  );
}

/** What was found on one page, with the matching replies leading to their places on it. */
export function groupItem(group: Group, link: Link): HTMLElement {
  const { page, title, lang, standing, excerpt, matches } = group;
  return element(
    'li',
    { class: `result result-${group.kind}` },
    kindLine(group),
    element('h3', {}, element('a', { href: link(page), ...wordsIn(lang) }, ...marked(title))),
    standing === null ? null : element('p', { class: 'result-standing' }, standing),
    excerpt === null || excerpt.length === 0
      ? null
      : element('p', { class: 'result-excerpt', ...wordsIn(lang) }, ...marked(excerpt)),
    ...matchLists(matches, link),
  );
}

/** "Claim · alleged by A about B · 4 October 2018". */
function kindLine({ kind, date, by, about }: Group): HTMLElement {
  const who = kind === 'claim' ? [`alleged by ${by}`, ...(about ? [` about ${about}`] : [])].join('') : by;
  const parts: Child[][] = [
    [element('strong', {}, RECORD_KINDS[kind].label)],
    ...(who ? [[who]] : []),
    ...(date ? [[timeOf(date)]] : []),
  ];
  return element('p', { class: 'result-kind' }, ...parts.flatMap((part, at) => (at === 0 ? part : [' · ', ...part])));
}

function matchLists(matches: readonly Match[], link: Link): Child[] {
  if (matches.length === 0) return [];
  const first = listOf(matches.slice(0, MATCHES_AT_FIRST), link);
  const rest = matches.slice(MATCHES_AT_FIRST);
  if (rest.length === 0) return [first];
  const summary = element('summary', {}, `${rest.length} more in this claim`);
  return [first, element('details', { class: 'result-more' }, summary, listOf(rest, link))];
}

const listOf = (matches: readonly Match[], link: Link): HTMLElement =>
  element('ul', { class: 'result-matches' }, ...matches.map((match) => matchItem(match, link)));

function matchItem({ address, title, date, lang, excerpt }: Match, link: Link): HTMLElement {
  return element(
    'li',
    {},
    element('a', { href: link(address), dir: 'auto' }, ...marked(title)),
    ...(date === null ? [] : [' · ', timeOf(date)]),
    excerpt === null ? null : element('p', { class: 'result-excerpt', ...wordsIn(lang) }, ...marked(excerpt)),
  );
}

const timeOf = (date: string): HTMLElement => element('time', { datetime: date }, dateWords(date));

/** Words of which the language is not known may still run the other way. */
const wordsIn = (lang: string | null): Record<string, string> => ({ dir: 'auto', ...languageAttributes(lang) });
