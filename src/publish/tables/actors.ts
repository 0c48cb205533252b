import { z } from 'zod';
import { actorAddress } from '../../address.ts';
import { ACTOR_KINDS } from '../../records/actor.ts';
import { valuesOf } from '../../records/closed-list.ts';
import { date, list, page, precision, precisionOrNull, text } from '../fields.ts';
import { defineTable } from '../table.ts';

/** Everyone who speaks or is spoken about. */
export const actors = defineTable({
  name: 'actors',
  title: 'Actors',
  description: 'Everyone who speaks or is spoken about.',
  key: ['id'],
  row: z.strictObject({
    id: text('The name of the actor in all tables, permanent'),
    page: page(),
    name: text('The full name'),
    short: text('The name in lists and sentences'),
    kind: z.enum(valuesOf(ACTOR_KINDS)).describe('What it is; agency, government and court are public bodies'),
    aliases: list('Other names'),
    country: text('Where it sits: ISO 3166, two letters').nullable(),
    part_of: text('The actor it is an office or member of').nullable(),
    ended: date('The day it ceased to exist').nullable(),
    ended_precision: precision('ended').nullable(),
    url: text('Its own site').nullable(),
    wikidata: text('Its item at Wikidata').nullable(),
    text: text('What this site says of it, as plain text'),
  }),
  *rows({ actors }, toUrl) {
    for (const { id, name, short, kind, aliases, country, partOf, ended, url, wikidata, text } of actors.values()) {
      yield {
        ...{ id, page: toUrl(actorAddress(id)), name, short, kind, aliases, country, part_of: partOf },
        ...{ ended, ended_precision: precisionOrNull(ended), url, wikidata, text },
      };
    }
  },
});
