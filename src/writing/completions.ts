import type { z } from 'zod';
import { ACTOR_KINDS, actorFields } from '../records/actor.ts';
import { articleFields } from '../records/article.ts';
import { claimAttributes, partAttributes } from '../records/claim.ts';
import type { ListEntry } from '../records/closed-list.ts';
import { correctionAttributes } from '../records/correction.ts';
import { MEASURES } from '../records/measure.ts';
import { responseAttributes } from '../records/response.ts';
import { siteFields } from '../records/site.ts';
import { BASES, READINGS, SOURCE_KINDS, sourceAttributes } from '../records/source.ts';
import { STANCES, STANCE_NAMES, type Stance } from '../records/stance.ts';
import { topicFields } from '../records/topic.ts';
import { wordingAttributes } from '../records/wording.ts';
import { completeAddress } from './addresses.ts';
import { attributesIn, cursorAt, type Cursor } from './cursor.ts';
import type { Desk } from './desk.ts';
import { offerStances } from './new/offer.ts';
import { idsOf } from './names.ts';
import type { RecordKind } from './record-kind.ts';
import { REFERENCES } from './references.ts';
import { SNIPPETS } from './snippets.ts';
import { titleOf } from './title.ts';

/** Something that may stand where the cursor is. */
export interface Completion {
  label: string;
  /** What it is, in the words that readers see. */
  detail: string;
  /** What is written; the label where left out. `$1` are places to fill in where it is a snippet. */
  insert?: string;
  isSnippet?: boolean;
  kind: 'record' | 'value' | 'attribute' | 'block';
}

/** What may be written at a place, and the letters of the line it replaces. */
export interface Completions {
  items: Completion[];
  /** There are more, which more letters would bring. */
  isPart: boolean;
  from: number;
  to: number;
}

const SCHEMAS: Record<string, z.ZodObject> = {
  source: sourceAttributes,
  claim: claimAttributes,
  part: partAttributes,
  response: responseAttributes,
  wording: wordingAttributes,
  correction: correctionAttributes,
  actors: actorFields,
  articles: articleFields,
  topics: topicFields,
  '': siteFields,
};

const LISTS: Record<string, Record<string, ListEntry>> = {
  'source kind': SOURCE_KINDS,
  'source read': READINGS,
  'source relies-on': BASES,
  'response measure': MEASURES,
  'actors kind': ACTOR_KINDS,
};

/** What a writer may mean at a place of a file; lines and columns from 0. */
export function completeAt(path: string, line: number, column: number, desk: Desk): Completions | null {
  const lines = (desk.texts[path] ?? '').split(/\r\n|\r|\n/u);
  const cursor = cursorAt(lines[line] ?? '', column, isInFrontMatter(lines, line));
  if (cursor === null) return null;
  const folder = path.includes('/') ? (path.split('/')[0] ?? '') : '';
  const items = itemsFor(cursor, folder, lines.slice(0, line), desk);
  return { ...likeliest(items, cursor.typed), from: cursor.from, to: cursor.to };
}

/** More than this nobody reads, and an editor would be slow to show. */
const MOST = 200;

/** Of very many those that hold what was typed, in their id or in their words. */
function likeliest(items: Completion[], typed: string): { items: Completion[]; isPart: boolean } {
  if (items.length <= MOST) return { items, isPart: false };
  const wanted = typed.toLowerCase();
  const begin = items.filter(({ label }) => label.startsWith(wanted));
  const hold = items.filter(
    ({ label, detail }) => !label.startsWith(wanted) && `${label} ${detail}`.toLowerCase().includes(wanted),
  );
  return { items: [...begin, ...hold].slice(0, MOST), isPart: true };
}

function itemsFor(cursor: Cursor, folder: string, above: readonly string[], desk: Desk): Completion[] {
  switch (cursor.kind) {
    case 'value':
      return valuesOf(cursor, above, desk);
    case 'attribute':
      return attributesOf(cursor, desk);
    case 'block':
      return SNIPPETS.map(({ name, about, text }) => ({
        label: name,
        detail: about,
        insert: text,
        isSnippet: true,
        kind: 'block',
      }));
    case 'field':
      return keysOf(folder).map((label) => ({ label, detail: '', insert: `${label}: `, kind: 'attribute' }));
    case 'field-value':
      return [...listed(LISTS[`${folder} ${cursor.field}`]), ...records(REFERENCES[folder]?.[cursor.field], desk)];
    case 'address':
      return completeAddress(cursor.typed, desk);
    default:
      return cursor satisfies never;
  }
}

function valuesOf(
  { block, attribute, attributes }: Cursor & { kind: 'value' },
  above: readonly string[],
  desk: Desk,
): Completion[] {
  const reference = REFERENCES[block]?.[attribute];
  if (reference === 'target') return targetsOf(attributes, desk);
  if (block === 'part') return addressees(above, desk);
  return [...listed(LISTS[`${block} ${attribute}`]), ...records(reference, desk)];
}

/** Attributes that are not yet written; of stances those that this speaker may take. */
function attributesOf({ block, attributes }: Cursor & { kind: 'attribute' }, desk: Desk): Completion[] {
  const { stances } = offerStances({ ...attributes }, desk);
  const mayNot = (name: string): boolean =>
    attributes['by'] !== undefined && attributes['to'] !== undefined && isStance(name) && !stances.includes(name);
  return keysOf(block)
    .filter((name) => name !== 'id' && !(name in attributes) && !mayNot(name))
    .map((label) => ({
      label,
      detail: isStance(label) ? `the speaker ${STANCES[label].description}` : '',
      insert: `${label}="$1"`,
      isSnippet: true,
      kind: 'attribute',
    }));
}

/** The points of the claims that a response answers. */
const targetsOf = (attributes: Readonly<Record<string, string>>, desk: Desk): Completion[] =>
  offerStances({ ...attributes }, desk).points.map(({ target, text }) => ({ label: target, detail: text, kind: 'record' }));

/** A point is for those who are accused or named in its claim. */
function addressees(above: readonly string[], desk: Desk): Completion[] {
  const { about = '', named = '' } = attributesIn(above.findLast((line) => /^\s*:{3,}claim\{/u.test(line)) ?? '');
  const circle = `${about} ${named}`.split(/\s+/u).filter(Boolean);
  return circle.map((label) => ({ label, detail: desk.tables.actors.get(label)?.name ?? '', kind: 'record' }));
}

function records(reference: string | undefined, desk: Desk): Completion[] {
  if (reference === undefined || reference === 'target') return [];
  const kinds: RecordKind[] =
    reference === 'corrected'
      ? ['claim', 'response', 'source', 'actor', 'article']
      : [reference === 'supersession' ? 'response' : (reference as RecordKind)];
  return kinds.flatMap((kind) =>
    idsOf(desk.tables, kind).map((label) => ({
      label,
      detail: titleOf({ kind, id: label, claim: null }, desk),
      kind: 'record' as const,
    })),
  );
}

const listed = (list: Record<string, ListEntry> = {}): Completion[] =>
  Object.entries(list).map(([label, { description }]) => ({ label, detail: description, kind: 'value' }));

const keysOf = (name: string): string[] => Object.keys(SCHEMAS[name]?.shape ?? {});

const isStance = (name: string): name is Stance => (STANCE_NAMES as string[]).includes(name);

/** Whether a line stands between the first two lines of hyphens. */
function isInFrontMatter(lines: readonly string[], line: number): boolean {
  if (line === 0 || !/^\uFEFF?---\s*$/u.test(lines[0] ?? '')) return false;
  return !lines.slice(1, line).some((above) => /^---\s*$/u.test(above));
}
