import type { Check } from './check.ts';
import { hold, until } from './engine.ts';

/** Without scripts the search leads to lists, and nothing is shown that would not work. */
const lists: Check = {
  name: 'no script: the search leads to lists',
  runsScripts: false,
  async run(tab, { whole }) {
    await tab.go(whole);
    await tab.read(() => document.querySelector<HTMLElement>('#Query')?.focus(), null);
    await tab.type('backdoor');
    await tab.press('Enter');
    await until(tab, 'the search page', () => (location.pathname.endsWith('/search/') ? true : null), null);
    const { address, isTold, paths } = await tab.read(
      () => ({
        address: location.search,
        isTold: document.querySelector('.search-noscript')?.checkVisibility() ?? false,
        paths: [...document.querySelectorAll<HTMLAnchorElement>('#search-lists a')].map(({ pathname }) => pathname),
      }),
      null,
    );
    hold(address === '?q=backdoor', `the query is lost: ${address}`);
    hold(isTold, 'it is not said that a query needs JavaScript');
    hold(paths.includes('/claims/') && paths.includes('/sources/'), 'there are no lists');
    return `${paths.length} lists`;
  },
};

const buttons: Check = {
  name: 'no script: nothing is there that would not work',
  runsScripts: false,
  async run(tab, { whole, longest }) {
    for (const path of ['', 'search/', `claims/${longest.id}/`]) {
      await tab.go(whole + path);
      const dead = await tab.read(
        () =>
          [...document.querySelectorAll('button:not([type=submit])')]
            .filter((button) => button.checkVisibility({ visibilityProperty: true }))
            .map((button) => button.textContent.trim()),
        null,
      );
      hold(dead.length === 0, `/${path} has ${dead.join(', ')}`);
    }
    return 'on three kinds of page';
  },
};

export const PLAIN_CHECKS: readonly Check[] = [lists, buttons];
