import { z } from 'zod';
import { claimAddress } from '../../address.ts';
import { topicsOf } from '../../graph/graph.ts';
import { date, lang, list, page, precision, precisionOf, precisionOrNull, text, yesNo } from '../fields.ts';
import { defineTable } from '../table.ts';

/** The allegations as people made them. */
export const claims = defineTable({
  name: 'claims',
  title: 'Claims',
  description: 'The allegations on record, newest first.',
  key: ['id'],
  row: z.strictObject({
    id: text('The name of the claim, permanent'),
    page: page(),
    title: text('A neutral headline'),
    statement: text('What is alleged, in the words of this site or of the outlet'),
    quote: text('The quoted words; empty where nothing is quoted').nullable(),
    date: date('The day it was first alleged'),
    date_precision: precision('date'),
    by: list('The actors who allege it'),
    about: list('The actors accused'),
    named: list('Actors named in it who can answer though they are not accused'),
    unread: list('Accused or named actors who have answered in words that were not read'),
    sources: list('The sources that carry it'),
    replaces: text('The earlier claim it takes the place of').nullable(),
    extends: text('The earlier claim it adds to').nullable(),
    topics: list('The topics it belongs to'),
    lang: lang(),
    translated: yesNo('Whether the statement is a translation'),
    withdrawn: date('The day this site stopped carrying it').nullable(),
    withdrawn_precision: precision('withdrawn').nullable(),
    article: text('The dossier it is written in'),
  }),
  *rows(graph, toUrl) {
    for (const claim of graph.claims.values()) {
      const { id, title, statement, quote, on, by, about, named, unread, sources, replaces, lang, translated } = claim;
      yield {
        ...{ id, page: toUrl(claimAddress(id)), title, statement, quote, date: on, date_precision: precisionOf(on) },
        ...{ by, about, named, unread, sources, replaces, extends: claim.extends, topics: [...topicsOf(graph, claim)] },
        ...{ lang, translated, withdrawn: claim.withdrawn, withdrawn_precision: precisionOrNull(claim.withdrawn) },
        article: claim.article,
      };
    }
  },
});
