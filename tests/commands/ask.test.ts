import { PassThrough } from 'node:stream';
import { expect, it } from 'vitest';
import { askAnswers } from '../../scripts/ask.ts';
import { openDesk } from '../../src/writing/desk.ts';
import { SMALL_CONTENT } from './small-content.ts';

const [ENTER, TAB, DOWN] = ['\r', '\t', '\u001B[B'];

/** A terminal on which keys are pressed one after the other, each once the question before it shows. */
function typing(steps: readonly (readonly [question: string, ...keys: string[]])[]) {
  const input = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => input });
  const output = Object.assign(new PassThrough(), { columns: 120, rows: 40, isTTY: true });
  const left = [...steps];
  let seen = '';
  output.on('data', (shown: Buffer) => {
    seen += shown.toString();
    const [next] = left;
    if (next === undefined || !seen.includes(next[0])) return;
    left.shift();
    seen = '';
    const press = (at: number): void => {
      if (at >= next.length) return;
      input.write(next[at]);
      setTimeout(() => press(at + 1), 30);
    };
    setTimeout(() => press(1), 30);
  });
  return { input, output, left };
}

it('asks for what was not given, searches ids as they are typed, and offers what this actor may say', async () => {
  const terminal = typing([
    ['Which claims does it answer?', 'night', TAB, ENTER],
    ['Who speaks?', 'board', ENTER],
    ['night: The harbour was dredged at night.', ENTER],
    ['ordered: The board ordered it.', DOWN, ENTER],
    ['When was it said?', '2020-02-30', ENTER],
    ['is not a date that exists', '\u007F\u007F', '01', ENTER],
    ['Where can it be read?', 'board', TAB, ENTER],
    ['Which person spoke', ENTER],
    ['The words, letter by letter?', ENTER],
    ['in your own words?', 'It did not.', ENTER],
    ['Whose question', ENTER],
    ['take back?', ENTER],
    ['The language of the words', ENTER],
    ['Its id?', ENTER],
  ]);
  const answers = await askAnswers('response', {}, openDesk(SMALL_CONTENT), terminal);
  expect(terminal.left).toEqual([]);
  expect(answers).toEqual({
    to: 'dredged-at-night',
    by: 'harbour-board',
    denies: 'ordered',
    on: '2020-02-01',
    source: 'board-note',
    text: 'It did not.',
    id: 'harbour-board-denies',
  });
});

it('makes nothing where the writer breaks off', async () => {
  const terminal = typing([
    ['Its full name?', 'Acme', ENTER],
    ['What is it?', '\u0003'],
  ]);
  expect(await askAnswers('actor', {}, openDesk(SMALL_CONTENT), terminal)).toBeNull();
});
