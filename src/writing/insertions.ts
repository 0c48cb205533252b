import type { Edit } from './edits.ts';
import { attributeOf, readWrittenFile, type WrittenBlock } from './written-file.ts';

/** Puts blocks behind the last response to a claim that stands in its article; behind the claim where there is none. */
export function insertBeside(path: string, text: string, claim: string, blocks: readonly string[]): Edit | null {
  const written = readWrittenFile(path, text);
  const beside = written.blocks.filter((block) => isOf(block, claim)).at(-1);
  return beside === undefined ? null : insertBehind(path, beside.to, blocks, written.lineEnd);
}

/** Puts blocks at the end of an article. */
export function insertAtEnd(path: string, text: string, blocks: readonly string[]): Edit {
  return insertBehind(path, text.trimEnd().length, blocks, readWrittenFile(path, text).lineEnd);
}

function isOf(block: WrittenBlock, claim: string): boolean {
  if (block.name === 'claim') return block.id === claim;
  const to = block.name === 'response' ? attributeOf(block, 'to') : null;
  return to?.value.split(/\s+/u).includes(claim) ?? false;
}

function insertBehind(path: string, at: number, blocks: readonly string[], lineEnd: string): Edit {
  const text = blocks.map((block) => `\n\n${block}`).join('');
  return { path, from: at, to: at, text: text.replaceAll('\n', lineEnd) };
}
