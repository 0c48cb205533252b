import { readFileSync, statSync } from 'node:fs';
import { sha256 } from '../src/content/sha256.ts';
import { Refusal } from '../src/saving/fetch-page.ts';
import { readMail } from '../src/saving/read-mail.ts';
import { verifyMail } from '../src/saving/verify-mail.ts';
import type { Change } from '../src/writing/edits.ts';
import { answersOf, withPassage } from '../src/writing/new/mailed.ts';
import type { Answers } from '../src/writing/new/question.ts';

/** In bytes: an answer is shorter. */
const LARGEST = 10_000_000;

/** What a mail says of a new response, and how its words are kept; or the sentence that says why it says nothing. */
export async function readMailed(path: string): Promise<{ answers: Answers; keep: (change: Change) => Change } | string> {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found?.isFile()) return `There is no file "${path}".`;
  if (found.size > LARGEST) return `"${path}" is too large to be a mail with an answer.`;
  const mail = readFileSync(path);
  try {
    const { from, on, response } = await readMail(mail);
    const verdict = await verifyMail(mail);
    console.error(
      verdict.holds
        ? `The mail is from ${from}, and ${verdict.domain} has signed it.`
        : `The mail says that it is from ${from}, and nobody vouches for it: ${verdict.reason}. Ask the sender in another way before you publish it.`,
    );
    const today = new Date().toISOString().slice(0, 10);
    const answers = {
      ...answersOf(response, { on, signed: verdict.holds ? verdict.domain : null }, `Answer by mail, ${on}`),
      accessed: today,
    };
    const origin = { on: today, from: 'a mail', sha256: sha256(mail.toString('latin1')) };
    return { answers, keep: (change) => withPassage(change, response, origin) };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return error.message;
  }
}
