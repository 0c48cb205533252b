import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { openBrowser } from '../browser/browser.ts';
import { writeFiles } from '../commands/run-command.ts';
import { DESK_CONTENT, MINISTRY_WORDS } from './desk-content.ts';
import { openPage, startDev, type DevSite } from './dev-site.ts';

let dev: DevSite;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  [dev, browser] = await Promise.all([startDev(DESK_CONTENT, '/claims/ministry-knew/'), openBrowser()]);
  page = await (await browser.newContext()).newPage();
  page.setDefaultTimeout(15_000);
});
afterAll(async () => {
  await browser?.close();
  dev?.close();
});

/** A cell of a claim, what is said in it, and what comes to stand in the file. */
interface Task {
  name: string;
  claim: string;
  by: string;
  /** The point whose cell is pressed; null where the claim has none. */
  point: string | null;
  stance: string;
  fill: Record<string, string>;
  /** Further points that are ticked. */
  also?: string[];
  file?: string;
  /** Behind which text of the file it is inserted. */
  behind?: string;
  written: string;
}

const REMARKED = 'The ministry said that it would look into it.\n:::';
const OWN_WORDS = { text: 'It said so on the radio.', on: '2020-02-02', source: 'quay-story' };
const block = (attributes: string, ...body: string[]): string => `:::response{${attributes}}\n${body.join('\n')}\n:::`;

/** A task about the ministry's claim, told in the writer's own words. */
const told = (name: string, by: string, point: string, stance: string, id: string, more: Partial<Task> = {}): Task => ({
  name,
  claim: 'ministry-knew',
  by,
  point,
  stance,
  fill: OWN_WORDS,
  written: block(
    `#${id} to="ministry-knew" by="${by}" on="2020-02-02" source="quay-story" ${stance}="${[point, ...(more.also ?? [])].join(' ')}"`,
    OWN_WORDS.text,
  ),
  ...more,
});

const TASKS: Task[] = [
  told('an accused denies a point', 'ministry', 'nothing', 'denies', 'ministry-denies'),
  told('an accused admits a point', 'ministry', 'nothing', 'admits', 'ministry-admits'),
  told('an accused disputes two points', 'ministry', 'nothing', 'disputes', 'ministry-disputes', { also: ['told'] }),
  told('an accused has no evidence', 'harbour-board', 'told', 'no-evidence', 'harbour-board-no-evidence'),
  told('an accused declines', 'harbour-board', 'told', 'declines', 'harbour-board-declines'),
  told('an accused is silent', 'harbour-board', 'told', 'silent', 'harbour-board-silent'),
  told('a maker stands by it', 'morning-post', 'knew', 'upholds', 'morning-post-upholds'),
  told('a maker corrects a point', 'fishers', 'told', 'corrects', 'fishers-corrects'),
  told('a maker withdraws a point', 'morning-post', 'told', 'retracts', 'morning-post-retracts'),
  told('somebody remarks', 'pilot', 'knew', 'remarks', 'pilot-remarks'),
  told('somebody confirms', 'pilot', 'knew', 'confirms', 'pilot-confirms'),
  told('a court finds', 'port-court', 'knew', 'finds', 'port-court-finds'),
  told('a court clears', 'port-court', 'knew', 'clears', 'port-court-clears'),
  told('an office speaks for its party', 'harbour-office', 'told', 'denies', 'harbour-office-denies'),
  {
    ...told('a court takes a measure', 'port-court', 'knew', 'acts', 'port-court-acts'),
    fill: { ...OWN_WORDS, measure: 'inquiry' },
    written: block(
      '#port-court-acts to="ministry-knew" by="port-court" on="2020-02-02" source="quay-story" measure="inquiry" acts="knew"',
      OWN_WORDS.text,
    ),
  },
  {
    ...told('words are quoted and proved', 'ministry', 'nothing', 'admits', ''),
    fill: { quote: MINISTRY_WORDS, on: '2020-02-01', source: 'ministry-note' },
    written: block(
      '#ministry-admits to="ministry-knew" by="ministry" on="2020-02-01" source="ministry-note" admits="nothing"',
      `> ${MINISTRY_WORDS}`,
    ),
  },
  {
    ...told('words with signs that mean something', 'ministry', 'nothing', 'denies', ''),
    fill: { ...OWN_WORDS, speaker: 'Ann "Anchor" <Port>', text: 'It said: 5 < 6 & “no”.' },
    written: block(
      '#ministry-denies to="ministry-knew" by="ministry" on="2020-02-02" source="quay-story" speaker="Ann &quot;Anchor&quot; <Port>" denies="nothing"',
      'It said: 5 < 6 & “no”.',
    ),
  },
  {
    ...told('a claim without points', 'pilot', 'knew', 'denies', ''),
    claim: 'quay-sank',
    point: null,
    behind: 'The quay sank because of the dredging.\n:::',
    written: block('#pilot-denies to="quay-sank" by="pilot" on="2020-02-02" source="quay-story" denies', OWN_WORDS.text),
  },
  {
    ...told('a file with the line ends of another system', 'harbour-board', 'knew', 'denies', ''),
    claim: 'lock-broke',
    point: null,
    fill: { ...OWN_WORDS, on: '2020-03-02', source: 'lock-story' },
    file: 'articles/lock.md',
    behind: 'The lock broke.\r\n:::',
    written: block(
      '#harbour-board-denies to="lock-broke" by="harbour-board" on="2020-03-02" source="lock-story" denies',
      OWN_WORDS.text,
    ).replaceAll('\n', '\r\n'),
  },
  {
    ...told('words in two paragraphs', 'harbour-board', 'knew', 'denies', ''),
    claim: 'lock-broke',
    point: null,
    fill: { on: '2020-03-02', source: 'lock-story', text: 'It said so.\n\nTwice.' },
    file: 'articles/lock.md',
    behind: 'The lock broke.\r\n:::',
    written: block(
      '#harbour-board-denies to="lock-broke" by="harbour-board" on="2020-03-02" source="lock-story" denies',
      'It said so.\n\nTwice.',
    ).replaceAll('\n', '\r\n'),
  },
  {
    ...told('another id and an earlier statement that is taken back', 'ministry', 'nothing', 'admits', ''),
    fill: { ...OWN_WORDS, id: 'ministry-turns', supersedes: 'ministry-remarks' },
    written: block(
      '#ministry-turns to="ministry-knew" by="ministry" on="2020-02-02" source="quay-story" supersedes="ministry-remarks" admits="nothing"',
      OWN_WORDS.text,
    ),
  },
  {
    ...told('a source that is not yet here', 'ministry', 'nothing', 'denies', ''),
    fill: {
      text: OWN_WORDS.text,
      on: '2020-02-03',
      source: 'new',
      publisher: 'ministry',
      'source-kind': 'primary',
      title: 'A reply',
      url: 'https://ministry.example/reply',
      'no-archive': 'a test',
      'relies-on': 'own-work',
    },
    written: [
      ':::source{#ministry-2020-02-03 publisher="ministry" on="2020-02-03" kind="primary" relies-on="own-work" no-archive="a test"}',
      '[A reply](https://ministry.example/reply)',
      ':::',
      '',
      block(
        '#ministry-denies to="ministry-knew" by="ministry" on="2020-02-03" source="ministry-2020-02-03" denies="nothing"',
        OWN_WORDS.text,
      ),
    ].join('\n'),
  },
];

