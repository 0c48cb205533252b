import { STANCE_NAMES } from '../records/stance.ts';
import type { RecordKind } from './record-kind.ts';

/** What the words of an attribute name: records of one kind, or what only the rest of the block can tell. */
export type Reference = Exclude<RecordKind, 'part' | 'article'> | 'target' | 'supersession' | 'corrected';

/** Every attribute and field whose words are ids, by the block or the folder of the file it stands in. */
export const REFERENCES: Readonly<Record<string, Readonly<Record<string, Reference>>>> = {
  source: { publisher: 'actor', 'relies-on': 'source', via: 'source' },
  claim: {
    by: 'actor',
    about: 'actor',
    named: 'actor',
    unread: 'actor',
    source: 'source',
    replaces: 'claim',
    extends: 'claim',
    topics: 'topic',
  },
  part: { about: 'actor' },
  response: {
    to: 'claim',
    by: 'actor',
    'asked-by': 'actor',
    source: 'source',
    supersedes: 'supersession',
    ...Object.fromEntries(STANCE_NAMES.map((name) => [name, 'target' as const])),
  },
  wording: { source: 'source' },
  correction: { to: 'corrected' },
  actors: { 'part-of': 'actor' },
  articles: { topics: 'topic' },
};
