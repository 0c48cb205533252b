// Builds the site as `npm run build` does, but for the stage that LEFT_OUT names, and writes what each stage took to the
// file that STAGES_FILE names.
import { writeFileSync } from 'node:fs';
import { buildSite } from '../../src/output/build-site.ts';
import { readSettings } from '../../src/settings.ts';
import { measureStages, type RunStage, type Stage } from '../../src/stages.ts';

const stages: Stage[] = [];
const measure = measureStages((stage) => stages.push(stage));
const run: RunStage = (name, work) => (name === process.env['LEFT_OUT'] ? (Promise.resolve() as never) : measure(name, work));

process.exitCode = (await buildSite(readSettings(), run)) ? 0 : 1;
writeFileSync(process.env['STAGES_FILE'] ?? 'stages.json', JSON.stringify(stages));
