import type { z } from 'zod';

/** What a writer is told of a field that is missing or wrong; it stands with the field in its schema. */
export interface FieldWords {
  /** Dates and ids have a message of their own. */
  nature?: 'date' | 'id';
  /** What a value looks like, after "Write …". */
  expected?: string;
  /** A value as it is written. */
  example?: string;
}

/** A field with what a writer is told of it; words that are left out are those of the type it is made from. */
export const told = <T extends z.ZodType>(type: T, words: FieldWords): T => type.meta({ ...wordsOf(type), ...words });

/** What a writer is told of a field, read through what makes it optional, gives it a default or reads it. */
export function wordsOf(type: z.ZodType): FieldWords {
  const own = (type.meta() ?? {}) as FieldWords;
  const { innerType, in: input } = type.def as { innerType?: z.ZodType; in?: z.ZodType };
  const inner = innerType ?? input;
  return inner === undefined ? own : { ...wordsOf(inner), ...own };
}
