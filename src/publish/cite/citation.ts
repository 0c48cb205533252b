import type { PartialDate } from '../../records/date.ts';
import type { Id } from '../../records/id.ts';
import type { CitedClaim } from './claim-record.ts';
import type { LogPosition } from '../log-position.ts';

/** The site as citations name it. */
export interface CitedSite {
  name: string;
  publisher: string;
  language: string;
  /** Where what changed since a citation is told. */
  compareUrl: string;
}

/** What a citation says, whatever its form. */
export interface Citation {
  /** Unique among all citations of the site. */
  key: string;
  title: string;
  /** The words of a statement; null for a claim as a whole. */
  words: string | null;
  site: CitedSite;
  url: string;
  /** The day of the newest thing on record. */
  on: PartialDate;
  /** What names the record as it is. */
  fingerprint: string;
  /** Where a reader learns what changed since. */
  compareUrl: string;
  log: LogPosition | null;
}

/** What can be cited of a claim: all of it, a point, a reply. */
export interface Citable {
  /** The fragment of its address; empty for the claim. */
  place: Id;
  title: string;
  words: string | null;
}

/** Everything on the page of a claim that can be cited, in the order of the page. */
export function citablesOf(claim: CitedClaim): Citable[] {
  const responses = [claim.replies, claim.namedParties, claim.makersUpdates, claim.agencyStatements, claim.otherResponses].flat();
  return [
    { place: '', title: `“${claim.title}”, alleged by ${claim.by.map(({ name }) => name).join(', ')}`, words: null },
    ...claim.parts.map(({ id, text }, index) => ({ place: id, title: `Point ${index + 1} of “${claim.title}”`, words: text })),
    ...responses
      .map((response) => ({ ...response, name: nameSpeaker(claim, response) }))
      .map(({ id, name, on, quote, text }) => ({
        place: id,
        title: `${name} on “${claim.title}”, ${on}`,
        words: quote ?? text,
      })),
  ];
}

/** Who said something, as far as the data of the claim names them. */
export function nameSpeaker(
  { by, about, named }: Pick<CitedClaim, 'by' | 'about' | 'named'>,
  response: { by: Id; party: Id; speaker: string | null },
): string {
  const nameOf = (id: Id): string | undefined => [...by, ...about, ...named].find((actor) => actor.id === id)?.name;
  return nameOf(response.by) ?? response.speaker ?? nameOf(response.party) ?? response.by;
}

/** The citation of something on the page of a claim. */
export function citationOf(claim: CitedClaim, { place, title, words }: Citable, site: CitedSite): Citation {
  const { on, fingerprint, log } = claim.record;
  const hash = place === '' ? '' : `#${place}`;
  return {
    key: [claim.id, place].filter(Boolean).join('-'),
    title,
    words,
    site,
    url: claim.url + hash,
    on,
    fingerprint,
    compareUrl: `${site.compareUrl}?of=${claim.id}&cited=${on}.${fingerprint}${hash}`,
    log,
  };
}
