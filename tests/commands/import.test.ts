import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { build } from '../../src/build.ts';
import { readContent } from '../../src/content/read.ts';
import { ROOT } from '../../src/settings.ts';
import { makeFolder, runScript, writeFiles } from './run-command.ts';
import { SMALL_CONTENT } from './small-content.ts';

const mappingOf = (name: string): string => join(ROOT, `mappings/${name}.yaml`);

const filesIn = (folder: string): Record<string, string> =>
  Object.fromEntries(readContent(folder).files.map(({ path, text }) => [path, text]));

/** Imports a file into a folder of content; what was there before must be there still, and nothing of it may be wrong. */
async function importFile(name: string, bytes: string | Uint8Array, map: string, args: string[] = [], before = SMALL_CONTENT) {
  const folder = writeFiles(makeFolder(), before);
  const file = join(makeFolder(), name);
  writeFileSync(file, bytes);
  const { code, stdout, stderr } = await runScript('import', [file, '--map', map, '--on', '2026-01-02', ...args], {
    CONTENT_DIR: folder,
  });
  const files = filesIn(folder);
  const { graph, problems } = build(files);
  expect(files).toMatchObject(before);
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(stdout + stderr).not.toMatch(/\n\s+at .*\.ts:\d+/u);
  return { code, stdout: stdout.trimEnd().split('\n'), stderr: stderr.trimEnd(), files, graph: graph!, folder, file };
}

const HEAD = 'case,incident,statement,accuser,accuser_kind,accused,accused_kind,date,source_title,source_url';
const MORE = 'answered_by,answered_by_kind,stance,answer,answer_date';

/** A table of incidents with one good row, and others to be looked at. */
const table = (...rows: string[]): string => [HEAD, GOOD, ...rows, ''].join('\r\n');

const GOOD =
  'port raids,Port raid of May,The port was raided.,Harbour Board,agency,Blue Pier;Red Pier,company,2021-05-04,The raid,https://board.example/raid';

/** A row like the good one but for one cell. */
function rowWith(column: string, value: string): string {
  const columns = HEAD.split(',');
  const cells = GOOD.split(',').map((cell) => (cell === 'Port raid of May' ? 'Another raid' : cell));
  cells[columns.indexOf(column)] = `"${value.replaceAll('"', '""')}"`;
  return cells.join(',');
}

