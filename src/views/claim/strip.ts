import type { Line } from '../../words/lines.ts';
import { showName } from '../names.ts';

/** Lines that stand on the first screen. */
const MOST = 3;

/** How a claim stands on its first screen. */
export interface Strip {
  strip: Pick<Line, 'text' | 'sign'>[];
  /** The lines that are told below alone. */
  left: Line[];
}

/** The lines that matter most, in the order told: a correction by its maker, the accused, what is open; others where there is room. */
export function stripOf(lines: readonly Line[]): Strip {
  const open = lines.filter(({ axis }) => axis === 'unanswered');
  const room = MOST - open.length;
  const weighed = [
    ...lines.filter(({ isCorrection }) => isCorrection),
    ...lines.filter(({ axis }) => axis === 'reply'),
    ...lines.filter(({ axis, isCorrection }) => axis !== 'reply' && axis !== 'unanswered' && !isCorrection),
  ];
  const kept = new Set([...weighed.slice(0, room), ...open]);
  return {
    strip: lines.filter((line) => kept.has(line)).map(({ short, sign }) => ({ text: showName(short), sign })),
    left: lines.filter((line) => !kept.has(line)),
  };
}
