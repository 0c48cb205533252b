import type { Location, Log, ReportingDescriptor, Result } from 'sarif';
import type { Place } from '../records/place.ts';
import { escapeJson } from './escape.ts';
import { MESSAGES, type Message } from './messages.ts';
import { compareProblems, type Problem } from './problem.ts';
import type { ReportOptions } from './report.ts';

/** Problems as SARIF 2.1.0, which code hosts and editors read. */
export function renderSarif(problems: readonly Problem[], options: ReportOptions): string {
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Rejoinder', rules: Object.entries(MESSAGES).map(describeRule) } },
        columnKind: 'utf16CodeUnits',
        results: [...problems].sort(compareProblems).map((problem) => describeResult(problem, options)),
      },
    ],
  };
  return escapeJson(JSON.stringify(log, null, 2));
}

function describeRule([id, { severity, message, hint }]: [string, Message]): ReportingDescriptor {
  return {
    id,
    shortDescription: { text: message },
    ...(hint === undefined ? {} : { help: { text: hint } }),
    defaultConfiguration: { level: severity },
  };
}

function describeResult({ code, severity, place, message, hint, other }: Problem, options: ReportOptions): Result {
  const entry: Message = MESSAGES[code];
  return {
    ruleId: code,
    ruleIndex: Object.keys(MESSAGES).indexOf(code),
    level: severity,
    message: { text: hint === null ? message : `${message} ${hint}` },
    locations: [locate(place, options)],
    ...(other === null
      ? {}
      : {
          relatedLocations: [
            { ...locate(other, options), message: { text: entry.other?.replace('{place}', 'here') ?? 'See here.' } },
          ],
        }),
  };
}

function locate({ file, line, column }: Place, { contentDir }: ReportOptions): Location {
  const path = `${contentDir.replace(/\/$/u, '')}/${file}`.toWellFormed();
  return {
    physicalLocation: {
      artifactLocation: { uri: path.split('/').map(encodeURIComponent).join('/') },
      region: { startLine: line, startColumn: column },
    },
  };
}
