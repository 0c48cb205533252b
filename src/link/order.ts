import { isWhollyKnown, partyOf } from '../graph/party.ts';
import { problem, type Problem } from '../problems/problem.ts';
import { isBefore } from '../records/date.ts';
import type { Response, Supersession } from '../records/response.ts';
import { placeOfWord, type Tables } from './tables.ts';

/** Whether what came later may have come later: responses after claims, replacements after what they replace. */
export function checkOrder(tables: Tables): Problem[] {
  return [...tables.responses.values()].flatMap((response) => [
    ...response.to.flatMap((id) => checkDate(response, id, tables)),
    ...response.supersedes.flatMap((replaced) => checkSupersession(response, replaced, tables)),
  ]);
}

function checkDate(response: Response, id: string, tables: Tables): Problem[] {
  const claim = tables.claims.get(id);
  if (claim === undefined || response.askedBy !== null || !isBefore(response.on, claim.on)) return [];
  const dates = { response: response.on, date: claim.on, claim: claim.id };
  const place = placeOfWord(tables, response.place, response.on, 'on');
  return [problem('response-before-claim', place, dates, { other: claim.place })];
}

function checkSupersession(response: Response, { response: id, part }: Supersession, tables: Tables): Problem[] {
  const older = tables.responses.get(id);
  if (older === undefined) return [];
  const details = { id: response.id, date: response.on, older: older.id, olderDate: older.on };
  const other = { other: older.place };
  const claims = older.to.flatMap((claim) => tables.claims.get(claim) ?? []);
  const place = placeOfWord(tables, response.place, part === null ? id : `${id}/${part}`, 'supersedes');
  const problems: Problem[] = [];
  if (isBefore(response.on, older.on)) problems.push(problem('supersedes-later', place, details, other));
  if (isOfAnotherParty(response, older, tables)) {
    const actor = tables.actors.get(older.by)?.name ?? `"${older.by}"`;
    problems.push(problem('supersedes-other-party', place, { ...details, actor }, other));
  }
  if (
    part !== null &&
    claims.length === older.to.length &&
    !claims.some(({ parts }) => parts.some((point) => point.id === part))
  ) {
    const points = claims.flatMap(({ parts }) => parts.map((point) => point.id)).join(', ') || 'none';
    problems.push(problem('supersedes-no-part', place, { ...details, part, points }, other));
  }
  return problems;
}

/** Whether two speak for different parties in a claim; where an actor is not there, nobody can say. */
function isOfAnotherParty({ by }: Response, older: Response, tables: Tables): boolean {
  if (![by, older.by].every((id) => isWhollyKnown(tables, id))) return false;
  return older.to.some((id) => {
    const claim = tables.claims.get(id);
    return claim !== undefined && partyOf(tables, claim, older.by) !== partyOf(tables, claim, by);
  });
}
