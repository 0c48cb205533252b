import { AXES } from '../../words/axes.ts';
import type { ListEntry } from '../../records/closed-list.ts';
import { FACETS, RECORD_KINDS, STATUSES, type Facet } from '../../search-index/facets.ts';
import type { SearchNames } from '../../search-index/names.ts';

/** The words readers see for the value of a facet; the id itself where it has none, as a year does. */
export type NameValue = (facet: Facet, value: string) => string;

/** The closed lists among the facets: their order is that of the list. */
export const LISTED_FACETS: Partial<Record<Facet, Record<string, ListEntry>>> = {
  kind: RECORD_KINDS,
  reply: AXES.reply.values,
  agencies: AXES.agencies.values,
  status: STATUSES,
};

/** Names for the values of all facets. */
export function nameValues({ actors, topics }: SearchNames): NameValue {
  const actorNames = new Map(actors.map(({ id, name, short = name }) => [id, short]));
  const topicTitles = new Map(topics.map(({ id, title }) => [id, title]));
  return (facet, value) => {
    switch (facet) {
      case 'actor':
      case 'agency':
      case 'speaker':
      case 'about':
      case 'outlet':
        return actorNames.get(value) ?? value;
      case 'topic':
        return topicTitles.get(value) ?? value;
      case 'kind':
      case 'reply':
      case 'agencies':
      case 'status':
      case 'year':
        return LISTED_FACETS[facet]?.[value]?.label ?? value;
      default:
        return facet satisfies never;
    }
  };
}

/** A filter as readers see it: "Agency: Federal River Board". */
export const nameFilter = (name: NameValue, facet: Facet, value: string): string =>
  `${FACETS[facet].label}: ${name(facet, value)}`;
