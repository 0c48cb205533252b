import { spellUnseen } from './escape.ts';
import { compareProblems, type Problem } from './problem.ts';
import { pathOf, type ReportOptions } from './report.ts';

/** Problems as the workflow commands that put annotations beside the lines of a change. */
export const renderAnnotations = (problems: readonly Problem[], options: ReportOptions): string =>
  [...problems]
    .sort(compareProblems)
    .map(({ severity, place, code, message, hint }) => {
      const at = `file=${escapeProperty(pathOf(place.file, options))},line=${place.line},col=${place.column},title=${code}`;
      const lines = hint === null ? [message] : [message, hint];
      return `::${severity} ${at}::${escapeData(lines.map(spellUnseen).join('\n'))}`;
    })
    .join('\n');

const escapeData = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const escapeProperty = (text: string): string => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
