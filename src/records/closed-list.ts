/** One value of a closed list, with the words readers and writers see for it. */
export interface ListEntry {
  /** What a reader sees. */
  label: string;
  /** What it means, as half a sentence after the value or the speaker. */
  description: string;
}

/** The values of a closed list, in the order they were written: the order readers see. */
export function valuesOf<T extends string>(list: Record<T, ListEntry>): T[] {
  return Object.keys(list) as T[];
}
