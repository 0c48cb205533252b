import { partyOf } from '../graph/party.ts';
import { problem, type Problem } from '../problems/problem.ts';
import { isBefore } from '../records/date.ts';
import type { Response, Supersession } from '../records/response.ts';
import type { Tables } from './tables.ts';

/** Whether what came later may have come later: responses after claims, replacements after what they replace. */
export function checkOrder(tables: Tables): Problem[] {
  return [...tables.responses.values()].flatMap((response) => [
    ...response.to.flatMap((id) => checkDate(response, id, tables)),
    ...response.supersedes.flatMap((replaced) => checkSupersession(response, replaced, tables)),
  ]);
}

function checkDate(response: Response, id: string, { claims }: Tables): Problem[] {
  const claim = claims.get(id);
  if (claim === undefined || response.askedBy !== null || !isBefore(response.on, claim.on)) return [];
  const dates = { response: response.on, date: claim.on, claim: claim.id };
  return [problem('response-before-claim', response.place, dates, { other: claim.place })];
}

function checkSupersession(response: Response, { response: id, part }: Supersession, tables: Tables): Problem[] {
  const older = tables.responses.get(id);
  if (older === undefined) return [];
  const details = { id: response.id, date: response.on, older: older.id, olderDate: older.on };
  const other = { other: older.place };
  const claims = older.to.flatMap((claim) => tables.claims.get(claim) ?? []);
  const problems: Problem[] = [];
  if (isBefore(response.on, older.on)) problems.push(problem('supersedes-later', response.place, details, other));
  if (claims.some((claim) => partyOf(tables, claim, older.by) !== partyOf(tables, claim, response.by))) {
    const actor = tables.actors.get(older.by)?.name ?? `"${older.by}"`;
    problems.push(problem('supersedes-other-party', response.place, { ...details, actor }, other));
  }
  if (
    part !== null &&
    claims.length === older.to.length &&
    !claims.some(({ parts }) => parts.some((point) => point.id === part))
  ) {
    const points = claims.flatMap(({ parts }) => parts.map((point) => point.id)).join(', ') || 'none';
    problems.push(problem('supersedes-no-part', response.place, { ...details, part, points }, other));
  }
  return problems;
}
