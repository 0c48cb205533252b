import type { Tables } from '../../link/tables.ts';
import type { Id } from '../../records/id.ts';
import { findLostReplies, isHeldBy } from './lost-replies.ts';

/** How well lost replies are found, told by those that are not lost. */
export interface Measured {
  /** Responses with words in a saved text: each was left out once. */
  responses: number;
  /** Those that were then found. */
  found: number;
  /** Different sentences that were told, all times together. */
  told: number;
  /** Those of them that were words of the response left out. */
  right: number;
  /** Responses that were not found. */
  missed: Id[];
}

/** Leaves out each response in turn whose words stand in a saved text, and looks whether it is told as lost. */
export function measureLostReplies(texts: ReadonlyMap<Id, readonly string[]>, tables: Tables): Measured {
  const measured: Measured = { responses: 0, found: 0, told: 0, right: 0, missed: [] };
  const all = [...tables.responses.values()];
  const [told, right] = [new Set<string>(), new Set<string>()];
  for (const response of all) {
    const sources = response.sources.filter((source) =>
      (texts.get(source) ?? []).some((paragraph) => isHeldBy(paragraph, response.text)),
    );
    if (sources.length === 0) continue;
    const rest = all.filter((other) => other !== response);
    const sentences = sources.flatMap((source) =>
      findLostReplies(source, texts.get(source) ?? [], tables, rest).map(({ sentence }) => sentence),
    );
    const own = sentences.filter((sentence) => isHeldBy(sentence, response.text));
    for (const sentence of sentences) told.add(sentence);
    for (const sentence of own) right.add(sentence);
    measured.responses++;
    if (own.length > 0) measured.found++;
    else measured.missed.push(response.id);
  }
  return { ...measured, told: told.size, right: right.size };
}
