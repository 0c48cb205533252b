import { describe, expect, it } from 'vitest';
import { TABLES } from '../../src/publish/tables/tables.ts';
import { pagesOf } from './pages.ts';
import { graphOf, readBuilt, readJson, TEST_SITES } from './sites.ts';

describe.each(TEST_SITES)('a program that comes upon $name', (site) => {
  const { site: told } = graphOf(site);
  const base = `${told.url.replace(/\/$/u, '')}${site.basePath}`;

  it('reads from the home page what to keep on a phone, and with which picture', () => {
    const home = pagesOf(site).find(({ address }) => address === '/')!;
    const address = home.$('link[rel=manifest]').attr('href')!.replace(site.basePath, '/');
    const manifest = readJson(site, address) as { name: string; start_url: string; icons: { src: string }[] };
    expect(manifest).toMatchObject({ name: told.name, start_url: site.basePath });
    expect(readBuilt(site, manifest.icons[0]!.src.replace(site.basePath, '/'))).toContain('<svg');
  });

  it('is led by llms.txt to every table, and told not to make a verdict of them', () => {
    const text = readBuilt(site, '/llms.txt');
    expect(text).toMatch(new RegExp(`^# ${told.name}\n`, 'u'));
    for (const { name } of TABLES) expect(text).toContain(`(${base}data/rejoinder.${name}.jsonl)`);
    expect(text).toContain('never a verdict');
  });
});
