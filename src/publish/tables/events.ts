import { siteEvent } from '../../records/site-event.ts';
import { defineTable } from '../table.ts';

/** What happened on the site. */
export const events = defineTable({
  name: 'events',
  title: 'Events',
  description: 'What happened on this site, as each release wrote it down, oldest first; lines are added and never changed.',
  key: ['number'],
  row: siteEvent,
  rows: ({ events }) => events,
});
