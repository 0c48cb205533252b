import { problem, type Problem } from '../problems/problem.ts';
import type { Claim } from '../records/claim.ts';
import { compareDates, isBefore } from '../records/date.ts';
import type { Id } from '../records/id.ts';
import type { Response } from '../records/response.ts';
import { CLAIMANT_STANCES, STANCES, type Stance } from '../records/stance.ts';
import { stancesOn } from './matrix.ts';
import type { Tables } from './tables.ts';

/** Whether what the records say can be: who may take which stance, and what may come before what. */
export function checkSense(tables: Tables, problems: Problem[]): void {
  for (const response of tables.responses.values()) {
    for (const id of response.to) {
      const claim = tables.claims.get(id);
      if (claim) checkAnswer(response, claim, tables, problems);
    }
    for (const id of response.supersedes) {
      const older = tables.responses.get(id);
      if (older) checkSupersedes(response, older, tables, problems);
    }
  }
}

function checkAnswer(response: Response, claim: Claim, tables: Tables, problems: Problem[]): void {
  const { place, by } = response;
  const details = { actor: nameOf(by, tables), claim: claim.id };
  const accused = isOneOf(by, claim.about, tables);
  const claimant = isOneOf(by, claim.by, tables);
  if (isBefore(response.on, claim.on)) {
    const dates = { response: response.on, date: claim.on, claim: claim.id };
    problems.push(problem('response-before-claim', place, dates, { other: claim.place }));
  }
  for (const { stance } of stancesOn(response, claim)) {
    if (stance === 'admits' && !accused) problems.push(problem('admits-not-accused', place, details));
    if (stance === 'confirms' && accused) problems.push(problem('confirms-by-accused', place, details));
    if (CLAIMANT_STANCES.includes(stance) && !claimant) {
      const claimants = claim.by.map((id) => nameOf(id, tables)).join(', ');
      problems.push(problem('not-claimant', place, { ...details, stance, claimants }));
    }
  }
  checkConflicts(response, claim, problems);
}

/** A measure may go with any stance; of the others a speaker takes one on a point. */
function checkConflicts(response: Response, claim: Claim, problems: Problem[]): void {
  const stances = stancesOn(response, claim).filter(({ stance }) => stance !== 'acts');
  const onPart = new Map<Id | null, Stance>();
  for (const { stance, parts } of stances) {
    const touched: (Id | null)[] = parts ?? (claim.parts.length > 0 ? claim.parts.map(({ id }) => id) : [null]);
    const conflict = touched.find((part) => onPart.has(part));
    for (const part of touched) onPart.set(part, onPart.get(part) ?? stance);
    if (conflict === undefined) continue;
    const words = { first: say(onPart.get(conflict) ?? stance), second: say(stance) };
    const point = conflict === null ? `the claim "${claim.id}"` : `"${claim.id}/${conflict}"`;
    problems.push(problem('stance-conflict', response.place, { id: response.id, ...words, part: point }));
  }
}

function checkSupersedes(response: Response, older: Response, tables: Tables, problems: Problem[]): void {
  const details = { id: response.id, date: response.on, older: older.id, olderDate: older.on };
  const other = { other: older.place };
  if (older.by !== response.by) {
    problems.push(problem('supersedes-other-actor', response.place, { ...details, actor: nameOf(older.by, tables) }, other));
  }
  if (compareDates(older.on, response.on) > 0) problems.push(problem('supersedes-later', response.place, details, other));
}

/** Whether an actor is one of some, or an office of one, at any depth; a cycle in `part-of` is reported elsewhere. */
function isOneOf(actor: Id, some: readonly Id[], { actors }: Tables): boolean {
  const met = new Set<Id>();
  for (let at: Id | null = actor; at !== null && !met.has(at); at = actors.get(at)?.partOf ?? null) {
    if (some.includes(at)) return true;
    met.add(at);
  }
  return false;
}

const nameOf = (id: Id, { actors }: Tables): string => actors.get(id)?.name ?? `"${id}"`;

const say = (stance: Stance): string => `"${STANCES[stance].label.toLowerCase()}"`;
