import type { PartialDate } from '../../records/date.ts';
import type { Response } from '../../records/response.ts';
import type { Change } from '../edits.ts';
import { NEW_SOURCE } from './response.ts';
import type { Answers } from './question.ts';
import { originLine, type Origin } from '../save/passage-file.ts';

/** What is known of a mail with an answer, besides the answer. */
export interface Mail {
  on: PartialDate;
  /** The domain whose signature of the mail was verified; null where there is none that holds. */
  signed: string | null;
}

/** What a mailed answer says of a new response; its source is the mail, which the editors hold. */
export function answersOf({ to, by, on, stances, quote, text, speaker, lang }: Response, mail: Mail, title: string): Answers {
  return {
    to: to.join(' '),
    by,
    ...Object.fromEntries(stances.map(({ stance, targets }) => [stance, targets.join(' ')])),
    on,
    ...(quote === null ? { text } : { quote: quote.replaceAll('\n\n', '\n') }),
    ...(speaker === null ? {} : { speaker }),
    ...(lang === null ? {} : { lang }),
    source: NEW_SOURCE,
    publisher: by,
    'source-on': mail.on,
    'source-kind': 'primary',
    'relies-on': 'own-work',
    title,
    ...(mail.signed === null ? {} : { signed: mail.signed }),
  };
}

/** The change that makes the response, with the words that are quoted as its passage: the mail is their source. */
export function withPassage(change: Change, { quote }: Response, origin: Origin): Change {
  return {
    ...change,
    files: change.files.map((file) =>
      quote !== null && file.path.startsWith('passages/')
        ? { ...file, text: `${[originLine(origin), quote].join('\n\n')}\n` }
        : file,
    ),
  };
}
