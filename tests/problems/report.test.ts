import fc from 'fast-check';
import type { Log } from 'sarif';
import { describe, expect, test } from 'vitest';
import { build } from '../../src/build.ts';
import { explainCode } from '../../src/problems/explanation.ts';
import { renderAnnotations } from '../../src/problems/annotations.ts';
import { renderJson } from '../../src/problems/json.ts';
import { MESSAGES, type ProblemCode } from '../../src/problems/messages.ts';
import { problem, type Problem } from '../../src/problems/problem.ts';
import { renderDigest, renderErrors, renderTerminal, type ReportOptions } from '../../src/problems/report.ts';
import { renderSarif } from '../../src/problems/sarif.ts';
import { selectProblems, type Selection } from '../../src/problems/selection.ts';
import { actor, cast, claim, folder, response, site, type Files } from '../content.ts';

const options = { contentDir: 'content' };

/** An article whose claim stands on line 14 and whose response on line 31. */
const misspelt: Files = {
  ...site,
  ...actor('herald', 'outlet'),
  ...actor('acme', 'company'),
  'articles/kaspersky-2017.md': `---
title: A case
published: 2021-01-01
summary: A case.
---

## What was reported

:::source{#report publisher="herald" on="2017-10-12" kind="report" relies-on="unnamed-people"}
[A report](https://example.org/report)
:::


:::claim{#search-tool title="A search tool" by="herald" about="acme" on="2017-10-10" source="report reprot"}
Spies searched computers with the software of Acme.

::part[They had broken into the network of Acme.]{#break-in}
:::

## What was answered

The answer came a day later.

It does not meet every point.






:::response{#not-involved to="serch-tool" by="acme" on="2017-10-11" source="report" denies}
Acme said that it was not involved.
:::
`,
};

describe('the report for a terminal', () => {
  test('gives place, code, sentence, nearest id and the other place, doubts after errors, and counts at the end', () => {
    const report = renderTerminal(
      build(misspelt).problems.filter(({ code }) => code !== 'unused-claim'),
      options,
    );
    expect(report).toBe(`content/articles/kaspersky-2017.md
  14:101  error  unknown-source  There is no source "reprot".
        Did you mean "report"? It is defined at content/articles/kaspersky-2017.md:9:1.
   31:31  error  unknown-claim  There is no claim "serch-tool" to respond to.
        Did you mean "search-tool"? It is defined at content/articles/kaspersky-2017.md:14:1.
content/articles/kaspersky-2017.md
  9:1  warning  no-archive  The source "report" has no archived copy.
        Add a second link, ([archived](https://…)), or say why there is none: no-archive="…".
2 errors, 1 warning in 1 file. Each code is explained in content/PROBLEMS.md.`);
  });

  test('names the content folder as the writer would type it', () => {
    expect(renderTerminal(build({}).problems, { contentDir: 'tests/fixture/' })).toContain('tests/fixture/site.md');
  });

  test('says so where all is well', () => {
    expect(renderTerminal([], options)).toBe('No problems found.');
  });
});

test('the report as JSON holds the same problems, with paths to open', () => {
  const report = JSON.parse(renderJson(build(misspelt).problems, options)) as { problems: unknown[] };
  expect(report).toMatchObject({ schemaVersion: 1, errors: 2, warnings: 2 });
  expect(report.problems).toContainEqual({
    code: 'unknown-claim',
    severity: 'error',
    place: { file: 'content/articles/kaspersky-2017.md', line: 31, column: 31 },
    message: 'There is no claim "serch-tool" to respond to.',
    hint: 'Did you mean "search-tool"?',
    other: { file: 'content/articles/kaspersky-2017.md', line: 14, column: 1 },
  });
});

test('the report as annotations puts each problem on its line, and nothing in it can end the command early', () => {
  const lines = renderAnnotations(build(misspelt).problems, options).split('\n');
  expect(lines).toHaveLength(4);
  expect(lines.at(-1)).toBe(
    '::error file=content/articles/kaspersky-2017.md,line=31,col=31,title=unknown-claim::There is no claim "serch-tool" to respond to.%0ADid you mean "search-tool"?',
  );
  const [odd] = build({ ...site, 'a,b:c%.md': 'x' }).problems;
  expect(renderAnnotations(odd ? [odd] : [], options)).toContain('file=content/a%2Cb%3Ac%25.md,');
});

