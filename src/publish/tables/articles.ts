import { z } from 'zod';
import { articleAddress } from '../../address.ts';
import { date, lang, list, page, text } from '../fields.ts';
import { defineTable } from '../table.ts';

/** The dossiers. */
export const articles = defineTable({
  name: 'articles',
  title: 'Dossiers',
  description: 'The articles in which claims, responses and sources are written; dates are days.',
  key: ['id'],
  row: z.strictObject({
    id: text('The name of the dossier, permanent'),
    page: page(),
    title: text('Its title'),
    published: date('The day it was published'),
    updated: date('The day it was last changed in substance').nullable(),
    summary: text('What it is about'),
    topics: list('The topics it belongs to'),
    lang: lang(),
  }),
  *rows({ articles }, toUrl) {
    for (const { id, title, published, updated, summary, topics, language } of articles.values())
      yield { id, page: toUrl(articleAddress(id)), title, published, updated, summary, topics, lang: language };
  },
});
