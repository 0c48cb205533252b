import { describe, expect, it } from 'vitest';
import { openDesk } from '../../src/writing/desk.ts';
import { applyChange } from '../../src/writing/edits.ts';
import { renameRecord } from '../../src/writing/rename.ts';
import type { RecordName } from '../../src/writing/record-kind.ts';
import { article, cast, claim, errorsIn, response, site, source, type Files } from '../content.ts';

const FILES: Files = {
  ...site,
  ...cast,
  'topics/harbour.md': '---\ntitle: Harbour\nsummary: About it.\n---\n',
  'actors/branch.md':
    '---\nname: Branch\nkind: company\npart-of: "acme" # the acme of old\n---\n\nIt denied [a point](/claims/leak/#found) and [more](/claims/leak/#no), see [acme][1] and [why](/sources/report/).\n\n[1]: /actors/acme/\n',
  'passages/report.txt': 'The report said acme did leak.\n',
  ...article(
    [
      source(),
      source('second', 'publisher="tribune" on="2020-01-02" kind="report" relies-on="report documents"'),
      claim('leak', ['found', 'hidden about="acme"']),
      claim('leak-two', ['found', 'sold'], 'by="herald" about="acme rival" on="2020-01-01" extends="leak" topics="harbour"'),
      response('no', 'by="acme" on="2020-02-01" denies="leak/found leak-two"', 'leak leak-two'),
      response('later', 'by="branch" on="2020-03-01" supersedes="no/found" admits="found" declines="hidden"'),
      ':::correction{on="2021-01-01" to="no"}\nIt was acme, not leak: report found.\n:::',
    ].join('\n'),
  ),
};

const part = (id: string, of: string): RecordName => ({ kind: 'part', id, claim: of });
const whole = (kind: RecordName['kind'], id: string): RecordName => ({ kind, id, claim: null });

/** The lines that a renaming adds, each with its file. */
function linesAfter(record: RecordName, id: string, files: Files = FILES): string[] {
  const change = renameRecord(openDesk(files), record, id);
  if (typeof change === 'string') return [change];
  const renamed = applyChange(files, change);
  expect(errorsIn(renamed)).toEqual([]);
  const before = new Set(Object.entries(files).flatMap(([path, text]) => text.split('\n').map((line) => `${path}: ${line}`)));
  return Object.entries(renamed)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([path, text]) => text.split('\n').map((line) => `${path}: ${line}`))
    .filter((line) => !before.has(line));
}

