import { expect, it } from 'vitest';
import { parseFile } from '../../src/parse/file.ts';
import { errorsIn, reportOf, site } from '../content.ts';

const withContact = (contact: string) => ({
  'site.md': (site['site.md'] ?? '').replace('mailto:a@site.example', JSON.stringify(contact)),
});

it.each([
  'desk@site.example',
  'mailto:desk@site.example',
  'MAILTO:desk+errors@site.example?subject=An%20error',
  'https://site.example/write-to-us',
  'http://site.example/?to=desk',
  '/about/',
  '/about/#write',
])('%s is somewhere to write to', (contact) => expect(errorsIn(withContact(contact))).toEqual([]));

it.each([
  'javascript:alert(1)',
  'JavaScript:alert(1)//desk@site.example',
  'java\nscript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'data:desk@site.example',
  'vbscript:x',
  'ftp://site.example/',
  '//evil.example/',
  '/\\evil.example/',
  '\\\\evil.example',
  'https:evil.example',
  'https://',
  'mailto:',
  'mailto:javascript:alert(1)',
  'mailto:desk@site.example\nbcc:x@evil.example',
  'mailto:desk',
  'desk',
  'about/',
  '#write',
])('%j is nowhere to write to', (contact) => {
  const { site: record, problems } = parseFile('site.md', withContact(contact)['site.md']);
  expect(record).toBeNull();
  expect(problems).toMatchObject([{ severity: 'error', place: { file: 'site.md', line: 5, column: 11 } }]);
});

it('says which value is wrong, where, and what to write', () =>
  expect(reportOf(withContact('javascript:alert(1)'))).toMatchInlineSnapshot(`
    "content/site.md
      5:11  error  bad-field  The field "contact" cannot be "javascript:alert(1)".
            Write a mail address, an address that begins with https://, or a page of this site, such as /about/.
    1 error in 1 file. Each code is explained in content/PROBLEMS.md."
  `));

it('looks up a page of the site like a link in prose', () =>
  expect(reportOf(withContact('/abuot/'))).toMatchInlineSnapshot(`
  "content/site.md
    5:1  error  dead-link  There is no page or place "/abuot/" on this site.
          Check the address.
  1 error in 1 file. Each code is explained in content/PROBLEMS.md."
`));
