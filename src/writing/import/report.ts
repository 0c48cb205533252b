import { spellUnseen } from '../../problems/escape.ts';
import { countOf } from '../../words/counts.ts';
import type { RowOutcome } from './import-rows.ts';

/** The line of a report that says what became of a row. */
export function renderOutcome({ place, outcome, says, notes }: RowOutcome): string {
  const noted = notes.length === 0 ? '' : ` (${notes.join('; ')})`;
  switch (outcome) {
    case 'written':
      return spellUnseen(`${place}: ${says.slice(1).join(', ')} in ${says[0] ?? ''}${noted}`);
    case 'there':
      return spellUnseen(`${place}: is there already: ${says.join(', ')}`);
    case 'refused':
      return spellUnseen(`${place}: refused. ${says.join(' ')}`);
    default:
      return outcome satisfies never;
  }
}

/** The last line of a report. */
export function renderCounts(outcomes: readonly RowOutcome[], isWritten: boolean): string {
  const count = (wanted: RowOutcome['outcome']): number => outcomes.filter(({ outcome }) => outcome === wanted).length;
  const verb = isWritten ? 'written' : 'could be written';
  return `${countOf(outcomes.length, 'record')}: ${count('written')} ${verb}, ${count('there')} there already, ${count('refused')} refused.`;
}