describe('a table of incidents', () => {
  it('becomes dossiers, claims, sources and actors as a writer would have written them', async () => {
    const answered = [
      `${HEAD},${MORE}`,
      `${GOOD},Blue Pier Shipping,company,denies,It said that it was elsewhere.,2021-05-06`.replace(
        'Blue Pier;Red Pier',
        'Blue Pier Shipping',
      ),
    ].join('\n');
    const { code, stdout, files, graph } = await importFile('incidents.csv', answered, mappingOf('incidents'));
    expect(code).toBe(0);
    expect(stdout).toEqual([
      'record 1 (line 2): claim port-raid-of-may, source harbour-board-2021-05-04, response blue-pier-shipping-denies-port-raid in articles/port-raids.md',
      '1 record: 1 written, 0 there already, 0 refused.',
    ]);
    expect(files['articles/port-raids.md']).toMatchInlineSnapshot(`
      "---
      title: "Incidents: port raids"
      published: 2026-01-02
      summary: "Incidents of the case port raids and whom they were attributed to, from a table."
      ---

      Incidents of the case port raids and whom they were attributed to, from a table.

      :::source{#harbour-board-2021-05-04 publisher="harbour-board" on="2021-05-04" kind="report"}
      [The raid](https://board.example/raid)
      :::

      :::claim{#port-raid-of-may title="Port raid of May" by="harbour-board" about="blue-pier-shipping" on="2021-05-04" source="harbour-board-2021-05-04"}
      The port was raided.
      :::

      :::response{#blue-pier-shipping-denies-port-raid to="port-raid-of-may" by="blue-pier-shipping" on="2021-05-06" source="harbour-board-2021-05-04" denies}
      It said that it was elsewhere.
      :::
      "
    `);
    expect(files['actors/blue-pier-shipping.md']).toBe('---\nname: Blue Pier Shipping\nkind: company\n---\n');
    expect(graph.claims.get('port-raid-of-may')).toMatchObject({ by: ['harbour-board'], about: ['blue-pier-shipping'] });
  });

  it('is told record by record, and what is wrong is left out', async () => {
    const { code, stdout, graph } = await importFile(
      'incidents.csv',
      table(
        rowWith('date', '2021-02-30'),
        rowWith('date', '3/4/2021'),
        rowWith('accuser_kind', 'agancy'),
        rowWith('source_url', 'javascript:alert(1)'),
        rowWith('case', '../../etc/passwd'),
        rowWith('statement', 'It was \u0000 raided.'),
        rowWith('accused', 'Blue\u202EPier'),
        rowWith('statement', 'x'.repeat(20_000)),
        rowWith('statement', ''),
        'too,few,cells',
      ),
      mappingOf('incidents'),
    );
    expect(code).toBe(1);
    expect(stdout).toMatchInlineSnapshot(`
      [
        "record 1 (line 2): claim port-raid-of-may, source harbour-board-2021-05-04 in articles/port-raids.md",
        "record 2 (line 3): refused. on: "2021-02-30" is not a date that exists. the date of the source: "2021-02-30" is not a date that exists.",
        "record 3 (line 4): refused. on: "3/4/2021" may be 2021-04-03 or 2021-03-04: say in the mapping dates: day-first or month-first. the date of the source: "3/4/2021" may be 2021-04-03 or 2021-03-04: say in the mapping dates: day-first or month-first.",
        "record 4 (line 5): refused. the kind of by: "agancy" is not known; did you mean agency? the kind of the publisher of the source: "agancy" is not known; did you mean agency?",
        "record 5 (line 6): refused. the address of the source: "javascript:alert(1)" is not an address on the web that begins with https:// or http://.",
        "record 6 (line 7): refused. the id of the dossier: "../../etc/passwd" cannot be an id, nor be made one.",
        "record 7 (line 8): refused. text: Here stands a null character (U+0000).",
        "record 8 (line 9): refused. about: Here stands a mark that turns the direction of the words (U+202E).",
        "record 9 (line 10): refused. text: it has 20000 letters, and may have 5000.",
        "record 10 (line 11): refused. text: the row does not say it.",
        "record 11 (line 12): refused. The row has 3 cells, and the table 10 columns.",
        "11 records: 1 written, 0 there already, 10 refused.",
      ]
    `);
    expect([...graph.claims.keys()].sort()).toEqual(['dredged-at-night', 'port-raid-of-may']);
  });

  it('has no words that become marks, blocks, fields or formulas', async () => {
    const odd = [
      '=HYPERLINK("https://evil.example")',
      '#hashtag first',
      '- *no* list, _no_ `code`, [no](https://link.example), <b>no</b> &amp; no &copy;',
      '--- title: x --- ',
      'It says ::: and :::claim{#x} in its midst',
      '"}{#x} attributes',
      '1. Not a list',
      '\\backslashes\\',
      '<script>alert(1)</script>',
      'see https://example.org/page for more',
    ];
    const { code, stdout, graph } = await importFile(
      'incidents.csv',
      table(...odd.map((text, at) => rowWith('statement', text).replace('Another raid', `Odd ${at}`))),
      mappingOf('incidents'),
    );
    expect(code, stdout.join('\n')).toBe(0);
    const said = odd.map((_, at) => graph.claims.get(`odd-${at}`)?.statement);
    expect(said).toEqual(odd.map((text) => text.trim().replace('https://link', 'link').replace('see https://', 'see ')));
    expect(stdout.find((line) => line.includes('odd-9'))).toContain('stands there without https://');
  });

  it.each([
    [':::claim{#x}', 'broken-block'],
    ['## A heading', 'heading'],
    ['[^1] a footnote', 'footnote'],
  ])('is refused where a text would be read as something else: %s', async (text) => {
    const { code, stdout, graph } = await importFile('incidents.csv', table(rowWith('statement', text)), mappingOf('incidents'));
    expect(code).toBe(1);
    expect(stdout[1]).toMatch(/^record 2 \(line 3\): refused\. /u);
    expect(graph.claims.has('port-raid-of-may')).toBe(true);
  });

  it('is imported once: what is there stays as it is', async () => {
    const first = await importFile('incidents.csv', table(), mappingOf('incidents'));
    const again = await importFile('incidents.csv', table(), mappingOf('incidents'), [], first.files);
    expect(again.code).toBe(0);
    expect(again.stdout[0]).toBe('record 1 (line 2): is there already: claim port-raid-of-may');
    expect(again.files).toEqual(first.files);
  });

  it('is only looked at where that is asked for', async () => {
    const { code, stdout, files } = await importFile('incidents.csv', table(), mappingOf('incidents'), ['--dry']);
    expect(code).toBe(0);
    expect(stdout.at(-1)).toBe('1 record: 1 could be written, 0 there already, 0 refused.');
    expect(files).toEqual(SMALL_CONTENT);
  });

  it('may begin with a mark of its encoding, and have other ends of lines', async () => {
    const { code } = await importFile('incidents.csv', `\uFEFF${table().replaceAll('\r\n', '\n')}`, mappingOf('incidents'));
    expect(code).toBe(0);
  });

  it('gives ids to those who have the same, and refuses an id that is given twice', async () => {
    const rows = [rowWith('statement', 'It was raided by day.'), rowWith('statement', 'It was raided by night.')];
    const { graph } = await importFile('incidents.csv', table(...rows), mappingOf('incidents'));
    expect([...graph.claims.keys()]).toEqual(expect.arrayContaining(['another-raid', 'another-raid-2']));
    const given = [`id,${HEAD}`, `raid,${GOOD}`, `raid,${rows[0]}`].join('\n');
    const { stdout } = await importFile('incidents.csv', given, mappingOf('incidents'));
    expect(stdout[1]).toBe('record 2 (line 3): refused. id: another row has the id "raid".');
  });
});

