import type { Graph } from '../graph/graph.ts';
import { linkFiles, type LinkResult } from '../link/link.ts';
import { emptyFile, folderAndId } from '../parse/file.ts';
import type { ParsedFile } from '../parse/parsed-file.ts';
import type { Problem } from '../problems/problem.ts';
import { renderTerminal } from '../problems/report.ts';
import { parseFiles } from './parse-files.ts';
import { readContent } from './read.ts';
import { readSettings, type Settings } from './settings.ts';
import { runStage, type RunStage } from './stages.ts';

let loaded: Promise<LinkResult> | null = null;

/** The content of the site, read when first asked for: checking, rendering and indexing see the same. */
export function loadContent(settings: Settings = readSettings(), run: RunStage = runStage): Promise<LinkResult> {
  return (loaded ??= readAndLink(settings, run));
}

/** The graph of content without errors; throws the report where there are any. */
export async function loadGraph(settings: Settings = readSettings()): Promise<Graph> {
  const { graph, problems } = await loadContent(settings);
  if (graph === null) throw new Error(renderTerminal(problems, { contentDir: settings.contentDir }));
  return graph;
}

async function readAndLink(settings: Settings, run: RunStage): Promise<LinkResult> {
  const { files, problems } = await run('read', () => readContent(settings.contentDir));
  const parsed = await run('parse', () => parseFiles(files, settings.cacheDir));
  return run('link', () => linkFiles(addUnread(parsed, problems)));
}

/** Files that could not be read take part with nothing but their problem. */
function addUnread(parsed: ParsedFile[], problems: Problem[]): ParsedFile[] {
  const unread = problems.map((problem): ParsedFile => {
    const file = emptyFile(problem.place.file);
    return { ...file, faulty: [folderAndId(file.path)], problems: [problem] };
  });
  return [...parsed, ...unread].sort((a, b) => (a.path < b.path ? -1 : 1));
}
