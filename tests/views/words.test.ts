import { describe, expect, it } from 'vitest';
import type { BodyBlock } from '../../src/records/body.ts';
import { markDifferences, wordsOf } from '../../src/views/words.ts';
import { claim, folder, graphOf } from '../content.ts';
import { sayingOn } from '../../src/views/saying.ts';
import { viewOf } from '../../src/graph/claim-view.ts';
import { record } from '../../src/graph/graph.ts';

const to = (address: string): string => `/base${address}`;

const marked = (text: string, ...others: string[]): string =>
  markDifferences(text, others)
    .map((run) => (run.differs ? `_${run.text}_` : run.text))
    .join('');

describe('the differences between wordings', () => {
  it('are marked in both, and nothing else is', () => {
    expect(marked('we never helped them', 'we never help them')).toBe('we never _helped_ them');
    expect(marked('we never help them', 'we never helped them')).toBe('we never _help_ them');
    expect(marked('the same words', 'the same words')).toBe('the same words');
    expect(marked('alone')).toBe('alone');
  });

  it('are those from any of the others', () => {
    expect(marked('one two three', 'one 2 three', 'one two 3')).toBe('one _two_ _three_');
  });
});

describe('the words of a record', () => {
  const graph = graphOf(folder(claim()));

  it('keep what is quoted apart from the prose around it, each in its language', () => {
    const blocks: BodyBlock[] = [
      {
        kind: 'prose',
        html: { pieces: ['<p>It said in <a href="', '">a note</a>:</p>'], addresses: ['/sources/x/'] },
        text: 'It said in a note:',
      },
      { kind: 'quote', paragraphs: ['eins', 'zwei'] },
    ];
    expect(wordsOf(graph, { blocks, quote: 'eins\n\nzwei', lang: 'de' }, to)).toEqual([
      { kind: 'prose', language: {}, html: '<p>It said in <a href="/base/sources/x/">a note</a>:</p>' },
      {
        kind: 'quote',
        language: { lang: 'de', dir: 'ltr' },
        paragraphs: [[{ text: 'eins', differs: false }], [{ text: 'zwei', differs: false }]],
      },
    ]);
  });
});

describe('a statement with other wordings', () => {
  const statement = `::::response{#said to="leak" by="acme" on="2020-01-02" source="report" denies translated}
> We hid nothing at all

:::wording{source="second" lang="de"}
> Wir haben nichts verborgen
:::

:::wording{source="second" translated}
> We hid nothing
:::
::::
`;
  const graph = graphOf(folder(claim(), statement));
  const view = viewOf(graph, record(graph.claims, 'leak'));
  const [response] = view.responses;
  if (response === undefined) throw new Error('Acme spoke.');
  const saying = sayingOn(graph, view.claim, response, true, to);

  it('has its original beside the translation, each said to be what it is', () => {
    expect(saying.tongue).toBe('the source’s translation');
    expect(saying.beside?.tongue).toBe('the original, German');
    expect(saying.beside?.words[0]).toMatchObject({ kind: 'quote', language: { lang: 'de' } });
  });

  it('is compared with other translations, and not with the original', () => {
    expect(saying.versions).toHaveLength(1);
    const [words] = saying.words;
    if (words?.kind !== 'quote') throw new Error('It is quoted.');
    expect(words.paragraphs[0]?.filter(({ differs }) => differs).map(({ text }) => text.trim())).toEqual(['at all']);
    const original = saying.beside?.words[0];
    expect(original?.kind === 'quote' && original.paragraphs.flat().some(({ differs }) => differs)).toBe(false);
  });
});
