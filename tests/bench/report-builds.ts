import type { CorpusFolders } from './corpus-folders.ts';
import { measureEleventy, type EleventyBuilds } from './measure-eleventy.ts';
import { addUsages, type Usage } from './measure-program.ts';
import { measureSite, type SiteBuilds } from './measure-site.ts';
import { medianOf, ratioLine, sizeLine, usageLine } from './usage-table.ts';

/** All builds that are made one after the other in a round, so that what slows the machine slows all of them. */
interface Round {
  eleventy: EleventyBuilds;
  site: SiteBuilds;
  searchApart: SiteBuilds;
}

/** What two builders make of the same records, and what one of them does not. */
const NOT_ALIKE = `What is not compared like for like:
  - Eleventy's pages are plain: no standing, no picture of origins, no JSON, no lists by topic, no link checks, no proof.
  - Eleventy reads records that are checked and linked beforehand; this site parses prose and checks it.
  - Pagefind's command indexes whole pages, one result a page; this site's index knows claims, replies, actors and sources.
  - Eleventy keeps nothing from one run to the next: "--incremental" saves work only while it watches.
  - Shared pages of memory are counted once for all processes of a build.`;

/** Measures builds of one corpus in rounds and prints their medians. */
export async function reportBuilds(folders: CorpusFolders, rounds: number): Promise<void> {
  const made: Round[] = [];
  for (let round = 1; round <= rounds; round++) {
    const eleventy = await measureEleventy(folders);
    const searchApart = await measureSite(folders, { search: false });
    made.push({ eleventy, searchApart, site: await measureSite(folders, { search: true }) });
    console.log(`round ${round} of ${rounds} done`);
  }
  const [first] = made;
  if (first) printBuilds(first, <T>(of: (round: Round) => T): T[] => made.map(of));
}

function printBuilds({ eleventy, site, searchApart }: Round, each: <T>(of: (round: Round) => T) => T[]): void {
  const both = each(({ eleventy: e }) => addUsages(e.cold, e.coldSearch));
  const bothChanged = each(({ eleventy: e }) => addUsages(e.changed, e.changedSearch));
  const lines = [
    `\nEleventy: ${sizeLine(eleventy.output)}; with Pagefind ${sizeLine(eleventy.outputWithSearch)}`,
    usageLine(
      'cold',
      each((r) => r.eleventy.cold),
      eleventy.output,
    ),
    usageLine(
      "Pagefind's command after it",
      each((r) => r.eleventy.coldSearch),
    ),
    usageLine('both', both, eleventy.outputWithSearch),
    usageLine(
      'one claim changed, --incremental',
      each((r) => r.eleventy.changed),
    ),
    usageLine(
      "Pagefind's command after it",
      each((r) => r.eleventy.changedSearch),
    ),
    `\nRejoinder, search apart: ${sizeLine(searchApart.output)}`,
    usageLine(
      'cold',
      each((r) => r.searchApart.cold),
      searchApart.output,
    ),
    usageLine(
      'one claim changed',
      each((r) => r.searchApart.changed),
    ),
    `\nRejoinder, with search: ${sizeLine(site.output)}`,
    usageLine(
      'cold',
      each((r) => r.site.cold),
      site.output,
    ),
    ...stageLines(each((r) => r.site.stages)),
    usageLine(
      'one claim changed',
      each((r) => r.site.changed),
    ),
    ...stageLines(each((r) => r.site.changedStages)),
    '\nRatios',
    ratioLine(
      'cold with search ÷ (Eleventy + Pagefind)',
      each((r) => r.site.cold),
      both,
    ),
    ratioLine(
      'cold, search apart ÷ Eleventy',
      each((r) => r.searchApart.cold),
      each((r) => r.eleventy.cold),
    ),
    ratioLine(
      'one claim changed, search apart ÷ Eleventy --incremental',
      each((r) => r.searchApart.changed),
      each((r) => r.eleventy.changed),
    ),
    ratioLine(
      'one claim changed, with search ÷ (Eleventy --incremental + Pagefind)',
      each((r) => r.site.changed),
      bothChanged,
    ),
    `\n${NOT_ALIKE}`,
  ];
  console.log(lines.join('\n'));
}

/** What each stage took; stages that run beside others share their CPU with them. */
function stageLines(rounds: readonly SiteBuilds['stages'][]): string[] {
  const names = (rounds[0] ?? []).map(({ name }) => name);
  return names.map((name) => {
    const wall = medianOf(rounds.map((stages) => stages.find((stage) => stage.name === name)?.wallSeconds ?? NaN));
    return `    ${name.padEnd(34)} wall ${`${wall.toFixed(2)} s`.padStart(9)}`;
  });
}

/** Measures builds with search at two sizes, and prints how much more the larger one takes. */
export async function reportGrowth(small: CorpusFolders, large: CorpusFolders, rounds: number): Promise<void> {
  const pairs: { small: SiteBuilds; large: SiteBuilds }[] = [];
  for (let round = 1; round <= rounds; round++)
    pairs.push({ small: await measureSite(small, { search: true }), large: await measureSite(large, { search: true }) });
  const each = (of: (pair: (typeof pairs)[number]) => Usage): Usage[] => pairs.map(of);
  console.log(
    [
      '\nTen times the claims, with search',
      ratioLine(
        'cold',
        each((p) => p.large.cold),
        each((p) => p.small.cold),
      ),
      ratioLine(
        'one claim changed',
        each((p) => p.large.changed),
        each((p) => p.small.changed),
      ),
    ].join('\n'),
  );
}
