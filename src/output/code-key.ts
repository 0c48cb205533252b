import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Graph } from '../graph/graph.ts';
import { isShared } from '../publish/shared.ts';
import { ROOT, type Settings } from '../settings.ts';

/** What decides, beside the content, what a build writes: a change in any of these makes every earlier output worthless. */
const CODE = ['src/**/*', 'public/**/*', 'astro.config.ts', 'package.json', 'package-lock.json', 'tsconfig.json'];

/** The same with what the number of claims decides for all that is made of them. */
export const identifyMaking = (settings: Parameters<typeof identifyCode>[0], graph: Graph): string =>
  identifyCode(settings) + (isShared(graph) ? '' : '-alone');

/** The name of the present code with the settings that show in what it writes. */
export function identifyCode({ siteUrl, basePath, logKey }: Pick<Settings, 'siteUrl' | 'basePath' | 'logKey'>): string {
  const hash = createHash('sha256').update(JSON.stringify([process.version, siteUrl, basePath, logKey !== null]));
  for (const path of globSync(CODE, { cwd: ROOT }).sort()) {
    const file = join(ROOT, path);
    if (statSync(file).isFile()) hash.update(`\0${path}\0`).update(readFileSync(file));
  }
  return hash.digest('hex');
}
