import { describe, expect, test } from 'vitest';
import { build } from '../../src/build.ts';
import { contentWith, type Field } from './fields.ts';

/** The errors that a text makes in a place, with where they are told; what follows from them is another matter. */
function faultsOf(field: Field, text: string): string[] {
  return build(contentWith({ [field]: text }))
    .problems.filter(({ severity }) => severity === 'error')
    .map(({ code, place, hint }) => `${place.file}:${place.line} ${code}: ${hint ?? ''}`);
}

describe('what once passed the check and then stopped the build without a place is told where it stands', () => {
  test.each<[Field, string, string]>([
    ['claim lang', 'en-12', 'articles/case.md:29 bad-attribute: Write a language tag, such as en, de or pt-BR.'],
    ['claim lang', 'de-a1', 'articles/case.md:29 bad-attribute: Write a language tag, such as en, de or pt-BR.'],
    ['article language', 'en-12', 'articles/case.md:7 bad-field: Write a language tag, such as en, de or pt-BR.'],
    ['site language', 'de-a1', 'site.md:6 bad-field: Write a language tag, such as en, de or pt-BR.'],
    [
      'claim id',
      'a'.repeat(251),
      'articles/case.md:29 bad-id: An id has at most 80 letters, and this one 251: files are named after it.',
    ],
    [
      'response id',
      'Leak',
      'articles/case.md:39 bad-id: Write lower-case letters and digits in words joined by hyphens, such as "leak".',
    ],
    [
      'claim id',
      'aux',
      'articles/case.md:29 bad-id: Windows keeps that name for itself and can have no file of it: choose another id.',
    ],
  ])('%s: %.20s', (field, text, fault) => expect(faultsOf(field, text)).toContain(fault));

  test.each<[Field, string, string]>([
    ['actor name', '\uD83D', 'actors/acme.md:2 unreadable-character'],
    ['actor alias', 'Acme \uDE00', 'actors/acme.md:5 unreadable-character'],
    ['site description', 'a\uD83Db', 'site.md:7 unreadable-character'],
    ['article title', '\u202Eesac', 'articles/case.md:2 unreadable-character'],
    ['claim title', 'A \u2066leak', 'articles/case.md:29 unreadable-character'],
    // The first sign is only odd, and stands there as it is.
    ['site name', '\u{F0000}\u0000', 'site.md:2 unreadable-character'],
    ['article summary', 'a\u0000b', 'articles/case.md:5 unreadable-character'],
    ['actor name', 'Ac\u200Bme', 'actors/acme.md:2 unreadable-character'],
    ['actor name', 'Ac\u200Dme', 'actors/acme.md:2 unreadable-character'],
    ['actor name', 'Acme\u{E0041}', 'actors/acme.md:2 unreadable-character'],
    ['response speaker', 'its\u00ADoffice', 'articles/case.md:39 unreadable-character'],
    ['prose', 'It &#x202E;began.', 'articles/case.md:12 unreadable-character'],
    ['part text', 'It was &#xD83D; found.', 'articles/case.md:36 unreadable-character'],
    ['actor name', '   ', 'actors/acme.md:2 missing-field'],
    ['actor name', '\u200B', 'actors/acme.md:2 unreadable-character'],
    ['actor name', '\u3164', 'actors/acme.md:2 unreadable-character'],
    ['actor name', '\u2800\u2800', 'actors/acme.md:2 unreadable-character'],
    ['actor name', '…', 'actors/acme.md:2 bad-field'],
    ['claim title', '.', 'articles/case.md:29 bad-attribute'],
    ['source title', '&#8203;', 'articles/case.md:23 empty-block'],
    ['claim statement', '.', 'articles/case.md:29 empty-block'],
    ['actor name', '\u0410cme', 'actors/acme.md:2 bad-field'],
    ['response speaker', 'Kas\u0440ersky', 'articles/case.md:39 bad-attribute'],
    ['article title', 'Мoсква', 'articles/case.md:2 bad-field'],
  ])('%s: %j', (field, text, fault) => {
    const told = faultsOf(field, text);
    expect(told).toHaveLength(1);
    expect(told[0]).toContain(fault);
  });

  test.each<[Field, string, string]>([
    [
      'site url',
      'https://u:p@site.example/x?y',
      'site.md:4 bad-field: Write the address without what stands before @: readers would be led to site.example.',
    ],
    ['site url', 'https://site.example/x?y', 'site.md:4 bad-field: Write the address without a path: BASE_PATH says that.'],
    [
      'actor url',
      'https://bbc.co.uk@evil.example/',
      'actors/acme.md:9 bad-field: Write the address without what stands before @: readers would be led to evil.example.',
    ],
    [
      'link address',
      'https://bbc.co.uk@evil.example/',
      'articles/case.md:17 bad-link: Write the address without what stands before @: readers would be led to evil.example.',
    ],
    [
      'source url',
      'https://%zz/',
      'articles/case.md:26 bad-link: Write an address with the name of a computer on the web, such as https://paper.example/.',
    ],
    [
      'source archive',
      'https://',
      'articles/case.md:26 bad-link: Write an address with the name of a computer on the web, such as https://paper.example/.',
    ],
    [
      'link address',
      'https://\u0430pple.com/',
      'articles/case.md:17 bad-link: Write the name of the computer in letters of one script: "\u0430pple" only looks like "apple".',
    ],
    [
      'link address',
      'https://\u0440\u0430\u0443.com/',
      'articles/case.md:17 bad-link: Write the name of the computer in letters of one script: "\u0440\u0430\u0443" only looks like "pay".',
    ],
    [
      'link address',
      'https:\\\\evil.example',
      'articles/case.md:17 bad-link: Write an address that begins with https:// or http://.',
    ],
    [
      'link address',
      'mailto:nobody',
      'articles/case.md:17 bad-link: Write a mail address behind mailto:, such as mailto:desk@paper.example.',
    ],
    [
      'site contact',
      'https://a@b.example/',
      'site.md:5 bad-field: Write a mail address, an address that begins with https://, or a page of this site, such as /about/.',
    ],
  ])('%s: %s', (field, text, fault) => expect(faultsOf(field, text)).toContain(fault));
});

