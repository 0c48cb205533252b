import { describe, expect, test } from 'vitest';
import { build } from '../../src/build.ts';
import { actor, folder } from '../content.ts';

/** What is told of an actor whose alias stands beside that of another. */
const told = (alias: string, other: string): string[] =>
  build({
    ...folder(),
    ...actor('expert', 'person', `aliases: [${JSON.stringify(alias)}]`),
    ...actor('rival', 'company', `aliases: [${JSON.stringify(other)}]`),
  }).problems.flatMap(({ code, severity, place }) => (code.includes('name') ? [`${severity} ${code} ${place.file}`] : []));

describe('names of two actors', () => {
  test.each([
    ['ACME Works', '\u0410\u0421\u041C\u0415 Works'],
    ['HOTEL', '\u041D\u041E\u0422\u0415L'.replace('L', '\u13DE')],
    ['Tacc', '\u0422\u0430\u0441\u0441'],
  ])('%s and %s look alike and are not', (alias, other) => {
    expect(told(alias, other)).toEqual(['error lookalike-name actors/rival.md']);
  });

  test.each([
    ['Globe', 'GIobe'],
    ['Modern', 'Modem'],
    ['O2', '02'],
  ])('%s and %s may be mistaken for each other', (alias, other) =>
    expect(told(alias, other)).toEqual(['warning similar-name actors/rival.md']),
  );

  test('that are the same but for capitals are told as shared', () =>
    expect(told('The Globe', 'THE GLOBE')).toEqual(['warning shared-name actors/rival.md']));

  test.each([
    ['Москва', 'Moskva'],
    ['Globe', 'Globes'],
    ['Ω', 'O'],
  ])('%s and %s differ', (alias, other) => expect(told(alias, other)).toEqual([]));
});
