import { countOf } from '../../words/counts.ts';
import type { Outline, OutlineEntry } from '../outline.ts';
import type { Group } from './groups.ts';

/** What the sections of a claim's page hold. */
export interface Contents {
  points: number;
  groups: readonly Group[];
  hasTime: boolean;
  sources: number;
  hasCorrections: boolean;
}

/** The sections of a claim's page in order. */
export function outlineOf({ points, groups, hasTime, sources, hasCorrections }: Contents): Outline {
  const entry = (text: string, id: string, count = 0): OutlineEntry => ({
    text,
    address: `#${id}`,
    count: count === 0 ? '' : String(count),
  });
  const parties = groups.reduce((sum, group) => sum + group.parties.length, 0);
  return {
    entries: [
      entry('Who answered what', 'Matrix', points),
      ...(hasTime ? [entry('Over time', 'Time')] : []),
      ...groups.map((group) => entry(group.title, group.id, group.parties.length)),
      entry('How this came about', 'History'),
      entry('Where it comes from', 'Sources', sources),
      ...(hasCorrections ? [entry('Corrected here', 'Corrections')] : []),
      entry('Read on', 'Further'),
    ],
    summary: [
      ...(points > 0 ? [countOf(points, 'point')] : []),
      ...(parties > 0 ? [countOf(parties, 'party', 'parties')] : []),
      countOf(sources, 'source'),
    ].join(', '),
  };
}
