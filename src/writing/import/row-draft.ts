import { ACTOR_KINDS } from '../../records/actor.ts';
import { valuesOf } from '../../records/closed-list.ts';
import { isId, LONGEST_ID } from '../../records/id.ts';
import { MEASURE_NAMES } from '../../records/measure.ts';
import { BASES, SOURCE_KINDS } from '../../records/source.ts';
import { STANCE_NAMES } from '../../records/stance.ts';
import { clipWords } from '../../words/clip.ts';
import { idFrom } from '../new/suggest-id.ts';
import type { Mapping, NamedMapping, ResponseMapping, SourceMapping } from './mapping.ts';
import { RowReader, type Named } from './row-reader.ts';
import { fillText, saysSomething, type Row } from './row-values.ts';

/** A row, and where it stands in its file. */
export interface PlacedRow {
  row: Row;
  /** "record 3 (line 14)" */
  place: string;
}

/** A source as a row tells of it. */
export interface SourceDraft {
  publisher: Named[];
  fields: Record<string, string>;
}

/** A response as a row tells of it. */
export interface ResponseDraft {
  by: Named[];
  stance: string;
  fields: Record<string, string>;
  sources: SourceDraft[];
}

/** The records that a row becomes, with names in place of ids. */
export interface RowDraft {
  place: string;
  dossier: { id: string; title: string; summary: string; topics: readonly string[] };
  /** The id that the row gives; made from the title where it gives none. */
  id: { text: string; isGiven: boolean };
  by: Named[];
  about: Named[];
  named: Named[];
  fields: Record<string, string>;
  points: string[];
  sources: SourceDraft[];
  responses: ResponseDraft[];
  notes: string[];
}

/** A row from which no record can be made, and why. */
export interface RefusedRow {
  place: string;
  faults: string[];
}

export type DraftedRow = RowDraft | RefusedRow;

/** In letters: as many as leave room for a number behind. */
const LONGEST_GIVEN = LONGEST_ID - 6;
const LONGEST_TITLE = 75;

/** What a row becomes; or what is wrong with it. */
export function draftRow({ row, place }: PlacedRow, mapping: Mapping): DraftedRow {
  const reader = new RowReader(row, mapping);
  const { claim, dossier } = mapping;
  const given = claim.id === undefined ? '' : readId('id', claim.id, reader, false);
  const draft: RowDraft = {
    place,
    dossier: {
      id: readId('the id of the dossier', dossier.id, reader),
      title: reader.name('the title of the dossier', dossier.title),
      summary: reader.text('the summary of the dossier', dossier.summary),
      topics: dossier.topics,
    },
    id: { text: given || idFrom(fillText(claim.title, row)), isGiven: given !== '' },
    by: someone('by', claim.by, reader),
    about: reader.named('about', claim.about, valuesOf(ACTOR_KINDS)),
    named: reader.named('named', claim.named, valuesOf(ACTOR_KINDS)),
    fields: {
      title: clipWords(reader.text('title', claim.title), LONGEST_TITLE - 2),
      text: reader.text('text', claim.text),
      on: reader.date('on', claim.on),
      lang: reader.name('lang', claim.lang, false),
    },
    points: reader.texts('points', claim.points),
    sources: draftSources('source', claim.sources, reader),
    responses: mapping.responses.flatMap((response) => draftResponse(response, reader)),
    notes: reader.notes,
  };
  return reader.faults.length === 0 ? draft : { place, faults: [...new Set(reader.faults)] };
}

/** An id as it is, or made of words. Nothing of a path comes into one. */
function readId(what: string, template: string, reader: RowReader, isNeeded = true): string {
  const text = reader.name(what, template, isNeeded);
  const isPath = /[/\\]|\.\./u.test(text);
  const id = isId(text) ? text : idFrom(text);
  if (text !== '' && (isPath || !isId(id) || id.length > LONGEST_GIVEN))
    reader.faults.push(`${what}: "${clipWords(text, 60)}" cannot be an id, nor be made one.`);
  return id;
}

function someone(what: string, mapping: NamedMapping, reader: RowReader): Named[] {
  const named = reader.named(what, mapping, valuesOf(ACTOR_KINDS));
  if (named.length === 0) reader.faults.push(`${what}: the row names nobody.`);
  return named;
}

/** Those whose address the row does not give are left out where another is left. */
function draftSources(what: string, mappings: readonly SourceMapping[], reader: RowReader): SourceDraft[] {
  const addressed = mappings.filter(({ url }) => url !== undefined && saysSomething(url, reader.row));
  const taken = addressed.length > 0 ? addressed : mappings.slice(0, 1);
  return taken.map((source) => ({
    publisher: someone(`the publisher of the ${what}`, source.publisher, reader),
    fields: {
      on: reader.date(`the date of the ${what}`, source.on),
      kind: reader.word(`the kind of the ${what}`, source.kind, valuesOf(SOURCE_KINDS)),
      title: reader.text(`the title of the ${what}`, source.title),
      url: reader.address(`the address of the ${what}`, source.url),
      archived: reader.address(`the archived copy of the ${what}`, source.archived),
      'no-archive': reader.name(`why the ${what} has no archived copy`, source['no-archive'], false),
      'relies-on': reader.words(`what the ${what} rests on`, source['relies-on'] ?? '', valuesOf(BASES)).join(' '),
      author: reader.name(`the author of the ${what}`, source.author, false),
      lang: reader.name(`the language of the ${what}`, source.lang, false),
    },
  }));
}

function draftResponse(response: ResponseMapping, reader: RowReader): ResponseDraft[] {
  if (!saysSomething(response.by.name, reader.row)) return [];
  const stance = reader.word('stance', response.stance, STANCE_NAMES);
  const quote = reader.quotation('the words of the response', response.quote);
  const draft: ResponseDraft = {
    by: someone('who responds', response.by, reader),
    stance,
    fields: {
      id: response.id === undefined ? '' : readId('the id of the response', response.id, reader),
      on: reader.date('the date of the response', response.on),
      quote,
      text: reader.text('the text of the response', response.text, quote === ''),
      speaker: reader.name('the speaker of the response', response.speaker, false),
      measure: response.measure === undefined ? '' : reader.word('measure', response.measure, MEASURE_NAMES),
      lang: reader.name('the language of the response', response.lang, false),
    },
    sources: draftSources('source of the response', response.sources, reader),
  };
  if (quote === '' && response.text === undefined) reader.faults.push('the response has neither words nor a text.');
  if (draft.by.length > 1) reader.faults.push('who responds: one response has one speaker.');
  return [draft];
}
