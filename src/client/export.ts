import { readAsked, type Asked } from './export/asked.ts';
import { savedFile, type Rows } from './export/saved-file.ts';
import { searchRows } from './export/search-rows.ts';
import { tableRows } from './export/table-rows.ts';
import { elementById } from './search/element.ts';

/** Saves the list that the address asks for, as soon as the page is there; its link saves it again. */
const base = import.meta.env.BASE_URL.replace(/\/?$/u, '/');
const status = elementById('Status', HTMLElement);
const link = elementById('Again', HTMLAnchorElement);
const again = elementById('AgainLine', HTMLElement);

/** What is saved leads here from anywhere. */
const toUrl = (address: string): string => new URL(base + address.slice(1), location.origin).href;

const rowsFor = (asked: Asked): Promise<Rows> =>
  asked.kind === 'table'
    ? tableRows(`${base}data/rejoinder.${asked.table}.jsonl`, asked.filter)
    : searchRows(base, toUrl, asked.state);

async function save(asked: Asked): Promise<void> {
  status.textContent = 'The list is being gathered.';
  try {
    const found = await rowsFor(asked);
    const file = savedFile(asked, found, location.href);
    link.href = URL.createObjectURL(new Blob([file.text], { type: `${file.type};charset=utf-8` }));
    link.download = file.name;
    link.click();
    again.hidden = false;
    status.textContent = `${found.rows.length} ${found.rows.length === 1 ? 'row' : 'rows'} saved as ${file.name}.`;
  } catch (error) {
    console.error(error);
    status.textContent = 'The list could not be loaded. Load this page again, or take a whole table below.';
  }
}

const asked = readAsked(new URLSearchParams(location.search));
if (asked === null)
  status.textContent = 'Nothing was asked for: follow “Save this list” below a list, or take a whole table here.';
else void save(asked);
