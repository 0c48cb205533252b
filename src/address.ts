import type { Id } from './records/id.ts';

/** Where things live on the site, as addresses.md fixes it: from the root, without a base path. Permanent. */
export const claimAddress = (claim: Id): string => `/claims/${claim}/`;

/** One point of a claim. */
export const partAddress = (claim: Id, part: Id): string => `/claims/${claim}/#${part}`;

/** One response on the page of one claim. */
export const responseAddress = (claim: Id, response: Id): string => `/claims/${claim}/#${response}`;

/** The claim as data. */
export const claimJsonAddress = (claim: Id): string => `/claims/${claim}.json`;

/** Where a claim, its points and the replies to it are cited. */
export const CITE_ADDRESS = '/cite/';

/** The same for one claim. */
export const citeAddress = (claim: Id): string => `${CITE_ADDRESS}?of=${claim}`;

/** Whether an article has been answered. */
export const LOOKUP_ADDRESS = '/lookup/';

/** What is found by keys with the same first bits: articles by their addresses, or quotations by samples of their words. */
export const lookupFileAddress = (kind: 'articles' | 'words', name: string): string => `${LOOKUP_ADDRESS}${kind}/${name}.json`;

/** The records of some claims, for citations: those whose keys begin alike. */
export const recordFileAddress = (digits: string): string => `/cite/records/${digits}.json`;

/** The claim as a card that other sites may show in a frame, and what tells them of it. */
export const cardAddress = (claim: Id): string => `/claims/${claim}/card/`;
export const oembedAddress = (claim: Id): string => `/oembed/${claim}.json`;

/** A page of one reply alone, for those who are shown a link to it: it leads to the reply on the page of the claim. */
export const replyAddress = (claim: Id, response: Id): string => `/claims/${claim}/replies/${response}/`;

/** The pictures that go with links to a claim and to an actor. */
export const claimPictureAddress = (claim: Id): string => `/claims/${claim}.png`;
export const actorPictureAddress = (actor: Id): string => `/actors/${actor}.png`;

export const articleAddress = (article: Id): string => `/articles/${article}/`;

export const actorAddress = (actor: Id): string => `/actors/${actor}/`;

/** All that one actor said in matters of another. */
export const pairAddress = (speaker: Id, other: Id): string => `/actors/${speaker}/on/${other}/`;

/** The actor as data. */
export const actorJsonAddress = (actor: Id): string => `/actors/${actor}.json`;

/** The points that an actor has not met: only while there are any, so it is never among the addresses that stay. */
export const openAddress = (actor: Id): string => `/actors/${actor}/open/`;

export const sourceAddress = (source: Id): string => `/sources/${source}/`;

export const topicAddress = (topic: Id): string => `/topics/${topic}/`;

/** What is new on the site, as Atom and as JSON Feed. */
export const SITE_FEED_ADDRESS = '/feed.xml';
export const SITE_JSON_FEED_ADDRESS = '/feed.json';

/** What the site took back. */
export const CORRECTIONS_FEED_ADDRESS = '/corrections/feed.xml';

/** What is new around an actor. */
export const actorFeedAddress = (actor: Id): string => `${actorAddress(actor)}feed.xml`;

/** What an actor says of allegations about it. */
export const repliesFeedAddress = (actor: Id): string => `${actorAddress(actor)}replies.xml`;

/** What is new in a case. */
export const topicFeedAddress = (topic: Id): string => `${topicAddress(topic)}feed.xml`;

/** Where the published data is explained. */
export const DATA_ADDRESS = '/data/';

/** A file of the published data: `rejoinder.ledger.csv`. */
export const dataFileAddress = (name: string): string => `${DATA_ADDRESS}rejoinder.${name}`;

/** Where a list is saved as a file. */
export const EXPORT_ADDRESS = '/export/';

/** The same for the rows of a table that say one of some words in each of some columns. */
export const exportAddress = (table: string, filter: Readonly<Record<string, readonly string[]>>, as: 'csv' | 'json'): string => {
  const params = new URLSearchParams({ table });
  for (const [column, values] of Object.entries(filter)) for (const value of values) params.append(column, value);
  params.append('as', as);
  return `${EXPORT_ADDRESS}?${params.toString()}`;
};

/** What tells a program of all files of the published data. */
export const DATA_PACKAGE_ADDRESS = `${DATA_ADDRESS}datapackage.json`;

/** The folder of the log that nobody can change unseen. */
export const LOG_ADDRESS = `${DATA_ADDRESS}log/`;

/** The name of the log: its address, without scheme and last slash. */
export const logOrigin = (toUrl: (address: string) => string): string => toUrl(LOG_ADDRESS).replace(/^https?:\/\/|\/$/gu, '');

/** A page of a list; the first is the list's own address. */
export const pageAddress = (list: string, page: number): string => (page === 1 ? list : `${list}page/${page}/`);

/** Makes addresses of a site whole: with its host and the path it stands under. */
export function urlsOf(siteUrl: string, basePath: string): (address: string) => string {
  const base = new URL(basePath, siteUrl).href.replace(/\/+$/u, '');
  return (address) => base + address;
}
