import { z } from 'zod';
import { topicAddress } from '../../address.ts';
import { page, text } from '../fields.ts';
import { defineTable } from '../table.ts';

/** The cases that gather claims and dossiers. */
export const topics = defineTable({
  name: 'topics',
  title: 'Topics',
  description: 'The cases that gather claims and dossiers.',
  key: ['id'],
  row: z.strictObject({
    id: text('The name of the topic, permanent'),
    page: page(),
    title: text('Its title'),
    summary: text('What the case is about'),
    text: text('The case in short, as plain text'),
  }),
  *rows({ topics }, toUrl) {
    for (const { id, title, summary, text } of topics.values()) yield { id, page: toUrl(topicAddress(id)), title, summary, text };
  },
});
