import { readAsPrinted, readPdf, shareOfWords } from '../browser/printed-words.ts';
import type { Check } from './check.ts';
import { hold } from './engine.ts';

/** Long pages of every build: columns, tables, pictures, lists. */
const PATHS = ['', 'claims/', 'timeline/', 'actors/', 'sources/', 'method/', 'topics/', 'articles/'];

/** What is printed is what is on the page, with everything unfolded. */
const words: Check = {
  name: 'print: the words of the page are on paper',
  runsScripts: true,
  async run(tab, { whole, longest }) {
    const seen: string[] = [];
    for (const path of [...PATHS, `claims/${longest.id}/`, `articles/${longest.article}/`]) {
      await tab.go(whole + path);
      const { text, sheets } = await readPdf(await tab.print());
      const share = shareOfWords(await tab.read(readAsPrinted, null), text);
      hold(share > 0.98, `of /${path} ${(share * 100).toFixed(1)} % of the words are printed`);
      seen.push(`/${path} ${(share * 100).toFixed(1)} % on ${sheets}`);
    }
    return seen.join(', ');
  },
};

const sheets: Check = {
  name: 'print: the largest claim takes at most six sheets',
  runsScripts: true,
  async run(tab, { whole, longest }) {
    await tab.go(`${whole}claims/${longest.id}/`);
    const printed = await readPdf(await tab.print());
    hold(printed.sheets <= 6, `it takes ${printed.sheets}`);
    hold(!printed.text.includes(':~:'), 'an address has a text fragment');
    return `${printed.sheets} sheets`;
  },
};

export const PRINT_CHECKS: readonly Check[] = [words, sheets];
