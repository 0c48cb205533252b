import { actorAddress, claimAddress, responseAddress } from '../address.ts';
import { isRefusal } from '../graph/best-reply.ts';
import type { ResponseView } from '../graph/claim-view.ts';
import { record, recordsOf, supersededBy, type Graph } from '../graph/graph.ts';
import { stancesOn } from '../graph/matrix.ts';
import { roleOf, type Role } from '../graph/party.ts';
import { CARRIAGES, carriageOf } from '../graph/reading.ts';
import type { Claim } from '../records/claim.ts';
import type { PartialDate } from '../records/date.ts';
import type { Id } from '../records/id.ts';
import type { Response } from '../records/response.ts';
import { isShared } from '../publish/shared.ts';
import { dateWord, dateWords, lagWords } from '../words/dates.ts';
import { capitalise } from '../words/names.ts';
import { citesOf, type Cite } from './cite.ts';
import type { TextLink, To } from './link.ts';
import { shortName } from './names.ts';
import { sayStances, type Said } from './said.ts';
import { shownTitle } from './statement.ts';
import { tongueNote } from './translation.ts';
import { versionsOf, type Version } from './version.ts';
import { wordsOf, type Words } from './words.ts';

/** What a response says of one claim. */
export interface SaidOfClaim {
  /** The claim, where the response is not shown on its page. */
  claim: TextLink | null;
  said: Said[];
}

/** Something that somebody said, as a reader meets it: in the block of its party, or in a dossier. */
export interface Saying {
  id: string;
  on: PartialDate;
  /** How long after the allegation; empty where that cannot be counted. */
  lag: string;
  /** Who spoke, where it is not the party by its own name. */
  speaker: TextLink | null;
  /** In what office or by whom, as written. */
  office: string | null;
  said: SaidOfClaim[];
  words: Words[];
  /** What to say of the language of the words. */
  tongue: string;
  /** The original, or the translation, that stands beside the words. */
  beside: Version | null;
  /** Other wordings of the same statement. */
  versions: Version[];
  cites: Cite[];
  /** How well the words are carried; empty where nothing is quoted. */
  carriage: string;
  askedBy: string | null;
  /** Something else was said since that replaces it, whole or on a point. */
  replacedBy: TextLink[];
  replaces: TextLink[];
  /** It was replaced on every point that it touches. */
  isReplaced: boolean;
  permalink: string;
  /** What the place in the link becomes where it is copied: the page of the reply alone; empty where it has none. */
  copiedAs: string;
}

/** A statement on the page of a claim, within the block of a party, which says what the only one says: everything leads to places on that page. */
export function sayingOn(graph: Graph, claim: Claim, view: ResponseView, isOnly: boolean, to: To): Saying {
  const { response } = view;
  return {
    ...sayingOf(graph, response, claim, '', to),
    id: response.id,
    lag: lagWords(view.lagDays),
    speaker: response.by === view.party ? null : speakerOf(graph, response, to),
    said: isOnly ? [] : [{ claim: null, said: sayStances(claim, view.stances, response) }],
    isReplaced: view.isEarlier,
    permalink: `#${response.id}`,
  };
}

/** A statement in a dossier: it leads to the pages of the claims it answers. */
export function sayingInArticle(graph: Graph, response: Response, to: To): Saying {
  const claims = recordsOf(graph.claims, response.to);
  const [first] = claims;
  if (first === undefined) throw new Error(`The response "${response.id}" answers nothing: it was not linked.`);
  return {
    ...sayingOf(graph, response, first, to(claimAddress(first.id)), to),
    id: `response_${response.id}`,
    lag: '',
    speaker: speakerOf(graph, response, to),
    said: claims.map((claim) => ({
      claim: { text: shownTitle(claim), address: to(responseAddress(claim.id, response.id)) },
      said: sayStances(claim, stancesOn(response, claim), { measure: response.measure, page: to(claimAddress(claim.id)) }),
    })),
    isReplaced: supersededBy(graph, response.id).length > 0,
    permalink: to(responseAddress(first.id, response.id)),
  };
}

/** How a statement in a dossier is marked: by what its speaker is to the first claim it answers, or that it says nothing. */
export function voiceInArticle(graph: Graph, response: Response): Role | 'quiet' {
  return isRefusal({ response }) ? 'quiet' : roleOf(graph, record(graph.claims, response.to[0] ?? ''), response.by);
}

type Shared = Omit<Saying, 'id' | 'lag' | 'speaker' | 'said' | 'isReplaced' | 'permalink'>;

function sayingOf(graph: Graph, response: Response, claim: Claim, page: string, to: To): Shared {
  const { beside, versions, compared } = versionsOf(graph, response, to);
  const linkTo = ({ id, on }: Response): TextLink => ({
    text: `what was said ${dateWord(on)} ${dateWords(on)}`,
    address: placeOf(graph, id, claim, page, to),
  });
  return {
    on: response.on,
    copiedAs: isShared(graph) ? 'replies/$1/' : '',
    office: response.speaker,
    words: wordsOf(graph, response, to, compared),
    tongue: tongueNote(graph, response),
    beside,
    versions,
    cites: citesOf(graph, response, to),
    carriage: response.quote === null ? '' : `carried by ${CARRIAGES[carriageOf(graph, response.by, response.sources)].label}`,
    askedBy: response.askedBy === null ? null : shortName(graph, response.askedBy),
    replacedBy: supersededBy(graph, response.id).map(linkTo),
    replaces: recordsOf(
      graph.responses,
      response.supersedes.map(({ response: id }) => id),
    ).map(linkTo),
  };
}

/** Where a response stands: on this page where it answers its claim, else on that of the first claim it answers. */
function placeOf(graph: Graph, id: Id, claim: Claim, page: string, to: To): string {
  const { to: claims } = record(graph.responses, id);
  return claims.includes(claim.id) ? `${page}#${id}` : to(responseAddress(claims[0] ?? '', id));
}

const speakerOf = (graph: Graph, { by }: Response, to: To): TextLink => ({
  text: capitalise(shortName(graph, by)),
  address: to(actorAddress(by)),
});
