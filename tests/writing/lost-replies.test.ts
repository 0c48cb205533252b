import { expect, it } from 'vitest';
import { gatherTables } from '../../src/link/tables.ts';
import { parseFile } from '../../src/parse/file.ts';
import { findAttributions } from '../../src/writing/save/attributions.ts';
import { findLostReplies } from '../../src/writing/save/lost-replies.ts';
import { measureLostReplies } from '../../src/writing/save/measure-lost-replies.ts';
import { actor, claim, folder, response, type Files } from '../content.ts';

const tablesOf = (files: Files) => gatherTables(Object.entries(files).map(([path, text]) => parseFile(path, text))).tables;

const FILES = {
  ...folder(
    claim('leak', ['found', 'hidden']),
    response('no', 'by="acme" on="2020-01-02" denies="found"').replace('no in our words.', '> We have never lost a drop of oil'),
    response('boss', 'by="expert" on="2020-01-02" remarks').replace('boss in our words.', '> Nobody asked me about any of it'),
    response('asked', 'by="watchdog" on="2020-01-02" declines').replace(
      'asked in our words.',
      'The Watchdog did not want to say anything about it.',
    ),
  ),
  ...actor('expert', 'person', 'part-of: acme'),
  'actors/expert.md': '---\nname: Ann Miller\nkind: person\npart-of: acme\n---\n',
};

const TEXT = [
  'Acme, a shipping line, was said to have lost oil in the harbour last winter.',
  '“We have never lost a drop of oil. Not one,” the company said in a statement.',
  'Ann Miller, who leads it, wrote that she was surprised. “Nobody asked me about any of it,” Miller said.',
  'The Watchdog declined: the Watchdog did not want to say anything about it, a spokeswoman said.',
  'The Herald said that it stood by its report. “We had three sources,” it added.',
  'Acme has denied that it paid anybody. Fish died that week, and Acme ships lay at anchor.',
  'The price of bread, said a baker, had gone up.',
];

it.each<[string, string[]]>([
  ['“We deny it,” Acme said.', ['acme']],
  ['Acme said nothing could be further from the truth.', ['acme']],
  ['According to Acme, no oil was lost.', ['acme']],
  ['Acme ships oil. The company told reporters that it was sorry.', ['acme']],
  ['Ein Sprecher sagte, Acme habe davon gewusst.', ['acme']],
  ['„Das stimmt nicht“, erklärte Acme.', ['acme']],
  ['Acme a démenti.', ['acme']],
  ['Acme told the Tribune that it would sue.', ['acme']],
  ['Acme lost oil in the harbour.', []],
  ['The Acmeist school said so.', []],
  ['“Acme is to blame,” said a fisherman.', []],
  ['The mayor said that it rained.', []],
])('who speaks: %s', (text, speakers) => {
  const { actors } = tablesOf(FILES);
  const some = ['acme', 'watchdog', 'expert'].map((id) => actors.get(id)!);
  expect(findAttributions([text], some).map(({ actor: id }) => id)).toEqual(speakers);
});

it('what somebody concerned said and no record holds is a lost reply', () => {
  const tables = tablesOf(FILES);
  const lost = findLostReplies('report', TEXT, tables);
  expect(lost.map(({ actor: id, sentence }) => `${id}: ${sentence}`)).toEqual([
    'expert: Ann Miller, who leads it, wrote that she was surprised.',
    'acme: Acme has denied that it paid anybody.',
  ]);
});

it('recall and precision are measured by leaving out one response at a time', () => {
  const measured = measureLostReplies(new Map([['report', TEXT]]), tablesOf(FILES));
  expect(measured).toMatchObject({ responses: 3, found: 3, missed: [] });
  expect(measured.right / measured.told).toBeGreaterThan(0.3);
});
