import { z } from 'zod';
import { count, date, precision, precisionOf, text } from '../fields.ts';
import { defineTable } from '../table.ts';

/** What this site got wrong. */
export const corrections = defineTable({
  name: 'corrections',
  title: 'Corrections',
  description: 'What this site got wrong and what changed.',
  key: ['number'],
  row: z.strictObject({
    number: count('Its place in the list, from 1, the newest first'),
    date: date('The day it was corrected'),
    date_precision: precision('date'),
    article: text('The dossier in which it is told'),
    record: text('The claim, response, source, actor or article that was wrong; empty where it is the dossier').nullable(),
    text: text('What was wrong and what changed'),
  }),
  *rows({ corrections }) {
    for (const [index, { on, to, text, article }] of corrections.entries())
      yield { number: index + 1, date: on, date_precision: precisionOf(on), article, record: to, text };
  },
});
