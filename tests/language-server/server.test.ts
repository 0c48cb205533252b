import type {
  CodeAction,
  CodeLens,
  CompletionItem,
  CompletionList,
  DocumentSymbol,
  Hover,
  Location,
  WorkspaceEdit,
} from 'vscode-languageserver';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SMALL_CONTENT } from '../commands/small-content.ts';
import { errorsIn } from '../content.ts';
import { Editor } from './editor.ts';

const PATH = 'articles/harbour.md';
let editor: Editor;

beforeAll(async () => {
  editor = await Editor.start(SMALL_CONTENT);
  await editor.open(PATH);
  await editor.told(PATH);
});
afterAll(() => editor.stop());

/** Types a slip, looks, and takes it back. */
async function with_<T>(right: string, wrong: string, look: () => Promise<T>): Promise<T> {
  const before = editor.text(PATH);
  await editor.replace(PATH, right, wrong);
  try {
    return await look();
  } finally {
    await editor.write(PATH, before);
  }
}

/** The errors with the words they are told at. */
const errors = async (): Promise<string[]> =>
  (await editor.told(PATH))
    .filter(({ severity }) => severity === 1)
    .map(({ code, range }) => `${String(code)} ${editor.words(PATH, range)}`);

const labels = (items: CompletionItem[]): string[] => items.map(({ label }) => label);

async function fixes(words: string): Promise<CodeAction[]> {
  const start = editor.at(PATH, words);
  return editor.connection.sendRequest('textDocument/codeAction', {
    textDocument: { uri: editor.uri(PATH) },
    range: { start, end: start },
    context: { diagnostics: [] },
  });
}

describe('what is wrong is told while it is typed, on the word', () => {
  it.each([
    ['to="dredged-at-night"', 'to="dredged-at-nigth"', 'unknown-claim dredged-at-nigth'],
    ['by="harbour-board" on="2020-01-02"', 'by="harbor-board" on="2020-01-02"', 'unknown-actor harbor-board'],
    ['denies="night"', 'denies="nigth"', 'unknown-part nigth'],
    ['about="harbour-board"', 'about="harbour-bored"', 'unknown-actor harbour-bored'],
    ['source="board-note"', 'source="bord-note"', 'unknown-source bord-note'],
  ])('%s → %s', async (right, wrong, told) => {
    expect(await with_(right, wrong, errors)).toEqual([told]);
    expect(await errors()).toEqual([]);
  });

  it('what only a look at all files shows comes at rest, and goes again', async () => {
    await editor.replace(PATH, '#board-note', '#post-story');
    const told = await editor.told(PATH, (all) => all.some(({ code }) => code === 'duplicate-id'));
    expect(told.map(({ code }) => code)).toContain('unknown-source');
    expect(told.find(({ code }) => code === 'duplicate-id')?.relatedInformation?.[0]?.location.uri).toBe(editor.uri(PATH));
    await editor.replace(PATH, '#post-story publisher="harbour-board"', '#board-note publisher="harbour-board"');
    await editor.told(PATH, (all) => all.every(({ severity }) => severity !== 1));
  });

  it('is told of files that are not open where a change makes them wrong', async () => {
    await editor.replace(PATH, '#board-note', '#board-memo');
    const [told] = await editor.told('actors/harbour-board.md', (all) => all.length > 0);
    expect(told?.code).toBe('dead-link');
    await editor.replace(PATH, '#board-memo', '#board-note');
    await editor.told('actors/harbour-board.md', (all) => all.length === 0);
  });
});

