import { build } from '../build.ts';
import type { Graph } from '../graph/graph.ts';
import { traceGraph } from '../graph/trace.ts';
import type { LinkResult } from '../link/link.ts';
import { emptyFile, folderAndId } from '../parse/file.ts';
import type { ParsedFile } from '../parse/parsed-file.ts';
import { compareProblems, type Problem } from '../problems/problem.ts';
import { renderErrors } from '../problems/report.ts';
import { readSettings, type Settings } from '../settings.ts';
import { runStage, type RunStage } from '../stages.ts';
import { findVanished } from '../release/released.ts';
import { findSilentEdits } from '../release/silent-edits.ts';
import { readEvents } from './event-log.ts';
import { parseFiles } from './parse-files.ts';
import { readReleased } from './published-lock.ts';
import { readContent } from './read.ts';
import { sha256 } from './sha256.ts';
import { readToday } from './today.ts';

let loaded: Promise<LinkResult> | null = null;

/** The content of the site, read when first asked for: checking, rendering and indexing see the same. The graph notes what is read of it. */
export function loadContent(settings: Settings = readSettings(), run: RunStage = runStage): Promise<LinkResult> {
  return (loaded ??= readAndBuild(settings, run));
}

/** The graph of content without errors; throws the report where there are any. */
export async function loadGraph(settings: Settings = readSettings()): Promise<Graph> {
  const { graph, problems } = await loadContent(settings);
  if (graph === null) throw new Error(renderErrors(problems, { contentDir: settings.contentDir }));
  return graph;
}

/** Parsing goes ahead of the flow, from the cache, so that what it gives goes in where texts would. */
async function readAndBuild(settings: Settings, run: RunStage): Promise<LinkResult> {
  const { files, problems: unread } = await run('read', () => readContent(settings.contentDir));
  const parsed = await run('parse', () => parseFiles(files, settings));
  const all = [...parsed, ...unread.map(unreadFile)];
  const log = readEvents(settings.contentDir);
  const linked = await run('link', () =>
    build(Object.fromEntries(all.map((file) => [file.path, file])), log.events, readToday()),
  );
  const whole = log.problems.length > 0 ? null : linked.graph;
  const vanished = whole === null ? [] : findVanished(whole, readReleased(settings.contentDir));
  const graph = vanished.length > 0 ? null : whole;
  const edits = graph === null ? [] : findSilentEdits(graph, sha256);
  const problems = [...linked.problems, ...log.problems, ...vanished, ...edits].sort(compareProblems);
  return { graph: graph && traceGraph(graph), problems };
}

/** A file that could not be read takes part with nothing but its problem. */
function unreadFile(problem: Problem): ParsedFile {
  const file = emptyFile(problem.place.file);
  return { ...file, faulty: [folderAndId(file.path)], problems: [problem] };
}
