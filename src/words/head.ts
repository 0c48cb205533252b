import { clipWords } from './clip.ts';

/** In characters: what a tab and a search engine show of a title. */
const LONGEST_TITLE = 75;

/** In characters: what a search engine and a preview show of a description. */
const LONGEST_DESCRIPTION = 160;

/** Letters at the end of a title that are kept at most. */
const KEPT_END = 24;

/** Room for the sign that something was cut. */
const CUT = 2;

/** The title of a page: with the name of the site behind it, where there is room. */
export function headTitle(title: string, site: string): string {
  const whole = title === site ? title : `${title} – ${site}`;
  if (whole.length <= LONGEST_TITLE) return whole;
  return title.length <= LONGEST_TITLE ? title : cutInside(title);
}

/** Long titles that begin alike often end in different words, such as the number of a page. */
function cutInside(title: string): string {
  const end = title.slice(-KEPT_END).replace(/^\S*\s/u, '');
  return `${clipWords(title, LONGEST_TITLE - CUT - 1 - end.length)} ${end}`;
}

/** What a page says of itself to those who have not opened it. */
export const headDescription = (description: string): string =>
  description.length <= LONGEST_DESCRIPTION ? description : clipWords(description, LONGEST_DESCRIPTION - CUT);