describe('what may be written is offered', () => {
  const complete = async (words: string, letter: number) =>
    (await editor.ask<CompletionList>('completion', PATH, words, letter)).items;

  it('ids with what they are', async () => {
    const items = await complete('to="dredged', 4);
    expect(items.map(({ label, detail }) => [label, detail])).toEqual([['dredged-at-night', 'The harbour was dredged at night']]);
    expect(labels(await complete('by="harbour-board" on="2020-01-02"', 4))).toEqual(['harbour-board', 'morning-post']);
  });

  it('points, closed lists, bases and sources', async () => {
    expect((await complete('denies="', 8)).map(({ label, detail }) => `${label}: ${detail ?? ''}`)).toEqual([
      'night: The harbour was dredged at night.',
      'ordered: The board ordered it.',
    ]);
    expect(labels(await complete('kind="primary" relies-on="documents"', 6))).toEqual([
      'primary',
      'copy',
      'report',
      'translation',
    ]);
    expect(labels(await complete('relies-on="documents"', 11))).toContain('post-story');
  });

  it('the stances that this actor may take, and only attributes that are not there', async () => {
    const offered = labels(await with_(' denies="night"', '  ', () => complete('source="board-note"', 20)));
    expect(offered).toContain('admits');
    expect(offered).not.toContain('confirms');
    expect(offered).not.toContain('upholds');
    expect(offered).not.toContain('by');
  });

  it('blocks to be filled in, fields, and pages of this site', async () => {
    const blocks = await with_('The dredging began in spring.', ':::', () => complete(':::\n\n:::source', 3));
    expect(labels(blocks)).toContain(':::response');
    expect(blocks.find(({ label }) => label === ':::source')?.textEdit?.newText).toContain('#$1');
    const pages = await with_('began in spring', 'began [x](/claims/)', () => complete('/claims/)', 8));
    expect(labels(pages)).toEqual(['/claims/dredged-at-night/']);
    const places = await with_('began in spring', '[x](/claims/dredged-at-night/#)', () => complete('night/#)', 7));
    expect(labels(places)).toEqual(['night', 'ordered', 'board-says-no'].map((id) => `/claims/dredged-at-night/#${id}`));
    const fields = await with_('summary: What', 'to', () => complete('to was', 2));
    expect(labels(fields)).toContain('topics');
  });
});

it('a record and its standing are shown to who points at its id', async () => {
  await editor.told(PATH, (all) => all.every(({ severity }) => severity !== 1));
  const { contents, range } = await editor.ask<Hover>('hover', PATH, 'to="dredged-at-night"', 6);
  expect(editor.words(PATH, range!)).toBe('dredged-at-night');
  expect((contents as { value: string }).value).toContain('Harbour Board denies 1 of 2 points.');
  const actor = await editor.ask<Hover>('hover', 'actors/harbour-board.md', '/sources/board-note/', 12);
  expect((actor.contents as { value: string }).value).toContain('**A note**');
});

it('the way from a name to what it names, and to all who name it', async () => {
  const definition = await editor.ask<Location>('definition', PATH, 'source="board-note"', 10);
  expect(definition.range.start).toEqual(editor.at(PATH, '#board-note', 1));
  const references = await editor.ask<Location[]>('references', PATH, '#board-note', 3, {
    context: { includeDeclaration: false },
  });
  expect(references.map(({ uri }) => uri)).toEqual([editor.uri('actors/harbour-board.md'), editor.uri(PATH)]);
});

describe('a record is renamed wherever it is named', () => {
  it('in lists, links and file names', async () => {
    const { placeholder } = await editor.ask<{ placeholder: string }>('prepareRename', PATH, 'by="harbour-board" on', 6);
    expect(placeholder).toBe('harbour-board');
    const edit = await editor.ask<WorkspaceEdit>('rename', PATH, 'by="harbour-board" on', 6, { newName: 'port-office' });
    const texts = editor.apply(edit);
    expect(Object.keys(texts).sort()).toEqual(['actors/port-office.md', PATH]);
    const rest = Object.entries(SMALL_CONTENT).filter(([path]) => path !== 'actors/harbour-board.md');
    expect(errorsIn({ ...Object.fromEntries(rest), ...texts })).toEqual([]);
  });

  it('or not, with a reason', async () => {
    await expect(editor.ask('rename', PATH, '#board-note', 3, { newName: 'post-story' })).rejects.toThrow(
      'There is a source "post-story" already.',
    );
  });
});

