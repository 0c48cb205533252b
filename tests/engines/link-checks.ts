import type { Check } from './check.ts';
import { hold, until } from './engine.ts';

/** Runs in a page: the ids of statements that lie folded in an earlier one's fold. */
const readFolded = (): string[] => [...document.querySelectorAll('.party details > .saying')].map(({ id }) => id);

/** Runs in a page: whether something can be read there and then. */
function isInSight(id: string): true | null {
  const element = document.querySelector(`[id="${id}"]`);
  const box = element?.getBoundingClientRect();
  if (!element?.checkVisibility() || box === undefined) return null;
  return box.height > 0 && box.top < innerHeight && box.bottom > 0 ? true : null;
}

/** A link from elsewhere to a statement that lies folded away, and one on the same page. */
const folds: Check = {
  name: 'links: into what is folded',
  runsScripts: true,
  async run(tab, { whole, longest }) {
    const address = `${whole}claims/${longest.id}/`;
    await tab.go(address);
    const ids = await tab.read(readFolded, null);
    hold(ids.length > 1, 'nothing is folded there');
    for (const id of ids) {
      await tab.go(whole);
      await tab.go(`${address}#${id}`);
      await until(tab, `the statement ${id} in sight`, isInSight, id);
    }
    await tab.go(address);
    const last = ids.at(-1) ?? '';
    await tab.read((id) => {
      location.hash = id;
    }, last);
    await until(tab, 'the statement in sight after a step on the page', isInSight, last);
    return `${ids.length} statements`;
  },
};

/** A link to the same without scripts. */
const plainLinks: Check = {
  name: 'no script: links to points and statements',
  runsScripts: false,
  async run(tab, { whole, longest }) {
    await tab.go(`${whole}claims/${longest.id}/`);
    const ids = await tab.read(
      () => [...document.querySelectorAll('.matrix tr[id], .party .edge > .saying')].map(({ id }) => id),
      null,
    );
    for (const id of ids) {
      await tab.go(whole);
      await tab.go(`${whole}claims/${longest.id}/#${id}`);
      await until(tab, `${id} in sight`, isInSight, id);
    }
    return `${ids.length} places`;
  },
};

export const LINK_CHECKS: readonly Check[] = [folds, plainLinks];
