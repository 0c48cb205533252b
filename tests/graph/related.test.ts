import { expect, test } from 'vitest';
import { article, cast, claim, claimView, site, source } from '../content.ts';

const topic = { 'topics/affair.md': '---\ntitle: Affair\nsummary: An affair.\n---\n' };
const inTopic = (id: string, body: string) => ({
  [`articles/${id}.md`]: Object.values(article(body))[0]!.replace('summary:', 'topics: [affair]\nsummary:'),
});

test('related claims: those that replace or extend it first, then the same article, then the same topic and accused', () => {
  const files = {
    ...site,
    ...cast,
    ...topic,
    ...inTopic(
      'one',
      [source(), source('second'), claim('leak'), claim('sibling', [], 'by="herald" about="rival" on="2020"')].join('\n'),
    ),
    ...inTopic(
      'two',
      [
        claim('revision', [], 'by="herald" about="acme" on="2020-05" extends="leak"'),
        claim('cousin', [], 'by="herald" about="acme rival" on="2020"'),
        claim('stranger', [], 'by="herald" about="court" on="2020"'),
      ].join('\n'),
    ),
  };
  expect(claimView(files).related).toEqual(['revision', 'sibling', 'cousin']);
});
