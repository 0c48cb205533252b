import { actorAddress } from '../../address.ts';
import { record, responsesTo, type Graph } from '../../graph/graph.ts';
import { ACTOR_KINDS, type Actor, type ActorKind } from '../../records/actor.ts';
import type { Claim } from '../../records/claim.ts';
import type { Id } from '../../records/id.ts';
import { MEASURES } from '../../records/measure.ts';
import type { Response } from '../../records/response.ts';
import { bearingOf, factsOf, STANCE_NAMES, type Stance } from '../../records/stance.ts';
import { countryTitle } from '../../words/country.ts';
import type { TextLink, To } from '../link.ts';
import { leadingName } from '../name-lists.ts';

/** Who spoke in a case, and how often in which way. */
export interface SpeakerRow {
  id: Id;
  who: TextLink;
  /** Empty where it is not known. */
  country: string;
  said: { sign: string; words: string }[];
}

/** Speakers of one kind. */
export interface SpeakerGroup {
  title: string;
  rows: SpeakerRow[];
}

/** The order in which kinds of speakers are shown. */
export const KIND_ORDER = [
  'company',
  'person',
  'group',
  'government',
  'agency',
  'court',
  'outlet',
] as const satisfies ActorKind[];

/** Who spoke on some claims and how, the most talkative first. */
export function speakerRows(graph: Graph, claims: readonly Claim[], to: To): SpeakerRow[] {
  const responses = [...new Set(claims.flatMap(({ id }) => responsesTo(graph, id)))];
  const countOfStances = (said: readonly Response[]): number => said.reduce((sum, { stances }) => sum + stances.length, 0);
  return [...Map.groupBy(responses, ({ by }) => by)]
    .sort(([a, some], [b, others]) => countOfStances(others) - countOfStances(some) || (a < b ? -1 : 1))
    .map(([id, said]) => rowOf(graph, record(graph.actors, id), said, to));
}

function rowOf(graph: Graph, { id, country }: Actor, said: readonly Response[], to: To): SpeakerRow {
  return {
    id,
    who: { text: leadingName(graph, id), address: to(actorAddress(id)) },
    country: country === null ? '' : countryTitle(country),
    said: STANCE_NAMES.flatMap((stance) => sayStance(stance, said)),
  };
}

/** A stance as often as it was taken, each kind of measure by itself. */
function sayStance(stance: Stance, said: readonly Response[]): SpeakerRow['said'] {
  const { sign, label } = factsOf(stance);
  const taken = said.filter(({ stances }) => stances.some((use) => use.stance === stance));
  const nameOf = ({ measure }: Response): string =>
    measure !== null && bearingOf(stance) === 'measure' ? MEASURES[measure].label : label;
  return [...Map.groupBy(taken, nameOf)].map(([name, { length }]) => ({
    sign,
    words: `${name.toLowerCase()}${length > 1 ? ` ×${length}` : ''}`,
  }));
}

/** Speakers by what they are: a government, a court and another public body are not the same. */
export const groupSpeakers = (graph: Graph, rows: readonly SpeakerRow[]): SpeakerGroup[] =>
  KIND_ORDER.map((kind) => ({
    title: ACTOR_KINDS[kind].plural,
    rows: rows.filter(({ id }) => record(graph.actors, id).kind === kind),
  })).filter((group) => group.rows.length > 0);
