import { articleAddress, claimAddress } from '../../address.ts';
import { claimsIn, type Graph } from '../../graph/graph.ts';
import { eventAddress } from '../../publish/event-address.ts';
import { compareDates, type PartialDate } from '../../records/date.ts';
import type { Id } from '../../records/id.ts';
import type { EventKind, SiteEvent } from '../../records/site-event.ts';
import { countOf } from '../../words/counts.ts';
import { curlMarks } from '../../words/curly.ts';
import { contentLanguage } from '../language.ts';
import type { TextLink, To } from '../link.ts';
import { correctionRow } from '../list/correction-row.ts';
import { shownTitle } from '../statement.ts';

/** Something that changed on the site itself. */
export interface Change {
  /** When it was published here. */
  on: PartialDate;
  /** "New dossier", "New claim"; empty where the record's text says it. */
  kind: string;
  record: TextLink;
  /** How much it holds, or what was wrong; as HTML where it is prose. */
  words: string;
  html: string;
}

/**
 * What changed on the site, by the date it was published here, newest first: nothing of when it happened in the world. Of
 * claims and what was said of them the log of releases knows; of a site that was never released, its corrections.
 */
export function changesOf(graph: Graph, to: To): Change[] {
  const logged = graph.events.length > 0 ? releasedChanges(graph, to) : correctionsOf(graph, to);
  return [...dossierChanges(graph, to), ...logged].sort((a, b) => compareDates(b.on, a.on));
}

const dossierChanges = (graph: Graph, to: To): Change[] =>
  [...graph.articles.values()].flatMap(({ id, title, language, published, updated }): Change[] => {
    const record = { text: curlMarks(title), address: to(articleAddress(id)), language: contentLanguage(graph, language) };
    const claims = claimsIn(graph, id).length;
    const words = claims === 0 ? '' : countOf(claims, 'claim');
    return [
      ...(updated === null ? [] : [{ on: updated, kind: 'Dossier changed', record, words, html: '' }]),
      { on: published, kind: 'New dossier', record, words, html: '' },
    ];
  });

const correctionsOf = (graph: Graph, to: To): Change[] =>
  graph.corrections.map((correction): Change => {
    const { on, corrected, html } = correctionRow(graph, correction, to);
    return { on, kind: 'Corrected', record: corrected, words: '', html };
  });

/** What the releases wrote down, the last first: whatever came to a claim on one day in one row, everything else by itself. */
function releasedChanges(graph: Graph, to: To): Change[] {
  const rows = Map.groupBy(graph.events.toReversed(), (event) =>
    isAddition(event.kind) && graph.claims.has(event.claims[0] ?? '') ? `${event.date} ${event.claims[0]}` : `${event.number}`,
  );
  return [...rows.values()].map((events) => {
    const [event] = events;
    const claim = event && isAddition(event.kind) ? event.claims[0] : undefined;
    return claim !== undefined && graph.claims.has(claim)
      ? additionsTo(graph, claim, events, to)
      : singleChange(graph, event as SiteEvent, to);
  });
}

const isAddition = (kind: EventKind): boolean => kind === 'claim-added' || kind === 'response-added';

function additionsTo(graph: Graph, id: Id, events: readonly SiteEvent[], to: To): Change {
  const isNew = events.some(({ kind }) => kind === 'claim-added');
  const responses = events.filter(({ kind }) => kind === 'response-added').length;
  const claim = graph.claims.get(id);
  return {
    on: events[0]?.date ?? '',
    kind: isNew ? 'New claim' : responses === 1 ? 'New response' : 'New responses',
    record: { text: claim ? shownTitle(claim) : id, address: to(claimAddress(id)), language: contentLanguage(graph, null) },
    words: responses === 0 || (!isNew && responses === 1) ? '' : countOf(responses, 'response'),
    html: '',
  };
}

/** The title says what happened; how it stands and what was wrong need their words. */
function singleChange(graph: Graph, event: SiteEvent, to: To): Change {
  const { date, kind, title, text } = event;
  const record = { text: curlMarks(title), address: to(eventAddress(graph, event)), language: contentLanguage(graph, null) };
  return {
    on: date,
    kind: '',
    record,
    words: kind === 'correction' || kind === 'standing-changed' ? curlMarks(text) : '',
    html: '',
  };
}
