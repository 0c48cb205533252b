import { actorAddress } from '../../address.ts';
import { actorRecord, positionChanges } from '../../graph/actor-record.ts';
import { eventsOf } from '../../graph/events.ts';
import { claimsAbout, claimsBy, membersOf, record, sourcesFrom, statementsOf, type Graph } from '../../graph/graph.ts';
import { remember } from '../../graph/remember.ts';
import { href } from '../../href.ts';
import type { Actor } from '../../records/actor.ts';
import { graph } from '../../site.ts';
import { countOf } from '../../words/counts.ts';

/** The lists of an actor's page: each goes on at page 2. Its pages and their number are made from the same. */
export const actorLists = (actor: Actor) => listsOf(graph, actor);

const listsOf = remember((all: Graph, { id }: Actor) => {
  const about = claimsAbout(all, id);
  const by = claimsBy(all, id);
  const statements = statementsOf(all, id);
  const events = eventsOf(all, new Set([...about, ...by]), statements);
  return { about, by, statements, sources: sourcesFrom(all, id), events, changes: positionChanges(all, id) };
});

/** What an actor is, in facts beside its name. */
export function actorFacts(actor: Actor): { name: string; values: { text: string; address: string | null }[] }[] {
  const link = ({ id, name }: Actor) => ({ text: name, address: href(actorAddress(id)) });
  const plain = (text: string) => ({ text, address: null });
  return [
    { name: 'Country', values: actor.country === null ? [] : [plain(countryName(actor.country))] },
    { name: 'Also called', values: actor.aliases.map(plain) },
    { name: 'Part of', values: actor.partOf === null ? [] : [link(record(graph.actors, actor.partOf))] },
    { name: 'Offices and members', values: membersOf(graph, actor.id).map(link) },
    { name: 'Its own site', values: actor.url === null ? [] : [{ text: new URL(actor.url).host, address: actor.url }] },
    {
      name: 'Wikidata',
      values:
        actor.wikidata === null ? [] : [{ text: actor.wikidata, address: `https://www.wikidata.org/wiki/${actor.wikidata}` }],
    },
  ].filter(({ values }) => values.length > 0);
}

/** How an actor answered, as figures with their words. */
export function actorFigures({ id }: Actor): { figure: string; words: string }[] {
  const { claims, answeredClaims, points, answeredPoints, medianLag } = actorRecord(graph, id);
  if (claims === 0) return [];
  return [
    { figure: `${answeredClaims} of ${claims}`, words: 'allegations about it on which it has said something' },
    { figure: `${points - answeredPoints} of ${points}`, words: 'points of these that no accused has met' },
    ...(medianLag === null
      ? []
      : [{ figure: countOf(medianLag, 'day'), words: 'from an allegation to its first reply, at the median' }]),
  ];
}

const REGIONS = new Intl.DisplayNames(['en'], { type: 'region' });
const countryName = (code: string): string => REGIONS.of(code) ?? code;
