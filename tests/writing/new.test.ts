import { describe, expect, it } from 'vitest';
import { openDesk } from '../../src/writing/desk.ts';
import { applyChange } from '../../src/writing/edits.ts';
import { NEW_KINDS, type NewName } from '../../src/writing/new/new-record.ts';
import { lookOver, tellMissing } from '../../src/writing/new/ready.ts';
import type { Answers } from '../../src/writing/new/question.ts';
import { claim, errorsIn, folder, reportOf, response, type Files } from '../content.ts';

const FILES = folder(
  claim('leak', ['found', 'hidden']),
  'Prose between.\n',
  response('no', 'by="acme" on="2020-02-01" denies="found"'),
  'Prose behind.\n',
  claim('other', [], 'by="herald" about="rival" on="2020-01-01"'),
);

/** What answers lack or get wrong; else the files they change, each with the lines that were added. */
function make(name: NewName, given: Answers, files: Files = FILES): unknown {
  const desk = openDesk(files);
  const { answers, missing, faults } = lookOver(name, given, desk);
  if (faults.length + missing.length > 0) return { faults, missing: tellMissing(missing, answers, desk) };
  const after = applyChange(files, NEW_KINDS[name].make(answers, desk));
  expect(errorsIn(after), reportOf(after)).toEqual([]);
  return Object.fromEntries(
    Object.entries(after).flatMap(([path, text]) => (text === files[path] ? [] : [[path, added(files[path] ?? '', text)]])),
  );
}

/** The lines between what two texts begin and end with alike: all that is new, where nothing was taken away. */
function added(before: string, after: string): string[] {
  let start = 0;
  while (start < before.length && before[start] === after[start]) start++;
  const rest = before.slice(start);
  expect(after.endsWith(rest)).toBe(true);
  return after.slice(start, after.length - rest.length).split('\n');
}

const NO: Answers = { to: 'leak', by: 'acme', denies: 'hidden', on: '2020-03-01', source: 'second', text: 'Acme said no.' };
const ANEW: Answers = {
  to: 'leak',
  by: 'watchdog',
  finds: 'hidden',
  on: '2020-03-01',
  source: 'new',
  publisher: 'watchdog',
  'source-kind': 'primary',
  title: 'A "report" [final]',
  url: 'https://example.org/r',
  'no-archive': 'it is new',
  quote: 'We found it.\nWe did.',
  speaker: 'Ann "A" B',
};

describe('a response', () => {
  it('stands behind the others to its claim, and nothing else changes', () => {
    expect(make('response', NO)).toMatchInlineSnapshot(`
      {
        "articles/case.md": [
          ":::response{#acme-denies to="leak" by="acme" on="2020-03-01" source="second" denies="hidden"}",
          "Acme said no.",
          ":::",
          "",
          "",
        ],
      }
    `);
  });

  it('brings its source and the file for the words', () => {
    expect(make('response', ANEW)).toMatchInlineSnapshot(`
      {
        "articles/case.md": [
          ":::source{#watchdog-2020-03-01 publisher="watchdog" on="2020-03-01" kind="primary" no-archive="it is new"}",
          "[A "report" \\[final\\]](https://example.org/r)",
          ":::",
          "",
          ":::response{#watchdog-finds to="leak" by="watchdog" on="2020-03-01" source="watchdog-2020-03-01" speaker="Ann &quot;A&quot; B" finds="hidden"}",
          "> We found it.",
          ">",
          "> We did.",
          ":::",
          "",
          "",
        ],
        "passages/watchdog-2020-03-01.txt": [
          "",
        ],
      }
    `);
  });

  it('stands behind a claim that nobody has answered', () => {
    const text = applyChange(
      FILES,
      NEW_KINDS.response.make({ ...NO, to: 'other', by: 'rival', denies: '', id: 'rival-no' }, openDesk(FILES)),
    )['articles/case.md'];
    expect(
      text
        ?.trimEnd()
        .endsWith(
          ':::\n\n:::response{#rival-no to="other" by="rival" on="2020-03-01" source="second" denies}\nAcme said no.\n:::',
        ),
    ).toBe(true);
  });

  it('has its blocks end as the file does', () => {
    const windows = Object.fromEntries(Object.entries(FILES).map(([path, text]) => [path, text.replaceAll('\n', '\r\n')]));
    const changed = applyChange(windows, NEW_KINDS.response.make({ ...NO, id: 'x' }, openDesk(windows)))['articles/case.md'];
    expect(changed).toContain('\r\n\r\n:::response{#x');
    expect(changed?.replaceAll('\r\n', '')).not.toContain('\n');
  });

  it('is offered the points of its claim and the stances its speaker may take', () => {
    expect(make('response', { to: 'leak', by: 'acme' })).toMatchInlineSnapshot(`
      {
        "faults": [],
        "missing": "  a stance, with the points it is about; alone it is about all:
          --denies  the speaker says it is false
          --disputes  the speaker contests the wording, reading or proof, not the fact
          --admits  the speaker accepts it, in whole or on conditions
          --no-evidence  the speaker says it has no evidence or indication of it
          --remarks  the speaker speaks about it without meeting it: regret, a general rule, an offer, a step of its own
          --declines  the speaker was asked and declined to comment
          --silent  the speaker was asked and did not reply
        the points:
          found  It did found.
          hidden  It did hidden.
        --on  When was it said?
        --source  Where can it be read?
          new  a source that is not yet here
          report  The report
          second  The second
        --text  What was said or done, in your own words?",
      }
    `);
  });

  it.each<[Answers, string]>([
    [{ to: 'leek' }, '--to cannot be "leek". Did you mean "leak"?'],
    [{ denies: 'hiden' }, 'There is no point "hiden"; the points are found, hidden.'],
    [
      { by: 'herald' },
      '"herald" may not take the stance denies here; it may take remarks, declines, silent, upholds, corrects, retracts.',
    ],
    [{ on: '2020-02-30' }, '"2020-02-30" is not a date that exists: write YYYY-MM-DD, or YYYY-MM or YYYY.'],
    [{ id: 'no' }, 'There is a response "no" already.'],
    [{ id: 'No' }, '"No" cannot be an id. Write lower-case letters and digits in words joined by hyphens, such as "no".'],
    [{ source: 'new', publisher: 'heralt' }, '--publisher cannot be "heralt". Did you mean "herald"?'],
  ])('is not made where something is wrong: %o', (wrong, sentence) => {
    expect(make('response', { ...NO, ...wrong })).toMatchObject({ faults: expect.arrayContaining([sentence]) });
  });
});

