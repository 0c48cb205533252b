import { parentPort } from 'node:worker_threads';
import { readToday } from '../content/today.ts';
import { viewOf } from '../graph/claim-view.ts';
import { statusOf } from '../graph/point.ts';
import type { Graph } from '../graph/graph.ts';
import { linkFiles } from '../link/link.ts';
import type { ParsedFile } from '../parse/parsed-file.ts';
import type { Problem } from '../problems/problem.ts';
import { sayStanding } from '../words/standing.ts';
import type { WholeAnswer, WholeQuestion } from './whole.ts';

const files = new Map<string, ParsedFile>();
/** The last graph without errors: what is said of a claim while something else is wrong. */
let graph: Graph | null = null;

/** What was last said of each file. */
const told = new Map<string, string>();

parentPort?.on('message', ({ number, question }: { number: number; question: WholeQuestion }) => {
  parentPort?.postMessage({ number, answer: answer(question) });
});

function answer(question: WholeQuestion): WholeAnswer {
  switch (question.kind) {
    case 'link': {
      for (const { path, file } of question.changed) {
        if (file === null) files.delete(path);
        else files.set(path, file);
      }
      const linked = linkFiles(
        [...files.values()].sort((a, b) => (a.path < b.path ? -1 : 1)),
        [],
        readToday(),
      );
      graph = linked.graph ?? graph;
      return { kind: 'link', told: tellChanges(linked.problems, new Set(question.changed.map(({ path }) => path))) };
    }
    case 'standing':
      return { kind: 'standing', claims: question.claims.map((id) => standingOf(id)) };
    default:
      return question satisfies never;
  }
}

/** The problems by file, of those files alone that changed or of which something else is to be told than before. */
function tellChanges(problems: readonly Problem[], changed: ReadonlySet<string>): { path: string; problems: Problem[] }[] {
  const byFile = new Map<string, Problem[]>([...told.keys()].map((path) => [path, []]));
  for (const problem of problems) {
    const ofFile = byFile.get(problem.place.file);
    if (ofFile) ofFile.push(problem);
    else byFile.set(problem.place.file, [problem]);
  }
  return [...byFile].flatMap(([path, ofFile]) => {
    const saying = JSON.stringify(ofFile);
    const isNews = told.get(path) !== saying || changed.has(path);
    told.set(path, saying);
    return isNews ? [{ path, problems: ofFile }] : [];
  });
}

function standingOf(id: string): { open: number; lines: string[] } | null {
  const claim = graph?.claims.get(id);
  if (!graph || claim === undefined) return null;
  const { matrix, standing } = viewOf(graph, claim);
  return {
    open: matrix.rows.filter((row) => statusOf(claim, row) === 'unanswered').length,
    lines: sayStanding(graph, claim, standing).lines.map(({ text }) => text),
  };
}
