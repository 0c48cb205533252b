import { build } from '../../src/build.ts';

/** Content as texts by path. */
export type Content = Readonly<Record<string, string>>;

/** Content after an edit, and what was done. */
export interface Edit {
  content: Content;
  done: string;
}

/** Numbers from 0 to below 1 that are the same for the same seed. Known as mulberry32. */
export function seededNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** An edit as a writer might make it, which leaves content without errors. */
export function editAtRandom(content: Content, random: () => number): Edit {
  for (let attempt = 0; attempt < 2000; attempt++) {
    const edit = pick(edits(), random)(content, random);
    if (edit !== null && JSON.stringify(edit.content) !== JSON.stringify(content) && build(edit.content).graph !== null)
      return edit;
  }
  throw new Error('No edit was found that leaves the content without errors.');
}

type MakeEdit = (content: Content, random: () => number) => Edit | null;

/** What writers do; words are changed most. */
const edits = (): MakeEdit[] => [
  changeWord,
  changeWord,
  changeNumber,
  addLine,
  removeLine,
  removeBlock,
  repeatBlock,
  moveBlock,
  renameId,
  addFile,
  removeFile,
  renameFile,
  changeFrontMatter,
];

/** Another word for one anywhere: in prose, a title, a name, a quotation or an attribute. */
function changeWord(content: Content, random: () => number): Edit | null {
  const path = pickPath(content, random);
  const words = [...(content[path] ?? '').matchAll(/\p{L}{3,}/gu)];
  const word = pick(words, random);
  if (word === undefined) return null;
  const other = pick([...words.map(([text]) => text), 'Changed', 'Ölzeug'], random);
  return rewrite(content, path, (text) => splice(text, word.index, word[0].length, other), `"${word[0]}" became "${other}"`);
}

/** Another digit: in a date, an address or a sum. */
function changeNumber(content: Content, random: () => number): Edit | null {
  const path = pickPath(content, random);
  const digit = pick([...(content[path] ?? '').matchAll(/\d/gu)], random);
  if (digit === undefined) return null;
  const other = String(Math.floor(random() * 10));
  return rewrite(content, path, (text) => splice(text, digit.index, 1, other), `a digit became ${other}`);
}

const addLine: MakeEdit = (content, random) =>
  editLines(content, random, 'a paragraph was added', (lines, at) => lines.splice(at, 0, '', 'A word was put in here.', ''));

const removeLine: MakeEdit = (content, random) =>
  editLines(content, random, 'a line was removed', (lines, at) => lines.splice(at, 1));

const removeBlock: MakeEdit = (content, random) => editBlock(content, random, 'was removed', () => '');

const repeatBlock: MakeEdit = (content, random) =>
  editBlock(
    content,
    random,
    'was repeated',
    (block) => block + block.replaceAll(/\{#([\w-]+)/gu, `{#$1-${Math.floor(random() * 1e6)}`),
  );

/** Moves a block behind all others: what it says stays, where it stands and the order of equal dates do not. */
function moveBlock(content: Content, random: () => number): Edit | null {
  let moved = '';
  const edit = editBlock(content, random, 'was moved to the end', (block) => {
    moved = block;
    return '';
  });
  const path = edit?.done.split(':')[0] ?? '';
  return edit && rewrite(edit.content, path, (text) => `${text}\n${moved}`, edit.done.slice(path.length + 2));
}

/** Renames something everywhere. */
function renameId(content: Content, random: () => number): Edit | null {
  const ids = Object.entries(content).flatMap(([path, text]) => [
    ...Array.from(text.matchAll(/\{#([\w-]+)/gu), ([, id]) => id ?? ''),
    ...(path.includes('/') ? [path.replace(/^.*\/|\.\w+$/gu, '')] : []),
  ]);
  const id = pick(ids, random);
  if (id === undefined) return null;
  const rename = (text: string): string => text.replaceAll(new RegExp(`(?<![\\w-])${id}(?![\\w-])`, 'gu'), `${id}-renamed`);
  return {
    content: Object.fromEntries(Object.entries(content).map(([path, text]) => [rename(path), rename(text)])),
    done: `${id} was renamed`,
  };
}

/** A copy of a file with other ids. */
function addFile(content: Content, random: () => number): Edit | null {
  const path = pickPath(content, random);
  const suffix = `-${Math.floor(random() * 1e6)}`;
  const ids = Array.from((content[path] ?? '').matchAll(/\{#([\w-]+)/gu), ([, id]) => id ?? '');
  const text = ids.reduce(
    (all, id) => all.replaceAll(new RegExp(`(?<![\\w-])${id}(?![\\w-])`, 'gu'), `${id}${suffix}`),
    content[path] ?? '',
  );
  return { content: { ...content, [path.replace(/\.(\w+)$/u, `${suffix}.$1`)]: text }, done: `${path} was copied` };
}

function removeFile(content: Content, random: () => number): Edit | null {
  const path = pickPath(content, random);
  const rest = Object.fromEntries(Object.entries(content).filter(([other]) => other !== path));
  return { content: rest, done: `${path} was removed` };
}

function renameFile(content: Content, random: () => number): Edit | null {
  const path = pickPath(content, random);
  const renamed = path.replace(/\.(\w+)$/u, '-moved.$1');
  return {
    content: Object.fromEntries(Object.entries(content).map(([other, text]) => [other === path ? renamed : other, text])),
    done: `${path} became ${renamed}`,
  };
}

/** Another value for a field: of the site, an actor, an article or a topic. */
function changeFrontMatter(content: Content, random: () => number): Edit | null {
  const path = pickPath(content, random);
  const fields = [...(content[path] ?? '').matchAll(/^([a-z-]+): (.+)$/gmu)];
  const field = pick(fields, random);
  if (field === undefined) return null;
  const value = pick(
    ['agency', 'company', 'person', 'Another name', 'de', 'https://other.example', '"2019-04-01"', '[]'],
    random,
  );
  return rewrite(content, path, (text) => text.replace(field[0], `${field[1] ?? ''}: ${value}`), `${field[0]} became ${value}`);
}

function editBlock(content: Content, random: () => number, done: string, edit: (block: string) => string): Edit | null {
  const path = pickPath(content, random);
  const block = pick([...(content[path] ?? '').matchAll(/^(:{3,})\w[\s\S]*?^\1$\n?|^::part.*\n/gmu)], random);
  if (block === undefined) return null;
  return rewrite(content, path, (text) => splice(text, block.index, block[0].length, edit(block[0])), `a block ${done}`);
}

function editLines(content: Content, random: () => number, done: string, edit: (lines: string[], at: number) => void): Edit {
  const path = pickPath(content, random);
  return rewrite(
    content,
    path,
    (text) => {
      const lines = text.split('\n');
      edit(lines, Math.floor(random() * lines.length));
      return lines.join('\n');
    },
    done,
  );
}

const rewrite = (content: Content, path: string, change: (text: string) => string, done: string): Edit => ({
  content: { ...content, [path]: change(content[path] ?? '') },
  done: `${path}: ${done}`,
});

const splice = (text: string, at: number, length: number, words: string): string =>
  text.slice(0, at) + words + text.slice(at + length);

const pickPath = (content: Content, random: () => number): string => pick(Object.keys(content), random) ?? '';

const pick = <T>(from: readonly T[], random: () => number): T => from[Math.floor(random() * from.length)] as T;
