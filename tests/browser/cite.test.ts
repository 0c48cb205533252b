import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { viewOf } from '../../src/graph/claim-view.ts';
import { record } from '../../src/graph/graph.ts';
import { fingerprintOf, recordedOn } from '../../src/publish/fingerprint.ts';
import { sayStanding } from '../../src/words/standing.ts';
import { isIncluded, leafHash, readProof } from '../publish/log-verifier.ts';
import { releasedGraphs } from '../site/release-fixture.ts';
import { graphOf, INVENTED_SITE, readBuilt } from '../site/sites.ts';
import { longestClaim, openSites, type SiteTabs } from './site-tabs.ts';

let tabs: SiteTabs;
beforeAll(async () => {
  tabs = await openSites();
});
afterEach(() => tabs.closeTabs());
afterAll(() => tabs.close());

const site = INVENTED_SITE;
const graph = graphOf(site);
const claim = longestClaim(site);
const fingerprint = fingerprintOf(graph, claim);
const [reply] = graph.index.responsesTo.get(claim.id)!;

it('the page of a claim leads to its citation in four forms, of the claim or of one reply', async () => {
  const page = await tabs.open(site, `/claims/${claim.id}/`);
  await page.getByRole('link', { name: 'Cite', exact: true }).click();
  const forms = page.locator('main pre');
  await forms.first().waitFor();
  expect(await forms.count()).toBe(5);
  expect(await forms.first().textContent()).toContain(fingerprint);
  await page.getByLabel('What to cite').selectOption(reply!.id);
  expect(await forms.first().textContent()).toContain(`/claims/${claim.id}/#${reply!.id}`);
});

it('copies a form', async () => {
  const page = await tabs.open(site, `/cite/?of=${claim.id}`, { permissions: ['clipboard-read', 'clipboard-write'] });
  await page.getByRole('button', { name: 'Copy' }).nth(1).click();
  await page.getByRole('button', { name: 'Copied' }).waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await page.locator('main pre').nth(1).textContent());
});

it('tells whoever follows a citation that the record is the same', async () => {
  const same = await tabs.open(site, `/cite/?of=${claim.id}&cited=${recordedOn(graph, claim)}.${fingerprint}`);
  expect(await same.locator('main [role=status]').textContent()).toBe('The record is as it was when it was cited.');
});

/** The citation of a claim as it was at a release, and how it stood. */
function citedAt(release: number): { link: string; sentence: string } {
  const was = releasedGraphs(site.contentDir)[release]!;
  const cited = record(was.claims, 'night-dredging');
  const { sentence } = sayStanding(was, cited, viewOf(was, cited).standing);
  return { link: `/cite/?of=${cited.id}&cited=${recordedOn(was, cited)}.${fingerprintOf(was, cited)}`, sentence };
}

it('tells whoever comes with an earlier citation what changed since, and how it stood in the words of that day', async () => {
  const { link, sentence } = citedAt(1);
  const page = await tabs.open(site, `${link}#tidewater-second`);
  expect(await page.locator('main [role=status]').textContent()).toContain('The record has changed since it was cited as of');
  const said = (heading: string) => page.locator(`h3:text-is("${heading}") + *`);
  expect(await said('How it stood then').textContent()).toBe(sentence);
  const [now] = [record(graph.claims, 'night-dredging')];
  expect(await said('How it stands now').textContent()).toBe(sayStanding(graph, now, viewOf(graph, now).standing).sentence);
  expect(await said('What changed on the record').locator('li').allTextContents()).toEqual([
    expect.stringMatching(/^10 March 2024: .*Port-Aveline on “.*”: backed the reply$/u),
  ]);
  expect(await page.getByRole('link', { name: 'Go to what was cited' }).getAttribute('href')).toMatch(
    /\/claims\/night-dredging\/#tidewater-second$/u,
  );
});

it('tells of a record from before any standing was written down what follows from its dates', async () => {
  const page = await tabs.open(site, citedAt(0).link);
  await page.getByRole('heading', { name: 'How it stood then, by what is dated until then' }).waitFor();
  const changes = await page.locator('h3:text-is("What changed on the record") + ol li').allTextContents();
  expect(changes.map((change) => /^10 (\w+ 2024): (Stances changed|How it stands)?/u.exec(change)?.slice(1))).toEqual([
    ['February 2024', 'Stances changed'],
    ['February 2024', 'How it stands'],
    ['March 2024', undefined],
  ]);
});

it('tells what was said since by its date where no release had the record', async () => {
  const then = await tabs.open(site, `/cite/?of=${claim.id}&cited=${claim.on}.0123456789abcdef`);
  const newest = graph.index.responsesTo.get(claim.id)!.at(-1)!;
  await then.locator(`main a[href$="#${newest.id}"]`).waitFor();
  expect(await then.locator('main').textContent()).toContain(record(graph.claims, claim.id).title);
});

it('has beside a citation the proof that its record is in the log, which a verifier of C2SP logs finds right', async () => {
  const page = await tabs.open(site, '/cite/?of=night-dredging');
  const text = await page.locator('#Form-proof + pre').textContent();
  const { index, proof, checkpoint } = readProof(text!);
  const line = readBuilt(site, '/data/rejoinder.events.jsonl').split('\n')[index]!;
  expect(JSON.parse(line)).toMatchObject({ claims: ['night-dredging'] });
  const included = (entry: string) => isIncluded(leafHash(Buffer.from(entry)), index, checkpoint.size, proof, checkpoint.root);
  expect(included(line)).toBe(true);
  expect(included(line.replace('night-dredging', 'night-drudging'))).toBe(false);
  expect(await page.locator('main pre').first().textContent()).toContain(`entry ${index + 1} of ${checkpoint.size}`);
});

it.each(['/cite/?of=', '/lookup/#'])('%s is read on a small phone without moving it sideways', async (address) => {
  const viewport = { width: 320, height: 640 };
  const page = await tabs.open(site, address + claim.id, { viewport });
  await page.locator('#Answer :is(p, h2), main pre').first().waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(viewport.width);
});

it('says so where there is no such claim, and asks for nothing where none is named', async () => {
  const none = await tabs.open(site, '/cite/?of=nobody-said-this');
  await none.getByText('This site has no such claim').waitFor();
  const empty = await tabs.open(site, '/cite/');
  expect(await empty.getByText('Choose what to cite').count()).toBe(1);
});
