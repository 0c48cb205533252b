import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readDesk, writeChange } from '../src/content/desk.ts';
import { reasonOf } from '../src/content/list-files.ts';
import { UnreadableRows } from '../src/content/rows/decode.ts';
import { readRows } from '../src/content/rows/read-rows.ts';
import { reportOptions } from '../src/content/print-report.ts';
import { spellUnseen } from '../src/problems/escape.ts';
import { pathOf } from '../src/problems/report.ts';
import { isDate } from '../src/records/date.ts';
import { readSettings } from '../src/settings.ts';
import { countOf } from '../src/words/counts.ts';
import { importRows } from '../src/writing/import/import-rows.ts';
import { readMapping, type Mapping } from '../src/writing/import/mapping.ts';
import { renderCounts, renderOutcome } from '../src/writing/import/report.ts';
import { draftRow, type DraftedRow } from '../src/writing/import/row-draft.ts';
import { isOfKind } from '../src/writing/import/row-values.ts';

/**
 * Makes records of a table: `npm run import -- table.csv --map mappings/incidents.yaml`, with `--dry` to look only. Tells
 * what became of each row; fails where one was refused.
 */
const USAGE = 'Say what: npm run import -- FILE --map MAPPING.yaml, with --dry to look only and --on YYYY-MM-DD.';
const settings = readSettings();
process.exitCode = await run();

async function run(): Promise<number> {
  const asked = readOptions();
  if (typeof asked === 'string') return refuse(asked, 2);
  const mapping = readMappingFile(asked.map);
  if (Array.isArray(mapping)) return refuse(mapping.join('\n'), 2);
  try {
    return await importFile(asked, mapping);
  } catch (error) {
    if (error instanceof UnreadableRows) return refuse(`${error.message} Nothing was written.`, 1);
    throw error;
  }
}

async function importFile({ file, on, dry }: Asked, mapping: Mapping): Promise<number> {
  const { rows, passed } = await draftRows(file, mapping);
  const desk = readDesk(settings.contentDir);
  const { change, outcomes } = importRows(desk, rows, on);
  const inTheWay = change.files.find(({ path }) => existsSync(join(settings.contentDir, path)));
  if (inTheWay !== undefined)
    return refuse(`${pathOf(inTheWay.path, reportOptions(settings))} is there and cannot be read. Nothing was written.`, 1);
  if (!dry) writeChange(settings.contentDir, desk.texts, change);
  for (const outcome of outcomes) console.log(renderOutcome(outcome));
  if (passed > 0) console.log(`${countOf(passed, 'record')} of other kinds passed over.`);
  console.log(renderCounts(outcomes, !dry));
  return outcomes.some(({ outcome }) => outcome === 'refused') ? 1 : 0;
}

async function draftRows(file: string, mapping: Mapping): Promise<{ rows: DraftedRow[]; passed: number }> {
  const rows: DraftedRow[] = [];
  let passed = 0;
  for await (const read of readRows(file, mapping)) {
    if ('fault' in read) rows.push({ place: read.place, faults: [read.fault] });
    else if (isOfKind(read.row, mapping.only)) rows.push(draftRow(read, mapping));
    else passed++;
  }
  return { rows, passed };
}

/** What was asked on the command line. */
interface Asked {
  file: string;
  map: string;
  on: string;
  dry: boolean;
}

function readOptions(): Asked | string {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { map: { type: 'string' }, on: { type: 'string' }, dry: { type: 'boolean', default: false } },
    });
    const [file] = positionals;
    const { map, dry, on = new Date().toISOString().slice(0, 10) } = values;
    if (file === undefined || positionals.length > 1 || map === undefined) return USAGE;
    return on.length === 10 && isDate(on) ? { file, map, on, dry } : `"${on}" is not a day: write --on YYYY-MM-DD.`;
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return `${error.message.split(/\.\s|\n/u)[0] ?? ''}. ${USAGE}`;
  }
}

function readMappingFile(path: string): Mapping | string[] {
  try {
    return readMapping(readFileSync(path, 'utf8'));
  } catch (error) {
    return [`The mapping "${path}" cannot be read: ${reasonOf(error)}.`];
  }
}

function refuse(sentence: string, code: number): number {
  console.error(sentence.split('\n').map(spellUnseen).join('\n'));
  return code;
}
