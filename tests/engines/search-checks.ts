import { QUERIES } from '../browser/queries.ts';
import type { Check } from './check.ts';
import { hold, until, type Tab } from './engine.ts';

/** Runs in the page: what was found, once the search says how much that is. */
function readFound(): { said: string; paths: string[] } | null {
  const said = document.querySelector('#search-status')?.textContent ?? '';
  if (!said.includes(' for “')) return null;
  return {
    said,
    paths: [...document.querySelectorAll<HTMLAnchorElement>('#search-results h3 a')].map(({ pathname }) => pathname),
  };
}

async function search(tab: Tab, site: string, query: string): Promise<{ said: string; paths: string[] }> {
  await tab.go(`${site}search/?q=${encodeURIComponent(query)}`);
  return until(tab, `results for "${query}"`, readFound, null);
}

/** Every query of the tests finds what it finds there. */
const queries: Check = {
  name: 'search: the queries of the tests',
  runsScripts: true,
  async run(tab, { whole }) {
    const faults: string[] = [];
    for (const { query, finds, within } of QUERIES) {
      const { paths } = await search(tab, whole, query);
      if (!paths.slice(0, within).includes(finds)) faults.push(`"${query}" finds ${paths.slice(0, 4).join(' ')}, not ${finds}`);
    }
    hold(faults.length === 0, faults.join('\n  '));
    return `${QUERIES.length} queries`;
  },
};

/** Typed, walked and opened with the keys alone. */
const keys: Check = {
  name: 'search: by keyboard',
  runsScripts: true,
  async run(tab, { whole }) {
    await tab.go(`${whole}search/`);
    await tab.read(() => document.querySelector<HTMLElement>('#search-query')?.focus(), null);
    await tab.type('spy chip');
    const { paths } = await until(tab, 'results while typing', readFound, null);
    await tab.press('ArrowDown');
    const focused = await tab.read(() => (document.activeElement as HTMLAnchorElement | null)?.pathname ?? '', null);
    hold(focused === paths[0], `↓ goes to ${focused}, not to the first result`);
    await tab.press('Enter');
    await until(tab, 'the page of the result', (path) => (location.pathname === path ? true : null), focused);
    return `to ${focused}`;
  },
};

/** A part of the index that does not arrive is told, and not taken for few results. */
const failure: Check = {
  name: 'search: a failed download',
  runsScripts: true,
  async run(tab, { broken }) {
    await tab.go(`${broken}search/?q=backdoor`);
    return until(tab, 'word of the failure', () => document.querySelector('[role=alert] p')?.textContent.trim() ?? null, null);
  },
};

export const SEARCH_CHECKS: readonly Check[] = [queries, keys, failure];
