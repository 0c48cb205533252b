import type { Desk } from './desk.ts';
import { titleOf } from './title.ts';
import { readWrittenFile, type WrittenBlock } from './written-file.ts';

/** A block of a file in its outline, from its first letter to its last. */
export interface OutlineEntry {
  name: string;
  kind: string;
  detail: string;
  from: number;
  to: number;
  inside: OutlineEntry[];
}

/** The blocks of a file, points inside their claims. */
export function outlineOf(path: string, desk: Desk): OutlineEntry[] {
  const entry = (block: WrittenBlock, owner: WrittenBlock | null): OutlineEntry => ({
    name: block.id ?? block.name,
    kind: block.name,
    detail: detailOf(block, owner, desk),
    from: block.from,
    to: Math.max(block.to, block.openerEnd),
    inside: block.inside.map((child) => entry(child, block)),
  });
  return readWrittenFile(path, desk.texts[path] ?? '').blocks.map((block) => entry(block, null));
}

function detailOf({ name, id }: WrittenBlock, owner: WrittenBlock | null, desk: Desk): string {
  if (id === null || (name !== 'claim' && name !== 'source' && name !== 'response' && name !== 'part')) return name;
  return titleOf({ kind: name, id, claim: name === 'part' ? (owner?.id ?? '') : null }, desk);
}
