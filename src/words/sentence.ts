import type { Line } from './lines.ts';

/** In characters: what a list, a preview and a search result show whole. */
const LONGEST_SENTENCE = 200;

/**
 * The standing in one text: the lines cut at a whole line. The maker's correction, each accused and what is open are
 * always among them; of the others as many as there is room for, and how many are left out.
 */
export function sentenceOf(lines: readonly Line[]): string {
  const kept = new Set(lines.filter((line) => isAlways(line)));
  for (const line of lines) {
    if (kept.has(line)) continue;
    const longer = lines.filter((other) => other === line || kept.has(other));
    if (say(longer, lines.length - longer.length).length > LONGEST_SENTENCE) break;
    kept.add(line);
  }
  return say(
    lines.filter((line) => kept.has(line)),
    lines.length - kept.size,
  );
}

/** A maker that stands by its allegation comes behind what others say of it; a correction comes before. */
function isAlways({ axis, isCorrection }: Line): boolean {
  switch (axis) {
    case 'maker':
      return isCorrection;
    case 'reply':
    case 'unanswered':
      return true;
    case 'named':
    case 'rulings':
    case 'agencies':
    case 'measures':
      return false;
    default:
      return axis satisfies never;
  }
}

const say = (lines: readonly Line[], left: number): string =>
  [...lines.map(({ short }) => short), ...(left > 0 ? [`And ${left} more.`] : [])].join(' ');
