import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'playwright-core';
import { addressesOf } from '../../src/release/released.ts';
import { openDesk } from '../../src/writing/desk.ts';
import { applyChange } from '../../src/writing/edits.ts';
import type { RecordName } from '../../src/writing/record-kind.ts';
import { renameRecord } from '../../src/writing/rename.ts';
import { SMALL_CONTENT } from '../commands/small-content.ts';
import { graphOf } from '../content.ts';
import { openBrowser } from './browser.ts';
import { buildSiteFrom, type BuiltSite } from './built-site.ts';

/** A second claim, whose page stays where it is while a point and a reply of it move. */
const CONTENT = {
  ...SMALL_CONTENT,
  'articles/mud.md': `---
title: The mud
published: "2020-02-05"
summary: What became of the mud.
---

:::claim{#mud-sold title="The mud was sold" by="morning-post" about="harbour-board" on="2020-01-01" source="post-story"}
The board sold the mud.

::part[The mud was sold.]{#sold}
:::

:::response{#board-on-mud to="mud-sold" by="harbour-board" on="2020-01-02" source="board-note" denies}
The board said that it had sold nothing.
:::
`,
};
const RELEASED = addressesOf(graphOf(CONTENT));

/** The content after a renaming of something that was released. */
function rename(files: Record<string, string>, record: RecordName, id: string): Record<string, string> {
  const change = renameRecord(openDesk(files, RELEASED), record, id);
  if (typeof change === 'string') throw new Error(change);
  return applyChange(files, change);
}

let site: BuiltSite;
let browser: Browser;
beforeAll(async () => {
  const claim = rename(CONTENT, { kind: 'claim', id: 'dredged-at-night', claim: null }, 'night-dredging');
  const point = rename(claim, { kind: 'part', id: 'ordered', claim: 'night-dredging' }, 'by-order');
  const reply = rename(point, { kind: 'response', id: 'board-says-no', claim: null }, 'board-denies');
  const sold = rename(reply, { kind: 'part', id: 'sold', claim: 'mud-sold' }, 'mud-was-sold');
  const mud = rename(sold, { kind: 'response', id: 'board-on-mud', claim: null }, 'board-sold-nothing');
  site = await buildSiteFrom(rename(mud, { kind: 'actor', id: 'harbour-board', claim: null }, 'port-office'), '/base/');
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

async function visit(address: string, javaScriptEnabled: boolean) {
  const page = await (await browser.newContext({ javaScriptEnabled })).newPage();
  await page.goto(site.url + address);
  return page;
}

const CLAIM = 'claims/night-dredging/';

describe('who follows a released address', () => {
  it.each([
    ['claims/dredged-at-night/', CLAIM],
    ['claims/dredged-at-night/#night', `${CLAIM}#night`],
    ['claims/dredged-at-night/#ordered', `${CLAIM}#by-order`],
    ['claims/dredged-at-night/#board-says-no', `${CLAIM}#board-denies`],
    ['claims/mud-sold/#sold', 'claims/mud-sold/#mud-was-sold'],
    ['claims/mud-sold/#board-on-mud', 'claims/mud-sold/#board-sold-nothing'],
    ['actors/harbour-board/', 'actors/port-office/'],
  ])('%s is taken to its new place, with script', async (from, to) => {
    const page = await visit(from, true);
    await page.waitForURL(site.url + to);
    const place = to.split('#')[1];
    if (place !== undefined) expect(await page.locator(`#${place}`).isVisible()).toBe(true);
    await page.context().close();
  });

  it.each([
    ['claims/dredged-at-night/#ordered', `${CLAIM}#by-order`],
    ['claims/mud-sold/#sold', 'claims/mud-sold/#mud-was-sold'],
    ['actors/harbour-board/', 'actors/port-office/'],
  ])('%s finds a link there, without', async (from, to) => {
    const page = await visit(from, false);
    const place = from.split('#')[1];
    const within = place === undefined ? page.locator('main') : page.locator(`#${place}`);
    await within.locator('a').first().click();
    expect(page.url()).toBe(site.url + to);
    await page.context().close();
  });

  it.each([
    'claims/dredged-at-night.json',
    'actors/harbour-board.json',
    'actors/harbour-board/feed.xml',
    'actors/harbour-board/replies.xml',
  ])('%s has its data still, on a host without rules', async (address) => {
    const answer = await fetch(site.url + address);
    expect(answer.status).toBe(200);
    expect(await answer.text()).toMatch(/night-dredging|port-office/u);
  });

  it('reads no address that leads nowhere', async () => {
    for (const address of RELEASED) {
      const answer = await fetch(site.url + (address.slice(1).split('#')[0] ?? ''));
      expect(answer.status, address).toBe(200);
    }
  });
});
