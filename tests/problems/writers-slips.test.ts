import { readFileSync } from 'node:fs';
import { expect, describe, it } from 'vitest';
import { build } from '../../src/build.ts';
import { site, type Files } from '../content.ts';

/** The complete example of the guide, on which writers' slips were tried, kind by kind. */
const guide = readFileSync(new URL('../../content/README.md', import.meta.url), 'utf8');
const GOOD: Files = {
  ...site,
  ...Object.fromEntries(
    [...guide.matchAll(/^\*\*`([^`]+)`\*\*\n\n````\w+\n([\s\S]*?)````$/gmu)].map(([, path = '', text = '']) => [path, text]),
  ),
};
const P = 'articles/harbour-oil.md';
const TODAY = '2026-11-24';

/** A slip: the file, the words, what is written in their place (null: the file is new), and all that is told of it. */
type Slip = [path: string, right: string | null, wrong: string, told: string[]];

const SLIPS: Record<string, Slip[]> = {
  'false advice': [
    [
      P,
      'by="blue-pier-tankers" on="2021-03-03"',
      'by="blue-peir-tankers" on="2021-03-03"',
      ['46:55 error unknown-actor Did you mean "blue-pier-tankers"?'],
    ],
    [
      'actors/blue-pier-tankers.md',
      'part-of: blue-pier',
      'part-of: blue-peir',
      ['4:10 error unknown-actor Did you mean "blue-pier"?'],
    ],
    [
      'actors/blue-pier-tankers.md',
      'part-of: blue-pier',
      'part_of: blue-pier',
      ['4:1 error unknown-field Did you mean "part-of"? The fields are name, kind, short, aliases, cou'],
    ],
    [
      P,
      'by="coast-watch" on="2021-03-15"',
      'by="“coast-watch”" on="2021-03-15"',
      ['60:55 error bad-id Write lower-case letters and digits in words joined by hyphens, such a'],
    ],
    [
      P,
      '#gazette-2021-03-01 ',
      '#oil-report ',
      [
        'actors/north-harbour-gazette.md 7:74 error dead-link Check the address.',
        '15:1 warning unused-source Cite it or remove the block.',
        '18:3 warning unproved-quote Put the words into passages/oil-report.txt.',
        '23:112 error unknown-source Write a :::source{#gazette-2021-03-01 …} block, or check the id: npm r',
        '29:176 error unknown-source Write a :::source{#gazette-2021-03-01 …} block, or check the id: npm r',
        '70:136 error unknown-source Write a :::source{#gazette-2021-03-01 …} block, or check the id: npm r',
        'passages/gazette-2021-03-01.txt 1:1 error passage-without-source Name the file after a source.',
      ],
    ],
    [
      P,
      'relies-on="named-people" held',
      'relies-on="named-person" held',
      ['92:112 error unknown-source Did you mean "named-people"?'],
    ],
    [P, 'denies="kept-quiet"}', 'denies="all"}', ['46:183 error unknown-part Write denies alone: it means the whole.']],
    [P, 'denies="kept-quiet"}', 'denies="true"}', ['46:183 error unknown-part Write denies alone: it means the whole.']],
    [
      P,
      'denies="kept-quiet"}',
      'stance="denies"}',
      ['46:175 error unknown-attribute Write denies as an attribute of its own: denies, or denies="…".'],
    ],
    [
      P,
      'lang="en" translated}',
      'lang="en" translated="no"}',
      ['60:183 error bad-attribute Write translated alone where it is so, and leave it out where it is no'],
    ],
    [
      P,
      '#court-ruling',
      '#hafen-öl',
      [
        'actors/harbour-court.md 6:43 error dead-link Did you mean "/claims/harbour-oil/"?',
        '82:14 error bad-id Write lower-case letters and digits in words joined by hyphens, such a',
      ],
    ],
  ],
  places: [
    [
      P,
      'updated: 2021-04-02',
      'updated: 2021-04-02\ntopics: [harbor]',
      ['5:10 error unknown-topic Write a file topics/harbor.md, or check the id.'],
    ],
    [
      'actors/blue-pier.md',
      'short: Blue Pier',
      'short: Blue Pier\npart-of: blue-pier-tankers',
      ['actors/blue-pier-tankers.md 4:10 error cycle Remove one of them.'],
    ],
    [
      P,
      'We told the authorities',
      'We told the authority',
      ['47:64 error quote-not-in-source The nearest passage reads: "A small quantity of oil was lost on 27 Feb'],
    ],
    [P, 'within the hour.\n:::\n', 'within the hour.\n', ['46:1 error unclosed-block End it with a line of ::: below its text.']],
    [
      P,
      '{#fish-died about=""}\n:::\n',
      '{#fish-died about=""}\n',
      ['29:1 error unclosed-block End it with a line of ::: below its text.'],
    ],
  ],
  'one slip, ten errors': [
    [
      P,
      '#harbour-oil title',
      '#Harbour-Oil title',
      ['29:11 error bad-id Write lower-case letters and digits in words joined by hyphens, such a'],
    ],
    [
      P,
      '#blue-pier-statement',
      '#blue_pier_statement',
      ['46:14 error bad-id Write lower-case letters and digits in words joined by hyphens, such a'],
    ],
    [P, '{#inspectorate-declines', '{inspectorate-declines', ['70:13 error bad-id Write a # before it: #inspectorate-declines.']],
    [
      P,
      '{#inspectorate-declines',
      '{#inspectorate #declines',
      ['70:27 error duplicate-attribute A block has one id: join its words by hyphens.'],
    ],
    [
      P,
      'by="north-harbour-gazette" about',
      'by=“north-harbour-gazette” about',
      ['29:81 error broken-block Write straight quotation marks, "…": curly ones do not count.'],
    ],
    [
      P,
      'by="north-harbour-gazette" about',
      'by=north-harbour gazette about',
      ['29:95 error unknown-attribute The attributes are id, title, by, about, named, unread, on, source, re'],
    ],
    [
      P,
      'by="north-harbour-gazette" about',
      'by="north-harbour-gazette about',
      ['29:81 error broken-block This quotation mark has no second one before the next attribute.'],
    ],
    [
      P,
      'by="north-harbour-gazette" about',
      'by"north-harbour-gazette" about',
      ['29:80 error broken-block Write = between "by" and its value.'],
    ],
    [
      P,
      'gazette-print-2021-03-02"}\nBlue',
      'gazette-print-2021-03-02"\nBlue',
      ['29:220 error broken-block Close the braces with } at the end of this line: all attributes of a b'],
    ],
    [
      P,
      'by="north-harbour-gazette" about',
      'by:"north-harbour-gazette" about',
      ['29:81 error broken-block Write = between an attribute and its value, not a colon.'],
    ],
    [
      P,
      ' about="blue-pier" named',
      '\nabout="blue-pier" named',
      ['29:104 error broken-block Close the braces with } at the end of this line: all attributes of a b'],
    ],
    [
      P,
      '" about="blue-pier" named',
      '", about="blue-pier", named',
      ['29:104 error broken-block Separate attributes by spaces, without commas.'],
    ],
  ],
  'block becomes text': [
    [
      P,
      ':::correction{on=',
      '::: correction{on=',
      ['98:1 error broken-block Write the name right behind the :::, without a space.'],
    ],
    [
      P,
      ':::correction{',
      '\t:::correction{',
      ['98:2 error broken-block Begin it at the start of the line: behind a tab or four spaces it is p'],
    ],
    [
      P,
      '::part[Fish',
      '\t::part[Fish',
      ['35:2 error broken-block Begin it at the start of the line: behind a tab or four spaces it is p'],
    ],
    [P, ':::correction{', ':correction{', ['98:1 error broken-block Write ::: before the name of a block.']],
    [
      P,
      'within the hour.\n:::',
      'within the hour.\n::',
      ['48:1 error broken-block A block ends with a line of ::: and nothing else.'],
    ],
    [
      P,
      'within the hour.\n:::',
      'within the hour.\n::: end',
      ['48:1 error broken-block A block ends with a line of ::: and nothing else.'],
    ],
    [
      P,
      'within the hour.\n:::',
      'within the hour.:::',
      ['47:96 error broken-block A block ends with a line of ::: of its own, below its words.'],
    ],
  ],
  'signs published raw': [
    [
      P,
      '## What was reported',
      '| a | b |\n| --- | --- |\n| 1 | 2 |\n\n## What was reported',
      ['11:1 error unpublished-markdown Write a list, or tell it in a paragraph.'],
    ],
    [
      P,
      '## What was reported',
      'Words.[^1]\n\n## What was reported',
      ['11:7 error unpublished-markdown Put the note into the text, or link to where it stands.'],
    ],
    [
      P,
      '## What was reported',
      '~~gone~~\n\n## What was reported',
      ['11:1 error unpublished-markdown Delete the words; what this site had wrong is told in a correction.'],
    ],
    [
      P,
      '## What was reported',
      '- [ ] ask\n\n## What was reported',
      ['11:3 error unpublished-markdown Say in words what is done and what is not.'],
    ],
    [
      P,
      '## What was reported',
      '[[wiki]]\n\n## What was reported',
      ['11:1 error unpublished-markdown Write [its text](/claims/its-id/).'],
    ],
    [
      P,
      '## What was reported',
      '[x][y]\n\n## What was reported',
      ['11:1 error unpublished-markdown Write [its text](https://…), or the address of the label on a line of'],
    ],
    [
      P,
      '## What was reported',
      '• one\n\n## What was reported',
      ['11:1 error unpublished-markdown Begin an item of a list with a hyphen and a space.'],
    ],
    [
      P,
      '## What was reported',
      '\\## Heading\n\n## What was reported',
      ['11:2 error unpublished-markdown Begin the line with ## and a space, and no backslash.'],
    ],
    [
      P,
      '## What was reported',
      'A line\n---\n\n## What was reported',
      ['11:1 warning odd-markdown Leave an empty line between them, or begin the heading with ##.'],
    ],
    [
      P,
      '## What was reported',
      '2021. That was\n\n## What was reported',
      ['11:1 warning odd-markdown Write 2021\\. with a backslash, or begin otherwise.'],
    ],
    [
      P,
      '## What was reported',
      '    indented\n\n## What was reported',
      ['11:1 warning odd-markdown Begin the line at its start.'],
    ],
    [
      P,
      '## What was reported',
      'See https://x.example/a\n\n## What was reported',
      ['11:5 error unpublished-markdown Write [what it leads to](https://…).'],
    ],
    [
      P,
      '## What was reported',
      '[it] (https://x.example)\n\n## What was reported',
      ['11:4 error unpublished-markdown Write ( right behind ].'],
    ],
    [
      P,
      '## What was reported',
      '(it)[https://x.example]\n\n## What was reported',
      ['11:1 error unpublished-markdown The text of a link stands in [ ], its address behind it in ( ).'],
    ],
    [
      P,
      '## What was reported',
      '[it](https://x.example/a b)\n\n## What was reported',
      ['11:4 error unpublished-markdown Look for a space in its address (write %20), or for a bracket without'],
    ],
    [
      P,
      '## What was reported',
      '[it](https://x.example/a(b)\n\n## What was reported',
      ['11:4 error unpublished-markdown Look for a space in its address (write %20), or for a bracket without'],
    ],
    [
      P,
      '## What was reported',
      '[it](https://https://x.example/)\n\n## What was reported',
      ['11:6 error bad-link It begins twice: write https:// once.'],
    ],
  ],
  characters: [
    [
      P,
      'kept quiet. Whether',
      'kept quiet.\u0000 Whether',
      ['9:35 error unreadable-character Readers would see a gap, a wrong letter or turned words: delete it, or'],
    ],
    [
      P,
      'kept quiet. Whether',
      'kept quiet.\ufffd Whether',
      ['9:35 error unreadable-character Readers would see a gap, a wrong letter or turned words: delete it, or'],
    ],
    [
      P,
      'kept quiet. Whether',
      'kept quiet.Ã¶ Whether',
      ['9:35 warning odd-character Copied text often has such signs: delete it, or type the letters that'],
    ],
    [
      P,
      'kept quiet. Whether',
      'kept quiet.\u202e Whether',
      ['9:35 error unreadable-character Readers would see a gap, a wrong letter or turned words: delete it, or'],
    ],
    [
      P,
      'A small quantity',
      'A small quan\u00adtity',
      [
        '47:11 error quote-not-in-source The nearest passage reads: "A small quantity of oil was lost on 27 Feb',
        '47:15 warning odd-character Copied text often has such signs: delete it, or type the letters that',
      ],
    ],
    [
      P,
      'A small quantity of oil',
      'A small quantity o\ufb01 oil',
      [
        '47:20 error quote-not-in-source The nearest passage reads: "A small quantity of oil was lost on 27 Feb',
        '47:21 warning odd-character Copied text often has such signs: delete it, or type the letters that',
      ],
    ],
    [
      P,
      'title: "Oil in North Harbour: who knew what"',
      'title: “Oil in North Harbour”',
      ['2:8 error broken-yaml Write straight ones, "…"; where readers are to see the curly ones, wri'],
    ],
    [
      P,
      'speaker="Ann Example, head of press"',
      'speaker=“Ann”',
      ['46:128 error broken-block Write straight quotation marks, "…": curly ones do not count.'],
    ],
  ],
  quotations: [
    [
      P,
      'The inspectorate told the paper that it does not comment on its staff.',
      'The inspectorate spoke of "two members of the staff".',
      ['71:47 error quote-not-in-source Where these are not its words, write them without quotation marks. The'],
    ],
    [
      P,
      '[…] within the hour.\n',
      '[…] within the hour.\n\nWe told the authorities, as the law requires, within the hour.\n',
      ['49:1 warning unmarked-quote Begin its lines with >, and the empty line above it too.'],
    ],
    [
      P,
      'within the hour.\n:::',
      'within the hour.\nThis is our own remark.\n:::',
      [
        '48:1 warning odd-markdown Begin it with >, or leave an empty line above it.',
        '48:1 error quote-not-in-source Where this line is your own remark, leave a line empty above it. The n',
      ],
    ],
    [
      P,
      ' lang="en" translated}',
      '}',
      ['61:3 warning untold-translation Add translated, and the words of the original as a :::wording.'],
    ],
    [
      P,
      'source="coast-watch-2021-03-15" lang="de"}',
      'source="coast-watch-2021-03-15"}',
      ['64:3 warning wrong-language Write lang="de", or leave it where the words are of both.'],
    ],
    [
      P,
      'source="coast-watch-2021-03-15" lang="de"}',
      'source="coast-watch-2021-03-15" lang="xx"}',
      ['63:50 error bad-attribute Write a language tag, such as en, de or pt-BR.'],
    ],
    [
      P,
      'source="coast-watch-2021-03-15" lang="de"}',
      'source="coast-watch-2021-03-15" lang="dk"}',
      ['63:50 error bad-attribute Write a language tag, such as en, de or pt-BR.'],
    ],
    [
      P,
      'source="coast-watch-2021-03-15" lang="de"}',
      'source="coast-watch-2021-03-15" lang="german"}',
      ['63:50 error bad-attribute Write a language tag, such as en, de or pt-BR.'],
    ],
  ],
  dates: [
    [
      P,
      'by="blue-pier-tankers" on="2021-03-03"',
      'by="blue-pier-tankers" on="03/03/2021"',
      ['46:78 error bad-date Write 2021-03-03.'],
    ],
    [
      P,
      'by="blue-pier-tankers" on="2021-03-03"',
      'by="blue-pier-tankers" on="2021-3-3"',
      ['46:78 error bad-date Write 2021-03-03.'],
    ],
    [
      P,
      'by="blue-pier-tankers" on="2021-03-03"',
      'by="blue-pier-tankers" on="2021–03–03"',
      ['46:78 error bad-date Write 2021-03-03.'],
    ],
    [
      P,
      'by="blue-pier-tankers" on="2021-03-03"',
      'by="blue-pier-tankers" on="3 March 2021"',
      ['46:78 error bad-date Write 2021-03-03.'],
    ],
    [P, 'published: 2021-03-20', 'published: 2021-03', ['3:12 error bad-date Write the day too: YYYY-MM-DD.']],
    [
      P,
      'published: 2021-03-20',
      'published: 2031-03-20',
      ['3:12 error future-date Check the year and the month: what is written here has happened.'],
    ],
    [
      P,
      'by="blue-pier-tankers" on="2021-03-03"',
      'by="blue-pier-tankers" on="2201-03-03"',
      ['46:78 error future-date Check the year and the month: what is written here has happened.'],
    ],
    [P, 'updated: 2021-04-02', 'updated: 2021-02-02', ['4:10 error dates-out-of-order Check both dates: one of them is wrong.']],
    [
      P,
      'named="harbour-inspectorate" on',
      'named="harbour-inspectorate" withdrawn="2021-02-01" on',
      ['29:163 error dates-out-of-order Check both dates: one of them is wrong.'],
    ],
    [P, 'on="2021-03-22" to', 'on="2020-03-22" to', ['98:19 error dates-out-of-order Check both dates: one of them is wrong.']],
    [
      P,
      'on="2021-03-03" kind="primary"',
      'on="2021-03-03" accessed="0221-03-04" kind="primary"',
      ['40:81 error dates-out-of-order Check both dates: one of them is wrong.'],
    ],
    [
      P,
      '{#blue-pier-2021-03-03 publisher="blue-pier" on="2021-03-03"',
      '{#blue-pier-2021-03-03 publisher="blue-pier" on="2021-03-01"',
      ['46:98 warning source-before-words Check both dates; of a page that goes on, give the day on which it had'],
    ],
    [
      P,
      'relies-on="unnamed-people documents"',
      'relies-on="gazette-2021-03-16 documents"',
      ['15:106 warning relies-on-later Check both dates, and which of the two rests on the other.'],
    ],
  ],
  'front matter': [
    [
      'actors/blue-pier.md',
      'name: Blue Pier Shipping',
      'name: Blue: Pier',
      ['2:11 error broken-yaml Put the value in double quotes.'],
    ],
    [
      'actors/blue-pier.md',
      'kind: company',
      '\tkind: company',
      ['3:1 error broken-yaml Begin every field at the start of its line, and indent with spaces.'],
    ],
    ['actors/blue-pier.md', 'kind: company', 'kind: company\nkind: company', ['4:1 error broken-yaml Keep one of them.']],
    [
      'actors/blue-pier.md',
      'name: Blue Pier Shipping',
      'name: "Blue Pier',
      ['2:7 error broken-yaml End the value with the mark it begins with.'],
    ],
    [
      'actors/blue-pier.md',
      'short: Blue Pier\n---',
      'short: Blue Pier\n',
      ['5:1 error missing-front-matter Write a line of three hyphens, ---, below the last field.'],
    ],
    [
      'actors/blue-pier.md',
      '---\nname',
      '----\nname',
      ['1:1 error missing-front-matter Write three hyphens, ---, and nothing else on this line.'],
    ],
    [
      'actors/blue-pier.md',
      '---\nname',
      '—-\nname',
      ['1:1 error missing-front-matter Write three hyphens, ---, and nothing else on this line.'],
    ],
    [
      'actors/blue-pier.md',
      '---\nname',
      '\n---\nname',
      ['1:1 error missing-front-matter Remove the empty line above the three hyphens.'],
    ],
    [
      'actors/blue-pier.md',
      'kind: company',
      'kind: company\ncountry: UK',
      ['4:10 error bad-field Write the two capital letters of a country, such as DE, or GB for the'],
    ],
    [
      'actors/blue-pier.md',
      'kind: company',
      'kind: company\ncountry: XX',
      ['4:10 error bad-field Write the two capital letters of a country, such as DE, or GB for the'],
    ],
    [
      'actors/blue-pier.md',
      'kind: company',
      'kind: company\naliases: BP',
      ['4:10 error bad-field Write a list in square brackets, such as [one, two].'],
    ],
    [
      'actors/blue-pier.md',
      'kind: company',
      'kind: company\naliases: [BP, 3]',
      ['4:15 error bad-field Write text, in double quotes.'],
    ],
    [
      'actors/blue-pier.md',
      'kind: company',
      'kind: company\ncountry:',
      ['4:1 error bad-field Say something, or leave country out.'],
    ],
    [
      'actors/blue pier.md',
      null,
      GOOD['actors/blue-pier.md']!,
      ['1:1 error bad-id The name of a file is the id of what is in it: lower-case letters and'],
    ],
    [
      'actors/blue-pier (1).md',
      null,
      GOOD['actors/blue-pier.md']!,
      ['1:1 error bad-id The name of a file is the id of what is in it: lower-case letters and'],
    ],
  ],
  addresses: [
    [
      P,
      '](https://gazette.example/2021/03/01/oil)',
      '](https://https://gazette.example/oil)',
      ['16:54 error bad-link It begins twice: write https:// once.'],
    ],
    [
      P,
      'https://archive.example/gazette-oil',
      'https://gazette.example/2021/03/01/oil',
      ['16:106 error own-archive Write the address in an archive, or say why there is no copy: no-archi'],
    ],
    [
      P,
      'https://gazette.example/2021/03/16/report',
      'https://gazette.example/2021/03/01/oil',
      ['54:1 warning shared-address Keep one of them, or give each the address of its own.'],
    ],
    [
      P,
      'relies-on="unnamed-people documents"}',
      'relies-on="unnamed-people documents" held}',
      ['16:54 warning idle-held Remove held: it is for what nobody else can reach.'],
    ],
  ],
  facts: [
    [
      P,
      'about="blue-pier" named',
      'about="north-harbour-gazette blue-pier" named',
      ['29:112 warning maker-is-accused Keep it in by or in about; who reports what another says of itself is'],
    ],
    [
      P,
      'source="blue-pier-2021-03-03" speaker="Ann Example, head of press" admits="oil-lost" denies="kept-quiet"',
      'source="blue-pier-2021-03-03" silent',
      ['46:120 warning quoted-silence Tell in your own words who asked, or say what the words do: declines,'],
    ],
    [
      P,
      'speaker="Ann Example, head of press"',
      'speaker=""',
      ['46:129 error bad-attribute Say something, or leave speaker out.'],
    ],
    [
      P,
      'speaker="Ann Example, head of press"',
      'speaker="Blue Pier Tankers"',
      ['46:129 warning speaker-is-actor Name the person who spoke, or leave speaker out.'],
    ],
    [
      'actors/coast-watch.md',
      'aliases: [CWA]',
      'aliases: [NHG]',
      ['actors/north-harbour-gazette.md 4:24 warning shared-name Keep the name with the one it belongs to.'],
    ],
    [
      'actors/coast-watch.md',
      'name: Coast Watch Authority',
      'name: North Harbour Gazette',
      ['actors/north-harbour-gazette.md 2:7 warning shared-name Keep the name with the one it belongs to.'],
    ],
  ],
};

/** Place, severity, code and how the hint begins of everything that is told, in files other than the first by their path. */
function told(path: string, right: string | null, wrong: string): string[] {
  const text = right === null ? wrong : (GOOD[path] ?? '').replace(right, () => wrong);
  expect(text).not.toBe(GOOD[path]);
  return build({ ...GOOD, [path]: text }, [], TODAY).problems.map(({ place, severity, code, hint }) =>
    `${place.file === path ? '' : `${place.file} `}${place.line}:${place.column} ${severity} ${code} ${(hint ?? '').slice(0, 70)}`.trim(),
  );
}

it('the example has no slip', () => expect(build(GOOD, [], TODAY).problems).toEqual([]));

describe.each(Object.entries(SLIPS))('%s', (_, slips) => {
  it.each(slips)('%s: %j → %j', (path, right, wrong, expected) => expect(told(path, right, wrong)).toEqual(expected));
});
