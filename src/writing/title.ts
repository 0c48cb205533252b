import {
  actorAddress,
  articleAddress,
  claimAddress,
  partAddress,
  responseAddress,
  sourceAddress,
  topicAddress,
} from '../address.ts';
import type { Tables } from '../link/tables.ts';
import type { Desk } from './desk.ts';
import { RECORD_KINDS, type RecordName } from './record-kind.ts';

/** What a record is, in the words that readers see; empty where it cannot be read. */
export function titleOf({ kind, id, claim }: RecordName, { tables }: Pick<Desk, 'tables'>): string {
  switch (kind) {
    case 'actor':
      return wordOf(tables.actors.get(id)?.name);
    case 'article':
    case 'topic':
    case 'source':
    case 'claim':
      return wordOf(tables[RECORD_KINDS[kind]].get(id)?.title);
    case 'response':
      return sayResponse(id, tables);
    case 'part':
      return wordOf(tables.claims.get(claim ?? '')?.parts.find((part) => part.id === id)?.text);
    default:
      return kind satisfies never;
  }
}

const wordOf = (word: string | undefined): string => word ?? '';

/** The page or the place on a page where readers find a record. */
export function addressOf({ kind, id, claim }: RecordName, { tables }: Pick<Desk, 'tables'>): string | null {
  switch (kind) {
    case 'actor':
      return actorAddress(id);
    case 'article':
      return articleAddress(id);
    case 'topic':
      return topicAddress(id);
    case 'source':
      return sourceAddress(id);
    case 'claim':
      return claimAddress(id);
    case 'response': {
      const [first] = tables.responses.get(id)?.to ?? [];
      return first === undefined ? null : responseAddress(first, id);
    }
    case 'part':
      return partAddress(claim ?? '', id);
    default:
      return kind satisfies never;
  }
}

function sayResponse(id: string, { responses, actors }: Tables): string {
  const response = responses.get(id);
  return response === undefined ? '' : `${actors.get(response.by)?.name ?? response.by}, ${response.on}: ${response.text}`;
}