describe('the matrix desk', () => {
  beforeEach(() => void writeFiles(dev.contentDir, DESK_CONTENT));

  it.each(TASKS)('$name: the diff is the insertion alone', async (task) => {
    const { claim, file = 'articles/quay.md', behind = REMARKED, written } = task;
    const before = textOf(file);
    await openCell(task);
    await fillForm(task);
    await page.getByRole('button', { name: 'See what it does' }).click();
    await page.getByRole('heading', { name: 'What it does' }).waitFor();
    expect(textOf(file)).toBe(before);
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('Saved:').waitFor();
    const lineEnd = file === 'articles/lock.md' ? '\r\n' : '\n';
    expect(textOf(file)).toBe(before.replace(behind, `${behind}${lineEnd}${lineEnd}${written}`));
    for (const path of Object.keys(DESK_CONTENT)) if (path !== file) expect(textOf(path)).toBe(DESK_CONTENT[path]);
    expect(new URL(page.url()).pathname).toBe(`/desk/claims/${claim}/`);
  });

  it('is reached by an empty cell of the page of a claim', async () => {
    const blank = page.locator('tr#nothing .desk-blank');
    const look = () => page.goto(`${dev.url}/claims/ministry-knew/`).then(() => blank.count());
    // What the test before this one saved may still be on the page.
    await expect.poll(look, { timeout: 30_000 }).toBe(1);
    await blank.click();
    expect(page.url()).toBe(`${dev.url}/desk/claims/ministry-knew/?by=ministry&point=nothing`);
    expect(await page.getByRole('checkbox', { name: 'It said nothing.' }).isChecked()).toBe(true);
    const stances = await page
      .getByRole('radio')
      .evaluateAll((radios) => radios.map((radio) => (radio as HTMLInputElement).value));
    expect(stances).toEqual(['denies', 'disputes', 'admits', 'no-evidence', 'remarks', 'declines', 'silent']);
  });

  it('says what is proved and how the lines change, before anything is saved', async () => {
    const quote = { name: '', claim: 'ministry-knew', by: 'ministry', point: 'nothing', stance: 'admits', written: '' };
    const fill = { quote: MINISTRY_WORDS, on: '2020-02-01', source: 'ministry-note' };
    await openCell(quote);
    await fillForm({ ...quote, fill });
    await page.getByRole('button', { name: 'See what it does' }).click();
    const draft = page.locator('.desk-draft');
    expect(await draft.textContent()).toContain('The words stand letter by letter in the saved words of the source.');
    expect(await draft.locator('ins').first().textContent()).toContain('admits 1 of the 2 points about it');
    await page.locator('[name=quote]').fill(MINISTRY_WORDS.replace('let it', 'had it'));
    await page.getByRole('button', { name: 'See what it does' }).click();
    await page.getByText('quote-not-in-source').waitFor();
    expect(await page.getByRole('button', { name: 'Save', exact: true }).count()).toBe(0);
    await page.locator('[name=quote]').fill(MINISTRY_WORDS);
    await page.locator('[name=on]').fill('2020-02-31');
    await page.getByRole('button', { name: 'See what it does' }).click();
    await page.getByText('is not a date that exists').waitFor();
    expect(textOf('articles/quay.md')).toBe(DESK_CONTENT['articles/quay.md']);
  });

  it('writes nothing for other pages', async () => {
    const body = new URLSearchParams({ do: 'save', by: 'ministry', stance: 'denies', point: 'nothing', ...OWN_WORDS });
    const send = (origin: string) =>
      openPage(`${dev.url}/desk/claims/ministry-knew/`, { method: 'POST', body, headers: { origin }, redirect: 'manual' });
    expect((await send('http://elsewhere.example')).status).toBe(403);
    expect((await send('null')).status).toBe(403);
    expect(textOf('articles/quay.md')).toBe(DESK_CONTENT['articles/quay.md']);
    expect((await send(dev.url)).status).toBe(303);
  });

  const openCell = ({ claim, by, point }: Pick<Task, 'claim' | 'by' | 'point'>) =>
    page.goto(`${dev.url}/desk/claims/${claim}/?by=${by}${point === null ? '' : `&point=${point}`}`);

  async function fillForm({ stance, fill, also = [] }: Pick<Task, 'stance' | 'fill' | 'also'>): Promise<void> {
    await page.locator(`[name=stance][value=${stance}]`).check();
    for (const point of also) await page.locator(`[name=point][value=${point}]`).check();
    await page.locator('details').evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')));
    for (const [name, value] of Object.entries(fill)) {
      const field = page.locator(`[name="${name}"]`);
      if (await field.evaluate((element) => element.tagName === 'SELECT')) await field.selectOption(value);
      else await field.fill(value);
    }
  }

  const textOf = (file: string): string => readFileSync(join(dev.contentDir, file), 'utf8');
});

