import type { Id } from '../../records/id.ts';
import type { Desk } from '../desk.ts';
import { claimBlock } from '../new/claim.ts';
import { plainMarkdown } from '../new/markup.ts';
import type { Answers } from '../new/question.ts';
import { responseBlock } from '../new/response.ts';
import { sourceBlock } from '../new/source.ts';
import { idFrom } from '../new/suggest-id.ts';
import type { NewRecords } from './new-records.ts';
import type { ResponseDraft, RowDraft, SourceDraft } from './row-draft.ts';

/** What a row becomes in its dossier. */
export interface RowBlocks {
  draft: RowDraft;
  blocks: string[];
  /** The records in words: "claim harbour-oil". */
  records: string[];
}

/** The blocks of a row; or why it is not written: it is there already, or another row has its id. */
export function blocksOf(draft: RowDraft, records: NewRecords, desk: Desk): RowBlocks | { there: string } | { fault: string } {
  const claim = idOf(draft, records, desk);
  if (typeof claim !== 'string') return claim;
  const made: RowBlocks = { draft, blocks: [], records: [`claim ${claim}`] };
  const sources = writeSources(draft.sources, records, made);
  const idsOf = (named: RowDraft['by']): string => named.map((one) => records.actor(one)).join(' ');
  made.blocks.push(
    claimBlock(
      {
        ...{ ...draft.fields, id: claim, text: plainMarkdown(draft.fields['text'] ?? ''), source: sources },
        ...{ by: idsOf(draft.by), about: idsOf(draft.about), named: idsOf(draft.named) },
      },
      pointsOf(draft.points),
    ),
  );
  for (const response of draft.responses) writeResponse(response, claim, records, made);
  return made;
}

/** A row whose claim says what one of the site says is that claim; another with its id is another. */
function idOf(draft: RowDraft, records: NewRecords, { tables }: Desk): Id | { there: string } | { fault: string } {
  const wish = draft.id.text || 'claim';
  if (draft.id.isGiven && tables.claims.has(wish)) return { there: `claim ${wish}` };
  if (draft.id.isGiven && records.isTaken('claim', wish)) return { fault: `id: another row has the id "${wish}".` };
  for (let number = 1, id = wish; tables.claims.has(id); id = `${wish}-${++number}`)
    if (tables.claims.get(id)?.statement === draft.fields['text']) return { there: `claim ${id}` };
  return records.freeId('claim', wish);
}

function writeSources(drafts: readonly SourceDraft[], records: NewRecords, made: RowBlocks): string {
  const ids = drafts.map((draft) => {
    const { id, answers } = records.source(draft);
    if (answers !== null) made.blocks.push(sourceBlock(answers));
    if (answers !== null) made.records.push(`source ${id}`);
    return id;
  });
  return ids.join(' ');
}

function writeResponse({ by, stance, fields, sources }: ResponseDraft, claim: Id, records: NewRecords, made: RowBlocks): void {
  const [speaker] = by;
  const { id: given = '' } = fields;
  const actor = speaker === undefined ? '' : records.actor(speaker);
  const source = writeSources(sources, records, made);
  const id = records.freeId('response', given === '' ? idFrom(`${actor} ${stance} ${claim}`) : given);
  const said: Answers = Object.fromEntries((['quote', 'text'] as const).map((name) => [name, plainMarkdown(fields[name] ?? '')]));
  made.blocks.push(responseBlock({ ...fields, ...said, id, to: claim, by: actor, [stance]: '' }, source));
  made.records.push(`response ${id}`);
}

/** Points as lines, each with an id from its words that no other has. */
function pointsOf(points: readonly string[]): string[] {
  const taken = new Set<string>();
  return points.map((text, index) => {
    const wish = idFrom(text) || `point-${index + 1}`;
    const id = taken.has(wish) ? `${wish}-${index + 1}` : wish;
    taken.add(id);
    return `::part[${plainMarkdown(text)}]{#${id}}`;
  });
}
