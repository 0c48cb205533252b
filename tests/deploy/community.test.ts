import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { ROOT } from '../../src/settings.ts';

const readText = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const FORMS = '.github/ISSUE_TEMPLATE';

interface Form {
  name: string;
  description: string;
  body: { type: string; id: string; attributes: { label: string }; validations?: { required: boolean } }[];
}

/** Pages for those who come to the project, which lead from one to the other. */
const PAGES = [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'CHANGELOG.md',
  'LICENSE-content.md',
  'docs/contributing/reader.md',
  'docs/contributing/writer.md',
  'docs/contributing/developer.md',
  'docs/publish.md',
  'docs/security.md',
  'docs/scale.md',
  'docs/editors.md',
];

describe('each form for those who have something to tell', () => {
  test.each(['correction.yml', 'missing-reply.yml'])('%s asks for what is needed', (file) => {
    const form = parse(readText(`${FORMS}/${file}`)) as Form;
    expect(form.name).not.toBe('');
    expect(form.description).not.toBe('');
    expect(new Set(form.body.map(({ id }) => id)).size).toBe(form.body.length);
    for (const { type, attributes } of form.body) {
      expect(['input', 'textarea']).toContain(type);
      expect(attributes.label).not.toBe('');
    }
    const needed = form.body.filter(({ validations }) => validations?.required).map(({ id }) => id);
    expect(needed).toEqual(expect.arrayContaining(['address', 'source']));
  });

  test('is one of those that are there', () =>
    expect(readdirSync(join(ROOT, FORMS)).sort()).toEqual(['config.yml', 'correction.yml', 'missing-reply.yml']));
});

test('newer versions are looked for, of packages and of actions', () => {
  const { version, updates } = parse(readText('.github/dependabot.yml')) as {
    version: number;
    updates: { 'package-ecosystem': string; schedule: { interval: string } }[];
  };
  expect(version).toBe(2);
  expect(updates.map((update) => update['package-ecosystem'])).toEqual(['npm', 'github-actions']);
  expect(updates.every(({ schedule }) => schedule.interval === 'weekly')).toBe(true);
});

test('what tests a proposal is what everybody runs', () => {
  const { jobs } = parse(readText('.github/workflows/ci.yml')) as { jobs: { test: { steps: { run?: string }[] } } };
  expect(jobs.test.steps.flatMap(({ run }) => run ?? [])).toEqual(['bash .ci/run']);
});

describe('the pages of the project', () => {
  test.each(PAGES)('%s leads nowhere that is not there', (page) => {
    const text = readText(page).replace(/```[\s\S]*?```/gu, '');
    for (const [, address = ''] of text.matchAll(/\]\(([^)]+)\)/gu)) {
      if (/^(?:https?:|mailto:|#)/u.test(address)) continue;
      expect(existsSync(join(ROOT, dirname(page), address.replace(/#.*$/u, ''))), `${page}: ${address}`).toBe(true);
    }
  });

  test('CONTRIBUTING has a page for each kind of people', () => {
    for (const who of ['reader', 'writer', 'developer'])
      expect(readText('CONTRIBUTING.md')).toContain(`docs/contributing/${who}.md`);
  });

  test('name no command that is not there', () => {
    const { scripts } = JSON.parse(readText('package.json')) as { scripts: Record<string, string> };
    for (const page of [...PAGES, 'content/README.md', 'starter/README.md'])
      for (const [, command = ''] of readText(page).matchAll(/npm run (?:-s )?([a-z]+)/gu))
        expect(scripts, page).toHaveProperty(command);
  });
});
