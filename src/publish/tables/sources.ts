import { z } from 'zod';
import { sourceAddress } from '../../address.ts';
import { valuesOf } from '../../records/closed-list.ts';
import { READINGS, SOURCE_KINDS } from '../../records/source.ts';
import { date, lang, list, page, precision, precisionOf, precisionOrNull, text, yesNo } from '../fields.ts';
import { defineTable } from '../table.ts';

/** The documents that carry words. */
export const sources = defineTable({
  name: 'sources',
  title: 'Sources',
  description: 'The documents that carry the words on record.',
  key: ['id'],
  row: z.strictObject({
    id: text('The name of the source, permanent'),
    page: page(),
    title: text('The title of the document'),
    url: text('Its address').nullable(),
    archive: text('The address of an archived copy').nullable(),
    no_archive: text('Why there is no archived copy').nullable(),
    publisher: text('The actor who published it'),
    author: text('Who wrote it').nullable(),
    date: date('The day it was published'),
    date_precision: precision('date'),
    kind: z.enum(valuesOf(SOURCE_KINDS)).describe('How near it stands to the words it carries'),
    read: z.enum(valuesOf(READINGS)).describe('How much of it was read'),
    relies_on: list('What it rests on: sources, and the words unnamed-people, named-people, documents, own-work'),
    attribution: text('The words of the source that say what it rests on').nullable(),
    via: text('The source through which alone it was read').nullable(),
    held: yesNo('Whether the editors hold the text and there is no public address'),
    lang: lang(),
    accessed: date('The day it was read').nullable(),
    accessed_precision: precision('accessed').nullable(),
    article: text('The dossier it is written in'),
  }),
  *rows(graph, toUrl) {
    for (const source of graph.sources.values()) {
      const { id, title, url, archive, publisher, author, on, kind, read, reliesOn, via, held, lang, accessed, article } = source;
      yield {
        ...{ id, page: toUrl(sourceAddress(id)), title, url, archive, no_archive: source.noArchive, publisher, author },
        ...{ date: on, date_precision: precisionOf(on), kind, read, relies_on: reliesOn },
        ...{ attribution: source.attribution?.quote ?? null, via, held, lang },
        ...{ accessed, accessed_precision: precisionOrNull(accessed), article },
      };
    }
  },
});
