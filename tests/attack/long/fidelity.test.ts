import fc from 'fast-check';
import { load } from 'cheerio';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { curlMarks } from '../../../src/words/curly.ts';
import { makeFolder, runScript, writeFiles } from '../../commands/run-command.ts';
import { inMarkdown, sentence } from '../sentences.ts';

const DOSSIERS = 100;
/** In each dossier ten claims, each with a statement and nine answers: 10,000 sentences. */
const CLAIMS = 10;
const ANSWERS = 9;

interface Told {
  claim: string;
  actor: string;
  sentence: string;
  isQuoted: boolean;
}

const sentences = fc.sample(sentence, { numRuns: DOSSIERS * CLAIMS * (1 + ANSWERS), seed: 12 });
const told: Told[] = [];
const files: Record<string, string> = {
  'site.md': '---\nname: S\npublisher: P\nurl: https://s.example\ncontact: a@s.example\nlanguage: en\n---\n',
  'actors/herald.md': '---\nname: Herald\nkind: outlet\n---\n',
};
for (let number = 0; number < DOSSIERS; number++) addDossier(number);

function addDossier(number: number): void {
  const source = `s-${number}`;
  const claims = Array.from({ length: CLAIMS }, (_, at) => claimOf(`c-${number}-${at}`, `a-${number}-${at}`, source));
  files[`passages/${source}.txt`] = claims.flatMap(({ quotes }) => quotes).join('\n\n');
  files[`articles/d-${number}.md`] = `---
title: Dossier ${number}
published: 2021-01-01
summary: Sentences.
---

:::source{#${source} publisher="herald" on="2020-01-01" kind="report" no-archive="none"}
[Source ${number}](https://herald.example/${number})
:::

${claims.map(({ text }) => text).join('\n')}`;
}

function claimOf(id: string, actor: string, source: string): { text: string; quotes: string[] } {
  files[`actors/${actor}.md`] = `---\nname: Actor ${actor}\nkind: company\n---\n`;
  const take = (isQuoted: boolean): string => {
    const one = sentences[told.length] ?? '';
    told.push({ claim: id, actor, sentence: one, isQuoted });
    return one;
  };
  const statement = take(false);
  const answers = Array.from({ length: ANSWERS }, (_, at) => ({ at, isQuoted: at % 2 === 0, said: take(at % 2 === 0) }));
  const blocks = answers.map(
    ({
      at,
      isQuoted,
      said,
    }) => `:::response{#${id}-r${at} to="${id}" by="${actor}" on="2020-01-0${at + 1}" source="${source}" remarks}
${isQuoted ? '> ' : ''}${inMarkdown(said)}
:::
`,
  );
  const text = `:::claim{#${id} title="Claim ${id}" by="herald" about="${actor}" on="2020-01-01" source="${source}"}
${inMarkdown(statement)}
:::

${blocks.join('\n')}`;
  // What stands in quotation marks within prose is held to the source too.
  return { text, quotes: [statement, ...answers.map(({ said }) => said)] };
}

test(`of ${sentences.length} sentences, no character is lost from the file to the page, the data, the tables and the feeds`, async () => {
  const [contentDir, outDir] = [writeFiles(makeFolder(), files), join(makeFolder(), 'dist')];
  const env = { CONTENT_DIR: contentDir, OUT_DIR: outDir, CACHE_DIR: makeFolder() };
  expect(await runScript('release', ['--on', '2026-01-01'], env)).toMatchObject({ code: 0 });
  expect(await runScript('build', [], env)).toMatchObject({ code: 0 });
  const read = (path: string): string => readFileSync(join(outDir, path), 'utf8');
  const rows = read('data/rejoinder.responses.jsonl') + read('data/rejoinder.claims.jsonl');
  const lost: string[] = [];
  for (const [claim, some] of Map.groupBy(told, (one) => one.claim)) {
    const page = load(read(`claims/${claim}/index.html`))('main')
      .text()
      .replace(/\s+/gu, ' ');
    const json = read(`claims/${claim}.json`);
    const feed = load(read(`actors/${some[0]?.actor ?? ''}/feed.xml`), { xml: true }).text();
    for (const { sentence: said, isQuoted } of some) {
      if (!page.includes(isQuoted ? said : curlMarks(said))) lost.push(`page ${claim}: ${said}`);
      if (!json.includes(JSON.stringify(said))) lost.push(`data ${claim}: ${said}`);
      if (!rows.includes(JSON.stringify(said))) lost.push(`table ${claim}: ${said}`);
      if (!feed.includes(said)) lost.push(`feed ${claim}: ${said}`);
    }
  }
  expect(lost).toEqual([]);
});
