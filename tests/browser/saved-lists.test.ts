import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { claimsAbout, statementsOf } from '../../src/graph/graph.ts';
import { graphOf, INVENTED_SITE, OWN_SITE, readBuilt } from '../site/sites.ts';
import { openSites, type SiteTabs } from './site-tabs.ts';

let tabs: SiteTabs;
beforeAll(async () => void (tabs = await openSites()));
afterAll(() => tabs?.close());
afterEach(() => tabs.closeTabs());

/** Follows a link that saves a list, and reads what was saved. */
async function save(page: Page, link: ReturnType<Page['locator']>): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
  await page.getByRole('status').filter({ hasText: 'saved as' }).waitFor();
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}

/** The rows of a saved CSV, as a program reads them that passes over lines with a #. */
const rowsOf = (csv: string): Record<string, string>[] => parse(csv, { comment: '#', columns: true });

const linkTo = (page: Page, section: string, name: string) =>
  page.locator(`section[aria-labelledby=${section}] .save`).getByRole('link', { name, exact: true });

const graph = graphOf(OWN_SITE);

describe('a list', () => {
  it('of an actor is saved as CSV with its own rows, its filter in name and head', async () => {
    const page = await tabs.open(OWN_SITE, '/actors/kaspersky-lab/');
    const { name, text } = await save(page, linkTo(page, 'About', 'CSV'));
    const about = claimsAbout(graph, 'kaspersky-lab');
    expect(name).toBe('rejoinder.claims.about-kaspersky-lab.csv');
    const [head = ''] = text.split('\r\n');
    expect(head).toMatch(`# claims; about=kaspersky-lab; ${about.length} of ${graph.claims.size} rows; http://127.0.0.1:`);
    expect(rowsOf(text).map(({ id }) => id)).toEqual(about.map(({ id }) => id));
  });

  it('is saved as JSON that says the same', async () => {
    const page = await tabs.open(OWN_SITE, '/actors/kaspersky-lab/');
    const { name, text } = await save(page, linkTo(page, 'Statements', 'JSON'));
    const saved = JSON.parse(text) as { list: string; filter: object; count: number; total: number; rows: { id: string }[] };
    const said = statementsOf(graph, 'kaspersky-lab');
    expect(name).toBe('rejoinder.responses.by-kaspersky-lab.json');
    expect(saved).toMatchObject({
      list: 'responses',
      filter: { by: ['kaspersky-lab'] },
      count: said.length,
      total: graph.responses.size,
    });
    expect(saved.rows.map(({ id }) => id).sort()).toEqual(said.map(({ id }) => id).sort());
  });

  it('of several kinds, under a base path, has all of its pages', async () => {
    const page = await tabs.open(INVENTED_SITE, '/agencies/');
    const { name, text } = await save(page, page.locator('.save').getByRole('link', { name: 'CSV', exact: true }));
    const bodies = [...graphOf(INVENTED_SITE).actors.values()].filter(({ kind }) =>
      ['agency', 'government', 'court'].includes(kind),
    );
    expect(name).toBe('rejoinder.actors.kind-agency-government-court.csv');
    expect(
      rowsOf(text)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(bodies.map(({ id }) => id).sort());
  });

  it('is a whole table where no script runs', async () => {
    const page = await tabs.open(OWN_SITE, '/claims/', { javaScriptEnabled: false });
    await page.locator('.save').getByRole('link', { name: 'CSV', exact: true }).click();
    expect(await page.locator('#Status').textContent()).toContain('needs JavaScript');
    const table = await page.locator('a[href$="rejoinder.claims.csv"]').getAttribute('href');
    expect((await page.request.get(new URL(table ?? '', page.url()).href)).ok()).toBe(true);
  });

  it('that is none, or cannot be loaded, is told', async () => {
    const page = await tabs.open(OWN_SITE, '/export/?table=no/such&as=csv');
    await page.getByText('Nothing was asked for').waitFor();
    await page.goto(tabs.urlOf(OWN_SITE, '/export/?table=nosuch&as=csv'));
    await page.getByText('could not be loaded').waitFor();
  });
});

describe('what a search found', () => {
  it('is saved whole, in its order, with the search in name and head', async () => {
    const page = await tabs.open(OWN_SITE, '/search/?q=kaspersky&kind=claim&sort=date');
    await page.locator('#search-results h3').first().waitFor();
    const { name, text } = await save(page, page.locator('#search-save').getByRole('link', { name: 'CSV', exact: true }));
    expect(name).toBe('rejoinder.search.q-kaspersky.kind-claim.sort-date.csv');
    const rows = rowsOf(text);
    expect(text).toMatch(new RegExp(`^# search; q=kaspersky&kind=claim&sort=date; ${rows.length} of ${rows.length} rows; `, 'u'));
    expect(rows.length).toBeGreaterThan(10);
    expect(new Set(rows.map(({ kind }) => kind))).toEqual(new Set(['claim']));
    const dates = rows.map(({ date }) => date ?? '');
    expect(dates).toEqual(dates.toSorted().reverse());
    const again = (await page.locator('#Again').getAttribute('download')) ?? '';
    expect(again).toBe(name);
  });

  it('has nothing that a spreadsheet would run, whatever was typed', async () => {
    const typed = '=cmd|"x",@SUM(1)\n+kaspersky';
    const page = await tabs.open(OWN_SITE, null);
    const download = page.waitForEvent('download');
    await page.goto(tabs.urlOf(OWN_SITE, `/export/?q=${encodeURIComponent(typed)}&as=csv`));
    const text = readFileSync(await (await download).path(), 'utf8');
    const cells = parse(text, { relax_column_count: true, relax_quotes: true }).flat();
    expect(cells.filter((cell) => /^[=+\-@\t\r]/u.test(cell))).toEqual([]);
  });
});

it('a search from the address bar, as OpenSearch has it, finds what was typed', async () => {
  const description = readBuilt(OWN_SITE, '/opensearch.xml');
  const [, template = ''] = /type="text\/html" template="([^"]+)"/u.exec(description) ?? [];
  const address = template.replace('{searchTerms}', encodeURIComponent('search tool')).replace(/^https:\/\/[^/]+/u, '');
  const page = await tabs.open(OWN_SITE, address);
  await page.locator('#search-results h3').first().waitFor();
  expect(await page.locator('#search-results h3').allTextContents()).toContainEqual(expect.stringContaining('search tool'));
});
