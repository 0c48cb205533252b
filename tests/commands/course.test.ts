import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import { expect, it } from 'vitest';
import { ROOT } from '../../src/settings.ts';
import { makeFolder, runScript, writeFiles } from './run-command.ts';
import { SMALL_CONTENT } from './small-content.ts';

const guide = readFileSync(join(ROOT, 'content/README.md'), 'utf8');

/** A chapter of the guide, up to the next. */
const chapter = (heading: string): string => (guide.split(`\n## ${heading}\n`)[1] ?? '').split('\n## ')[0] ?? '';

/** What a chapter tells to type: the commands of npm with their words. */
const commandsIn = (text: string): string[][] =>
  [...text.matchAll(/^```sh\n([\s\S]*?)^```$/gmu)]
    .flatMap(([, lines = '']) => lines.trim().split('\n'))
    .map((line) => [...line.matchAll(/"([^"]*)"|(\S+)/gu)].map(([, quoted, bare]) => quoted ?? bare ?? ''));

/** The files of the complete example, and a site around them. */
function exampleContent(): string {
  const files = [...guide.matchAll(/^\*\*`([^`]+)`\*\*\n\n````\w+\n([\s\S]*?)````$/gmu)];
  const texts = Object.fromEntries(files.map(([, path = '', text = '']) => [path, text]));
  return writeFiles(makeFolder(), { 'site.md': SMALL_CONTENT['site.md']!, ...texts });
}

/** A terminal in which a newcomer types. */
function terminal(CONTENT_DIR: string) {
  const [OUT_DIR, CACHE_DIR] = [join(makeFolder(), 'dist'), join(makeFolder(), 'cache')];
  const type = async ([npm = '', run = '', script = '', ...args]: string[]) => {
    expect([npm, run]).toEqual(['npm', 'run']);
    return runScript(script, args[0] === '--' ? args.slice(1) : args, { CONTENT_DIR, OUT_DIR, CACHE_DIR });
  };
  return { OUT_DIR, type };
}

it('who types what "Add a reply" says comes from the content to a page with the proved reply', async () => {
  const text = chapter('Add a reply');
  const CONTENT_DIR = exampleContent();
  const { OUT_DIR, type } = terminal(CONTENT_DIR);
  const [look, add, check, build] = commandsIn(text);
  const offered = await type(look!);
  expect(offered.stderr).toContain('--denies');
  expect(offered.stderr).toContain('inspector-paid');
  const added = await type(add!);
  expect(added).toMatchObject({ code: 0, stderr: '' });
  const [, path = '', words = ''] = /^`(passages\/[^`]+)`\n\n```txt\n([\s\S]*?)```$/mu.exec(text) ?? [];
  expect(added.stdout).toContain(path);
  writeFiles(CONTENT_DIR, { [path]: words });
  const checked = await type(check!);
  expect(checked).toMatchObject({ code: 0, stdout: 'No problems found.\n' });
  expect(await type(build!)).toMatchObject({ code: 0 });
  const $ = load(readFileSync(join(OUT_DIR, 'claims/harbour-oil/index.html'), 'utf8'));
  const reply = $('#harbour-inspectorate-denies');
  expect(reply.text()).toContain('None of our inspectors took money.');
});

it('who types what "A new dossier" and "Rename, withdraw" say makes no mistake', async () => {
  const { type } = terminal(exampleContent());
  const commands = [...commandsIn(chapter('A new dossier')), ...commandsIn(chapter('Rename, withdraw'))];
  expect(commands).toHaveLength(7);
  for (const command of commands) expect(await type(command), command.join(' ')).toMatchObject({ code: 0, stderr: '' });
});

it('every block that the guide shows in its recipes can be read', async () => {
  const CONTENT_DIR = exampleContent();
  const { type } = terminal(CONTENT_DIR);
  const blocks = [...chapter('Correct something').matchAll(/^```md\n([\s\S]*?)^```$/gmu)].map(([, block = '']) => block);
  expect(blocks).toHaveLength(1);
  const path = join(CONTENT_DIR, 'articles/harbour-oil.md');
  writeFiles(CONTENT_DIR, { 'articles/harbour-oil.md': `${readFileSync(path, 'utf8')}\n${blocks.join('\n')}` });
  expect(await type(['npm', 'run', 'check'])).toMatchObject({ code: 0, stdout: 'No problems found.\n' });
});