describe('a renaming changes what names the record, and nothing else', () => {
  it('an actor: its file, lists, fields, links', () => {
    expect(linesAfter(whole('actor', 'acme'), 'apex')).toMatchInlineSnapshot(`
      [
        "actors/apex.md: ---",
        "actors/apex.md: name: Acme",
        "actors/apex.md: kind: company",
        "actors/apex.md: ---",
        "actors/apex.md: ",
        "actors/branch.md: part-of: "apex" # the acme of old",
        "actors/branch.md: [1]: /actors/apex/",
        "articles/case.md: :::claim{#leak title="What leak was" by="herald" about="apex" on="2020-01-01" source="report second"}",
        "articles/case.md: ::part[It did hidden.]{#hidden about="apex"}",
        "articles/case.md: :::claim{#leak-two title="What leak-two was" by="herald" about="apex rival" on="2020-01-01" extends="leak" topics="harbour" source="report second"}",
        "articles/case.md: :::response{#no to="leak leak-two" source="report" by="apex" on="2020-02-01" denies="leak/found leak-two"}",
      ]
    `);
  });

  it('a source, with the file of its passages', () => {
    expect(linesAfter(whole('source', 'report'), 'herald-2020')).toMatchInlineSnapshot(`
      [
        "actors/branch.md: It denied [a point](/claims/leak/#found) and [more](/claims/leak/#no), see [acme][1] and [why](/sources/herald-2020/).",
        "articles/case.md: :::source{#herald-2020 publisher="herald" on="2020-01-01" kind="report"}",
        "articles/case.md: :::source{#second publisher="tribune" on="2020-01-02" kind="report" relies-on="herald-2020 documents"}",
        "articles/case.md: :::claim{#leak title="What leak was" by="herald" about="acme" on="2020-01-01" source="herald-2020 second"}",
        "articles/case.md: :::claim{#leak-two title="What leak-two was" by="herald" about="acme rival" on="2020-01-01" extends="leak" topics="harbour" source="herald-2020 second"}",
        "articles/case.md: :::response{#no to="leak leak-two" source="herald-2020" by="acme" on="2020-02-01" denies="leak/found leak-two"}",
        "articles/case.md: :::response{#later to="leak" source="herald-2020" by="branch" on="2020-03-01" supersedes="no/found" admits="found" declines="hidden"}",
        "passages/herald-2020.txt: The report said acme did leak.",
        "passages/herald-2020.txt: ",
      ]
    `);
  });

  it('a claim, before a stroke and in front of a fragment too', () => {
    expect(linesAfter(whole('claim', 'leak'), 'spill')).toMatchInlineSnapshot(`
      [
        "actors/branch.md: It denied [a point](/claims/spill/#found) and [more](/claims/spill/#no), see [acme][1] and [why](/sources/report/).",
        "articles/case.md: :::claim{#spill title="What leak was" by="herald" about="acme" on="2020-01-01" source="report second"}",
        "articles/case.md: :::claim{#leak-two title="What leak-two was" by="herald" about="acme rival" on="2020-01-01" extends="spill" topics="harbour" source="report second"}",
        "articles/case.md: :::response{#no to="spill leak-two" source="report" by="acme" on="2020-02-01" denies="spill/found leak-two"}",
        "articles/case.md: :::response{#later to="spill" source="report" by="branch" on="2020-03-01" supersedes="no/found" admits="found" declines="hidden"}",
      ]
    `);
  });

  it('a point of one claim, but not that of the same name of another', () => {
    expect(linesAfter(part('found', 'leak'), 'seen')).toMatchInlineSnapshot(`
      [
        "actors/branch.md: It denied [a point](/claims/leak/#seen) and [more](/claims/leak/#no), see [acme][1] and [why](/sources/report/).",
        "articles/case.md: ::part[It did found.]{#seen}",
        "articles/case.md: :::response{#no to="leak leak-two" source="report" by="acme" on="2020-02-01" denies="leak/seen leak-two"}",
        "articles/case.md: :::response{#later to="leak" source="report" by="branch" on="2020-03-01" supersedes="no/seen" admits="seen" declines="hidden"}",
      ]
    `);
    expect(linesAfter(part('found', 'leak-two'), 'seen')).toMatchInlineSnapshot(`
      [
        "articles/case.md: ::part[It did found.]{#seen}",
      ]
    `);
  });

  it('a response, in corrections, fragments and what it replaces', () => {
    expect(linesAfter(whole('response', 'no'), 'acme-says-no')).toMatchInlineSnapshot(`
      [
        "actors/branch.md: It denied [a point](/claims/leak/#found) and [more](/claims/leak/#acme-says-no), see [acme][1] and [why](/sources/report/).",
        "articles/case.md: :::response{#acme-says-no to="leak leak-two" source="report" by="acme" on="2020-02-01" denies="leak/found leak-two"}",
        "articles/case.md: :::response{#later to="leak" source="report" by="branch" on="2020-03-01" supersedes="acme-says-no/found" admits="found" declines="hidden"}",
        "articles/case.md: :::correction{on="2021-01-01" to="acme-says-no"}",
      ]
    `);
  });

  it('a topic and an article', () => {
    expect(linesAfter(whole('topic', 'harbour'), 'port')).toMatchInlineSnapshot(`
      [
        "articles/case.md: :::claim{#leak-two title="What leak-two was" by="herald" about="acme rival" on="2020-01-01" extends="leak" topics="port" source="report second"}",
        "topics/port.md: ---",
        "topics/port.md: title: Harbour",
        "topics/port.md: summary: About it.",
        "topics/port.md: ---",
        "topics/port.md: ",
      ]
    `);
    expect(openDesk(FILES).texts['articles/case.md']).toBe(
      applyChange(FILES, renameRecord(openDesk(FILES), whole('article', 'case'), 'affair') as never)['articles/affair.md'],
    );
  });

  it('in a file with Windows ends of lines and a mark at its top', () => {
    const windows = Object.fromEntries(
      Object.entries(FILES).map(([path, text]) => [path, `\uFEFF${text.replaceAll('\n', '\r\n')}`]),
    );
    const renamed = (files: Files): Files =>
      applyChange(files, renameRecord(openDesk(files), whole('claim', 'leak'), 'spill') as never);
    expect(renamed(windows)).toEqual(
      Object.fromEntries(Object.entries(renamed(FILES)).map(([path, text]) => [path, `\uFEFF${text.replaceAll('\n', '\r\n')}`])),
    );
  });
});

describe('a renaming is refused', () => {
  it.each<[RecordName, string, string]>([
    [whole('actor', 'akme'), 'apex', 'There is no actor "akme"; did you mean "acme"?'],
    [part('fond', 'leak'), 'seen', 'There is no part "leak/fond"; did you mean "leak/found"?'],
    [whole('claim', 'leak'), 'leak-two', 'There is a claim "leak-two" already.'],
    [whole('claim', 'leak'), 'leak', 'The claim is called "leak" already.'],
    [part('found', 'leak'), 'hidden', 'There is a part "hidden" already.'],
    [part('found', 'leak'), 'later', 'On a page of a claim that it stands on, "later" is the place of something else already.'],
    [whole('response', 'no'), 'sold', 'On a page of a claim that it stands on, "sold" is the place of something else already.'],
    [whole('claim', 'leak'), 'The Leak', '"The Leak" cannot be an id. Only one id can stand here.'],
    [whole('claim', 'leak'), 'index', '"index" cannot be an id. Lists of this site have that address: choose another id.'],
  ])('%o to %s', (record, id, sentence) => {
    expect(linesAfter(record, id)).toEqual([sentence]);
  });
});
