import { isId, LONGEST_ID, type Id } from '../../records/id.ts';
import type { Desk } from '../desk.ts';
import { isTaken } from '../names.ts';
import type { RecordKind } from '../record-kind.ts';
import { idFrom } from '../new/suggest-id.ts';
import type { Answers } from '../new/question.ts';
import type { Named } from './row-reader.ts';
import type { SourceDraft } from './row-draft.ts';

/** Ids for the records of an import: those of records that are there already, and new ones that nothing else has. */
export class NewRecords {
  /** The actors that are to come into being, by id. */
  readonly actors = new Map<Id, Answers>();
  readonly #desk: Desk;
  readonly #taken = new Set<string>();
  /** The number that a wish is tried with next. */
  readonly #numbers = new Map<string, number>();
  readonly #actorsByName = new Map<string, Id>();
  readonly #sourcesByKey = new Map<string, Id>();

  constructor(desk: Desk) {
    this.#desk = desk;
    for (const { id, name, short, aliases } of desk.tables.actors.values())
      for (const known of [id, name, short, ...aliases]) this.#keepFirst(this.#actorsByName, fold(known), id);
    for (const { id, url } of desk.tables.sources.values()) if (url !== null) this.#keepFirst(this.#sourcesByKey, url, id);
  }

  /** The actor of a name: one that is there, one that an earlier row has brought, or a new one. */
  actor({ name, kind, country }: Named): Id {
    const known = this.#actorsByName.get(fold(name));
    if (known !== undefined) return known;
    const id = this.freeId('actor', idFrom(name) || kind);
    this.#actorsByName.set(fold(name), id);
    this.actors.set(id, { id, name, kind, ...(country === null ? {} : { country }) });
    return id;
  }

  /** The source at an address, or of this title and day where it has none, and whether it is new. */
  source({ publisher, fields }: SourceDraft): { id: Id; answers: Answers | null } {
    const [first] = publisher;
    const by = first === undefined ? '' : this.actor(first);
    const { url = '', on = '', title = '' } = fields;
    const key = url === '' ? `${by} ${on} ${title}` : url;
    const known = this.#sourcesByKey.get(key);
    if (known !== undefined) return { id: known, answers: null };
    const id = this.freeId('source', [by, fields['on']].filter(Boolean).join('-'));
    this.#sourcesByKey.set(key, id);
    return { id, answers: { ...fields, id, publisher: by } };
  }

  /** An id that no record and no file has, made from a wish; from now on it is taken. */
  freeId(kind: RecordKind, wish: Id): Id {
    const short = wish.slice(0, LONGEST_ID - 6).replace(/-+$/u, '');
    const wished = `${kind} ${short}`;
    for (let number = this.#numbers.get(wished) ?? 1; ; number++) {
      const id = number === 1 ? short : `${short}-${number}`;
      if (this.isTaken(kind, id)) continue;
      this.#taken.add(`${kind} ${id}`);
      this.#numbers.set(wished, number + 1);
      return id;
    }
  }

  /** Whether a record or a file has an id, be it one of this import. */
  isTaken(kind: RecordKind, id: Id): boolean {
    const { tables, texts } = this.#desk;
    const file = kind === 'source' ? `passages/${id}.txt` : `${kind}s/${id}.md`;
    return this.#taken.has(`${kind} ${id}`) || isTaken(tables, kind, id) || file in texts || !isId(id);
  }

  /** Two that share a name leave it to the first: a doubt that the check tells of. */
  #keepFirst(table: Map<string, Id>, key: string, id: Id): void {
    if (!table.has(key)) table.set(key, id);
  }
}

/** A name in the letters by which it is looked for. */
const fold = (name: string): string => name.normalize('NFKC').toLowerCase();
