import type { Problem } from '../problems/problem.ts';
import type { Desk } from './desk.ts';
import type { Change, Edit } from './edits.ts';
import { writeFrontMatter } from './new/markup.ts';
import { passageFile } from './new/source.ts';
import { rangeOf } from './problem-range.ts';
import { splitPoint } from './split-point.ts';
import { allBlocks, attributeOf, readWrittenFile, type WrittenBlock, type WrittenFile } from './written-file.ts';

/** A change that an editor offers at a place. */
export interface Fix {
  title: string;
  change: Change;
}

/** What can be done about a problem at a press. */
export function fixesFor(problem: Problem, desk: Desk): Fix[] {
  const { file } = problem.place;
  const text = desk.texts[file] ?? '';
  const starts = lineStarts(text);
  const at = (line: number, column: number): number => (starts[line - 1] ?? text.length) + column - 1;
  const line = lineAt(text, starts, problem.place.line);
  return [
    ...replaceWithNearest(problem, line, at),
    ...closeBlock(problem, text, starts),
    ...straighten(problem, line, at),
    ...createMissing(problem, desk),
  ];
}

/** What can be done at a place that is not wrong: a translation can be said to be one, a point be split. */
export function offersAt(path: string, offset: number, desk: Desk, written: WrittenFile): Fix[] {
  const block = allBlocks(written.blocks).find(({ from, openerEnd }) => from <= offset && offset <= openerEnd);
  const claim = block && written.blocks.find(({ inside }) => inside.includes(block));
  if (block?.name === 'part' && claim) return splitPoint(path, offset, desk, claim, block);
  if (block === undefined || !['claim', 'response', 'wording'].includes(block.name) || attributeOf(block, 'translated'))
    return [];
  const sources = attributeOf(block, 'source')?.value.split(/\s+/u) ?? [];
  if (!sources.some((id) => desk.tables.sources.get(id)?.kind === 'translation')) return [];
  return [fix('Say that the words are a translation: add translated', [addAttribute(path, block, 'translated', desk)])];
}

function replaceWithNearest(problem: Problem, line: string, at: (line: number, column: number) => number): Fix[] {
  const [, near] = /Did you mean "([^"]+)"\?/u.exec(problem.hint ?? '') ?? [];
  if (near === undefined) return [];
  const range = rangeOf(problem, line);
  const edit = { path: problem.place.file, from: at(range.line, range.column), to: at(range.line, range.end), text: near };
  return [fix(`Write "${near}"`, [edit])];
}

/** Puts the fence behind the last line of text before the next block, heading or end. */
function closeBlock({ code, place }: Problem, text: string, starts: readonly number[]): Fix[] {
  if (code !== 'unclosed-block') return [];
  const opener = lineAt(text, starts, place.line);
  const fence = /:{3,}/u.exec(opener)?.[0] ?? ':::';
  let last = place.line;
  for (let line = place.line + 1; line <= starts.length; line++) {
    const words = lineAt(text, starts, line);
    if (/^(?::{3,}|#{1,6}\s)/u.test(words)) break;
    if (words.trim() !== '') last = line;
  }
  const end = (starts[last - 1] ?? 0) + lineAt(text, starts, last).length;
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  return [fix(`Close the block with ${fence}`, [{ path: place.file, from: end, to: end, text: `${lineEnd}${fence}` }])];
}

const CURLY = /[“”„‟«»″]/gu;

function straighten({ place }: Problem, line: string, at: (line: number, column: number) => number): Fix[] {
  if (!/^\s*:{2,}/u.test(line) || !CURLY.test(line.slice(line.indexOf('{')))) return [];
  const edits = [...line.matchAll(CURLY)]
    .filter((sign) => sign.index > line.indexOf('{'))
    .map((sign): Edit => {
      const from = at(place.line, sign.index + 1);
      return { path: place.file, from, to: from + 1, text: '"' };
    });
  return [fix('Straighten the quotation marks', edits)];
}

/** Makes what is named and not there. Of an actor no kind is guessed: the check asks for it. */
function createMissing({ code, message, place }: Problem, desk: Desk): Fix[] {
  const [, id = ''] = /"([a-z0-9-]+)"/u.exec(message) ?? [];
  if (id === '') return [];
  if (code === 'unknown-actor') {
    const text = writeFrontMatter([['name', nameFrom(id)]]).replace(/---\n$/u, 'kind: \n---\n');
    return [create(`Create the actor "${id}"`, `actors/${id}.md`, text)];
  }
  if (code === 'unproved-quote') {
    const { path, text } = passageFile(id);
    return path in desk.texts ? [] : [create(`Create ${path} for the words of the source`, path, text)];
  }
  if (code !== 'unknown-source') return [];
  const written = readWrittenFile(place.file, desk.texts[place.file] ?? '');
  const start = lineStarts(desk.texts[place.file] ?? '')[place.line - 1] ?? 0;
  const block = written.blocks.findLast(({ from }) => from <= start + place.column);
  const text = `:::source{#${id} publisher="" on="" kind=""}\n[]()\n:::\n\n`.replaceAll('\n', written.lineEnd);
  return block === undefined
    ? []
    : [fix(`Write a block for the source "${id}"`, [{ path: place.file, from: block.from, to: block.from, text }])];
}

function addAttribute(path: string, { openerEnd }: WrittenBlock, name: string, { texts }: Desk): Edit {
  const at = (texts[path] ?? '').lastIndexOf('}', openerEnd);
  return { path, from: at, to: at, text: ` ${name}` };
}

const fix = (title: string, edits: Edit[]): Fix => ({ title, change: { edits, files: [], moves: [] } });

const create = (title: string, path: string, text: string): Fix => ({
  title,
  change: { edits: [], files: [{ path, text }], moves: [] },
});

const nameFrom = (id: string): string => id.replace(/(?:^|-)([a-z])/gu, (_, letter: string) => ` ${letter.toUpperCase()}`).trim();

function lineStarts(text: string): number[] {
  return [0, ...[...text.matchAll(/\r\n|\r|\n/gu)].map((end) => end.index + end[0].length)];
}

const lineAt = (text: string, starts: readonly number[], line: number): string =>
  text.slice(starts[line - 1] ?? text.length, starts[line] ?? text.length).replace(/[\r\n]+$/u, '');
