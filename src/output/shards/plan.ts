import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadContent } from '../../content/load.ts';
import { printErrors } from '../../content/print-report.ts';
import { readContent } from '../../content/read.ts';
import type { Settings } from '../../settings.ts';
import { identifyCode } from '../code-key.ts';
import type { Files, Recipe } from '../made-files.ts';
import { renderSite } from '../render-site.ts';
import { writeData } from '../write-data.ts';

/** What is to be made, and from what: every machine that takes a share holds its work against it. */
export interface Plan {
  /** The code and the settings that show in what it writes. */
  code: string;
  /** The content, every text of it. */
  content: string;
  /** What each file that is divided among shares is made from besides code and content, by path. */
  files: Record<string, string>;
}

const PLAN_FILE = 'plan/plan.json';

/** Reads and links the content and writes down what is to be made; returns the number of files, or null where the content has errors. */
export async function planSite(settings: Settings, partsDir: string): Promise<number | null> {
  const { graph, problems } = await loadContent(settings);
  printErrors(problems, settings);
  if (graph === null) return null;
  const listed = new ListedFiles();
  const aside = join(partsDir, 'aside');
  await renderSite(settings, listed, aside);
  await writeData(graph, settings, listed, aside);
  rmSync(aside, { recursive: true, force: true });
  const plan: Plan = { ...identifyWork(settings), files: listed.files };
  mkdirSync(join(partsDir, 'plan'), { recursive: true });
  writeFileSync(join(partsDir, PLAN_FILE), JSON.stringify(plan));
  return Object.keys(plan.files).length;
}

/** The plan of a folder of parts; null where there is none. */
export function readPlan(partsDir: string): Plan | null {
  try {
    return JSON.parse(readFileSync(join(partsDir, PLAN_FILE), 'utf8')) as Plan;
  } catch {
    return null;
  }
}

/** A plan in short: parts of different plans never come together. */
export const identifyPlan = ({ code, content, files }: Plan): string =>
  createHash('sha256')
    .update(JSON.stringify([code, content, files]))
    .digest('hex');

/** Whether this machine has the code and the content that a plan was made from. */
export function isOfPlan(settings: Settings, plan: Plan): boolean {
  const { code, content } = identifyWork(settings);
  return code === plan.code && content === plan.content;
}

function identifyWork(settings: Settings): Pick<Plan, 'code' | 'content'> {
  const content = createHash('sha256');
  for (const { path, text } of readContent(settings.contentDir).files) content.update(JSON.stringify([path, text]));
  return { code: identifyCode(settings), content: content.digest('hex') };
}

/** Lists what would be made, and makes nothing. */
class ListedFiles implements Files {
  readonly files: Record<string, string> = {};

  put({ path, given }: Recipe): Promise<void> {
    this.files[path] = given;
    return Promise.resolve();
  }

  putGroup(): Promise<boolean> {
    return Promise.resolve(false);
  }

  /** What is made together is no part of the division. */
  putTogether(): Promise<void> {
    return Promise.resolve();
  }
}
