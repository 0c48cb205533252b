import { describe, expect, test } from 'vitest';
import { build } from '../../src/build.ts';
import { renderAnnotations, renderJson, renderTerminal } from '../../src/problems/report.ts';
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

:::source{#report publisher="herald" on="2017-10-10" kind="report" relies-on="unnamed-people"}
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
  test('gives place, code, sentence, nearest id and the other place, and counts at the end', () => {
    const report = renderTerminal(
      build(misspelt).problems.filter(({ code }) => code !== 'unused-claim'),
      options,
    );
    expect(report).toBe(`content/articles/kaspersky-2017.md
   9:1  warning  no-archive  The source "report" has no archived copy.
        Add a second link, ([archived](https://…)), or say why there is none: no-archive="…".
  14:1  error  unknown-source  There is no source "reprot".
        Did you mean "report"? It is defined at content/articles/kaspersky-2017.md:9:1.
  31:1  error  unknown-claim  There is no claim "serch-tool" to respond to.
        Did you mean "search-tool"? It is defined at content/articles/kaspersky-2017.md:14:1.
2 errors, 1 warning in 1 file. Each code is explained in content/README.md.`);
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
    place: { file: 'content/articles/kaspersky-2017.md', line: 31, column: 1 },
    message: 'There is no claim "serch-tool" to respond to.',
    hint: 'Did you mean "search-tool"?',
    other: { file: 'content/articles/kaspersky-2017.md', line: 14, column: 1 },
  });
});

test('the report as annotations puts each problem on its line, and nothing in it can end the command early', () => {
  const lines = renderAnnotations(build(misspelt).problems, options).split('\n');
  expect(lines).toHaveLength(4);
  expect(lines.at(-1)).toBe(
    '::error file=content/articles/kaspersky-2017.md,line=31,col=1,title=unknown-claim::There is no claim "serch-tool" to respond to.%0ADid you mean "search-tool"?',
  );
  const [odd] = build({ ...site, 'a,b:c%.md': 'x' }).problems;
  expect(renderAnnotations(odd ? [odd] : [], options)).toContain('file=content/a%2Cb%3Ac%25.md,');
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
      "3:1 bad-date",
      "4:1 unknown-field",
      "7:1 heading-level",
      "9:1 raw-html",
      "11:1 bad-link",
      "13:1 empty-block",
      "13:37 bad-date",
      "13:50 bad-attribute",
      "13:64 unknown-attribute",
      "16:1 source-without-address",
      "16:1 unknown-actor",
      "20:1 missing-attribute",
      "20:10 bad-id",
      "24:1 unknown-source",
      "28:1 duplicate-id",
      "31:1 illegal-stance",
      "31:1 response-before-claim",
      "31:1 unknown-part",
      "35:1 empty-block",
      "35:1 no-stance",
      "38:1 unknown-block",
      "42:1 unknown-record",
      "46:1 unclosed-block",
    ]
  `);
});

test('a folder without faults gives a graph, and doubts do not stop it', () => {
  const { graph, problems } = build(folder(claim(), response('r1', 'by="acme" on="2020-01-02" denies')));
  expect(graph).not.toBeNull();
  expect(new Set(problems.map(({ severity }) => severity))).toEqual(new Set(['warning']));
});
