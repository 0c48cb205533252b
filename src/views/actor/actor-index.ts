import { actorAddress } from '../../address.ts';
import { claimsAbout, claimsBy, claimsNaming, sourcesFrom, statementsOf, type Graph } from '../../graph/graph.ts';
import { ACTOR_KINDS, type Actor } from '../../records/actor.ts';
import { countryTitle } from '../../words/country.ts';
import { countOf } from '../../words/counts.ts';
import { LOCALE } from '../../words/locale.ts';
import { KIND_ORDER } from '../case/speakers.ts';
import type { TextLink, To } from '../link.ts';
import { leadingName } from '../name-lists.ts';
import { fullName } from '../names.ts';

/** An actor in an index. */
export interface ActorRow {
  name: TextLink;
  /** The full name, where the short one is another; and the country. */
  besides: string;
  /** "3 allegations about it, 1 statement". */
  counts: string;
  /** One mention in all. */
  isRare: boolean;
}

/** Actors of one kind: those met more than once, and the rest folded. */
export interface ActorGroup {
  title: string;
  rows: ActorRow[];
  rare: ActorRow[];
}

/** All actors, by what they are, in the order of the index: those of one mention last in their kind. */
export const actorsInOrder = (graph: Graph, isWanted: (actor: Actor) => boolean): Actor[] =>
  KIND_ORDER.flatMap((kind) => {
    const actors = [...graph.actors.values()]
      .filter((actor) => actor.kind === kind && isWanted(actor))
      .sort((a, b) => compareNames(a, b));
    const isRare = ({ id }: Actor): boolean => mentionsOf(graph, id) < 2;
    return [...actors.filter((actor) => !isRare(actor)), ...actors.filter(isRare)];
  });

/** By the name that the list has, its article aside. */
const compareNames = (a: Actor, b: Actor): number => NAMES.compare(keyOf(a), keyOf(b));

const NAMES = new Intl.Collator(LOCALE);

const keyOf = ({ short }: Actor): string => short.replace(/^the /iu, '');

/** The actors on one page of an index, by what they are. */
export function actorGroups(graph: Graph, actors: readonly Actor[], to: To): ActorGroup[] {
  return [...Map.groupBy(actors, ({ kind }) => kind)].map(([kind, members]) => {
    const rows = members.map((actor) => rowOf(graph, actor, to));
    return {
      title: ACTOR_KINDS[kind].plural,
      rows: rows.filter(({ isRare }) => !isRare),
      rare: rows.filter(({ isRare }) => isRare),
    };
  });
}

function rowOf(graph: Graph, { id, name, short, country }: Actor, to: To): ActorRow {
  const counts = countsOf(graph, id);
  return {
    name: { text: leadingName(graph, id), address: to(actorAddress(id)) },
    besides: besidesOf(graph, { id, name, short, country }),
    counts: counts
      .filter(([count]) => count > 0)
      .map(([count, one, many]) => countOf(count, one, many))
      .join(', '),
    isRare: mentionsOf(graph, id) < 2,
  };
}

/** The full name where the list has another, and the country where no name says it. */
function besidesOf(graph: Graph, { id, name, short, country }: Pick<Actor, 'id' | 'name' | 'short' | 'country'>): string {
  const title = country === null ? '' : countryTitle(country);
  return [short === name ? '' : fullName(graph, id), name.includes(title) ? '' : title].filter(Boolean).join(', ');
}

const mentionsOf = (graph: Graph, actor: Actor['id']): number => countsOf(graph, actor).reduce((sum, [count]) => sum + count, 0);

const countsOf = (graph: Graph, id: Actor['id']) =>
  [
    [claimsAbout(graph, id).length, 'allegation about it', 'allegations about it'],
    [claimsNaming(graph, id).length, 'allegation that names it', 'allegations that name it'],
    [claimsBy(graph, id).length, 'allegation made', 'allegations made'],
    [statementsOf(graph, id).length, 'statement', 'statements'],
    [sourcesFrom(graph, id).length, 'report or page cited', 'reports or pages cited'],
  ] as const;
