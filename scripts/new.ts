import { readDesk, writeChange } from '../src/content/desk.ts';
import { reportOptions } from '../src/content/print-report.ts';
import { spellUnseen } from '../src/problems/escape.ts';
import { pathOf, renderTerminal } from '../src/problems/report.ts';
import { readSettings } from '../src/settings.ts';
import { openDesk, type CheckedDesk, type Desk } from '../src/writing/desk.ts';
import { applyChange, placeAt, type Change } from '../src/writing/edits.ts';
import { NEW_KINDS, type NewName } from '../src/writing/new/new-record.ts';
import type { Answers } from '../src/writing/new/question.ts';
import { lookOver, tellMissing } from '../src/writing/new/ready.ts';
import { newErrors } from '../src/writing/safe-change.ts';
import { addressOf } from '../src/writing/title.ts';
import { definitionOf } from '../src/writing/uses.ts';
import { askAnswers } from './ask.ts';
import { readMailed } from './new-mail.ts';
import { readNewOptions } from './new-options.ts';

const settings = readSettings();
const report = reportOptions(settings);
const asked = readNewOptions(process.argv.slice(2));

if (typeof asked === 'string') refuse(spellUnseen(asked), 2);
else {
  const desk = readDesk(settings.contentDir);
  const mailed = asked.mail === null ? null : await readMailed(asked.mail);
  if (typeof mailed === 'string') refuse(`Nothing was written. ${mailed}`, 1);
  else {
    const answers = { ...mailed?.answers, ...asked.answers };
    const given = process.stdin.isTTY ? await askAnswers(asked.name, answers, desk, {}) : answers;
    if (given === null) refuse('Nothing was written.', 1);
    else make(asked.name, given, desk, mailed?.keep);
  }
}

/** Writes the record where nothing is missing or wrong. */
function make(name: NewName, given: Answers, desk: CheckedDesk, keep = (change: Change): Change => change): void {
  const { answers, missing, faults } = lookOver(name, given, desk);
  if (faults.length > 0) return refuse(faults.map(spellUnseen).join('\n'), 1);
  if (missing.length > 0) return refuse(`To be said of the ${name}:\n${tellMissing(missing, answers, desk)}`, 1);
  const change = keep(NEW_KINDS[name].make(answers, desk));
  const errors = newErrors(desk, change);
  if (errors.length > 0)
    return refuse(
      `Nothing was written, since it would make errors:\n${renderTerminal(errors, { contentDir: report.contentDir })}`,
      1,
    );
  writeChange(settings.contentDir, desk.texts, change);
  console.log(tell(name, answers['id'] ?? '', openDesk(applyChange(desk.texts, change)), change));
}

/** Where the new record stands, the new files, and its page. */
function tell(name: NewName, id: string, desk: Desk, { files }: Change): string {
  const record = { kind: NEW_KINDS[name].kind, id, claim: null };
  const { path, from } = definitionOf(desk, record) ?? { path: '', from: 0 };
  const { line, column } = placeAt(path, desk.texts[path] ?? '', from);
  const page = addressOf(record, desk);
  return [
    `${pathOf(path, report)}:${line}:${column}`,
    ...files
      .filter((file) => file.path !== path)
      .map((file) => `${pathOf(file.path, report)}  for the words you quote, copied from the source`),
    ...(page === null ? [] : [`its page: ${page}`]),
  ].join('\n');
}

function refuse(sentence: string, code: number): void {
  console.error(sentence);
  process.exitCode = code;
}
