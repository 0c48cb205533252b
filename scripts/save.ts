import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { readDesk, writeChange } from '../src/content/desk.ts';
import { reportOptions } from '../src/content/print-report.ts';
import { spellUnseen } from '../src/problems/escape.ts';
import { nearest } from '../src/problems/nearest.ts';
import { pathOf, renderTerminal } from '../src/problems/report.ts';
import { askArchive } from '../src/saving/ask-archive.ts';
import { decodePage } from '../src/saving/decode-page.ts';
import { fetchPage, Refusal, USUAL_LIMITS } from '../src/saving/fetch-page.ts';
import { readFullTexts, writeFullText } from '../src/saving/full-texts.ts';
import { readPage, readText, type ReadPage } from '../src/saving/read-page.ts';
import { saveSource, type Saved } from '../src/saving/save-source.ts';
import { readSettings } from '../src/settings.ts';
import type { CheckedDesk } from '../src/writing/desk.ts';
import { findLostReplies, type LostReply } from '../src/writing/save/lost-replies.ts';
import { measureLostReplies } from '../src/writing/save/measure-lost-replies.ts';
import { newErrors } from '../src/writing/safe-change.ts';
import { readSaveOptions, type SaveOptions } from './save-options.ts';

const settings = readSettings();
const report = reportOptions(settings);
const asked = readSaveOptions(process.argv.slice(2));

if (typeof asked === 'string') refuse(asked, 2);
else {
  const desk = readDesk(settings.contentDir);
  try {
    if (asked.measure) console.log(measure(desk));
    else if (asked.lost) console.log(listLost(desk));
    else await save(asked, desk);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    refuse(`Nothing was saved. ${error.message}`, 1);
  }
}

/** Reads the source, writes what is kept of it, and tells what was found. */
async function save(options: SaveOptions, desk: CheckedDesk): Promise<void> {
  const { source, archived } = options;
  const known = desk.tables.sources.get(source);
  const isAddressOnly = archived !== null && options.from === null;
  const nothing = { page: null, address: null, from: '' };
  const { page, address, from } = isAddressOnly ? nothing : await read(options, known?.url ?? null);
  if (page?.paragraphs.length === 0) throw new Refusal('There are no words in it.');
  const copy = archived ?? (options.archive ? await archive(address ?? known?.url ?? null, options) : null);
  const saved = saveSource({ source, page, address, from, archived: copy, today: new Date().toISOString().slice(0, 10) }, desk);
  if (saved === null) {
    const near = nearest(source, desk.tables.sources.keys());
    throw new Refusal(
      `There is no source "${source}"${near === null ? '' : `; did you mean "${near}"`}? npm run new -- source makes one.`,
    );
  }
  const errors = newErrors(desk, saved.change);
  writeChange(settings.contentDir, desk.texts, saved.change);
  const kept = page && saved.origin ? writeFullText(settings.contentDir, source, page.paragraphs, saved.origin) : null;
  console.log([...tell(saved, kept), ...(errors.length === 0 ? [] : [renderTerminal(errors, report)])].join('\n'));
}

/** The page that was named: of the web, of a file, or pasted. */
async function read(
  { from, allowed }: SaveOptions,
  own: string | null,
): Promise<{ page: ReadPage; address: string | null; from: string }> {
  if (from === '-') return { page: readText(readFileSync(0, 'utf8')), address: null, from: 'pasted text' };
  const named = from ?? own;
  if (named === null) throw new Refusal('The source has no address: name a file, or an address, or - for pasted text.');
  if (/^[a-z][a-z0-9+.-]*:\/\//iu.test(named)) {
    const { address, isHtml, text } = await fetchPage(named, { ...USUAL_LIMITS, allowed });
    return { page: isHtml ? readPage(text) : readText(text), address: own ?? address, from: address };
  }
  return { page: readFile(named), address: own, from: basename(named) };
}

function readFile(path: string): ReadPage {
  if (!existsSync(path) || !statSync(path).isFile()) throw new Refusal(`There is no file "${path}".`);
  if (statSync(path).size > USUAL_LIMITS.size) throw new Refusal(`It has more than ${USUAL_LIMITS.size / 1000} kB.`);
  const bytes = readFileSync(path);
  if (/^\.(?:x?html?|xht)$/iu.test(extname(path))) return readPage(decodePage(bytes, ''));
  if (!/^\.(?:txt|md|text)$/iu.test(extname(path)) || bytes.includes(0))
    throw new Refusal(`"${path}" is no page and no text: save it as HTML or as plain text.`);
  return readText(decodePage(bytes, ''));
}

/** The copy that an archive makes; where it cannot be asked, the rest is saved all the same. */
async function archive(address: string | null, { allowed, source }: SaveOptions): Promise<string | null> {
  if (address === null) throw new Refusal('What has no address cannot be archived.');
  try {
    return await askArchive(address, { ...USUAL_LIMITS, allowed }, process.env['ARCHIVE_URL']);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    console.error(`No copy was made. ${error.message} Make one by hand, then: npm run save -- ${source} --archived ADDRESS`);
    return null;
  }
}

function tell({ change, picked, lost }: Saved, kept: string | null): string[] {
  const changed = [...new Set([...change.edits, ...change.files].map(({ path }) => path))];
  return [
    ...changed.map((path) => `${pathOf(path, report)}  written`),
    ...(kept === null ? [] : [`${pathOf(kept, report)}  the whole text, which is never published`]),
    ...picked.passages.map((passage) => `kept: ${spellUnseen(passage)}`),
    ...picked.missing.map(
      ({ quote, word }) => `not there: ${spellUnseen(quote)}\n        The first word that differs is "${spellUnseen(word)}".`,
    ),
    ...(kept === null ? [] : tellLost(lost)),
  ];
}

function tellLost(lost: readonly LostReply[]): string[] {
  if (lost.length === 0) return ['No sentence attributes words to those concerned that no record holds.'];
  const count = lost.length === 1 ? '1 sentence' : `${lost.length} sentences`;
  return [
    `${count} with words of those concerned that no record holds, ready to be quoted:`,
    ...lost.map(({ actor, sentence }) => `  ${actor}: ${spellUnseen(sentence)}`),
  ];
}

function listLost({ tables }: CheckedDesk): string {
  const texts = [...readFullTexts(settings.contentDir)].filter(([source]) => tables.sources.has(source));
  const lines = texts.flatMap(([source, paragraphs]) => {
    const lost = findLostReplies(source, paragraphs, tables);
    return lost.length === 0 ? [] : [source, ...tellLost(lost).slice(1)];
  });
  return [...lines, `${texts.length} saved texts were looked through.`].join('\n');
}

function measure({ tables }: CheckedDesk): string {
  const texts = readFullTexts(settings.contentDir);
  const { responses, found, told, right, missed } = measureLostReplies(texts, tables);
  const share = (part: number, whole: number): string => (whole === 0 ? 'none' : `${Math.round((100 * part) / whole)} %`);
  return [
    `${texts.size} saved texts, ${responses} responses with words in them, each left out once.`,
    `recall: ${found} of ${responses} were told as lost, ${share(found, responses)}.`,
    `precision: ${right} of ${told} different sentences told were words of one left out, ${share(right, told)}; the others are held by no record, or are no reply. What is missed may be held by another record too.`,
    ...(missed.length === 0 ? [] : [`missed: ${missed.join(', ')}`]),
  ].join('\n');
}

function refuse(sentence: string, code: number): void {
  console.error(spellUnseen(sentence));
  process.exitCode = code;
}
