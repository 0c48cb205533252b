import { nearest } from '../problems/nearest.ts';
import { problem, type Problem } from '../problems/problem.ts';
import type { Claim } from '../records/claim.ts';
import type { Id } from '../records/id.ts';
import type { Response } from '../records/response.ts';
import { STANCE_NAMES, type Stance } from '../records/stance.ts';
import { placeOfWord, type Tables } from './tables.ts';

/** What the stances of a response are about: parts of the claims it answers, or the claims themselves. */
export function checkTargets(response: Response, tables: Tables): Problem[] {
  const answered = response.to.flatMap((id) => tables.claims.get(id) ?? []);
  // With an unknown claim among them, any target could be a part of it.
  if (answered.length < response.to.length) return [];
  const problems = response.stances.flatMap(({ stance, targets }) =>
    targets.flatMap((target) =>
      checkTarget(target, stance, response, answered).map((found) => ({
        ...found,
        place: placeOfWord(tables, response.place, target, stance),
      })),
    ),
  );
  // A misspelt part could be of any of them; a response without a stance is told at its block.
  if (response.stances.length === 0 || problems.some(({ code }) => code === 'unknown-part')) return problems;
  return [...problems, ...findUntouched(response, answered, tables)];
}

function checkTarget(target: string, stance: Stance, response: Response, answered: readonly Claim[]): Problem[] {
  const holders = claimsHolding(target, answered);
  if (holders.length === 0) return [unknownPart(target, stance, response, answered)];
  if (holders.length === 1) return [];
  const choices = holders.map(({ id }) => `${id}/${target}`).join(' or ');
  return [problem('ambiguous-part', response.place, { id: target, choices })];
}

function findUntouched({ id, stances, place }: Response, answered: readonly Claim[], tables: Tables): Problem[] {
  if (stances.some(({ targets }) => targets.length === 0)) return [];
  const touched = new Set<Id>(
    stances.flatMap(({ targets }) => targets.flatMap((target) => claimsHolding(target, answered))).map((claim) => claim.id),
  );
  return answered
    .filter((claim) => !touched.has(claim.id))
    .map((claim) => problem('untouched-claim', placeOfWord(tables, place, claim.id, 'to'), { id, claim: claim.id }));
}

function claimsHolding(target: string, claims: readonly Claim[]): Claim[] {
  const whole = claims.filter(({ id }) => id === target);
  if (whole.length > 0) return whole;
  return claims.filter(({ id, parts }) => parts.some((part) => part.id === target || `${id}/${part.id}` === target));
}

/** Words for the whole, which a stance alone means. */
const WHOLE = /^(?:all|true|yes|whole|everything|it|both|each|every|1|\*)$/iu;

function unknownPart(target: string, stance: Stance, { place }: Response, claims: readonly Claim[]): Problem {
  const parts = new Map(claims.flatMap(({ parts }) => parts.map((part) => [part.id, part])));
  const near = nearest(target.split('/').at(-1) ?? target, parts.keys());
  const names = claims.map(({ id }) => `"${id}"`).join(' and ');
  const list =
    parts.size === 0
      ? `It has no parts: leave the stance bare, as in ${STANCE_NAMES[0] ?? ''}.`
      : `The parts are ${[...parts.keys()].join(', ')}.`;
  const details = {
    id: target,
    claims: claims.length === 1 ? `The claim ${names} has` : `The claims ${names} have`,
    parts: list,
  };
  if (WHOLE.test(target)) return problem('unknown-part', place, details, { hint: `Write ${stance} alone: it means the whole.` });
  const help = near === null ? {} : { hint: `Did you mean "${near}"?`, other: parts.get(near)?.place ?? null };
  return problem('unknown-part', place, details, help);
}
