/** The year of a date of any precision. */
export const yearOf = (date: string): string => date.slice(0, 4);

/** Each value once, in a fixed order. */
export const sorted = <T extends string>(values: readonly T[]): T[] => [...new Set(values)].sort();