describe('a file that cannot be read to its end', () => {
  it.each([
    ['incidents.csv', Buffer.from(table().replace('raided', 'ra\u00efded'), 'latin1'), 'is not utf-8 text'],
    ['incidents.csv', Buffer.from(table(), 'utf16le'), 'null characters'],
    ['incidents.csv', `${HEAD}\n"never closed,${'x\n'.repeat(50)}`, 'a quotation mark that opens a cell is never closed'],
    ['incidents.csv', '', 'The table is empty'],
    ['incidents.csv', HEAD.replace('accuser_kind', 'accuser_kin'), 'Did you mean "accuser_kin"?'],
    ['incidents.csv', HEAD.replace('accused,', 'accuser,'), 'two columns "accuser"'],
    ['reviews.json', '[{"@type": "ClaimReview", "claimRev', 'breaks off behind record 0'],
    ['reviews.json', '[{"@type": "Other"}, nonsense]', 'is not JSON behind record 1'],
    ['reviews.json', '[[[[', 'breaks off'],
    ['reviews.doc', 'x', 'does not say how it is written'],
  ])('%s is reported, and nothing is written: %#', async (name, bytes, says) => {
    const map = mappingOf(name.endsWith('csv') ? 'incidents' : 'claim-review');
    const { code, stderr, files } = await importFile(name, bytes, map);
    expect(code).toBe(1);
    expect(stderr).toContain(says);
    expect(stderr.endsWith('Nothing was written.')).toBe(true);
    expect(files).toEqual(SMALL_CONTENT);
  });

  it.each([
    ['dossier: [', 'is not YAML'],
    ['a: &x 1\nb: *x', 'begins with * or &'],
    ['dossier: { id: x }', '"dossier.title" in the mapping'],
    ['format: xlsx', '"format" in the mapping'],
  ])('so is a mapping: %s', async (yaml, says) => {
    const map = join(makeFolder(), 'map.yaml');
    writeFileSync(map, yaml);
    const { code, stderr } = await importFile('incidents.csv', table(), map);
    expect(code).toBe(2);
    expect(stderr).toContain(says);
  });
});

