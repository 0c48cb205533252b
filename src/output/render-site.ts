import { build } from 'astro';
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, type Settings } from '../settings.ts';
import type { Files } from './made-files.ts';
import { renderPages } from './pages.ts';
import { prepareAstro, siteConfig } from './site-config.ts';

/** Renders every page into the folder of the site. */
export async function renderSite(settings: Settings, files: Files, siteDir: string): Promise<void> {
  prepareAstro();
  const outDir = astroDir(process.pid);
  const listed: string[] = [];
  const config = siteConfig(settings, listed);
  try {
    const integrations = [...(config.integrations ?? []), renderPages(files, listed)];
    await build({ ...config, integrations, configFile: false, outDir, logLevel: 'warn' });
    cpSync(outDir, siteDir, { recursive: true });
  } finally {
    rmSync(outDir, { recursive: true, force: true });
  }
}

/**
 * Where Astro leaves the few files that it writes itself. It lies within the project: for a folder elsewhere Astro would
 * keep its intermediate files at one place, where two builds at once meet.
 */
export const astroDir = (process: number | ''): string => join(ROOT, `.dist-astro-${process}`);
