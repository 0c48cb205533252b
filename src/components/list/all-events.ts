import { pageAddress } from '../../address.ts';
import { eventsOf, yearOf } from '../../graph/events.ts';
import type { Graph } from '../../graph/graph.ts';
import { remember } from '../../graph/remember.ts';
import { href } from '../../href.ts';
import { graph } from '../../site.ts';
import { pageOfRow } from './paging.ts';

/** Everything that happened, newest first. */
export const allEvents = () => eventsIn(graph, graph);

const eventsIn = remember((all: Graph) => eventsOf(all, all.claims.values(), all.responses.values()));

/** Each year with the place in the paged timeline where it begins, newest first. */
export function yearLinks(): { year: string; address: string; count: number }[] {
  const years = new Map<string, { year: string; address: string; count: number }>();
  allEvents().forEach(({ on }, row) => {
    const year = yearOf(on);
    const address = `${href(pageAddress('/timeline/', pageOfRow(row)))}#Year-${year}`;
    const known = years.get(year) ?? { year, address, count: 0 };
    known.count += 1;
    years.set(year, known);
  });
  return [...years.values()];
}
