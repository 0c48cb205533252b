import { z } from 'zod';
import { count, lang, list, text, yesNo } from '../fields.ts';
import { defineTable } from '../table.ts';

/** Other wordings of one statement. */
export const wordings = defineTable({
  name: 'wordings',
  title: 'Wordings',
  description: 'Other wordings of a claim or a response: the original behind a translation, or how another outlet rendered it.',
  key: ['of', 'id', 'number'],
  row: z.strictObject({
    of: z.enum(['claim', 'response']).describe('What kind of record it words'),
    id: text('The claim or response'),
    number: count('Its place in that record, from 1'),
    sources: list('The sources that carry these words'),
    quote: text('The quoted words; empty where they are paraphrased').nullable(),
    text: text('The whole wording as plain text'),
    lang: lang(),
    translated: yesNo('Whether the words are a translation'),
  }),
  *rows({ claims, responses }) {
    for (const [of, records] of [['claim', claims] as const, ['response', responses] as const]) {
      for (const { id, wordings } of records.values()) {
        for (const [index, { sources, quote, text, lang, translated }] of wordings.entries())
          yield { of, id, number: index + 1, sources, quote, text, lang, translated };
      }
    }
  },
});
