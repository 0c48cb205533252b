import { countOf } from '../../words/counts.ts';
import type { Group } from './groups.ts';

/** A section of the page, as "On this page" lists it. */
export interface OutlineEntry {
  text: string;
  address: string;
  /** How much is there: "5 points"; empty where it is not counted. */
  count: string;
}

/** What the sections of a claim's page hold. */
export interface Contents {
  points: number;
  groups: readonly Group[];
  hasTime: boolean;
  sources: number;
  hasCorrections: boolean;
}

/** The sections of a claim's page in order. */
export function outlineOf({ points, groups, hasTime, sources, hasCorrections }: Contents): OutlineEntry[] {
  const entry = (text: string, id: string, count = ''): OutlineEntry => ({ text, address: `#${id}`, count });
  return [
    entry('Who answered what', 'Matrix', points > 0 ? countOf(points, 'point') : ''),
    ...(hasTime ? [entry('Over time', 'Time')] : []),
    ...groups.map(({ title, id, parties }) => entry(title, id, parties.length > 0 ? String(parties.length) : '')),
    entry('How this standing came about', 'History'),
    entry('Where it comes from', 'Sources', countOf(sources, 'source')),
    ...(hasCorrections ? [entry('Corrected here', 'Corrections')] : []),
    entry('Read on', 'Further'),
  ];
}
