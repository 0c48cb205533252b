import { expect, it } from 'vitest';
import { checkFile, TOLD_OF_ALL } from '../../src/link/check-file.ts';
import { linkFiles } from '../../src/link/link.ts';
import { parseFile } from '../../src/parse/file.ts';
import { DraftTables } from '../../src/writing/draft-tables.ts';
import { claim, folder, response, type Files } from '../content.ts';

const GOOD = folder(
  claim('leak', ['found', 'hidden']),
  response('no', 'by="acme" on="2020-02-01" denies="found"'),
  response('quoted', 'by="acme" on="2020-03-01" denies="hidden"').replace('quoted in our words.', '> We did not hide it.'),
  '[A link](/claims/leak/#found) and [one to nowhere](/claims/leek/).\n',
);
const PATH = 'articles/case.md';

const SLIPS: [right: string, wrong: string][] = [
  ['to="leak"', 'to="leek"'],
  ['by="acme" on', 'by="acne" on'],
  ['denies="found"', 'admits="found" confirms="hidden"'],
  ['on="2020-02-01"', 'on="2019-02-01"'],
  ['about="acme"', 'about="acme" named="acme"'],
  ['publisher="tribune"', 'publisher="tribun"'],
  ['{#second', '{#zweite'],
  ['{#no ', '{#found '],
  [':::response{#no', '::: response{#no'],
  ['title: Case', 'title: [Case]'],
];

/** What is wrong with a file, as one line each. */
const told = (problems: readonly { code: string; place: { line: number }; message: string }[]): string[] =>
  problems.map(({ code, place, message }) => `${place.line} ${code} ${message}`);

function parseAll(files: Files) {
  return Object.keys(files)
    .sort()
    .map((path) => parseFile(path, files[path] ?? ''));
}

it.each([['a file as it is', ''] as const, ...SLIPS])(
  'tells of one file what a look at all tells of it: %s → %s',
  (right, wrong) => {
    const files = {
      ...GOOD,
      'passages/report.txt': 'We did hide it.',
      [PATH]: (GOOD[PATH] ?? '').replaceAll(right, () => wrong),
    };
    const whole = linkFiles(parseAll(files)).problems.filter(
      ({ place, code }) => place.file === PATH && !(TOLD_OF_ALL as string[]).includes(code),
    );
    const drafts = new DraftTables(parseAll({ ...files, [PATH]: GOOD[PATH] ?? '' }));
    const file = parseFile(PATH, files[PATH]);
    drafts.replace(PATH, file);
    expect(told(checkFile(file, drafts.tables))).toEqual(told(whole));
    expect(whole.length).toBeGreaterThan(1);
  },
);

it('finds again what a file had, once the file is as it was', () => {
  const drafts = new DraftTables(parseAll(GOOD));
  const before = checkFile(drafts.file(PATH)!, drafts.tables);
  drafts.replace('actors/acme.md', null);
  expect(checkFile(drafts.file(PATH)!, drafts.tables).map(({ code }) => code)).toContain('unknown-actor');
  drafts.replace('actors/acme.md', parseFile('actors/acme.md', GOOD['actors/acme.md'] ?? ''));
  expect(checkFile(drafts.file(PATH)!, drafts.tables)).toEqual(before);
});
