import type { Id } from '../records/id.ts';

/** The kinds of record that have an id, each with the folder that its files or pages stand in. */
export const RECORD_KINDS = {
  actor: 'actors',
  article: 'articles',
  topic: 'topics',
  source: 'sources',
  claim: 'claims',
  response: 'responses',
  part: 'claims',
} as const satisfies Record<string, string>;

/** One of the kinds. */
export type RecordKind = keyof typeof RECORD_KINDS;

/** Every kind, in the order told. */
export const RECORD_KIND_NAMES = Object.keys(RECORD_KINDS) as RecordKind[];

/** A record by its kind and id. */
export interface RecordName {
  kind: RecordKind;
  /** Of a point, its id within the claim. */
  id: Id;
  /** The claim of a point; null of every other kind. */
  claim: Id | null;
}

/** A record as a writer types it: of a point with its claim, as `claim/part`. */
export const writtenName = ({ id, claim }: RecordName): string => (claim === null ? id : `${claim}/${id}`);