test('many doubts of one code are one line for who asks for nothing in particular, and in full for who asks', () => {
  const doubts = (code: ProblemCode, number: number) =>
    Array.from({ length: number }, (_, at) =>
      problem(code, { file: 'articles/a.md', line: at + 1, column: 1 }, { id: `s${at}` }),
    );
  const problems = [...doubts('no-archive', 6), ...doubts('unused-source', 5), ...doubts('unknown-block', 7)];
  const digest = renderDigest(problems, options).split('\n');
  expect(digest.filter((line) => line.includes('no-archive'))).toEqual([
    '6 warnings  no-archive  List them: npm run check -- --only no-archive',
  ]);
  expect(digest.filter((line) => line.includes('warning  unused-source'))).toHaveLength(5);
  expect(digest.filter((line) => line.includes('error  unknown-block'))).toHaveLength(7);
  expect(digest.at(-1)).toBe('7 errors, 11 warnings in 1 file. Each code is explained in content/PROBLEMS.md.');
  expect(renderTerminal(problems, options).match(/ {2}no-archive {2}/gu)).toHaveLength(6);
});

test('a build tells errors in full and doubts in one line', () => {
  const { problems } = build(misspelt);
  const lines = renderErrors(problems, options).split('\n');
  expect(lines).toHaveLength(7);
  expect(lines.at(-1)).toBe('2 warnings: npm run check tells more.');
  const doubts = problems.filter(({ severity }) => severity === 'warning');
  expect(renderErrors(doubts, options)).toBe('No errors. 2 warnings: npm run check tells more.');
  expect(renderErrors([], options)).toBe('No problems found.');
});

test('a writer chooses codes, files or errors alone', () => {
  const { problems } = build({ ...misspelt, 'actors/odd.md': 'x' });
  const all = { only: [], files: [], errors: false };
  const codes = (selection: Partial<Selection>) => selectProblems(problems, { ...all, ...selection }).map(({ code }) => code);
  expect(codes({})).toHaveLength(problems.length);
  expect(codes({ only: ['no-archive'] })).toEqual(['no-archive']);
  expect(codes({ files: ['actors/odd.md'] })).toEqual(['missing-front-matter', 'unsourced']);
  expect(codes({ errors: true })).not.toContain('no-archive');
  expect(codes({ errors: true, only: ['no-archive'] })).toEqual([]);
});

test('a code is explained by what the check says, what is meant, and an example', () => {
  const explained = explainCode('no-archive');
  expect(explained).toMatch(/^no-archive \(warning\): The source "…" has no archived copy\.\n\nAdd a second link/u);
  expect(explained).toContain('Pages vanish.');
  expect(explained).toContain('with    [Its title](https://gazette.example/oil) ([archived]');
});

test('the report as SARIF names the rule, the level and both places', () => {
  const { version, runs } = JSON.parse(renderSarif(build(misspelt).problems, options)) as Log;
  const { tool, results = [] } = runs[0]!;
  expect(version).toBe('2.1.0');
  expect(tool.driver.rules).toHaveLength(Object.keys(MESSAGES).length);
  const location = (startLine: number, startColumn: number) => ({
    physicalLocation: {
      artifactLocation: { uri: 'content/articles/kaspersky-2017.md' },
      region: { startLine, startColumn },
    },
  });
  const result = results.find(({ ruleId }) => ruleId === 'unknown-claim')!;
  expect(result).toMatchObject({
    level: 'error',
    message: { text: 'There is no claim "serch-tool" to respond to. Did you mean "search-tool"?' },
    locations: [location(31, 31)],
    relatedLocations: [location(14, 1)],
  });
  expect(tool.driver.rules?.[result.ruleIndex!]?.id).toBe('unknown-claim');
});

