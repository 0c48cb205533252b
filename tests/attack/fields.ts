import type { Files } from '../content.ts';

/** Every place of content where somebody can write something, each with what stands there in good content. */
const GOOD = {
  'site name': 'The Record',
  'site publisher': 'The Testers',
  'site url': 'https://site.example',
  'site contact': 'mailto:desk@site.example',
  'site language': 'en',
  'site description': 'What was said, and what was answered.',
  'site body': 'About us.',
  'actor file': 'acme',
  'actor name': 'Acme',
  'actor kind': 'company',
  'actor short': 'Acme',
  'actor alias': 'Acme Works',
  'actor country': 'DE',
  'actor part-of': 'holding',
  'actor ended': '2025-01-01',
  'actor url': 'https://acme.example/',
  'actor wikidata': 'Q95',
  'actor body': 'Makes [things](/sources/report/).',
  'topic file': 'affair',
  'topic title': 'The affair',
  'topic summary': 'What it is about.',
  'topic body': 'More of it.',
  'article file': 'case',
  'article title': 'A case',
  'article published': '2021-01-01',
  'article updated': '2021-02-01',
  'article summary': 'What happened.',
  'article topics': 'affair',
  'article language': 'en',
  heading: 'How it began',
  prose: 'It began in spring.',
  'list item': 'one thing',
  code: 'npm test',
  'link text': 'the claim',
  'link address': '/claims/leak/',
  'link title': 'a title',
  'source id': 'report',
  'source publisher': 'herald',
  'source on': '2020-01-01',
  'source kind': 'report',
  'source relies-on': 'unnamed-people second',
  'source via': 'second',
  'source no-archive': 'it forbids copies',
  'source lang': 'de',
  'source accessed': '2020-02-01',
  'source author': 'A. Writer',
  'source title': 'The report',
  'source url': 'https://herald.example/report',
  'source archive': 'https://archive.example/report',
  'source attribution': 'people who know',
  'claim id': 'leak',
  'claim title': 'Acme leaked',
  'claim by': 'herald',
  'claim about': 'acme',
  'claim named': 'watchdog',
  'claim unread': 'watchdog',
  'claim on': '2020-01-01',
  'claim source': 'report second',
  'claim topics': 'affair',
  'claim lang': 'en',
  'claim statement': 'Acme leaked what it was told.',
  'claim quote': 'It leaked all of it',
  'claim context': 'It was said on a Monday.',
  'part id': 'found',
  'part text': 'It was found.',
  'part about': 'acme',
  'response id': 'acme-denies',
  'response to': 'leak',
  'response by': 'acme',
  'response on': '2020-01-02',
  'response source': 'report',
  'response speaker': 'its office',
  'response asked-by': 'herald',
  'response lang': 'en',
  'response denies': 'found',
  'response quote': 'We never leaked a thing',
  'response prose': 'It said so in a letter.',
  'wording source': 'second',
  'wording lang': 'de',
  'wording quote': 'Wir haben nie etwas verraten',
  'correction on': '2021-03-01',
  'correction to': 'leak',
  'correction text': 'The date was wrong.',
  'passage file': 'report',
  passage: 'They said: people who know. We never leaked a thing. It leaked all of it.',
  'redirect from': '/claims/old/',
  'redirect to': '/claims/leak/',
} as const;

/** A place of content. */
export type Field = keyof typeof GOOD;

/** All of them. */
export const FIELDS = Object.keys(GOOD) as Field[];

/** Records that others name, with the places where they are named. */
const NAMED_IN: Partial<Record<Field, Field[]>> = {
  'actor file': ['claim about', 'part about', 'response by'],
  'topic file': ['article topics', 'claim topics'],
  'source id': ['response source', 'passage file'],
  'claim id': ['response to', 'correction to'],
  'part id': ['response denies'],
};

/** Content with some texts in some of its places; where a record gets another id, so do those that name it. */
export function contentWith(texts: Partial<Record<Field, string>>): Files {
  const values: Record<Field, string> = { ...GOOD, ...texts };
  for (const [field, places] of Object.entries(NAMED_IN) as [Field, Field[]][]) {
    if (texts[field] === undefined) continue;
    for (const place of places) values[place] = texts[place] ?? values[field];
    if (field === 'claim id') Object.assign(values, movedClaim(values, texts));
    if (field === 'source id') values['claim source'] = texts['claim source'] ?? `${values[field]} second`;
    if (field === 'source id') values['actor body'] = texts['actor body'] ?? `Makes [things](/sources/${values[field]}/).`;
  }
  return filesOf(values);
}

