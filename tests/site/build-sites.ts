import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../src/settings.ts';
import { runBuild } from '../browser/built-site.ts';
import { releaseFixture } from './release-fixture.ts';
import { INVENTED_SITE, OWN_SITE, TEST_SITES, type TestSite } from './sites.ts';

/** More than the hundred rows after which a list goes on at a second page. */
const ROWS = 105;

/** Builds the sites that the tests look at, once per run and aside from `dist/`. */
export default async function buildSites(): Promise<void> {
  copyFolder('content', OWN_SITE.contentDir);
  copyFolder('tests/fixture/content', INVENTED_SITE.contentDir);
  writeFileSync(join(INVENTED_SITE.contentDir, 'articles/logbook.md'), writeLogbook());
  releaseFixture(INVENTED_SITE.contentDir);
  await Promise.all(TEST_SITES.map(buildOne));
}

function buildOne({ contentDir, outDir, basePath, name }: TestSite): Promise<void> {
  rmSync(outDir, { recursive: true, force: true });
  return runBuild({
    CONTENT_DIR: contentDir,
    OUT_DIR: outDir,
    BASE_PATH: basePath,
    CACHE_DIR: join(ROOT, '.cache/sites', `${name}-cache`),
  });
}

/** A copy that stays as it is while somebody writes. */
function copyFolder(from: string, to: string): void {
  rmSync(to, { recursive: true, force: true });
  cpSync(join(ROOT, from), to, { recursive: true });
}

/** Small claims by which every kind of list grows past its first page. */
function writeLogbook(): string {
  const entries = Array.from({ length: ROWS }, (_, index) => writeEntry(index + 1));
  return `---
title: The logbook of the north quay
published: "2017-12-31"
summary: ${ROWS} entries, each an allegation, each with its source.
topics: [velmar-harbour]
---

Every entry says that something is missing.
${entries.join('')}`;
}

const writeEntry = (number: number): string => `
:::source{#log-${number} publisher="elin-maros" on="2017" kind="primary" relies-on="own-work" held}
Logbook, leaf ${number}
:::

:::claim{#missing-${number} title="Log ${number} is missing" by="elin-maros" about="harbour-authority" on="2017" source="log-${number}"}
Rope ${number} is missing.
:::

:::response{#rope-${number} to="missing-${number}" by="harbour-authority" on="2017-12" source="log-${number}" denies}
Rope ${number} is where it was, the harbour said.
:::
`;