/** A review as schema.org has it. */
const review = (number: number, more: object = {}): object => ({
  '@context': 'https://schema.org',
  '@type': 'ClaimReview',
  url: `https://checks.example/${number}`,
  datePublished: '2021-05-06T10:00:00Z',
  author: { '@type': 'Organization', name: 'The Checkers' },
  claimReviewed: `The harbour was closed ${number} times.`,
  itemReviewed: { '@type': 'Claim', author: { '@type': 'Person', name: 'Ann Example' }, datePublished: '2021-05-01' },
  reviewRating: { '@type': 'Rating', ratingValue: 1, alternateName: 'False' },
  ...more,
});

describe('ClaimReview', () => {
  const feed = {
    '@type': 'DataFeed',
    dataFeedElement: [
      { '@type': 'DataFeedItem', item: [review(1), { '@type': 'Movie' }] },
      { '@type': 'DataFeedItem', item: review(2) },
    ],
  };
  it.each([
    ['a single one', 'review.json', JSON.stringify(review(1)), 1],
    ['a list', 'reviews.json', JSON.stringify([review(1), review(2), review(3)]), 3],
    ['a feed of data', 'feed.jsonld', JSON.stringify(feed), 2],
    ['a graph', 'graph.json', JSON.stringify({ '@context': 'https://schema.org', '@graph': [review(1), review(2)] }), 2],
    ['a line each', 'reviews.jsonl', [review(1), review(2)].map((one) => JSON.stringify(one)).join('\n'), 2],
  ])('is read as %s', async (_, name, text, count) => {
    const { code, stdout, graph } = await importFile(name, text, mappingOf('claim-review'));
    expect(code, stdout.join('\n')).toBe(0);
    expect(graph.claims.size).toBe(1 + count);
    expect(graph.claims.get('the-harbour-was-closed-1-times')).toMatchObject({
      by: ['ann-example'],
      about: [],
      on: '2021-05-01',
      sources: ['the-checkers-2021-05-06'],
    });
    const [said] = graph.index.responsesTo.get('the-harbour-was-closed-1-times') ?? [];
    expect(said).toMatchObject({
      by: 'the-checkers',
      on: '2021-05-06',
      text: 'The Checkers rated it “False”.',
      stances: [{ stance: 'denies', targets: [] }],
    });
  });

  it('is refused where it does not say who made the claim, and when; a line that is no JSON is one fault', async () => {
    const lines = [JSON.stringify(review(1, { itemReviewed: {} })), '{"@type": ', '[1]', JSON.stringify(review(2))];
    const { code, stdout } = await importFile('reviews.jsonl', lines.join('\n'), mappingOf('claim-review'));
    expect(code).toBe(1);
    expect(stdout).toMatchInlineSnapshot(`
      [
        "record 1 (line 1): refused. by: the row names nobody. on: the row does not say it.",
        "record 2 (line 2): refused. The line is not JSON.",
        "record 3 (line 3): refused. The line is not a JSON object.",
        "record 4 (line 4): claim the-harbour-was-closed-2-times, source the-checkers-2021-05-06, response the-checkers-denies-the-harbour-was in articles/reviews-the-checkers.md",
        "4 records: 1 written, 0 there already, 3 refused.",
      ]
    `);
  });

  it('takes a rating that the mapping does not know for a remark', async () => {
    const { graph } = await importFile(
      'review.json',
      JSON.stringify(review(1, { reviewRating: { alternateName: 'Four noses' } })),
      mappingOf('claim-review'),
    );
    const [said] = graph.index.responsesTo.get('the-harbour-was-closed-1-times') ?? [];
    expect(said?.stances).toEqual([{ stance: 'remarks', targets: [] }]);
  });
});
