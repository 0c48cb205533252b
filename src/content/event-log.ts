import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { problem, type Problem } from '../problems/problem.ts';
import { siteEvent, type SiteEvent } from '../records/site-event.ts';
import { EVENT_LOG, reasonOf } from './list-files.ts';

/** What earlier releases wrote down, oldest first, or the problem with it. Without a release there is none. */
export function readEvents(contentDir: string): { events: SiteEvent[]; problems: Problem[] } {
  const file = join(contentDir, EVENT_LOG);
  const events: SiteEvent[] = [];
  const fault = (line: number, reason: string) => ({
    events: [],
    problems: [problem('broken-log', { file: EVENT_LOG, line, column: 1 }, { reason })],
  });
  if (!existsSync(file)) return { events, problems: [] };
  try {
    for (const [index, line] of readFileSync(file, 'utf8').split('\n').entries()) {
      if (line === '') continue;
      const read = siteEvent.safeParse(JSON.parse(line));
      if (!read.success) return fault(index + 1, `"${read.error.issues[0]?.path.join('.') ?? ''}" is not as a release writes it`);
      if (JSON.stringify(read.data) !== line) return fault(index + 1, 'it is not written as a release writes it');
      if (read.data.number !== events.length + 1) return fault(index + 1, `event ${events.length + 1} should stand here`);
      events.push(read.data);
    }
  } catch (error) {
    return fault(events.length + 1, error instanceof SyntaxError ? 'it is not JSON' : reasonOf(error));
  }
  return { events, problems: [] };
}

/** Adds to the log; what stands in it is never touched. */
export function appendEvents(contentDir: string, events: readonly SiteEvent[]): void {
  appendFileSync(join(contentDir, EVENT_LOG), events.map((event) => `${JSON.stringify(event)}\n`).join(''));
}
