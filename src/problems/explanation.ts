import { EXPLANATIONS, type Explanation } from './explanations.ts';
import { MESSAGES, type ProblemCode } from './messages.ts';
import { blank } from './problems-page.ts';

/** What the check says of a code, what is meant, and an example. */
export function explainCode(code: ProblemCode): string {
  const { severity, message, hint } = MESSAGES[code];
  const { about, example }: Explanation = EXPLANATIONS[code];
  const said = [`${code} (${severity}): ${blank(message)}`, blank(hint)];
  return [...said, about.replaceAll('](#', '](content/README.md#'), ...(example === undefined ? [] : [example])].join('\n\n');
}
