import { cpSync, existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Settings } from '../../settings.ts';
import { refuseOutDir } from '../out-folder.ts';
import { makeNextDir, swapSite } from '../swap.ts';
import { damagedFiles, readPart, type Part } from './part.ts';
import { identifyPlan, readPlan, type Plan } from './plan.ts';
import { indexDir, shareDir } from './render-share.ts';
import { fallsTo } from './share.ts';

/** A part with where it lies and what to say of it. */
interface Found {
  folder: string;
  name: string;
  /** The command that makes it again. */
  again: string;
  part: Part | null;
}

/**
 * Joins the parts into one site and puts it in the place of the earlier one. Returns what is wrong, a sentence each, and
 * then puts nothing in place; empty where the site is whole.
 */
export function mergeSite(settings: Settings, partsDir: string): string[] {
  const refusal = refuseOutDir(settings);
  if (refusal !== null) return [refusal];
  const plan = readPlan(partsDir);
  if (plan === null) return [`There is no plan in ${partsDir}: make one first, with npm run plan.`];
  const divisions = divisionsIn(partsDir).map((of) => partsOf(partsDir, of));
  const checked = divisions.map((found) => ({ found, faults: findFaults(found, plan) }));
  // Of several divisions, one that is whole is as good as another: all of them make the same site.
  const best = checked.find(({ faults }) => faults.length === 0) ?? checked.at(-1);
  if (best === undefined) return [`There is no share in ${partsDir}: make them, npm run render -- --shard 1/n and so on.`];
  if (best.faults.length > 0) return best.faults;
  const next = makeNextDir(settings.outDir);
  try {
    for (const { folder } of best.found) cpSync(join(folder, 'site'), next, { recursive: true });
    const earlier = swapSite(next, settings.outDir);
    if (earlier !== null) rmSync(earlier, { recursive: true, force: true });
  } finally {
    rmSync(next, { recursive: true, force: true });
  }
  return [];
}

/** Into how many shares the work was divided, as often as it was, the largest last. */
function divisionsIn(partsDir: string): number[] {
  const numbers = readdirSync(partsDir).map((name) => Number(/^share-\d+-of-(\d+)$/u.exec(name)?.[1] ?? 0));
  return [...new Set(numbers.filter((number) => number > 0))].sort((a, b) => a - b);
}

/** Every part that there should be: so many shares, and the index. */
function partsOf(partsDir: string, of: number): Found[] {
  const shares = Array.from({ length: of }, (_, at): Found => {
    const folder = shareDir(partsDir, { number: at + 1, of });
    const name = `share ${at + 1}/${of}`;
    return { folder, name, again: `npm run render -- --shard ${at + 1}/${of}`, part: readPart(folder) };
  });
  const folder = indexDir(partsDir);
  return [...shares, { folder, name: 'the search index', again: 'npm run index', part: readPart(folder) }];
}

const findFaults = (found: readonly Found[], plan: Plan): string[] => [
  ...found.flatMap((one) => checkPart(one, plan)),
  ...checkComplete(found, plan),
];

function checkPart({ folder, name, again, part }: Found, plan: Plan): string[] {
  if (!existsSync(folder)) return [`${capital(name)} is missing: run ${again}.`];
  if (part === null) return [`${capital(name)} was not finished: run ${again}.`];
  if (part.plan !== identifyPlan(plan)) return [`${capital(name)} was made for another plan: run ${again}.`];
  const [first, ...others] = damagedFiles(folder, part);
  if (first === undefined) return [];
  const more = others.length > 0 ? ` and ${others.length} more` : '';
  return [`${capital(name)} is damaged: ${first}${more} is not what was made. Run ${again}.`];
}

/** Whether each planned file is in the share that it falls to. */
function checkComplete(found: readonly Found[], plan: Plan): string[] {
  const shares = found.slice(0, -1);
  return Object.keys(plan.files).flatMap((path) => {
    const at = shares.findIndex((_, index) => fallsTo(path, { number: index + 1, of: shares.length }));
    const share = shares[at];
    // A part that is not there has been told of.
    if (share?.part === undefined || share.part === null || path in share.part.files) return [];
    return [`${capital(share.name)} lacks ${path}: run ${share.again}.`];
  });
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