describe('what can be mended at a press', () => {
  /** The content after the one fix of a title, whatever else it needs. */
  async function mend(right: string, wrong: string, at: string, title: string): Promise<Record<string, string>> {
    return with_(right, wrong, async () => {
      const found = (await fixes(at)).filter((action) => action.title === title);
      expect(found.map((action) => action.title)).toEqual([title]);
      return editor.apply(found[0]!.edit!);
    });
  }

  it('the nearest value', async () => {
    const texts = await mend('to="dredged-at-night"', 'to="dredged-at-nigth"', 'to="dredged', 'Write "dredged-at-night"');
    expect(texts[PATH]).toBe(SMALL_CONTENT[PATH]);
  });

  it('a block that is not closed', async () => {
    const texts = await mend('at night.\n:::\n', 'at night.\n', ':::response', 'Close the block with :::');
    expect(texts[PATH]).toBe(SMALL_CONTENT[PATH]);
  });

  it('curly quotation marks', async () => {
    const texts = await mend(
      'by="harbour-board" on="2020-01-02"',
      'by=“harbour-board” on="2020-01-02"',
      ':::response',
      'Straighten the quotation marks',
    );
    expect(texts[PATH]).toBe(SMALL_CONTENT[PATH]);
  });

  it('an actor, a source, a file for words', async () => {
    const actor = await mend('by="morning-post"', 'by="evening-echo"', ':::claim', 'Create the actor "evening-echo"');
    expect(actor).toEqual({ 'actors/evening-echo.md': '---\nname: Evening Echo\nkind: \n---\n' });
    const source = await mend(
      'source="post-story"',
      'source="echo-2020"',
      ':::claim',
      'Write a block for the source "echo-2020"',
    );
    expect(source[PATH]).toContain(':::source{#echo-2020 publisher="" on="" kind=""}\n[]()\n:::\n\n:::claim{');
    const words = await mend(
      'The board said that',
      '> The board said that',
      '> The board said that',
      'Create passages/board-note.txt for the words of the source',
    );
    expect(words).toEqual({ 'passages/board-note.txt': '' });
  });

  it('a point that two could answer in different ways, with what was said of it', async () => {
    const texts = await mend(
      '::part[The harbour was dredged at night.]',
      '::part[The harbour was dredged at night and the mud was sold.]',
      '::part[The harbour was',
      'Split the point: “The harbour was dredged at night.” and “The mud was sold.”',
    );
    expect(texts[PATH]).toContain('::part[The harbour was dredged at night.]{#night}\n::part[The mud was sold.]{#the-mud-was}\n');
    expect(texts[PATH]).toContain('denies="night the-mud-was"');
    expect(errorsIn({ ...SMALL_CONTENT, ...texts })).toEqual([]);
  });

  it('a translation that does not say so', async () => {
    await editor.replace(PATH, 'on="2020-01-02" kind="primary"', 'on="2020-01-02" kind="translation"');
    const [offer] = await fixes(':::response');
    expect(offer?.title).toBe('Say that the words are a translation: add translated');
    expect(editor.apply(offer!.edit!)[PATH]).toContain('denies="night" translated}');
    await editor.replace(PATH, 'kind="translation"', 'kind="primary"');
  });
});

it('the blocks of a file are its outline', async () => {
  const symbols = await editor.connection.sendRequest<DocumentSymbol[]>('textDocument/documentSymbol', {
    textDocument: { uri: editor.uri(PATH) },
  });
  expect(symbols.map(({ name, children }) => [name, ...(children ?? []).map((child) => child.name)])).toEqual([
    ['post-story'],
    ['board-note'],
    ['dredged-at-night', 'night', 'ordered'],
    ['board-says-no'],
  ]);
});

it('above a claim stands how it is answered, and the way to its page', async () => {
  await editor.told(PATH, (all) => all.every(({ severity }) => severity !== 1));
  const lenses = await editor.connection.sendRequest<CodeLens[]>('textDocument/codeLens', {
    textDocument: { uri: editor.uri(PATH) },
  });
  expect(lenses.map(({ command }) => command?.title)).toEqual(['1 response, 1 point open', 'open page']);
  const { command, arguments: given } = lenses[1]!.command!;
  await editor.connection.sendRequest('workspace/executeCommand', { command, arguments: given });
  expect(editor.shown).toEqual(['http://localhost:4321/claims/dredged-at-night/']);
});
