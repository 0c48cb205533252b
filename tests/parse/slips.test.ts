import { describe, expect, test } from 'vitest';
import { build } from '../../src/build.ts';
import { claim, folder, response, type Files } from '../content.ts';

const CLAIM = claim('leak', ['found', 'sold']);
const RESPONSE = response('r1', 'by="acme" on="2020-01-02" denies="found"');

/** The errors of one change, by line (from the first of the claim), column, code and hint. */
function slip(before: string, after: string): string[] {
  const good = folder(CLAIM, RESPONSE, 'See [it](/claims/leak/#found).');
  const path = 'articles/case.md';
  const text = good[path] ?? '';
  expect(text, before).toContain(before);
  const files: Files = { ...good, [path]: text.replace(before, after) };
  const first = text.slice(0, text.indexOf(':::claim')).split('\n').length;
  return build(files)
    .problems.filter(({ severity }) => severity === 'error')
    .map(({ code, place, hint }) => `${place.line - first}:${place.column} ${code} ${hint ?? ''}`);
}

const HEAD = CLAIM.split('\n')[0] ?? '';

describe('one slip is one error, at its sign, with what to do', () => {
  test.each<[string, string, string, string]>([
    ['a curly quote', 'by="herald"', 'by=“herald”', '0:41 broken-block Write straight quotation marks, "…"'],
    [
      'curly quotes everywhere',
      HEAD,
      HEAD.replace(/"([^"]*)"/gu, '“$1”'),
      '0:22 broken-block Write straight quotation marks, "…"',
    ],
    ['curly quotes of another kind', 'by="herald"', 'by=„herald“', '0:41 broken-block Write straight quotation marks, "…"'],
    [
      'a quotation mark left out at the end',
      'by="herald"',
      'by="herald',
      '0:41 broken-block This quotation mark has no second one before the next attribute',
    ],
    [
      'the same of the last value',
      'source="report second"}',
      'source="report second}',
      '0:86 broken-block This quotation mark has no second one on this line',
    ],
    ['= left out', 'by="herald"', 'by"herald"', '0:40 broken-block Write = between "by" and its value'],
    [': for =', 'by="herald"', 'by:"herald"', '0:41 broken-block Write = between an attribute and its value, not a colon'],
    ['the brace left out', 'second"}', 'second"', '0:101 broken-block Close the braces with } at the end of this line'],
    ['two lines', ' about=', '\nabout=', '0:49 broken-block Close the braces with } at the end of this line'],
    ['commas', HEAD, HEAD.replaceAll('" ', '", '), '0:37 broken-block Separate attributes by spaces, without commas'],
    ['no space between attributes', 'by="herald" ', 'by="herald"', '0:49 broken-block Write a space between attributes'],
    ['a no-break space', 'leak title', 'leak\u00A0title', '0:15 broken-block Write a plain space here'],
    ['a space behind #', '{#leak', '{# leak', '0:10 broken-block Write the id right behind the #'],
    [
      'words behind the brace',
      'second"}',
      'second"} It is said',
      '0:103 broken-block Nothing can stand behind the closing brace',
    ],
    ['a space behind the colons', ':::claim', '::: claim', '0:1 broken-block Write the name right behind the'],
    ['a space before the brace', ':::claim{', ':::claim {', '0:10 broken-block Write no space before the brace'],
    ['one colon', ':::claim', ':claim', '0:1 broken-block Write ::'],
    ['one colon of a point', '::part[It did found', ':part[It did found', '3:1 broken-block Write ::'],
    ['the brace of a point left out', '{#found}', '{#found', '3:29 broken-block Close the braces'],
    ['a block behind a tab', CLAIM, CLAIM.replace(/^/gmu, '\t'), '0:2 broken-block Begin it at the start of the line'],
    [
      'a block behind four spaces',
      CLAIM,
      CLAIM.replace(/^(?=.)/gmu, '    '),
      '0:5 broken-block Begin it at the start of the line',
    ],
    ['a first line behind a tab', ':::claim', '\t:::claim', '0:2 broken-block Begin it at the start of the line'],
    [
      'points behind a tab',
      /::part.*\n::part/u.exec(CLAIM)?.[0] ?? '',
      '\t::part[It did found.]{#found}\n\t::part',
      '3:2 broken-block Begin it at the start of the line',
    ],
    ['an end behind a tab', '{#sold}\n:::', '{#sold}\n\t:::', '5:2 broken-block Begin'],
    ['an end of two colons', '{#sold}\n:::', '{#sold}\n::', '5:1 broken-block A block ends with a line of'],
    ['words behind an end', '{#sold}\n:::', '{#sold}\n::: end of claim', '5:1 broken-block A block ends with a line of'],
    [
      'an end behind words',
      'Acme did leak.\n\n::part[It did found.]{#found}\n::part[It did sold.]{#sold}\n:::',
      '::part[It did found.]{#found}\n\nAcme did leak.:::',
      '3:15 broken-block A block ends with a line of',
    ],
    ['an end left out before a block', '{#sold}\n:::\n', '{#sold}\n', '0:1 unclosed-block End it with a line of'],
  ])('%s', (_, before, after, expected) => {
    const errors = slip(before, after);
    expect(errors).toHaveLength(1);
    expect(errors[0]).toContain(expected);
  });
});
