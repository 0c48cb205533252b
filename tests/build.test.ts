import { expect, it } from 'vitest';
import { build } from '../src/build.ts';
import { parseFile } from '../src/parse/file.ts';
import { claim, folder, response } from './content.ts';
import { BAD_CONTENT } from './problems/bad-content.ts';

/** The same files as the commands give them: parsed ahead, and gone through the text that the cache keeps. */
const parsedAhead = (files: Record<string, string>) =>
  Object.fromEntries(
    Object.entries(files).map(([path, text]) => [
      path,
      JSON.parse(JSON.stringify(parseFile(path, text))) as ReturnType<typeof parseFile>,
    ]),
  );

it.each([
  folder(claim('leak', ['found']), response('r1', 'by="acme" on="2020-01-02" denies="found"')),
  ...Object.values(BAD_CONTENT),
])('gives the same from texts and from files that were parsed before (%#)', (files) =>
  expect(build(parsedAhead(files))).toEqual(build(files)),
);

it('asks nothing of the order in which files come', () => {
  const files = folder(claim(), response('r1', 'by="acme" on="2020-01-02" denies'));
  expect(build(Object.fromEntries(Object.entries(files).reverse()))).toEqual(build(files));
});
