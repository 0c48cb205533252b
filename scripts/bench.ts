import { rmSync } from 'node:fs';
import { makeCorpus } from '../tests/bench/corpus-folders.ts';
import { measureEleventy, measureSite, type Output, type SiteBuild } from '../tests/bench/measure-builds.ts';
import type { Usage } from '../tests/bench/measure-program.ts';
import { measureWriting } from '../tests/bench/measure-writing.ts';

const claims = Number(process.argv[2] ?? 1000);
const folders = makeCorpus(claims);

const eleventy = await measureEleventy(folders);
printSizes('Eleventy', eleventy.output);
printLine('whole', eleventy.whole);

rmSync(folders.cache, { recursive: true, force: true });
printBuild('Rejoinder, empty caches', await measureSite(folders));
printBuild('Rejoinder, with the cache', await measureSite(folders));

const { check, devReady, change } = await measureWriting(folders, Number(process.env['PORT'] ?? 4399));
console.log(`\nWriting: check ${seconds(check)}, dev ready ${seconds(devReady)}, a changed claim on its page ${seconds(change)}`);

/** A build by its stages, and beside Eleventy's with the search index left out, which Eleventy does not make. */
function printBuild(name: string, { stages, whole, output }: SiteBuild): void {
  printSizes(name, output);
  for (const stage of stages) printLine(stage.name, stage);
  const search = stages.find((stage) => stage.name === 'search');
  const rendered = stages.find((stage) => stage.name === 'render');
  const apart: Usage = {
    wallSeconds: whole.wallSeconds - (search?.wallSeconds ?? 0),
    cpuSeconds: whole.cpuSeconds - (search?.cpuSeconds ?? 0),
    peakMiB: rendered?.peakMiB ?? whole.peakMiB,
  };
  printLine('whole', whole);
  printLine('search apart', apart);
  const ratio = (of: (usage: Usage) => number): string => `${(of(apart) / of(eleventy.whole)).toFixed(2)} ×`;
  console.log(
    `  beside Eleventy   wall ${ratio((u) => u.wallSeconds)}, CPU ${ratio((u) => u.cpuSeconds)}, memory ${ratio((u) => u.peakMiB)}`,
  );
}

function printSizes(name: string, { pages, files, bytes }: Output): void {
  console.log(`\n${name}: ${claims} claims, ${pages} pages, ${files} files, ${(bytes / 1e6).toFixed(1)} MB`);
}

function printLine(name: string, { wallSeconds, cpuSeconds, peakMiB }: Usage): void {
  console.log(
    `  ${name.padEnd(14)} wall ${seconds(wallSeconds).padStart(8)}  CPU ${seconds(cpuSeconds).padStart(8)}  peak ${peakMiB.toFixed(0).padStart(5)} MiB`,
  );
}

function seconds(value: number): string {
  return `${value.toFixed(2)} s`;
}
