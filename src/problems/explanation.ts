import { MESSAGES, type ProblemCode } from './messages.ts';

/** What the guide says of a code, below what the report does. */
export function explainCode(code: ProblemCode, guide: string): string {
  const { severity, message, hint } = MESSAGES[code];
  const section = guide.split(`\n### ${code}\n`)[1]?.split(/\n(?:#{2,3} |\*\*[^*\n]+\*\*\n)/u)[0] ?? '';
  const sentences = [`${code} (${severity}): ${message}`, hint].map((text) => text.replace(/\{\w+\}/gu, '…'));
  return [...sentences, section.trim()].filter(Boolean).join('\n\n');
}
