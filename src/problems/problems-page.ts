import { EXPLANATIONS, type Explanation } from './explanations.ts';
import { MESSAGES, type ProblemCode } from './messages.ts';

/** The chapters, each with the code that it begins with, in the order of the table. */
const CHAPTERS: readonly [title: string, first: ProblemCode][] = [
  ['Files', 'unreadable-file'],
  ['The top of a file', 'missing-front-matter'],
  ['Blocks', 'unknown-block'],
  ['Names', 'duplicate-id'],
  ['Sense', 'no-stance'],
  ['Quotations', 'quote-not-in-source'],
  ['Doubts', 'unproved-quote'],
  ['Addresses and releases', 'bad-redirect'],
];

/** `content/PROBLEMS.md`: every code with what the check says, what is meant, and an example. */
export function renderProblemsPage(): string {
  const codes = Object.keys(MESSAGES) as ProblemCode[];
  const chapters = codes.flatMap((code) => {
    const title = CHAPTERS.find(([, first]) => first === code)?.[0];
    return [...(title === undefined ? [] : [`## ${title}`]), renderCode(code)];
  });
  return `${[TITLE, ...chapters].join('\n\n')}\n`;
}

const TITLE = `# Every problem the check can find

Made from the table in the code; the [writer's guide](README.md) is beside it. An **error** stops the build. A **warning** is a doubt: have a look, then mend it or leave it. The codes are permanent.`;

function renderCode(code: ProblemCode): string {
  const { about, example }: Explanation = EXPLANATIONS[code];
  const { severity, message, hint } = MESSAGES[code];
  const said = [message, hint].map(blank);
  return [
    `### ${code}`,
    `${severity === 'error' ? 'Error' : 'Warning'}: ${said.map((text) => `\`${text}\``).join(' ')}`,
    about.replaceAll('](#', '](README.md#'),
    ...(example === undefined ? [] : [`\`\`\`\n${example}\n\`\`\``]),
  ].join('\n\n');
}

/** A sentence of the table without the names of what is put in. */
export const blank = (text: string): string => text.replace(/\{\w+\}/gu, '…');