describe('what languages need is no fault', () => {
  test.each<[Field, string]>([
    ['actor name', 'می\u200Cخواهم'],
    ['actor name', 'شركة الأمن'],
    ['actor name', 'Лаборатория Касперского'],
    ['actor name', 'Яndex'],
    ['actor name', 'Ångström & Søn'],
    ['actor name', '日本放送協会'],
    ['actor name', 'C+'],
    ['actor alias', '5 μm Works'],
    ['prose', 'A family 👩\u200D👩\u200D👧 and a flag \u{1F3F4}\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}.'],
    ['link address', 'https://xn--d1abbgf6aiiy.xn--p1ai/'],
    ['link address', 'https://президент.рф/новости'],
    ['link address', 'https://münchen.example/%C3%A4?q=a%20b#c'],
    ['link address', 'http://192.0.2.7/report.pdf'],
    ['link address', 'https://a.example/@name/x'],
    ['claim lang', 'zh-Hant-TW'],
    ['claim id', 'constructor'],
    ['claim id', '0'],
    ['claim id', 'a'.repeat(80)],
  ])('%s: %s', (field, text) => expect(faultsOf(field, text)).toEqual([]));
});

test('ids that differ only in case cannot both be', () => {
  const files = { ...contentWith({}), 'actors/Acme.md': '---\nname: Other\nkind: company\n---\n' };
  const faults = build(files).problems.filter(({ severity }) => severity === 'error');
  expect(faults.map(({ code, place }) => `${place.file} ${code}`)).toEqual(['actors/Acme.md bad-id']);
});
