import { STANCE_NAMES } from '../records/stance.ts';
import type { Desk } from './desk.ts';
import type { Edit } from './edits.ts';
import type { Fix } from './fixes.ts';
import { idFrom } from './new/suggest-id.ts';
import { usesOf } from './uses.ts';
import type { WrittenBlock } from './written-file.ts';

/** Where the text of a point falls into two that could be answered by themselves. */
const JOINT = /(?:;|,? and|,? but|,? und|,? aber|,? et|,? mais)\s+/gu;

/**
 * Splits a point in two, at the joint nearest to the cursor. Every stance that was about it is about both: nobody has said
 * yet that it is not.
 */
export function splitPoint(path: string, offset: number, desk: Desk, claim: WrittenBlock, point: WrittenBlock): Fix[] {
  const text = desk.texts[path] ?? '';
  const line = text.slice(point.from, point.openerEnd);
  const [, before = '', label = ''] = /^(:{2,}part\[)(.*)\]\{/u.exec(line) ?? [];
  const joint = jointNear(label, offset - point.from - before.length);
  if (joint === null || claim.id === null || point.id === null) return [];
  const [first, second] = [label.slice(0, joint.at), label.slice(joint.at + joint.length)].map(sentence);
  const id = unusedId(second ?? '', claim);
  const own = line.replace(`[${label}]`, () => `[${first ?? ''}]`);
  const other = line.replace(`[${label}]`, () => `[${second ?? ''}]`).replace(`#${point.id}`, () => `#${id}`);
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const edits = [
    { path, from: point.from, to: point.openerEnd, text: own.trimEnd() + lineEnd + other.trimEnd() },
    ...stancesWith(desk, claim.id, point.id, id),
  ];
  return [{ title: `Split the point: “${first ?? ''}” and “${second ?? ''}”`, change: { edits, files: [], moves: [] } }];
}

function jointNear(label: string, cursor: number): { at: number; length: number } | null {
  const joints = [...label.matchAll(JOINT)]
    .map((found) => ({ at: found.index, length: found[0].length }))
    .filter(({ at, length }) => at > 0 && at + length < label.length);
  const [nearest] = joints.sort((a, b) => Math.abs(a.at - cursor) - Math.abs(b.at - cursor));
  return nearest ?? null;
}

/** Words as a sentence: with a capital at its beginning and a stop at its end. */
function sentence(words: string): string {
  const plain = words.trim().replace(/[;,]$/u, '');
  return `${plain.charAt(0).toUpperCase()}${plain.slice(1)}${/[.!?…]$/u.test(plain) ? '' : '.'}`;
}

function unusedId(words: string, claim: WrittenBlock): string {
  const taken = new Set(claim.inside.map((block) => block.id));
  const plain = idFrom(words).split('-').slice(0, 3).join('-') || 'point';
  for (let number = 1; ; number++) {
    const id = number === 1 ? plain : `${plain}-${number}`;
    if (!taken.has(id)) return id;
  }
}

/** Puts the new point behind the old one in every stance that names it, in the form in which that is named. */
function stancesWith(desk: Desk, claim: string, point: string, id: string): Edit[] {
  return usesOf(desk, { kind: 'part', id: point, claim })
    .filter(({ role, defines }) => !defines && STANCE_NAMES.some((name) => role.startsWith(`${name} of `)))
    .map(({ path, from, to }) => {
      const isWhole = (desk.texts[path] ?? '').charAt(from - 1) === '/';
      return { path, from: to, to, text: ` ${isWhole ? `${claim}/` : ''}${id}` };
    });
}
