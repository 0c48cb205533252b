import type { WrittenAttribute } from '../parse/opener.ts';
import { isBasis } from '../records/source.ts';
import { REFERENCES, type Reference } from './references.ts';
import type { RecordKind } from './record-kind.ts';
import {
  allBlocks,
  attributeOf,
  readWrittenFile,
  type WrittenBlock,
  type WrittenFile,
  type WrittenLink,
} from './written-file.ts';

/** A word of a file that names a record. */
export interface Occurrence {
  path: string;
  /** Where the word stands, counted from the beginning of the file; both 0 where the file's own name is the word. */
  from: number;
  to: number;
  id: string;
  /** What it can name, the likeliest first: a fragment may be a point or a response, a correction may be of anything. */
  kinds: readonly RecordKind[];
  /** The claims that a point may be of. */
  claims: readonly string[];
  /** Whether the record is written here, rather than named. */
  defines: boolean;
  /** Where it stands, in words: `by of the response israel-declines`. */
  role: string;
}

const NOT_IN_TEXT = { from: 0, to: 0, claims: [] };
const CORRECTABLE = ['claim', 'response', 'source', 'actor', 'article'] as const satisfies RecordKind[];
const FILES: Record<string, RecordKind> = { actors: 'actor', articles: 'article', topics: 'topic' };

/** Every word of a file that names a record, in the order written; the file's own name first. */
export function findOccurrences(path: string, text: string, written: WrittenFile = readWrittenFile(path, text)): Occurrence[] {
  const [, folder = '', name = ''] = /^([^/]+)\/([^/]+)\.[^./]+$/u.exec(path) ?? [];
  const found = [
    ...nameOfFile(path, folder, name),
    ...written.fields.flatMap((field): Occurrence[] => {
      const kind = REFERENCES[folder]?.[field.field];
      if (kind === undefined) return [];
      const place = { path, from: field.from, to: field.to, id: field.word, claims: [] };
      return [{ ...place, kinds: [kind as RecordKind], defines: false, role: `the field ${field.field}` }];
    }),
    ...allBlocks(written.blocks).flatMap((block) => wordsOfBlock(path, block, ownerOf(written.blocks, block))),
    ...written.links.flatMap((link) => wordsOfLink(path, link)),
  ];
  return found.filter(({ from, to, id }) => to === 0 || text.slice(from, to) === id).sort((a, b) => a.from - b.from);
}

function nameOfFile(path: string, folder: string, name: string): Occurrence[] {
  const kind = FILES[folder];
  if (kind !== undefined) return [{ ...NOT_IN_TEXT, path, id: name, kinds: [kind], defines: true, role: 'the file' }];
  if (folder !== 'passages') return [];
  return [{ ...NOT_IN_TEXT, path, id: name, kinds: ['source'], defines: false, role: 'the file of its passages' }];
}

function wordsOfBlock(path: string, block: WrittenBlock, owner: WrittenBlock | null): Occurrence[] {
  const claims = block.name === 'response' ? listOf(attributeOf(block, 'to')) : [owner?.id ?? block.id ?? ''];
  return block.attributes.flatMap((attribute) => {
    if (attribute.name === 'id') return idOfBlock(path, block, attribute, claims);
    const reference = REFERENCES[block.name]?.[attribute.name];
    if (reference === undefined) return [];
    const role = `${attribute.name} of the ${block.name}${block.id === null ? '' : ` ${block.id}`}`;
    return wordsIn(attribute).flatMap(({ word, from }) => {
      const place = { path, defines: false, role };
      return namesIn(word, reference, claims).map(({ at, ...name }) => ({
        ...place,
        ...name,
        from: from + at,
        to: from + at + name.id.length,
      }));
    });
  });
}

function idOfBlock(path: string, { name }: WrittenBlock, attribute: WrittenAttribute, claims: string[]): Occurrence[] {
  if (name !== 'source' && name !== 'claim' && name !== 'response' && name !== 'part') return [];
  const { value: id, valueAt: from } = attribute;
  const own = name === 'part' ? claims : [];
  return [{ path, from, to: from + id.length, id, kinds: [name], claims: own, defines: true, role: `the ${name}` }];
}

type Name = Pick<Occurrence, 'id' | 'kinds' | 'claims'> & { at: number };

/** What a word of an attribute names: `response/part` and `claim/part` name two records. */
function namesIn(word: string, reference: Reference, claims: readonly string[]): Name[] {
  const [first = '', second] = word.split('/');
  const point = (): Name[] =>
    second === undefined
      ? []
      : [{ id: second, at: first.length + 1, kinds: ['part'], claims: reference === 'target' ? [first] : claims }];
  switch (reference) {
    case 'corrected':
      return [{ id: word, at: 0, kinds: CORRECTABLE, claims: [] }];
    case 'supersession':
      return [{ id: first, at: 0, kinds: ['response'], claims: [] }, ...point()];
    case 'target':
      if (second !== undefined || claims.includes(word)) return [{ id: first, at: 0, kinds: ['claim'], claims: [] }, ...point()];
      return [{ id: word, at: 0, kinds: ['part'], claims }];
    case 'source':
      return isBasis(word) ? [] : [{ id: word, at: 0, kinds: ['source'], claims: [] }];
    case 'actor':
    case 'claim':
    case 'response':
    case 'topic':
      return [{ id: word, at: 0, kinds: [reference], claims: [] }];
    default:
      return reference satisfies never;
  }
}

const PAGES: Record<string, RecordKind> = {
  claims: 'claim',
  actors: 'actor',
  articles: 'article',
  sources: 'source',
  topics: 'topic',
};

function wordsOfLink(path: string, { address, from }: WrittenLink): Occurrence[] {
  const [, folder = '', id = '', tail = '', fragment] = /^\/([^/?#]+)\/([^/?#]+)(\/[^#]*)(?:#(.+))?$/su.exec(address) ?? [];
  const kind = PAGES[folder];
  if (kind === undefined) return [];
  const start = from + folder.length + 2;
  const link = { path, defines: false, role: 'a link' };
  const page: Occurrence = { ...link, from: start, to: start + id.length, id, kinds: [kind], claims: [] };
  if (fragment === undefined || kind !== 'claim') return [page];
  const at = start + id.length + tail.length + 1;
  return [
    page,
    { ...link, from: at, to: at + fragment.length, id: fragment, kinds: ['part', 'response'], claims: [id], role: 'a link' },
  ];
}

/** The words of an attribute and where each begins. */
function wordsIn({ value, valueAt }: WrittenAttribute): { word: string; from: number }[] {
  return [...value.matchAll(/\S+/gu)].map((match) => ({ word: match[0], from: valueAt + match.index }));
}

const listOf = (attribute: WrittenAttribute | null): string[] =>
  attribute === null ? [] : wordsIn(attribute).map(({ word }) => word);

const ownerOf = (blocks: readonly WrittenBlock[], block: WrittenBlock): WrittenBlock | null =>
  blocks.find(({ inside }) => inside.includes(block)) ?? null;
