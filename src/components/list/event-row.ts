import { claimAddress, responseAddress } from '../../address.ts';
import { record } from '../../graph/graph.ts';
import { stancesOn } from '../../graph/matrix.ts';
import { ROLES, roleOf, type Role } from '../../graph/party.ts';
import { yearOf, type Event } from '../../graph/events.ts';
import { href } from '../../href.ts';
import type { Claim } from '../../records/claim.ts';
import { STANCES } from '../../records/stance.ts';
import { graph } from '../../site.ts';
import { clipWords } from '../../words/clip.ts';
import { namesOf } from '../names.ts';
import { statementLanguage } from '../../views/statement.ts';

/** Letters of a claim in a line. */
const STATEMENT_SHOWN = 140;

/** An event as a line of a timeline. */
export interface EventRow {
  on: string;
  role: Role | 'allegation';
  label: string;
  who: string;
  what: string;
  links: { text: string; address: string; language: ReturnType<typeof statementLanguage> }[];
}

/** The events of one year, in the order given. */
export interface Year {
  year: string;
  rows: EventRow[];
}

/** Events grouped by year, in the order given. */
export function yearsOf(events: readonly Event[]): Year[] {
  const years: Year[] = [];
  for (const event of events) {
    const year = yearOf(event.on);
    if (years.at(-1)?.year !== year) years.push({ year, rows: [] });
    years.at(-1)?.rows.push(rowOf(event));
  }
  return years;
}

function rowOf(event: Event): EventRow {
  if (event.kind === 'claim') {
    const { id, by, about, on } = event.claim;
    const links = [linkClaim(event.claim, claimAddress(id))];
    return {
      on,
      role: 'allegation',
      label: 'Allegation',
      who: namesOf(by),
      what: about.length > 0 ? `about ${namesOf(about)}` : '',
      links,
    };
  }
  const { response, claims } = event;
  const [first] = claims;
  const role = first === undefined ? 'other-response' : roleOf(graph, first, response.by);
  const stances = new Set(
    claims.flatMap((claim) => stancesOn(response, claim).map(({ stance }) => STANCES[stance].label.toLowerCase())),
  );
  return {
    on: response.on,
    role,
    label: ROLES[role].label,
    who: record(graph.actors, response.by).name,
    what: [...stances].join(', '),
    links: claims.map((claim) => linkClaim(claim, responseAddress(claim.id, response.id))),
  };
}

const linkClaim = (claim: Claim, address: string): EventRow['links'][number] => ({
  text: clipWords(claim.statement, STATEMENT_SHOWN),
  address: href(address),
  language: statementLanguage(claim),
});
