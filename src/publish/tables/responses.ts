import { z } from 'zod';
import { responseAddress } from '../../address.ts';
import { MEASURE_NAMES } from '../../records/measure.ts';
import type { Response } from '../../records/response.ts';
import { date, lang, list, page, precision, precisionOf, text, yesNo } from '../fields.ts';
import { defineTable } from '../table.ts';

/** What was said or done about the allegations. */
export const responses = defineTable({
  name: 'responses',
  title: 'Responses',
  description: 'What somebody said or did about a claim, as written; what each says of which point is in the ledger.',
  key: ['id'],
  row: z.strictObject({
    id: text('The name of the response, permanent'),
    page: page(),
    claims: list('The claims it answers'),
    by: text('The actor who speaks'),
    speaker: text('The person who spoke for the actor, and in what office').nullable(),
    date: date('The day it was said'),
    date_precision: precision('date'),
    sources: list('The sources that carry it'),
    stances: list('Its stances as written: a stance, and behind it the points or claims it is about where not the whole'),
    supersedes: list('Earlier responses that it replaces: whole (response) or on one point (response/point)'),
    asked_by: text('The actor whose question it answers or leaves').nullable(),
    measure: z.enum(MEASURE_NAMES).describe('What was done, where it is a measure').nullable(),
    quote: text('The quoted words; empty where they are paraphrased').nullable(),
    text: text('The whole entry as plain text'),
    lang: lang(),
    translated: yesNo('Whether the words are a translation'),
    article: text('The dossier it is written in'),
  }),
  *rows(graph, toUrl) {
    for (const response of graph.responses.values()) {
      const { id, to, by, speaker, on, sources, askedBy, measure, quote, text, lang, translated, article } = response;
      yield {
        ...{
          id,
          page: toUrl(responseAddress(to[0] ?? '', id)),
          claims: to,
          by,
          speaker,
          date: on,
          date_precision: precisionOf(on),
        },
        ...{ sources, stances: stancesIn(response), supersedes: supersededIn(response), asked_by: askedBy, measure },
        ...{ quote, text, lang, translated, article },
      };
    }
  },
});

const stancesIn = ({ stances }: Response): string[] => stances.map(({ stance, targets }) => [stance, ...targets].join(' '));

const supersededIn = ({ supersedes }: Response): string[] =>
  supersedes.map(({ response, part }) => (part === null ? response : `${response}/${part}`));
