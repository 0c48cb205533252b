import { topicAddress } from '../../address.ts';
import { FIXED_PAGES } from '../../fixed-pages.ts';
import type { Graph } from '../../graph/graph.ts';
import { isPublicBody } from '../../records/actor.ts';
import { curlMarks } from '../../words/curly.ts';
import type { TextLink, To } from '../link.ts';

/** What can be browsed instead of searched for. */
export interface BrowseLists {
  lists: { address: string; name: string; total: number | null }[];
  topics: TextLink[];
}

/** Every list of the site with how much it holds, and the cases. */
export function browseLists(graph: Graph, to: To): BrowseLists {
  const actors = [...graph.actors.values()];
  const totals = new Map([
    ['/topics/', graph.topics.size],
    ['/claims/', graph.claims.size],
    ['/articles/', graph.articles.size],
    ['/actors/', actors.length],
    ['/agencies/', actors.filter(isPublicBody).length],
    ['/outlets/', actors.filter(({ kind }) => kind === 'outlet').length],
    ['/sources/', graph.sources.size],
    ['/timeline/', graph.claims.size + graph.responses.size],
    ['/corrections/', graph.corrections.length],
  ]);
  return {
    lists: FIXED_PAGES.filter(({ isList }) => isList).map(({ address, name }) => ({
      address,
      name,
      total: totals.get(address) ?? null,
    })),
    topics: [...graph.topics.values()].map(({ id, title }) => ({ text: curlMarks(title), address: to(topicAddress(id)) })),
  };
}
