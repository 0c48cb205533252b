import { loadContent } from '../src/content/load.ts';
import { printCheck } from '../src/content/print-report.ts';
import { readSettings } from '../src/settings.ts';
import { explainCode } from '../src/problems/explanation.ts';
import { selectProblems } from '../src/problems/selection.ts';
import { readCheckOptions } from './check-options.ts';

const settings = readSettings();
const asked = readCheckOptions(process.argv.slice(2), settings.contentDir);

if (typeof asked === 'string') {
  console.error(asked);
  process.exitCode = 2;
} else if (asked.explain !== null) {
  console.log(explainCode(asked.explain));
} else {
  const { problems } = await loadContent(settings);
  const selected = selectProblems(problems, asked);
  printCheck(selected, settings, asked);
  process.exitCode = selected.some(({ severity }) => severity === 'error') ? 1 : 0;
}
