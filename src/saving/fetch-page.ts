import { lookup as lookUpHost, type LookupAddress } from 'node:dns';
import { request as requestHttp, type IncomingMessage, type RequestOptions } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';
import { decodePage } from './decode-page.ts';
import { isPrivateAddress } from './private-address.ts';

/** A page as it came. */
export interface FetchedPage {
  /** The address that it came from, redirects followed. */
  address: string;
  isHtml: boolean;
  text: string;
}

/** Why a page is not read, in a sentence. */
export class Refusal extends Error {}

/** How far a page is waited for, and which hosts of an own network may be read. */
export interface FetchLimits {
  /** In bytes, also of what a compressed page becomes. */
  size: number;
  /** In milliseconds, all redirects together. */
  time: number;
  redirects: number;
  /** Names of hosts that may be private, for those who run one themselves. */
  allowed: readonly string[];
}

export const USUAL_LIMITS: FetchLimits = { size: 5_000_000, time: 20_000, redirects: 5, allowed: [] };

const TOO_SLOW = new Refusal('It took too long to answer.');

const HTML = /^(?:text\/html|application\/xhtml\+xml)$/u;

/** Reads a page of the web; throws a refusal where it is no page, too much of one, or not on the web. */
export async function fetchPage(address: string, limits: FetchLimits = USUAL_LIMITS): Promise<FetchedPage> {
  const deadline = AbortSignal.timeout(limits.time);
  let url = readUrl(address);
  for (let redirects = 0; ; redirects++) {
    const answer = await ask(url, limits, deadline);
    const { statusCode = 0, headers } = answer;
    if (statusCode < 300 || statusCode > 399 || headers.location === undefined) return readAnswer(url, answer, limits, deadline);
    answer.destroy();
    if (redirects === limits.redirects) throw new Refusal(`It redirects more than ${limits.redirects} times.`);
    const next = readUrl(headers.location, url);
    if (url.protocol === 'https:' && next.protocol === 'http:')
      throw new Refusal(`It redirects to ${next.href}, which is not encrypted.`);
    url = next;
  }
}

/** An address that may be asked for; throws a refusal where it may not. */
export function readUrl(address: string, base?: URL): URL {
  if (!URL.canParse(address, base?.href)) throw new Refusal(`"${address}" is no address.`);
  const url = new URL(address, base?.href);
  if (url.protocol !== 'https:' && url.protocol !== 'http:')
    throw new Refusal(`"${url.href}" does not begin with https:// or http://.`);
  if (url.username !== '' || url.password !== '') throw new Refusal('An address with a name and password in it is not read.');
  return url;
}

/** Asks for an address once, without following redirects. */
export function ask(url: URL, { allowed }: FetchLimits, signal: AbortSignal): Promise<IncomingMessage> {
  const host = url.hostname.replace(/^\[|\]$/gu, '');
  const mayBePrivate = allowed.includes(host) || allowed.includes(url.host);
  if (isIP(host) !== 0 && isPrivateAddress(host) && !mayBePrivate) return Promise.reject(tellPrivate(host, host));
  const options: RequestOptions = {
    signal,
    lookup: mayBePrivate ? undefined : publicLookup,
    // No connection of another request is taken, whose address was checked for that one.
    agent: false,
    headers: {
      accept: 'text/html, text/plain;q=0.9',
      'accept-encoding': 'gzip, br',
      'user-agent': 'Rejoinder (saves a cited page)',
    },
  };
  return new Promise((resolve, reject) => {
    const request = (url.protocol === 'https:' ? requestHttps : requestHttp)(url, options, resolve);
    request.on('error', (error) => reject(explain(error, url)));
    request.end();
  });
}

/** Looks a name up, and refuses it where one of its addresses is not public. */
const publicLookup: LookupFunction = (host, options, done) => {
  lookUpHost(host, { ...options, all: true }, (error, found: LookupAddress[]) => {
    if (error) return done(error, '', 0);
    const closed = found.find(({ address }) => isPrivateAddress(address));
    if (closed !== undefined) return done(tellPrivate(host, closed.address), '', 0);
    const [first] = found;
    if (options.all) return done(null, found);
    done(null, first?.address ?? '', first?.family ?? 0);
  });
};

const tellPrivate = (host: string, address: string): Refusal =>
  new Refusal(
    `${host}${host === address ? '' : ` (${address})`} is not on the public web. Where it is yours, say --allow ${host}.`,
  );

function explain(error: Error, { host }: URL): Error {
  if (error instanceof Refusal) return error;
  const { code } = error as NodeJS.ErrnoException;
  if (error.name === 'TimeoutError' || error.name === 'AbortError' || code === 'ABORT_ERR') return TOO_SLOW;
  return new Refusal(`${host} cannot be reached: ${code ?? error.message}.`);
}

async function readAnswer(url: URL, answer: IncomingMessage, { size }: FetchLimits, deadline: AbortSignal): Promise<FetchedPage> {
  const { statusCode = 0, headers } = answer;
  const refuse = (reason: string): never => {
    answer.destroy();
    throw new Refusal(reason);
  };
  if (statusCode < 200 || statusCode > 299)
    return refuse(`The server answers ${statusCode}${statusCode === 404 ? ': there is no such page' : ''}.`);
  const [type = ''] = (headers['content-type'] ?? '').toLowerCase().split(';');
  const isHtml = HTML.test(type.trim());
  if (!isHtml && type.trim() !== 'text/plain')
    return refuse(`It is ${type.trim() || 'of no known type'} and no page: save its words to a file, and give that.`);
  const bytes = decompress(await readBytes(url, answer, size, deadline), headers['content-encoding'] ?? '', size);
  return { address: url.href, isHtml, text: decodePage(bytes, headers['content-type'] ?? '') };
}

async function readBytes(url: URL, answer: IncomingMessage, size: number, signal: AbortSignal): Promise<Buffer> {
  const pieces: Buffer[] = [];
  let length = 0;
  try {
    for await (const piece of answer) {
      pieces.push(piece as Buffer);
      length += (piece as Buffer).length;
      if (length > size) throw tooLarge(size);
    }
  } catch (error) {
    // What broke off for taking too long says only that it broke off.
    throw signal.aborted ? TOO_SLOW : explain(error as Error, url);
  }
  return Buffer.concat(pieces);
}

const tooLarge = (size: number): Refusal => new Refusal(`It has more than ${Math.round(size / 1000)} kB.`);

function decompress(bytes: Buffer, encoding: string, size: number): Buffer {
  const limit = { maxOutputLength: size };
  try {
    if (encoding === 'gzip' || encoding === 'x-gzip') return gunzipSync(bytes, limit);
    if (encoding === 'br') return brotliDecompressSync(bytes, limit);
    if (encoding === 'deflate') return inflateSync(bytes, limit);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw tooLarge(size);
    throw new Refusal('It cannot be unpacked.');
  }
  if (encoding !== '' && encoding !== 'identity') throw new Refusal(`It is packed as ${encoding}, which is not read here.`);
  return bytes;
}
