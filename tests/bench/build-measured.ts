// Builds the site as `npm run build` does and writes what each stage took to the file that STAGES_FILE names.
import { writeFileSync } from 'node:fs';
import { buildSite } from '../../src/disk/build-site.ts';
import { readSettings } from '../../src/disk/settings.ts';
import { measureStages, type Stage } from '../../src/disk/stages.ts';

const stages: Stage[] = [];
const run = measureStages((stage) => stages.push(stage));

process.exitCode = (await buildSite(readSettings(), run)) ? 0 : 1;
writeFileSync(process.env['STAGES_FILE'] ?? 'stages.json', JSON.stringify(stages));
