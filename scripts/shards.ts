import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { mergeSite } from '../src/output/shards/merge.ts';
import { planSite } from '../src/output/shards/plan.ts';
import { indexSite, renderShare, type Outcome } from '../src/output/shards/render-share.ts';
import { readShare } from '../src/output/shards/share.ts';
import { readSettings, ROOT } from '../src/settings.ts';

/** Past one machine: `plan`, `render --shard i/n`, `index` and `merge`, each from files to files. */
const [step = '', ...rest] = process.argv.slice(2);
const settings = readSettings();
const partsDir = resolve(process.env['PARTS_DIR'] ?? `${ROOT}/.parts`);
process.exitCode = (await run()) ? 0 : 1;

async function run(): Promise<boolean> {
  switch (step) {
    case 'plan': {
      const count = await planSite(settings, partsDir);
      if (count !== null) console.log(`${count} files are to be made; the plan is in ${partsDir}.`);
      return count !== null;
    }
    case 'render': {
      const share = readShare(shardGiven());
      if (share === null) return say('Say which share to make: --shard 2/7 is the second of seven.');
      return tell(`Share ${share.number}/${share.of}`, await renderShare(settings, partsDir, share));
    }
    case 'index':
      return tell('The search index', await indexSite(settings, partsDir));
    case 'merge': {
      const faults = mergeSite(settings, partsDir);
      faults.forEach(say);
      if (faults.length === 0) console.log(`The site is in ${settings.outDir}.`);
      return faults.length === 0;
    }
    default:
      return say(`There is no step "${step}": the steps are plan, render, index and merge.`);
  }
}

/** The share to make: as given, or the number that a job queue puts into the environment, counted from 0. */
function shardGiven(): string {
  const { values } = parseArgs({ args: rest, options: { shard: { type: 'string' } }, strict: true });
  const { JOB_COMPLETION_INDEX: index, SHARDS: of } = process.env;
  return values.shard ?? (index !== undefined && of !== undefined ? `${Number(index) + 1}/${of}` : '');
}

function tell(what: string, outcome: Outcome): boolean {
  if ('refusal' in outcome) return say(outcome.refusal);
  console.log(`${what}: ${outcome.made} files made, ${outcome.kept} kept.`);
  return true;
}

function say(sentence: string): false {
  console.error(sentence);
  return false;
}
