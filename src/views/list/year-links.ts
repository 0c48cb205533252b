import { pageAddress } from '../../address.ts';
import { yearOf, type Event } from '../../graph/events.ts';
import type { To } from '../link.ts';
import { pageOfRow } from './paging.ts';

/** A year with the place in the paged timeline where it begins. */
export interface YearLink {
  year: string;
  address: string;
  count: number;
}

/** The years of some events, in their order. */
export const yearLinks = (events: readonly Event[], to: To): YearLink[] =>
  [...Map.groupBy(events.entries(), ([, { on }]) => yearOf(on))].map(([year, rows]) => ({
    year,
    address: `${to(pageAddress('/timeline/', pageOfRow(rows[0]?.[0] ?? 0)))}#Year-${year}`,
    count: rows.length,
  }));
