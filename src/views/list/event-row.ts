import { claimAddress, responseAddress } from '../../address.ts';
import { yearOf, type Event } from '../../graph/events.ts';
import type { Graph } from '../../graph/graph.ts';
import { stancesOn } from '../../graph/matrix.ts';
import { ROLES, roleOf, type Role } from '../../graph/party.ts';
import type { Claim } from '../../records/claim.ts';
import type { PartialDate } from '../../records/date.ts';
import { contentLanguage } from '../language.ts';
import type { TextLink, To } from '../link.ts';
import { sentenceNames, shortLink } from '../name-lists.ts';
import { sayStances, type Said } from '../said.ts';
import { shownTitle } from '../statement.ts';
import { showWords, type ShownWords } from './statement-row.ts';

/** Letters of what was said in a line of a timeline. */
const LETTERS = 110;

/** An event as a line of a timeline. */
export interface EventRow {
  on: PartialDate;
  role: Role | 'alleged';
  /** What kind of event it is. */
  label: string;
  who: TextLink[];
  /** Of an allegation: whom it is about. */
  about: string;
  /** What was said; null of an allegation, which its title tells. */
  words: ShownWords | null;
  claims: { claim: TextLink; said: Said[] }[];
}

/** The events of one year, in the order given. */
export interface Year {
  year: string;
  rows: EventRow[];
}

/** Events grouped by year, in the order given. */
export function yearsOf(graph: Graph, events: readonly Event[], to: To): Year[] {
  const years: Year[] = [];
  for (const event of events) {
    const year = yearOf(event.on);
    if (years.at(-1)?.year !== year) years.push({ year, rows: [] });
    years.at(-1)?.rows.push(eventRow(graph, event, to));
  }
  return years;
}

/** An event: who alleged what of whom, or who said what about which allegation. */
export function eventRow(graph: Graph, event: Event, to: To): EventRow {
  const language = contentLanguage(graph, null);
  if (event.kind === 'claim') {
    const { id, by, about, on } = event.claim;
    return {
      on,
      role: 'alleged',
      label: 'Allegation',
      who: by.map((actor) => shortLink(graph, actor, to)),
      about: sentenceNames(graph, about),
      words: null,
      claims: [{ claim: { text: shownTitle(event.claim), address: to(claimAddress(id)), language }, said: [] }],
    };
  }
  const { response, claims } = event;
  const role = roleOf(graph, claims[0] as Claim, response.by);
  return {
    on: response.on,
    role,
    label: ROLES[role].label,
    who: [shortLink(graph, response.by, to)],
    about: '',
    words: showWords(graph, response, LETTERS),
    claims: claims.map((claim) => ({
      claim: { text: shownTitle(claim), address: to(responseAddress(claim.id, response.id)), language },
      said: sayStances(claim, stancesOn(response, claim), { measure: response.measure, page: to(claimAddress(claim.id)) }),
    })),
  };
}
