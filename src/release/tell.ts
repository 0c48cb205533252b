import { viewOf } from '../graph/claim-view.ts';
import { record, type Graph } from '../graph/graph.ts';
import type { Claim } from '../records/claim.ts';
import type { Correction } from '../records/correction.ts';
import type { Response } from '../records/response.ts';
import { EVENT_KINDS, type EventKind } from '../records/site-event.ts';
import { STANCES } from '../records/stance.ts';
import { clipWords } from '../words/clip.ts';
import { listWords } from '../words/lists.ts';
import { capitalise, nameInSentence } from '../words/names.ts';
import { sayStanding } from '../words/standing.ts';

/** An event in words, as they are on the day of the release. */
export interface Told {
  title: string;
  text: string;
}

/** In letters: an entry of a feed, not the page it leads to. */
const LONGEST = 1000;

/** A claim that came or was changed. */
export const tellClaim = ({ title, statement }: Claim, kind: EventKind): Told =>
  told(kind === 'claim-added' ? title : `${EVENT_KINDS[kind].label}: ${title}`, statement);

/** A response that came or was changed: who says what, of which claims. */
export function tellResponse(graph: Graph, { by, to, stances, text }: Response, kind: EventKind): Told {
  const name = capitalise(nameInSentence(record(graph.actors, by)));
  const said = listWords([...new Set(stances.map(({ stance }) => STANCES[stance].label.toLowerCase()))]);
  const claims = listWords(to.map((id) => `“${record(graph.claims, id).title}”`));
  const head = `${name} on ${claims}: ${said}`;
  return told(kind === 'response-added' ? head : `${EVENT_KINDS[kind].label}: ${head}`, text);
}

/** How a claim stands now. */
export function tellStanding(graph: Graph, claim: Claim): Told {
  const { sentence } = sayStanding(graph, claim, viewOf(graph, claim).standing);
  return told(`How it stands: ${claim.title}`, sentence);
}

/** What this site got wrong, and of what. */
export function tellCorrection(graph: Graph, { to, article, text }: Correction): Told {
  const claim = to === null ? undefined : graph.claims.get(to);
  const title = claim?.title ?? graph.articles.get(to ?? '')?.title ?? record(graph.articles, article).title;
  return told(`Correction: ${title}`, text);
}

/** What is on the site no more. */
export const tellRemoval = (title: string): Told => told(`Removed: ${title}`, '');

const told = (title: string, text: string): Told => ({
  title: clipWords(oneLine(title), LONGEST),
  text: clipWords(text, LONGEST),
});

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();
