import { readDesk } from '../src/content/desk.ts';
import { reportOptions } from '../src/content/print-report.ts';
import { spellUnseen } from '../src/problems/escape.ts';
import { nearest } from '../src/problems/nearest.ts';
import { pathOf } from '../src/problems/report.ts';
import { readSettings } from '../src/settings.ts';
import { placeAt } from '../src/writing/edits.ts';
import type { Desk } from '../src/writing/desk.ts';
import { idsOf, recordsCalled } from '../src/writing/names.ts';
import { RECORD_KIND_NAMES, writtenName, type RecordName } from '../src/writing/record-kind.ts';
import { addressOf, titleOf } from '../src/writing/title.ts';
import { usesOf } from '../src/writing/uses.ts';

const settings = readSettings();
const [id, ...more] = process.argv.slice(2);

if (id === undefined || more.length > 0) {
  console.error('Name one record: npm run where -- ID, where the id of a point is claim/part.');
  process.exitCode = 2;
} else {
  const desk = readDesk(settings.contentDir);
  const records = recordsCalled(id, desk.tables);
  for (const record of records) console.log(tell(record, desk));
  if (records.length === 0) {
    const near = nearest(
      id,
      RECORD_KIND_NAMES.flatMap((kind) => idsOf(desk.tables, kind)),
    );
    console.error(spellUnseen(`Nothing is called "${id}"${near === null ? '.' : `; did you mean "${near}"?`}`));
    process.exitCode = 1;
  }
}

function tell(record: RecordName, desk: Desk): string {
  const address = addressOf(record, desk);
  return [
    spellUnseen(`${record.kind} ${writtenName(record)}: ${titleOf(record, desk)}`),
    ...usesOf(desk, record)
      .sort((a, b) => Number(b.defines) - Number(a.defines))
      .map(({ path, from, role, defines }) => {
        const { line, column } = placeAt(path, desk.texts[path] ?? '', from);
        return `  ${pathOf(path, reportOptions(settings))}:${line}:${column}  ${defines ? 'written here' : role}`;
      }),
    ...(address === null ? [] : [`  its page: ${address}`]),
  ].join('\n');
}
