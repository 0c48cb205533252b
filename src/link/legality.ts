import { isWhollyKnown, partyOf, roleOf } from '../graph/party.ts';
import { stancesOn } from '../graph/matrix.ts';
import { problem, type Problem } from '../problems/problem.ts';
import { ACTOR_KINDS, type Actor } from '../records/actor.ts';
import type { Claim } from '../records/claim.ts';
import type { Id } from '../records/id.ts';
import type { Response } from '../records/response.ts';
import { bearingOf, factsOf, STANCE_NAMES, STANCES, TAKERS, type Bearing, type Stance, type Takers } from '../records/stance.ts';
import { placeOfWord, type Tables } from './tables.ts';

/** Whether each speaker may take the stances it takes, and whether they go together. */
export function checkLegality(tables: Tables): Problem[] {
  return [...tables.responses.values()].flatMap((response) => [
    ...checkMeasure(response, tables),
    ...response.to.flatMap((id) => {
      const claim = tables.claims.get(id);
      return claim === undefined ? [] : [...checkTakers(response, claim, tables), ...checkConflicts(response, claim, tables)];
    }),
  ]);
}

/** Whether an actor may take a stance on a claim. */
export function mayTake(stance: Stance, actor: Actor, claim: Claim, tables: Pick<Tables, 'actors'>): boolean {
  return isAmong(factsOf(stance).by, actor, claim, tables);
}

function isAmong(takers: Takers, actor: Actor, claim: Claim, tables: Pick<Tables, 'actors'>): boolean {
  const party = partyOf(tables, claim, actor.id);
  const [isAccused, isMaker] = [claim.about.includes(party), claim.by.includes(party)];
  const kind = ACTOR_KINDS[actor.kind];
  switch (takers) {
    case 'anyone':
      return true;
    case 'not-makers':
      return !isMaker;
    case 'accused':
      return isAccused;
    case 'others':
      return !isAccused && !isMaker;
    case 'public-bodies':
      return kind.isPublic && !isAccused;
    case 'deciders':
      return kind.decides && !isAccused && !isMaker;
    case 'makers':
      return isMaker;
    default:
      return takers satisfies never;
  }
}

function checkTakers(response: Response, claim: Claim, tables: Tables): Problem[] {
  const actor = tables.actors.get(response.by);
  // An actor that is not there is told elsewhere; what it may do is not known, nor where its claim's parties are not.
  const concerned = [response.by, ...claim.about, ...claim.named, ...claim.by];
  if (actor === undefined || !concerned.every((id) => isWhollyKnown(tables, id))) return [];
  return stancesOn(response, claim).flatMap(({ stance }) => {
    if (mayTake(stance, actor, claim, tables)) return [];
    const instead = insteadOf(stance, actor, claim, tables);
    const details = {
      actor: actor.name,
      stance,
      claim: claim.id,
      takers: TAKERS[factsOf(stance).by].description,
      role: partyRole(actor.id, claim, tables),
    };
    const hint = instead === null ? {} : { hint: `Write ${instead}, if that is what was said.` };
    return [problem('illegal-stance', placeOfWord(tables, response.place, stance, stance), details, hint)];
  });
}

/** The stance of the same bearing that the actor may take, where there is one: what was most likely meant. */
function insteadOf(stance: Stance, actor: Actor, claim: Claim, tables: Tables): Stance | null {
  const { bearing } = factsOf(stance);
  const others = STANCE_NAMES.filter((other) => other !== stance && factsOf(other).bearing === bearing);
  return others.find((other) => mayTake(other, actor, claim, tables)) ?? null;
}

function partyRole(actor: Id, claim: Claim, tables: Tables): string {
  const role = roleOf(tables, claim, actor);
  const party = partyOf(tables, claim, actor);
  const through = party === actor ? '' : ` as part of "${party}"`;
  switch (role) {
    case 'reply':
      return `is accused in it${through}`;
    case 'named-party':
      return `is named in it${through} and not accused`;
    case 'makers-update':
      return `alleges it${through}`;
    case 'agency-statement':
      return 'is a public body that is neither accused nor alleges it';
    case 'other-response':
      return 'is neither accused in it, nor alleges it, nor a public body';
    default:
      return role satisfies never;
  }
}

/** A measure goes with `acts` and with nothing else. */
function checkMeasure({ id, stances, measure, place }: Response, tables: Tables): Problem[] {
  const acts = stances.some(({ stance }) => stance === 'acts');
  if (acts && measure === null) return [problem('missing-measure', placeOfWord(tables, place, 'acts', 'acts'), { id })];
  if (!acts && measure !== null)
    return [problem('idle-measure', placeOfWord(tables, place, measure, 'measure'), { id, measure })];
  return [];
}

/** What was done, and what was said beside the point, may stand beside another stance on it. */
const GO_WITH_ANY: readonly Bearing[] = ['measure', 'beside'];

/** Of the other stances a speaker takes one on a point. */
function checkConflicts(response: Response, claim: Claim, tables: Tables): Problem[] {
  const onPart = new Map<Id | null, Stance>();
  return stancesOn(response, claim)
    .filter(({ stance }) => !GO_WITH_ANY.includes(bearingOf(stance)))
    .flatMap(({ stance, parts }) => {
      const touched: (Id | null)[] = parts ?? (claim.parts.length > 0 ? claim.parts.map(({ id }) => id) : [null]);
      const conflict = touched.find((part) => onPart.has(part));
      for (const part of touched) onPart.set(part, onPart.get(part) ?? stance);
      if (conflict === undefined) return [];
      const words = { first: say(onPart.get(conflict) ?? stance), second: say(stance) };
      const point = conflict === null ? `the claim "${claim.id}"` : `"${claim.id}/${conflict}"`;
      const place = placeOfWord(tables, response.place, stance, stance);
      return [problem('stance-conflict', place, { id: response.id, ...words, part: point })];
    });
}

const say = (stance: Stance): string => `"${STANCES[stance].label.toLowerCase()}"`;