describe('the desk', () => {
  it('lists what waits for a writer, each with its place', async () => {
    writeFiles(dev.contentDir, DESK_CONTENT);
    await expect.poll(() => textOfDesk(), { timeout: 10_000 }).toContain('Errors: none');
    const text = await textOfDesk();
    expect(text).toMatch(/Claims with a single source: 4/u);
    expect(text).toMatch(/Open points: \d/u);
    expect(text).toContain('“We have no statement by the Ministry of Ports.” Ministry of Ports has spoken: ministry-remarks');
    expect(text).toContain('The quay: last changed 2019-01-05, but ministry-remarks is of 2020-01-20.');
    expect(text).not.toContain('The lock: last changed');
    expect(text.slice(text.indexOf('Longest without an answer'))).toContain('2020-01-01');
    await page.getByRole('button', { name: /quay\.md:7$/u }).click();
    await expect.poll(() => dev.opened().at(-1), { timeout: 10_000 }).toMatch(/quay\.md:7:1$/u);
  });

  it('lists quotations without saved words, and errors while the content has them', async () => {
    const quoted = (DESK_CONTENT['articles/quay.md'] ?? '')
      .replace('The ministry said that', '> The ministry said that')
      .replace('source="ministry-note" remarks', 'source="quay-story" remarks');
    writeFiles(dev.contentDir, { 'articles/quay.md': quoted });
    await expect.poll(() => textOfDesk(), { timeout: 10_000 }).toContain('Quotations that are not proved: 1');
    writeFiles(dev.contentDir, { 'articles/quay.md': quoted.replace('about="ministry harbour', 'about="minstry harbour') });
    await expect.poll(() => textOfDesk(), { timeout: 10_000 }).toContain('unknown-actor: ');
    // What takes a whole content to know stays as it was.
    expect(await textOfDesk()).toMatch(/Open points: \d/u);
  });

  it('can be used by everyone, and so can the pages with the bar', async () => {
    const form = '/desk/claims/ministry-knew/?by=ministry&point=knew';
    for (const address of ['/desk/', '/desk/claims/ministry-knew/', form, '/claims/ministry-knew/']) {
      // A page of the site reloads by itself when what it is made of has changed.
      const faults = await vi.waitFor(() => findFaults(address), { timeout: 40_000 });
      expect(faults).toEqual([]);
    }
  });

  async function findFaults(address: string): Promise<string[]> {
    await page.goto(dev.url + address);
    await page.evaluate(axe.source);
    const { violations } = await page.evaluate(() =>
      (window as unknown as { axe: typeof axe }).axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'] }),
    );
    return violations.map(({ id, nodes }) => `${address} ${id} ${nodes[0]?.html ?? ''}`);
  }

  const textOfDesk = async (): Promise<string> => {
    await page.goto(`${dev.url}/desk/`);
    return (await page.locator('main').innerText()).replaceAll(/\s+/gu, ' ');
  };
});
