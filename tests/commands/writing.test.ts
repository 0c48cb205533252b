import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readContent } from '../../src/content/read.ts';
import { makeFolder, runScript, writeFiles } from './run-command.ts';
import { BROKEN_CONTENT, SMALL_CONTENT } from './small-content.ts';

const filesIn = (folder: string): Record<string, string> =>
  Object.fromEntries(readContent(folder).files.map(({ path, text }) => [path, text]));

/** Runs a script over a folder of its own; places are told from there. */
async function run(script: string, args: string[], files: Record<string, string> = SMALL_CONTENT) {
  const folder = writeFiles(makeFolder(), files);
  const { code, stdout, stderr } = await runScript(script, args, { CONTENT_DIR: folder });
  const plain = (text: string): string[] =>
    text
      .trimEnd()
      .replaceAll(/\S*commands-\w+\//gu, '')
      .split('\n');
  return { code, stdout: plain(stdout), stderr: plain(stderr), files: filesIn(folder), folder };
}

describe('where', () => {
  it('tells the place of a record, who names it, and its page', async () => {
    expect(await run('where', ['board-note'])).toMatchObject({
      code: 0,
      stdout: [
        'source board-note: A note',
        '  articles/harbour.md:13:12  written here',
        '  actors/harbour-board.md:6:42  a link',
        '  articles/harbour.md:24:93  source of the response board-says-no',
        '  its page: /sources/board-note/',
      ],
    });
  });

  it('tells of a point by its claim, and of every record of one name', async () => {
    const { stdout } = await run('where', ['dredged-at-night/night']);
    expect(stdout[0]).toBe('part dredged-at-night/night: The harbour was dredged at night.');
    expect(stdout.at(-1)).toBe('  its page: /claims/dredged-at-night/#night');
    expect((await run('where', ['night'])).stdout).toEqual(stdout);
  });

  it('says what may have been meant', async () => {
    expect(await run('where', ['board-not'])).toMatchObject({
      code: 1,
      stderr: ['Nothing is called "board-not"; did you mean "board-note"?'],
    });
    expect(await run('where', [])).toMatchObject({ code: 2 });
  });
});

describe('rename', () => {
  it('changes the places and moves the files', async () => {
    const { code, stdout, files } = await run('rename', ['actor', 'harbour-board', 'port-office']);
    expect(code).toBe(0);
    expect(stdout).toEqual(['actors/harbour-board.md is now actors/port-office.md', 'articles/harbour.md: 3 places']);
    expect(Object.keys(files)).toEqual(['actors/morning-post.md', 'actors/port-office.md', 'articles/harbour.md', 'site.md']);
    expect(files['actors/port-office.md']).toBe(SMALL_CONTENT['actors/harbour-board.md']);
    expect(files['articles/harbour.md']).toBe(
      (SMALL_CONTENT['articles/harbour.md'] ?? '').replaceAll('harbour-board', 'port-office'),
    );
  });

  it.each([
    [['source', 'post-stori', 'x'], 'There is no source "post-stori"; did you mean "post-story"?', 1],
    [['source', 'post-story', 'board-note'], 'There is a source "board-note" already.', 1],
    [['part', 'night', 'x'], 'Name the claim too: npm run rename -- part CLAIM/night x.', 2],
    [['page', 'night', 'x'], 'There is no kind "page": the kinds are actor, article, topic, source, claim, response, part.', 2],
    [
      ['claim'],
      'Say what: npm run rename -- KIND OLD NEW, where the kind is actor, article, topic, source, claim, response, part.',
      2,
    ],
  ])('refuses %j and changes nothing', async (args, sentence, code) => {
    const { files, ...outcome } = await run('rename', args);
    expect(outcome).toMatchObject({ code, stderr: [sentence] });
    expect(files).toEqual(SMALL_CONTENT);
  });

  it('says that content with errors may name it where that cannot be read', async () => {
    const { code, stdout } = await run('rename', ['part', 'dredged-at-night/night', 'dredged-at-night/dark'], BROKEN_CONTENT);
    expect(code).toBe(0);
    expect(stdout.at(-1)).toContain('The content has errors');
  });
});

describe('new', () => {
  const SAYS = ['response', '--to', 'dredged-at-night', '--by', 'harbour-board', '--on', '2020-02-01', '--text', 'It declined.'];

  it('writes a response with its source and the empty file for its words, and says where', async () => {
    const source = [
      '--publisher',
      'morning-post',
      '--title',
      'Silence',
      '--url',
      'https://post.example/s',
      '--source-kind',
      'report',
    ];
    const { code, stdout, files, folder } = await run('new', [...SAYS, '--declines', ...source]);
    expect(code).toBe(0);
    expect(stdout).toEqual([
      'articles/harbour.md:32:14',
      'passages/morning-post-2020-02-01.txt  for the words you quote, copied from the source',
      'its page: /claims/dredged-at-night/#harbour-board-declines',
    ]);
    expect(readFileSync(join(folder, 'passages/morning-post-2020-02-01.txt'), 'utf8')).toBe('');
    expect(files['articles/harbour.md']?.startsWith(SMALL_CONTENT['articles/harbour.md']?.trimEnd() ?? '-')).toBe(true);
  });

  it('lists what is missing, with the points and the stances that this actor may take', async () => {
    const { code, stderr, files } = await run('new', ['response', '--to', 'dredged-at-night', '--by', 'morning-post']);
    expect(code).toBe(1);
    expect(stderr).toContain('    --upholds  the speaker stands by it');
    expect(stderr.join('\n')).not.toContain('--admits');
    expect(stderr).toContain('    night  The harbour was dredged at night.');
    expect(files).toEqual(SMALL_CONTENT);
  });

  it('writes nothing that would be wrong', async () => {
    const { code, stderr, files } = await run('new', [
      ...SAYS,
      '--admits',
      'night',
      '--source',
      'board-note',
      '--text',
      '<b>No</b>',
    ]);
    expect(code).toBe(1);
    expect(stderr[0]).toBe('Nothing was written, since it would make errors:');
    expect(stderr.join('\n')).toContain('raw-html');
    expect(files).toEqual(SMALL_CONTENT);
  });

  it.each([
    [[], 'Say what is new: npm run new -- actor|source|response|dossier|claim.'],
    [['response', '--speeker', 'x'], "Unknown option '--speeker'. Did you mean --speaker?"],
    [['actor', '--nam', 'x'], "Unknown option '--nam'. Did you mean --name?"],
  ])('says what it takes: %j', async (args, sentence) => {
    const { code, stderr } = await run('new', args);
    expect(code).toBe(2);
    expect(stderr).toEqual([sentence]);
  });
});