describe('whatever names, values and paths hold, nothing in a report acts on what it is printed on', () => {
  const hostile = fc
    .array(
      fc.oneof(
        fc.constantFrom(
          '\n::stop-commands::x\n',
          '::error::',
          '##[add-mask]',
          '##vso[task.x]',
          '\u001B[2J',
          '\u0007',
          '\r',
          '\n',
          '\t',
        ),
        fc.constantFrom(
          '\u202E',
          '\u2066',
          '\u200F',
          '\u2028',
          '\u0085',
          '\u009B',
          '\uFEFF',
          '\uD800',
          '%0A',
          '$&',
          'é',
          '👩\u200D🚒',
        ),
        fc.string({ unit: 'binary', maxLength: 8 }),
      ),
      { maxLength: 6 },
    )
    .map((pieces) => pieces.join(''));
  const place = fc.record({ file: hostile, line: fc.integer({ min: 1, max: 99 }), column: fc.integer({ min: 1, max: 99 }) });
  const found = fc.record({
    code: fc.constantFrom<ProblemCode>('duplicate-id', 'no-archive'),
    severity: fc.constantFrom('error', 'warning'),
    place,
    message: hostile,
    hint: fc.option(hostile),
    other: fc.option(place),
  });
  const acts = /(?![\n\u200C\u200D])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]|##\w*\[/u;
  const check = (
    render: (problems: Problem[], options: ReportOptions) => string,
    holds: (text: string, of: Problem[]) => void,
  ) => {
    fc.assert(
      fc.property(fc.array(found, { minLength: 1, maxLength: 9 }), hostile, (problems, contentDir) => {
        const text = render(problems, { contentDir });
        expect(text).not.toMatch(acts);
        holds(text, problems);
      }),
    );
  };

  test.each([
    ['in full', renderTerminal],
    ['as a digest', renderDigest],
    ['of a build', renderErrors],
  ])('the report for a terminal, %s', (_, render) => {
    check(render, (text, problems) => {
      const lines = text.split('\n');
      for (const line of lines) expect(line.trimStart().startsWith('::')).toBe(false);
      // A line for a file, two for a problem, two at the end: no value makes one more.
      expect(lines.length).toBeLessThanOrEqual(problems.length * 4 + 2);
    });
  });

  test('annotations', () => {
    check(renderAnnotations, (text, problems) => {
      const lines = text.split('\n');
      expect(lines).toHaveLength(problems.length);
      for (const line of lines) expect(line).toMatch(/^::(?:error|warning) file=[^,:]*,line=\d+,col=\d+,title=[a-z-]+::/u);
    });
  });

  test('JSON, which says the same to whoever reads it', () => {
    check(renderJson, (text, problems) => {
      const { problems: read } = JSON.parse(text) as { problems: Problem[] };
      expect(read.map(({ message }) => message).sort()).toEqual(problems.map(({ message }) => message).sort());
    });
  });

  test('SARIF', () => {
    check(renderSarif, (text, problems) => {
      expect((JSON.parse(text) as Log).runs[0]?.results).toHaveLength(problems.length);
      for (const line of text.split('\n')) expect(line.trimStart().startsWith('::')).toBe(false);
    });
  });
});

test('an article with many faults has them all told in one run, in the order of its lines', () => {
  const files: Files = {
    ...site,
    ...cast,
    'articles/Bad.md': 'x',
    'articles/bad.md': `---
title: Bad
published: 2021-02-30
sumary: Bad.
---

# One

<script>alert(1)</script>

[x](javascript:alert(1))

:::source{#first publisher="herlad" on="2020-13" kind="reprot" onclick="alert(1)"}
:::

:::source{#second publisher="herlad" on="2020-12" kind="report"}
No address
:::

:::claim{#Leak title="A leak" by="herald" about="" source="second"}
Leaked.
:::

:::claim{#leak title="A leak" by="herald" about="acme" on="2020-02" source="second third"}
Leaked.

::part[Found.]{#found}
::part[Found again.]{#found}
:::

:::response{#r1 to="leak" by="watchdog" on="2020-01" source="second" admits="fond" retracts="found"}
Words.
:::

:::response{#r2 to="leak" by="watchdog" on="2020-03" source="second" supersedes="r1"}
:::

:::note
Words.
:::

:::correction{on="2021" to="nothing-like-it"}
Words.
:::

:::claim{#open title="Open" by="herald" about="acme" on="2020-02" source="second"}
Never closed.
`,
  };
  const { graph, problems } = build(files);
  expect(graph).toBeNull();
  const told = problems
    .filter(({ severity }) => severity === 'error')
    .map(({ place, code }) => `${place.line}:${place.column} ${code}`);
  expect(told).toMatchInlineSnapshot(`
    [
      "1:1 bad-id",
      "1:1 missing-field",
      "3:12 bad-date",
      "4:1 unknown-field",
      "7:1 heading-level",
      "9:1 raw-html",
      "11:5 bad-link",
      "13:1 empty-block",
      "13:41 bad-date",
      "13:56 bad-attribute",
      "13:64 unknown-attribute",
      "16:1 source-without-address",
      "16:30 unknown-actor",
      "20:1 missing-attribute",
      "20:11 bad-id",
      "24:84 unknown-source",
      "28:1 duplicate-id",
      "31:45 response-before-claim",
      "31:78 unknown-part",
      "31:84 illegal-stance",
      "35:1 empty-block",
      "35:1 no-stance",
      "38:1 unknown-block",
      "42:29 unknown-record",
      "46:1 unclosed-block",
    ]
  `);
});

test('a folder without faults gives a graph, and doubts do not stop it', () => {
  const { graph, problems } = build(folder(claim(), response('r1', 'by="acme" on="2020-01-02" denies')));
  expect(graph).not.toBeNull();
  expect(new Set(problems.map(({ severity }) => severity))).toEqual(new Set(['warning']));
});
