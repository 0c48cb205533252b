import type { Edit } from '../edits.ts';
import { escapeValue, linkLine } from '../new/markup.ts';
import { allBlocks, attributeOf, readWrittenFile, type WrittenBlock, type WrittenFile } from '../written-file.ts';

/** What was found out about a source, to be written where its block says nothing of it. */
export interface Found {
  title: string | null;
  url: string | null;
  archived: string | null;
  attributes: readonly [name: string, value: string | null][];
}

/** The block of a source in a file; null where it is not there. */
export function sourceBlockIn(text: string, path: string, id: string): { block: WrittenBlock; written: WrittenFile } | null {
  const written = readWrittenFile(path, text);
  const block = allBlocks(written.blocks).find((one) => one.name === 'source' && one.id === id);
  return block === undefined ? null : { block, written };
}

/** Fills what a source block leaves empty; what its writer has written stays as it is. */
export function fillSource(path: string, text: string, block: WrittenBlock, found: Found): Edit[] {
  return [...fillAttributes(path, text, block, found.attributes), ...fillLink(path, text, block, found)];
}

function fillAttributes(path: string, text: string, block: WrittenBlock, attributes: Found['attributes']): Edit[] {
  const missing: string[] = [];
  const edits: Edit[] = [];
  for (const [name, value] of attributes) {
    if (value === null) continue;
    const written = attributeOf(block, name);
    if (written === null) missing.push(`${name}="${escapeValue(value)}"`);
    else if (written.value.trim() === '' && /["']/u.test(text.charAt(written.valueAt - 1)))
      edits.push({ path, from: written.valueAt, to: written.valueAt + written.value.length, text: escapeValue(value) });
  }
  const brace = text.lastIndexOf('}', block.openerEnd);
  if (missing.length > 0 && brace > block.from) edits.push({ path, from: brace, to: brace, text: ` ${missing.join(' ')}` });
  return edits;
}

/** The line of the links: made where there is none or an empty one, and with an archived copy behind it where it has none. */
function fillLink(path: string, text: string, block: WrittenBlock, { title, url, archived }: Found): Edit[] {
  const body = text.slice(block.openerEnd, block.to);
  const empty = /^\[\s*\]\(\s*\)[ \t]*$/mu.exec(body);
  if (empty !== null && title !== null && url !== null) {
    const from = block.openerEnd + empty.index;
    return [{ path, from, to: from + empty[0].trimEnd().length, text: linkLine(title, url, archived) }];
  }
  if (archived === null || /\[\s*archived\s*\]\(/iu.test(body)) return [];
  const link = /^\[.*\]\(\S+\)/mu.exec(body);
  if (link === null) return [];
  const at = block.openerEnd + link.index + link[0].length;
  return [{ path, from: at, to: at, text: ` ([archived](${archived}))` }];
}
