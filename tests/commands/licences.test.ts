import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { findLicenceFaults, lockedPackages, publishedPackages } from '../../scripts/licence-rules.ts';
import { LICENCE } from '../../src/publish/licence.ts';
import { ROOT } from '../../src/settings.ts';
import { runScript } from './run-command.ts';

const text = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

describe('what the project is made with', () => {
  it('binds neither the site nor those who run it', async () => {
    const published = await publishedPackages(ROOT);
    expect(published).toContain('pagefind');
    expect(published).toContain('fastest-levenshtein');
    expect(findLicenceFaults(lockedPackages(ROOT), published)).toEqual([]);
  });

  test.each([
    ['GPL-3.0-only', false, 'a 1.0.0 is under GPL-3.0-only, which is not among the licences that tools may have.'],
    ['AGPL-3.0-or-later', true, 'a 1.0.0 is published with the site, and AGPL-3.0-or-later would bind the site.'],
    ['MPL-2.0', true, 'a 1.0.0 is published with the site, and MPL-2.0 would bind the site.'],
    [
      'SEE LICENSE IN LICENSE',
      false,
      'a 1.0.0 is under SEE LICENSE IN LICENSE, which is not among the licences that tools may have.',
    ],
    [null, false, 'a 1.0.0 says nothing of its licence.'],
  ])('%s would be told (published: %s)', (licence, isPublished, fault) => {
    expect(findLicenceFaults([{ name: 'a', version: '1.0.0', licence }], isPublished ? ['a'] : [])).toEqual([fault]);
  });

  test.each(['MIT', '(MPL-2.0 OR Apache-2.0)', 'MIT AND ISC'])('%s may be published', (licence) =>
    expect(findLicenceFaults([{ name: 'a', version: '1.0.0', licence }], ['a'])).toEqual([]),
  );

  it('is listed, and as a bill of materials for programs', async () => {
    const listed = await runScript('licences', [], {});
    expect(listed).toMatchObject({ code: 0, stderr: '' });
    expect(listed.stdout).toContain('No licence binds the site.');
    const { stdout } = await runScript('licences', ['--sbom'], {});
    const { bomFormat, components } = JSON.parse(stdout) as { bomFormat: string; components: { name: string }[] };
    expect(bomFormat).toBe('CycloneDX');
    expect(components.length).toBeGreaterThan(300);
  });
});

describe('the licence of the project', () => {
  it('of code and of content is said where people and programs look', () => {
    expect(text('LICENSE')).toContain('Apache License');
    expect(text('LICENSE')).toMatch(/Copyright \d{4} The Rejoinder contributors/u);
    expect(text('LICENSE-content.md')).toContain(LICENCE.path);
    expect((JSON.parse(text('package.json')) as { license: string }).license).toBe(`Apache-2.0 AND ${LICENCE.name}`);
  });
});
