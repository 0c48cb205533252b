import type { Graph } from '../../graph/graph.ts';
import { hashText } from '../../publish/hash-text.ts';
import { eventAddress } from '../../publish/event-address.ts';
import { compareDates } from '../../records/date.ts';
import { EVENT_KINDS, TAKEN_BACK, type SiteEvent } from '../../records/site-event.ts';
import { correctionName } from '../../release/facets.ts';
import { contentLanguage } from '../language.ts';
import type { To } from '../link.ts';
import { correctionRow, type CorrectionRow } from './correction-row.ts';

/** Something that was taken back, with where the log of changes has it: nothing that a release wrote down leaves this list. */
export interface TakenBack extends CorrectionRow {
  /** Its place in the log, from 1, and the day of that release; null before the release that writes it down. */
  entry: { number: number; date: string } | null;
}

/** All that was taken back, newest first: corrections as the content has them, and what else releases wrote down. */
export function takenBack(graph: Graph, to: To): TakenBack[] {
  const events = graph.events.filter(({ kind }) => TAKEN_BACK.includes(kind));
  const written = new Map(events.map((event) => [event.kind === 'correction' ? event.record : event.number, event]));
  const present = graph.corrections.map((correction): TakenBack => {
    const name = correctionName(correction, hashText);
    const event = written.get(name);
    written.delete(name);
    return { ...correctionRow(graph, correction, to), entry: event === undefined ? null : entryOf(event) };
  });
  return [...present, ...[...written.values()].map((event) => eventRow(graph, event, to))].sort((a, b) =>
    compareDates(b.on, a.on),
  );
}

/** What the content no longer tells, in the words of its day. */
const eventRow = (graph: Graph, event: SiteEvent, to: To): TakenBack => ({
  kind: EVENT_KINDS[event.kind].label,
  on: event.date,
  corrected: { text: event.title, address: to(eventAddress(graph, event)) },
  language: contentLanguage(graph, null),
  words: event.text,
  html: '',
  entry: entryOf(event),
});

const entryOf = ({ number, date }: SiteEvent) => ({ number, date });
