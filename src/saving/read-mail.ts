import { parseHTML } from 'linkedom';
import PostalMime from 'postal-mime';
import { parseFile } from '../parse/file.ts';
import { Refusal } from './fetch-page.ts';
import type { Response } from '../records/response.ts';

/** A mail with an answer in it, as far as it is used: nothing else of it is kept. */
export interface MailedAnswer {
  /** The address that the mail says it is from, and the day it says it was sent. */
  from: string;
  on: string;
  response: Response;
}

/** Reads the answer in a mail: a response block, as the page of open points prepares it. Throws a refusal where there is none. */
export async function readMail(mail: Uint8Array): Promise<MailedAnswer> {
  const { from, date, text, html } = await PostalMime.parse(mail);
  const on = dayOf(date);
  const words = text ?? htmlText(html ?? '');
  const block = blockIn(words);
  if (block === null) throw new Refusal('There is no :::response block in the mail, as the page of open points prepares it.');
  const article = `---\ntitle: A mail\npublished: ${on}\nsummary: A mail.\n---\n\n${withWhatIsOurs(block, on)}\n`;
  const { responses, problems } = parseFile('articles/mail.md', article);
  const [response] = responses;
  if (response === undefined) {
    const [first] = problems.filter(({ severity }) => severity === 'error');
    throw new Refusal(`The block in the mail cannot be read. ${[first?.message, first?.hint].filter(Boolean).join(' ')}`);
  }
  if (/^[\s>]*$/u.test(response.text)) throw new Refusal('The block in the mail has no words.');
  return { from: from?.address ?? '', on, response };
}

function dayOf(date: string | undefined): string {
  const time = Date.parse(date ?? '');
  if (Number.isNaN(time)) throw new Refusal('The mail does not say when it was sent.');
  return new Date(time).toISOString().slice(0, 10);
}

/** The block, also where the program that sent it has quoted or wrapped its lines. */
function blockIn(text: string): string | null {
  const lines = text.replace(/\r\n?/gu, '\n').split('\n');
  const start = lines.findIndex((line) => /^[>\s]*:::+response\{/u.test(line));
  if (start === -1) return null;
  const marks = /^[>\s]*/u.exec(lines[start] ?? '')?.[0] ?? '';
  const own = lines.slice(start).map((line) => (line.startsWith(marks) ? line.slice(marks.length) : line.replace(/^ /u, '')));
  const end = own.findIndex((line, at) => at > 0 && /^:::+\s*$/u.test(line));
  if (end === -1) return null;
  const open = own.findIndex((line) => line.includes('}'));
  const opener = own
    .slice(0, open + 1)
    .join(' ')
    .replace(/\s+/gu, ' ')
    .replace(/[“”„]/gu, '"');
  return [opener, ...unwrap(own.slice(open + 1, end)), ':::'].join('\n');
}

/** Lines of a quotation that a program has broken: what has lost its mark belongs to the line above. */
function unwrap(lines: readonly string[]): string[] {
  const isQuoted = lines.some((line) => line.startsWith('>'));
  return lines.map((line) => (isQuoted && line.trim() !== '' && !line.startsWith('>') ? `> ${line.trim()}` : line.trimEnd()));
}

/** The day and the source are for the editors to say; the block says neither. */
function withWhatIsOurs(block: string, on: string): string {
  const [opener = '', ...rest] = block.split('\n');
  const missing = [...(/\son="/u.test(opener) ? [] : [`on="${on}"`]), ...(/\ssource="/u.test(opener) ? [] : ['source="mail"'])];
  return [opener.replace(/\}\s*$/u, ` ${missing.join(' ')}}`), ...rest].join('\n');
}

/** The words of a mail that has no plain text, a line where one ends. */
const htmlText = (html: string): string =>
  parseHTML(`<html><body>${html.replace(/<br\s*\/?>|<\/(?:p|div)>/giu, '$&\n')}</body></html>`).document.body.textContent;
