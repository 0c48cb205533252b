import { parseArgs } from 'node:util';
import { logOrigin, urlsOf } from '../src/address.ts';
import { appendEvents } from '../src/content/event-log.ts';
import { loadContent, loadGraph } from '../src/content/load.ts';
import { printErrors } from '../src/content/print-report.ts';
import { readReleased, writeReleased } from '../src/content/published-lock.ts';
import { sha256 } from '../src/content/sha256.ts';
import { makeKey } from '../src/output/log-key.ts';
import { isDate } from '../src/records/date.ts';
import { EVENT_KINDS, type EventKind } from '../src/records/site-event.ts';
import { eventsSince } from '../src/release/events-since.ts';
import { withReleased } from '../src/release/released.ts';
import { readSettings } from '../src/settings.ts';

/**
 * Writes down what has changed since the last release: `npm run release -- --on 2026-11-24`, or `--dry` to look only.
 * With `--new-key` it prints a fresh key for the log instead, to be kept outside of the repository and given as LOG_KEY.
 */
const { values } = parseArgs({
  options: {
    on: { type: 'string' },
    dry: { type: 'boolean', default: false },
    'new-key': { type: 'boolean', default: false },
  },
});
const on = values.on ?? new Date().toISOString().slice(0, 10);
const settings = readSettings();
process.exitCode = values['new-key'] ? await printKey() : await release();

async function printKey(): Promise<number> {
  const { site } = await loadGraph(settings);
  console.log(makeKey(logOrigin(urlsOf(settings.siteUrl ?? site.url, settings.basePath))));
  return 0;
}

async function release(): Promise<number> {
  if (on.length !== 10 || !isDate(on)) return refuse(`"${on}" is not a day: write --on YYYY-MM-DD.`);
  const { graph, problems } = await loadContent(settings);
  for (const { code, message } of problems) if (code === 'silent-edit') console.log(`Warning: ${message}`);
  if (graph === null) {
    printErrors(problems, settings);
    return refuse('Nothing was released.');
  }
  const last = graph.events.at(-1);
  if (last !== undefined && last.date > on)
    return refuse(`The last release was on ${last.date}: a later one cannot be on ${on}.`);
  const events = eventsSince(graph, { on, sha256 });
  for (const kind of Object.keys(EVENT_KINDS) as EventKind[]) {
    const some = events.filter((event) => event.kind === kind);
    if (some.length > 0) console.log(`${EVENT_KINDS[kind].label}: ${some.length}`);
  }
  if (!values.dry) writeReleased(settings.contentDir, withReleased(graph, readReleased(settings.contentDir)));
  if (events.length === 0) console.log('Nothing has changed since the last release.');
  else if (values.dry) console.log(`${events.length} events; none was written.`);
  else {
    appendEvents(settings.contentDir, events);
    console.log(`${events.length} events of ${on} were added to the log: commit it.`);
  }
  return 0;
}

function refuse(reason: string): number {
  console.error(reason);
  return 1;
}
