import { parseArgs } from 'node:util';
import { loadContent } from '../src/disk/content.ts';
import { printReport } from '../src/disk/print-report.ts';
import { readSettings } from '../src/disk/settings.ts';

const { values } = parseArgs({ options: { format: { type: 'string', default: 'text' } } });
const settings = readSettings();
const { graph, problems } = await loadContent(settings);

printReport(problems, settings, values.format);
process.exitCode = graph === null ? 1 : 0;
