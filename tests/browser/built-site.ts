import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { serveSite, type ServedSite } from './served-site.ts';

const ROOT = resolve(import.meta.dirname, '../..');

/** A site built from texts by path, served until it is closed. */
export interface BuiltSite extends ServedSite {
  outDir: string;
}

/** Builds a site from content given as texts, with the command that writers use, and serves it. */
export async function buildSiteFrom(files: Record<string, string>, basePath = '/'): Promise<BuiltSite> {
  const folder = mkdtempSync(join(tmpdir(), 'site-'));
  const [contentDir, outDir] = [join(folder, 'content'), join(folder, 'dist')];
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(contentDir, path)), { recursive: true });
    writeFileSync(join(contentDir, path), text);
  }
  await runBuild({ CONTENT_DIR: contentDir, OUT_DIR: outDir, CACHE_DIR: join(folder, 'cache'), BASE_PATH: basePath });
  const site = await serveSite(outDir, basePath);
  const close = async () => {
    await site.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { ...site, outDir, close };
}

/** Runs the command that builds a site; what it printed is the error where it fails. */
export function runBuild(settings: Record<string, string>): Promise<void> {
  const env = { ...process.env, ...settings, NODE_ENV: 'production', CI: '' };
  const child = spawn(process.execPath, [join(ROOT, 'scripts/build.ts')], { cwd: ROOT, env });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => (output += text.toString()));
  return new Promise((built, failed) => {
    child.on('exit', (code) => (code === 0 ? built() : failed(new Error(output))));
  });
}
