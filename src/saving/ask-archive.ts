import { ask, readUrl, Refusal, type FetchLimits } from './fetch-page.ts';

/** Where a web archive is asked to keep a page: the address of the page stands behind it. */
const USUAL_ARCHIVE = 'https://web.archive.org/save/';

/** The address of a copy that an archive has just made of a page; throws a refusal where it has made none. */
export async function askArchive(address: string, limits: FetchLimits, archive = USUAL_ARCHIVE): Promise<string> {
  const url = readUrl(archive + address);
  const answer = await ask(url, limits, AbortSignal.timeout(limits.time));
  answer.destroy();
  const { statusCode = 0, headers } = answer;
  const copy = headers['content-location'] ?? headers.location;
  if (copy === undefined || statusCode >= 400) throw new Refusal(`The archive answers ${statusCode} and names no copy.`);
  const found = new URL(copy, url);
  if (found.protocol !== 'https:' && found.host !== url.host)
    throw new Refusal(`The archive names a strange copy: ${found.href}.`);
  return found.href;
}