const movedClaim = (values: Record<Field, string>, texts: Partial<Record<Field, string>>): Partial<Record<Field, string>> => ({
  'link address': texts['link address'] ?? `/claims/${values['claim id']}/`,
  'redirect to': texts['redirect to'] ?? `/claims/${values['claim id']}/`,
});

function filesOf(v: Record<Field, string>): Files {
  const front = (fields: Record<string, string>): string =>
    ['---', ...Object.entries(fields).map(([name, value]) => `${name}: ${value}`), '---', ''].join('\n');
  const actor = (name: string, kind: string): string => front({ name, kind });
  return {
    'site.md': `${front({
      name: yaml(v['site name']),
      publisher: yaml(v['site publisher']),
      url: yaml(v['site url']),
      contact: yaml(v['site contact']),
      language: yaml(v['site language']),
      description: yaml(v['site description']),
    })}\n${v['site body']}\n`,
    'actors/herald.md': actor('The Herald', 'outlet'),
    'actors/holding.md': actor('The Holding', 'company'),
    'actors/watchdog.md': actor('The Watchdog', 'agency'),
    [`actors/${v['actor file']}.md`]: `${front({
      name: yaml(v['actor name']),
      kind: yaml(v['actor kind']),
      short: yaml(v['actor short']),
      aliases: `[${yaml(v['actor alias'])}]`,
      country: yaml(v['actor country']),
      'part-of': yaml(v['actor part-of']),
      ended: yaml(v['actor ended']),
      url: yaml(v['actor url']),
      wikidata: yaml(v['actor wikidata']),
    })}\n${v['actor body']}\n`,
    [`topics/${v['topic file']}.md`]: `${front({ title: yaml(v['topic title']), summary: yaml(v['topic summary']) })}\n${v['topic body']}\n`,
    [`articles/${v['article file']}.md`]: articleOf(
      v,
      front({
        title: yaml(v['article title']),
        published: yaml(v['article published']),
        updated: yaml(v['article updated']),
        summary: yaml(v['article summary']),
        topics: `[${yaml(v['article topics'])}]`,
        language: yaml(v['article language']),
      }),
    ),
    [`passages/${v['passage file']}.txt`]: `${v.passage}\n`,
    'redirects.csv': `from,to\n${v['redirect from']},${v['redirect to']}\n`,
  };
}

function articleOf(v: Record<Field, string>, front: string): string {
  const from = (block: string, names: string[]): string =>
    names.map((name) => ` ${name}="${attribute(v[`${block} ${name}` as Field])}"`).join('');
  const source = from('source', ['publisher', 'on', 'kind', 'relies-on', 'via', 'no-archive', 'lang', 'accessed', 'author']);
  const claim = from('claim', ['title', 'by', 'about', 'named', 'unread', 'on', 'source', 'topics', 'lang']);
  const response = from('response', ['to', 'by', 'on', 'source', 'speaker', 'asked-by', 'lang', 'denies']);
  return `${front}
## ${v.heading}

${v.prose}

- ${v['list item']}
- Type \`${v.code}\`

Read [${v['link text']}](${v['link address']} "${v['link title']}").

:::source{#second publisher="herald" on="2020-01-02" kind="report" no-archive="none"}
[The second](https://herald.example/second)
:::

:::source{#${attribute(v['source id'])}${source}}
> ${v['source attribution']}

[${v['source title']}](${v['source url']}) ([archived](${v['source archive']}))
:::

:::claim{#${attribute(v['claim id'])}${claim}}
${v['claim statement']}

> ${v['claim quote']}

${v['claim context']}

::part[${v['part text']}]{#${attribute(v['part id'])}${from('part', ['about'])}}
:::

::::response{#${attribute(v['response id'])}${response}}
> ${v['response quote']}

${v['response prose']}

:::wording{source="${attribute(v['wording source'])}" lang="${attribute(v['wording lang'])}"}
> ${v['wording quote']}
:::
::::

:::correction{on="${attribute(v['correction on'])}" to="${attribute(v['correction to'])}"}
${v['correction text']}
:::
`;
}

/** A value in front matter: a string of JSON is one of YAML. */
const yaml = (value: string): string => JSON.stringify(value);

/** A value in an attribute, all on its one line. */
const attribute = (value: string): string =>
  value
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replace(/[\r\n]+/gu, ' ');
