import { z } from 'zod';
import { count, text } from '../fields.ts';
import { defineTable } from '../table.ts';

/** The words against which quotations are proved. */
export const passages = defineTable({
  name: 'passages',
  title: 'Passages',
  description: 'The words of a source that this site quotes, as they were saved; quotations are proved against them.',
  key: ['source', 'number'],
  row: z.strictObject({
    source: text('The source they stand in'),
    number: count('Their place among the saved words of the source, from 1'),
    text: text('The words'),
  }),
  *rows({ passages: saved }) {
    for (const [source, passages] of saved) {
      for (const [index, { text }] of passages.entries()) yield { source, number: index + 1, text };
    }
  },
});
