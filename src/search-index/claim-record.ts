import { claimAddress } from '../address.ts';
import { viewOf, type ClaimView, type ResponseView } from '../graph/claim-view.ts';
import { record, recordsOf, topicsOf, type Graph } from '../graph/graph.ts';
import { unansweredRows } from '../graph/point.ts';
import { isPublicBody } from '../records/actor.ts';
import type { Claim } from '../records/claim.ts';
import type { Id } from '../records/id.ts';
import type { Response } from '../records/response.ts';
import { MEASURES, type Measure } from '../records/measure.ts';
import { STANCES, type Stance } from '../records/stance.ts';
import { curlMarks } from '../words/curly.ts';
import { listWords } from '../words/lists.ts';
import { capitalise, nameInSentence } from '../words/names.ts';
import { sayStanding } from '../words/standing.ts';
import type { Status } from './facets.ts';
import type { SearchRecord, SearchUnit, ShownReply, Words } from './record.ts';
import { saidWords } from './said-words.ts';
import { sorted, yearOf } from './values.ts';

/** A claim with its replies folded in: one page, found as a whole and at each of its statements. */
export function claimRecord(graph: Graph, claim: Claim): SearchRecord {
  const view = viewOf(graph, claim);
  return {
    shown: {
      page: claimAddress(claim.id),
      kind: 'claim',
      title: { text: curlMarks(claim.title) },
      date: claim.on,
      by: shortNames(graph, claim.by),
      ...(claim.about.length > 0 && { about: shortNames(graph, claim.about) }),
      standing: curlMarks(sayStanding(graph, claim, view.standing).sentence),
      words: [
        statementWords(claim),
        ...claim.parts.map(({ text }) => ({ text: curlMarks(text) })),
        ...saidWords(claim),
        ...claim.wordings.flatMap(saidWords),
      ],
      replies: view.responses.map(({ response, stances }) => shownReply(graph, response, stances)),
    },
    date: claim.on,
    filters: pageFilters(graph, view),
    units: [claimUnit(graph, view), ...view.responses.map((reply) => replyUnit(graph, reply, statusesOf(view)))],
  };
}

/** The allegation: the site's words, or those of whoever made it. */
function statementWords({ statement, quote, lang }: Claim): Words {
  if (statement !== quote) return { text: curlMarks(statement) };
  return { text: statement, quoted: true, ...(lang !== null && { lang }) };
}

function shownReply(graph: Graph, response: Response, stances: ResponseView['stances']): ShownReply {
  const by = capitalise(curlMarks(record(graph.actors, response.by).short));
  return {
    id: response.id,
    title: `${by}: ${sorted(stances.map(({ stance }) => actWords(stance, response.measure))).join(', ')}`,
    by: response.speaker === null ? by : `${by}, ${response.speaker}`,
    date: response.on,
    words: [response, ...response.wordings].flatMap(saidWords),
  };
}

/** What a response does; of a measure, which one. */
const actWords = (stance: Stance, measure: Measure | null): string =>
  stance === 'acts' && measure !== null ? MEASURES[measure].label : STANCES[stance].label;

function pageFilters(graph: Graph, { claim, standing, responses }: ClaimView): SearchRecord['filters'] {
  const speakers = responses.map(({ response }) => response.by);
  return {
    actor: sorted([...claim.by, ...claim.about, ...claim.named, ...speakers]),
    agency: sorted(publicBodies(graph, [...claim.about, ...claim.named, ...speakers])),
    about: sorted(claim.about),
    outlet: sorted(claim.by),
    topic: sorted(topicsOf(graph, claim)),
    reply: [standing.reply],
    agencies: [standing.agencies],
  };
}

function claimUnit(graph: Graph, view: ClaimView): SearchUnit {
  const { claim } = view;
  const statuses = statusesOf(view);
  return {
    names: [namesOf(graph, claim.by), namesOf(graph, claim.about)],
    sources: titlesOf(graph, claim.sources),
    speakers: withWholes(graph, [...claim.by, ...claim.about]),
    others: withWholes(graph, [...claim.named, ...view.responses.map(({ response }) => response.by)]),
    date: claim.on,
    labels: statuses,
    filters: { speaker: sorted(claim.by), status: statuses, year: [yearOf(claim.on)] },
  };
}

/** How it stands with a claim holds for its replies too; what was replaced is the one statement. */
function replyUnit(graph: Graph, { response, stances, supersededBy }: ResponseView, ofClaim: readonly Status[]): SearchUnit {
  const by = record(graph.actors, response.by);
  const own: Status[] = supersededBy.length > 0 ? ['superseded'] : [];
  return {
    names: [...(by.short === by.name ? [] : [by.name]), ...(response.speaker === null ? [] : [response.speaker])],
    sources: titlesOf(graph, response.sources),
    speakers: withWholes(graph, [response.by]),
    others: [],
    date: response.on,
    labels: [...own, ...sorted(stances.map(({ stance }) => stance))],
    filters: { speaker: withWholes(graph, [response.by]), status: [...ofClaim, ...own], year: [yearOf(response.on)] },
  };
}

function statusesOf({ claim, matrix, standing }: ClaimView): Status[] {
  return [
    ...(unansweredRows(claim, matrix).length > 0 ? (['unanswered'] as const) : []),
    ...(standing.maker === 'stands' ? [] : [standing.maker]),
    ...(claim.withdrawn === null ? [] : (['withdrawn'] as const)),
  ];
}

/** Actors and whatever they are offices or members of. */
function withWholes(graph: Graph, actors: readonly Id[]): Id[] {
  const all = new Set<Id>();
  for (const actor of actors) for (let at: Id | null = actor; at !== null; at = record(graph.actors, at).partOf) all.add(at);
  return sorted([...all]);
}

/** As they stand in a sentence. */
const shortNames = (graph: Graph, actors: readonly Id[]): string =>
  listWords(recordsOf(graph.actors, actors).map((actor) => curlMarks(nameInSentence(actor))));

const namesOf = (graph: Graph, actors: readonly Id[]): string =>
  recordsOf(graph.actors, actors)
    .map(({ name }) => name)
    .join(', ');

const titlesOf = (graph: Graph, sources: readonly Id[]): string[] => recordsOf(graph.sources, sources).map(({ title }) => title);

const publicBodies = (graph: Graph, actors: readonly Id[]): Id[] =>
  actors.filter((actor) => isPublicBody(record(graph.actors, actor)));
