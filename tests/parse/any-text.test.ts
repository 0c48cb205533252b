import fc from 'fast-check';
import { expect, test } from 'vitest';
import { build } from '../../src/build.ts';
import { renderAnnotations } from '../../src/problems/annotations.ts';
import { renderJson } from '../../src/problems/json.ts';
import { renderTerminal } from '../../src/problems/report.ts';
import { claim, folder, response } from '../content.ts';

const path = fc.oneof(
  fc.constantFrom(
    'site.md',
    'actors/acme.md',
    'articles/case.md',
    'topics/affair.md',
    'passages/report.txt',
    'README.md',
    '__proto__/x.md',
  ),
  fc.string(),
);

/** Pieces of the grammar, so that chance finds more than prose. */
const piece = fc.oneof(
  fc.constantFrom(
    '---\n',
    ':::',
    '::',
    ':::claim',
    '{#leak',
    '}',
    ' by="acme"',
    ' on="2020"',
    ' denies',
    '\n',
    '\r\n',
    '> ',
    '- ',
    '[a](/x/)',
    '::part[x]{#y}',
  ),
  fc.constantFrom(
    'name: x\n',
    'kind: ',
    'topics: [a]\n',
    '&a *a',
    '<b>',
    '__proto__',
    'constructor',
    '\u0000',
    '\uFEFF',
    '\uD800',
    '…',
    '[…]',
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
);
const text = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));

const options = { contentDir: 'content' };

test('whatever the files hold, the build answers with a graph or a report, and never throws', () => {
  fc.assert(
    fc.property(fc.dictionary(path, text, { maxKeys: 4 }), (files) => {
      const { graph, problems } = build(files);
      expect(graph !== null || problems.some(({ severity }) => severity === 'error')).toBe(true);
      for (const { place } of problems) expect(Math.min(place.line, place.column)).toBeGreaterThan(0);
      renderTerminal(problems, options);
      renderAnnotations(problems, options);
      JSON.parse(renderJson(problems, options));
    }),
  );
});

test('whatever one slip does to good content, the build answers', () => {
  const good = folder(
    claim('leak', ['one', 'two']),
    response('r1', 'by="acme" on="2020-01-02" denies="one"'),
    'See [it](/claims/leak/).',
  );
  const body = good['articles/case.md']!;
  fc.assert(
    fc.property(fc.nat(body.length), fc.nat(20), piece, (at, cut, put) => {
      const { graph, problems } = build({ ...good, 'articles/case.md': body.slice(0, at) + put + body.slice(at + cut) });
      expect(graph !== null || problems.some(({ severity }) => severity === 'error')).toBe(true);
    }),
  );
});
