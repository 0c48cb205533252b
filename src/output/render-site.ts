import { build } from 'astro';
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, type Settings } from '../settings.ts';
import { prepareAstro, siteConfig } from './site-config.ts';

/** Renders every page into a folder. */
export async function renderSite(settings: Settings, siteDir: string): Promise<void> {
  prepareAstro();
  const outDir = astroDir(process.pid);
  try {
    await build({ ...siteConfig(settings, siteDir), configFile: false, outDir, logLevel: 'warn' });
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
