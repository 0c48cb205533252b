import { z } from 'zod';
import { partAddress } from '../../address.ts';
import { addresseesOf } from '../../graph/party.ts';
import { count, list, page, text } from '../fields.ts';
import { defineTable } from '../table.ts';

/** The points of the allegations. */
export const parts = defineTable({
  name: 'parts',
  title: 'Points',
  description: 'The points into which claims are split; a claim that is one point has none here.',
  key: ['claim', 'id'],
  row: z.strictObject({
    claim: text('The claim it is a point of'),
    id: text('The name of the point within its claim, permanent'),
    number: count('Its place in the claim, from 1'),
    page: page(),
    text: text('What is alleged in this point'),
    about: list('The actors it is for to answer; an empty list where it is nobody’s'),
  }),
  *rows(graph, toUrl) {
    for (const claim of graph.claims.values()) {
      for (const [index, part] of claim.parts.entries()) {
        const about = [...addresseesOf(claim, part)];
        yield {
          claim: claim.id,
          id: part.id,
          number: index + 1,
          page: toUrl(partAddress(claim.id, part.id)),
          text: part.text,
          about,
        };
      }
    }
  },
});
