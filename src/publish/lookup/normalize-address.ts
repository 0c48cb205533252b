import { TidyURL } from '@protontech/tidy-url';
import normalizeUrl from 'normalize-url';

/** Addresses under which others keep or pass on a page, each with where the page's own address begins. */
const WRAPPERS = [
  /^https?:\/\/web\.archive\.org\/web\/\d+(?:[a-z]{2}_)?\/(?<inner>.+)$/iu,
  /^https?:\/\/(?:www\.)?google\.[a-z.]+\/amp\/(?:s\/)?(?<inner>.+)$/iu,
  /^https?:\/\/[a-z\d-]+\.cdn\.ampproject\.org\/[a-z]\/(?:s\/)?(?<inner>.+)$/iu,
];

/** Hosts that show the same pages as the one behind them. */
const TWIN_HOST = /^(?:www\d?|m|mobile|amp)\.(?=[^.]+\.)/u;

/** Ends of a path by which the page for fast phones is told from the page itself. */
const AMP_PATH = /(?:\/amp(?:\.html?)?)+\/?$/u;

/** The same where it stands before the ending. */
const AMP_ENDING = /\.amp(?=\.html?\/?$|$)/u;

/** Parameters that say where a reader comes from, and not what is read. */
const TRACKING =
  /^(?:utm_.+|[a-z]*clid|mc_[ce]id|amp|outputType|_ga|_gl|igshid|cmpid|ref|ref_src|smid|partner|share|spm|ito|at_.+|guccounter|ns_.+|sref)$/iu;

/**
 * An address as it is the same for everyone who reads the same page: without scheme, tracking, the hosts and paths of pages
 * for phones, a fragment or a slash at the end. Null where the text is no address of the web. Runs when the site is built
 * and again in the browser of whoever asks.
 */
export function normalizeAddress(text: string): string | null {
  const url = readUrl(unwrap(text.trim()));
  if (url === null) return null;
  const tidied = readUrl(TidyURL.clean(url.href).url) ?? url;
  tidied.hostname = tidied.hostname.replace(TWIN_HOST, '');
  tidied.pathname = tidied.pathname.replace(AMP_PATH, '').replace(AMP_ENDING, '');
  return normalizeUrl(tidied.href, {
    stripProtocol: true,
    stripHash: true,
    stripWWW: true,
    removeTrailingSlash: true,
    removeDirectoryIndex: true,
    removeQueryParameters: [TRACKING],
    sortQueryParameters: true,
  });
}

function unwrap(text: string): string {
  const inner = WRAPPERS.map((wrapper) => wrapper.exec(text)?.groups?.['inner']).find((found) => found !== undefined);
  return inner === undefined ? text : unwrap(inner);
}

function readUrl(text: string): URL | null {
  const url = URL.parse(/^[a-z][a-z\d+.-]*:/iu.test(text) ? text : `https://${text.replace(/^\/+/u, '')}`);
  if (url === null || !/^https?:$/u.test(url.protocol) || !/\.[a-z\d-]+$/iu.test(url.hostname)) return null;
  return url;
}
