import { viewOf } from '../graph/claim-view.ts';
import type { Graph } from '../graph/graph.ts';
import { newProblems } from '../problems/new-problems.ts';
import type { Problem } from '../problems/problem.ts';
import { sayStanding } from '../words/standing.ts';
import type { CheckedDesk } from './desk.ts';
import type { Change } from './edits.ts';
import type { Answers } from './new/question.ts';
import { newResponse } from './new/response.ts';
import { lookOver, tellMissing } from './new/ready.ts';
import { changeDesk } from './safe-change.ts';

/** What a response would do that is thought of but not yet written. */
export interface Draft {
  /** What was answered, with what is taken where nothing was said. */
  answers: Answers;
  /** Why it cannot be written, in sentences; empty where it can. */
  faults: string[];
  /** Null where it cannot be written. */
  change: Change | null;
  /** What it would make wrong or doubtful. */
  problems: Problem[];
  /** What is proved of its words. */
  proof: string;
  /** How the claim stands, and how it would. */
  before: string[];
  after: string[];
}

/** Thinks a response to a claim through: what it would prove, and how the lines of the claim would change. */
export function draftResponse(claim: string, given: Answers, desk: CheckedDesk): Draft {
  const { answers, missing, faults } = lookOver('response', { ...given, to: claim }, desk);
  const before = linesOf(desk.graph, claim);
  const unready = { answers, change: null, problems: [], proof: '', before, after: before };
  if (faults.length > 0) return { ...unready, faults };
  if (missing.length > 0) return { ...unready, faults: [`To be said: ${tellMissing(missing, answers, desk)}`] };
  if (desk.graph === null) return { ...unready, faults: ['The content has errors: mend them first.'] };
  const change = newResponse(answers, desk);
  const after = changeDesk(desk, change);
  const problems = newProblems(desk.problems, after.problems);
  const id = answers['id'] ?? '';
  if (problems.some(({ severity }) => severity === 'error') || after.graph?.responses.has(id) !== true)
    return { ...unready, problems, faults: ['It would make errors.'] };
  return { answers, faults: [], change, problems, proof: sayProof(after.graph, id), before, after: linesOf(after.graph, claim) };
}

function linesOf(graph: Graph | null, id: string): string[] {
  const claim = graph?.claims.get(id);
  if (graph === null || claim === undefined) return [];
  return sayStanding(graph, claim, viewOf(graph, claim).standing).lines.map(({ text }) => text);
}

function sayProof({ responses, proved }: Graph, id: string): string {
  const response = responses.get(id);
  if (response === undefined || response.quote === null) return 'Nothing is quoted, so nothing is proved.';
  return proved.has(response)
    ? 'The words stand letter by letter in the saved words of the source.'
    : 'The words are not proved: none of the source are saved that carry them.';
}
