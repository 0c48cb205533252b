import { problem, type Problem } from '../problems/problem.ts';
import type { Actor } from '../records/actor.ts';
import type { Response } from '../records/response.ts';
import type { Source } from '../records/source.ts';
import { placeOfWord, type Tables } from './tables.ts';

/** Facts that hardly go together: silence that is quoted, an actor that is its own speaker, one address for two sources. */
export function findFactDoubts(tables: Tables): Problem[] {
  return [
    ...[...tables.responses.values()].flatMap((response) => [
      ...quotedSilence(response, tables),
      ...ownSpeaker(response, tables),
    ]),
    ...sharedAddresses(tables),
  ];
}

function quotedSilence({ id, stances, quote, place }: Response, tables: Tables): Problem[] {
  if (quote === null || stances.length === 0 || stances.some(({ stance }) => stance !== 'silent')) return [];
  return [problem('quoted-silence', placeOfWord(tables, place, 'silent', 'silent'), { id })];
}

function ownSpeaker({ id, speaker, by, place }: Response, tables: Tables): Problem[] {
  const actor = tables.actors.get(by);
  if (speaker === null || actor === undefined || !namesOf(actor).has(fold(speaker))) return [];
  const [first = ''] = speaker.split(/\s+/u);
  return [problem('speaker-is-actor', placeOfWord(tables, place, first, 'speaker'), { id, speaker })];
}

const namesOf = ({ id, name, short, aliases }: Actor): Set<string> => new Set([id, name, short, ...aliases].map(fold));

const fold = (name: string): string =>
  name
    .normalize('NFKC')
    .replaceAll('’', "'")
    .toLocaleLowerCase('en')
    .replace(/^the\s/u, '')
    .trim();

/** Two sources that lead to one page: mostly one was entered twice. */
function sharedAddresses({ sources }: Tables): Problem[] {
  const first = new Map<string, Source>();
  return [...sources.values()].flatMap((source) => {
    if (source.url === null) return [];
    const address = foldAddress(source.url);
    const other = first.get(address);
    first.set(address, other ?? source);
    if (other === undefined) return [];
    return [problem('shared-address', source.place, { id: source.id, other: other.id }, { other: other.place })];
  });
}

/** An address without what makes no other page of it. */
const foldAddress = (address: string): string => address.replace(/^https?:\/\/(?:www\.)?/iu, '').replace(/\/?(?:#.*)?$/u, '');