it('a source stands at the end of its dossier', () => {
  const held = {
    article: 'case',
    publisher: 'herald',
    on: '2020-05',
    kind: 'report',
    title: 'Print',
    'relies-on': 'documents report',
  };
  expect(make('source', held)).toMatchInlineSnapshot(`
    {
      "articles/case.md": [
        ":::source{#herald-2020-05 publisher="herald" on="2020-05" kind="report" relies-on="documents report" held}",
        "Print",
        ":::",
        "",
        "",
      ],
      "passages/herald-2020-05.txt": [
        "",
      ],
    }
  `);
});

it('an actor is a file', () => {
  const given = { name: "L'Écho: du soir", kind: 'outlet', aliases: 'Écho, LÉ', country: 'FR', 'part-of': 'herald' };
  expect(make('actor', given)).toMatchInlineSnapshot(`
    {
      "actors/lecho-du-soir.md": [
        "---",
        "name: "L'Écho: du soir"",
        "kind: outlet",
        "aliases: [Écho, LÉ]",
        "country: FR",
        "part-of: herald",
        "---",
        "",
      ],
    }
  `);
});

it('a claim has its points', () => {
  const given = {
    article: 'case',
    title: 'Rival leaked',
    text: 'Rival leaked as well.',
    by: 'tribune',
    about: 'rival',
    on: '2020-06-01',
    source: 'second',
  };
  expect(make('claim', { ...given, points: 'leak: It leaked. | It [knew] of it.' })).toMatchInlineSnapshot(`
    {
      "articles/case.md": [
        ":::claim{#rival-leaked title="Rival leaked" by="tribune" about="rival" on="2020-06-01" source="second"}",
        "Rival leaked as well.",
        "",
        "::part[It leaked.]{#leak}",
        "::part[It \\[knew\\] of it.]{#it-knew-of-it}",
        ":::",
        "",
        "",
      ],
    }
  `);
});

it('a dossier begins with its fields and headings', () => {
  expect(make('dossier', { title: 'Leaks: a list', published: '2021-02-01', summary: 'About "leaks".' })).toMatchInlineSnapshot(`
    {
      "articles/leaks-a-list.md": [
        "---",
        "title: "Leaks: a list"",
        "published: 2021-02-01",
        "summary: "About \\"leaks\\"."",
        "---",
        "",
        "## What was reported",
        "",
        "## What was answered",
        "",
      ],
    }
  `);
});
