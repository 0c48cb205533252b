import { FIXED_PAGES } from '../fixed-pages.ts';

/** A page on the way to another. */
export interface Step {
  name: string;
  address: string;
}

/** The way to a page that stands directly under the home page. */
export const HOME: readonly Step[] = FIXED_PAGES.filter(({ address }) => address === '/');

/** The way to one claim, dossier, actor, case or source: through its list. */
export const trailTo = (list: string): Step[] => [...HOME, ...FIXED_PAGES.filter(({ address }) => address === list)];
