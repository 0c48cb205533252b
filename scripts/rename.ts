import { readDesk, writeChange } from '../src/content/desk.ts';
import { reportOptions } from '../src/content/print-report.ts';
import { spellUnseen } from '../src/problems/escape.ts';
import { pathOf, renderTerminal } from '../src/problems/report.ts';
import { readSettings } from '../src/settings.ts';
import type { Change } from '../src/writing/edits.ts';
import { RECORD_KIND_NAMES, type RecordKind, type RecordName } from '../src/writing/record-kind.ts';
import { renameRecord } from '../src/writing/rename.ts';
import { newErrors } from '../src/writing/safe-change.ts';

const settings = readSettings();
const report = reportOptions(settings);
const asked = readNames(process.argv.slice(2));

if (typeof asked === 'string') refuse(spellUnseen(asked), 2);
else {
  const desk = readDesk(settings.contentDir);
  const change = renameRecord(desk, asked.record, asked.id);
  const errors = typeof change === 'string' ? [] : newErrors(desk, change);
  if (typeof change === 'string') refuse(spellUnseen(change), 1);
  else if (errors.length > 0)
    refuse(`Nothing was renamed, since it would make errors:\n${renderTerminal(errors, { contentDir: report.contentDir })}`, 1);
  else {
    writeChange(settings.contentDir, desk.texts, change);
    console.log(tell(change));
    if (desk.graph === null) console.log('The content has errors: what stands in a block that cannot be read was not renamed.');
  }
}

function readNames(args: string[]): { record: RecordName; id: string } | string {
  const [kind = '', old, id, ...more] = args;
  if (old === undefined || id === undefined || more.length > 0)
    return `Say what: npm run rename -- KIND OLD NEW, where the kind is ${RECORD_KIND_NAMES.join(', ')}.`;
  if (!isKind(kind)) return `There is no kind "${kind}": the kinds are ${RECORD_KIND_NAMES.join(', ')}.`;
  const [claim = '', part] = old.split('/');
  if (kind !== 'part') return { record: { kind, id: old, claim: null }, id };
  if (part === undefined) return `Name the claim too: npm run rename -- part CLAIM/${old} ${id}.`;
  return { record: { kind, id: part, claim }, id: id.startsWith(`${claim}/`) ? id.slice(claim.length + 1) : id };
}

function isKind(word: string): word is RecordKind {
  return (RECORD_KIND_NAMES as string[]).includes(word);
}

function tell({ edits, files: added, moves }: Change): string {
  const files = new Map<string, number>();
  for (const { path } of edits) files.set(path, (files.get(path) ?? 0) + 1);
  return [
    ...added.map(({ path }) => `${pathOf(path, report)} leads on from the released address`),
    ...moves.map(({ from, to }) => `${pathOf(from, report)} is now ${pathOf(to, report)}`),
    ...[...files].map(([path, count]) => `${pathOf(path, report)}: ${count} ${count === 1 ? 'place' : 'places'}`),
  ].join('\n');
}

function refuse(sentence: string, code: number): void {
  console.error(sentence);
  process.exitCode = code;
}
