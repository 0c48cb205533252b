import { availableParallelism, cpus, totalmem } from 'node:os';
import { parseArgs } from 'node:util';
import { makeCorpus, memoryDisk } from '../tests/bench/corpus-folders.ts';
import { measureEditor, percentile } from '../tests/bench/measure-editor.ts';
import { measureWriting } from '../tests/bench/measure-writing.ts';
import { reportBuilds, reportGrowth } from '../tests/bench/report-builds.ts';
import { reportReader } from '../tests/bench/report-reader.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: 'string', default: '3' },
    growth: { type: 'boolean', default: false },
    writing: { type: 'boolean', default: false },
    editor: { type: 'boolean', default: false },
    reader: { type: 'boolean', default: false },
  },
});
const claims = Number(positionals[0] ?? 1000);
const rounds = Number(values.rounds);
const folders = makeCorpus(claims);

console.log(
  `${claims} claims, medians of ${rounds}; ${availableParallelism()} × ${cpus()[0]?.model ?? 'unknown processor'}, ` +
    `${(totalmem() / 2 ** 30).toFixed(0)} GiB, Node ${process.versions.node}, ` +
    (memoryDisk(claims) === null ? 'a disk' : 'a disk made of memory'),
);
if (values.growth) await reportGrowth(makeCorpus(Math.round(claims / 10)), folders, rounds);
else if (values.writing) await reportWriting();
else if (values.editor) await reportEditor();
else if (values.reader) await reportReader(folders);
else await reportBuilds(folders, rounds);

async function reportWriting(): Promise<void> {
  const { check, devReady, change } = await measureWriting(folders, Number(process.env['PORT'] ?? 4399));
  const seconds = (value: number): string => `${value.toFixed(2)} s`;
  console.log(`check ${seconds(check)}, dev ready ${seconds(devReady)}, a changed claim on its page ${seconds(change)}`);
}

async function reportEditor(): Promise<void> {
  const { coldAnswer, coldTold, warmAnswer, warmTold, keys, offers } = await measureEditor(folders);
  const ms = (value: number): string => `${value.toFixed(0)} ms`;
  const spread = (values: readonly number[]): string =>
    `${ms(percentile(values, 50))} at the median, ${ms(percentile(values, 95))} for 95 of 100, ${ms(Math.max(...values))} at most`;
  console.log(`from a key to what is wrong with the file: ${spread(keys)} (${keys.length} keys)`);
  console.log(`from a question to what is offered: ${spread(offers)} (${offers.length} questions)`);
  console.log(`start, nothing parsed before: first answer ${ms(coldAnswer)}, first word on a file ${ms(coldTold)}`);
  console.log(`start, all parsed before: first answer ${ms(warmAnswer)}, first word on a file ${ms(warmTold)}`);
}
