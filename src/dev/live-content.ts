import { parseFiles } from '../content/parse-files.ts';
import { readReleased } from '../content/published-lock.ts';
import { readContent } from '../content/read.ts';
import { readToday } from '../content/today.ts';
import type { Graph } from '../graph/graph.ts';
import type { LinkResult } from '../link/link.ts';
import type { Problem } from '../problems/problem.ts';
import type { Settings } from '../settings.ts';
import { openDesk, type CheckedDesk } from '../writing/desk.ts';

/** The content while somebody works on it. */
export interface LiveContent {
  /** The content as it was when it last had no errors, which the pages show; null where it never had none. */
  graph: Graph | null;
  /** What is wrong with the content as it is now. */
  problems: readonly Problem[];
  /** The content as it is now, to be worked on. */
  desk: () => CheckedDesk;
}

/** Keeps the last good content under what is wrong with the present. */
export function followContent(settings: Settings, load: () => Promise<LinkResult>) {
  let live: LiveContent = { graph: null, problems: [], desk: () => openPresent(settings) };
  let reading: Promise<LiveContent> | null = null;
  const read = async (): Promise<LiveContent> => {
    const { graph, problems } = await load().catch((error: unknown) => {
      reading = null;
      throw error;
    });
    let desk: CheckedDesk | null = null;
    live = { graph: graph ?? live.graph, problems, desk: () => (desk ??= openPresent(settings)) };
    return live;
  };
  return {
    /** The content as it was read last. */
    read: (): Promise<LiveContent> => (reading ??= read()),
    /** Reads the content again. */
    readAgain: (): Promise<LiveContent> => (reading = read()),
  };
}

/** What was parsed is kept, so that only changed files are parsed for a change that is being thought of. */
export function openPresent(settings: Settings): CheckedDesk {
  const { files } = readContent(settings.contentDir);
  return openDesk(
    Object.fromEntries(files.map(({ path, text }) => [path, text])),
    readReleased(settings.contentDir),
    readToday(),
    parseFiles(files, settings),
  );
}
