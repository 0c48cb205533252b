import { z } from 'zod';
import { responseAddress } from '../../address.ts';
import { responsesTo, type Graph } from '../../graph/graph.ts';
import { replacementsOf, stancesOn } from '../../graph/matrix.ts';
import { addresseesOf, partyOf, roleOf, ROLES, type Role } from '../../graph/party.ts';
import type { Claim, Part } from '../../records/claim.ts';
import { valuesOf } from '../../records/closed-list.ts';
import { compareDates } from '../../records/date.ts';
import type { Id } from '../../records/id.ts';
import { MEASURE_NAMES } from '../../records/measure.ts';
import type { Response } from '../../records/response.ts';
import { bearingOf, BEARINGS, meets, STANCE_NAMES, type StanceOnClaim } from '../../records/stance.ts';
import type { ToUrl } from '../claim-json.ts';
import { count, date, list, page, precision, precisionOf, precisionOrNull, text, yesNo } from '../fields.ts';
import { defineTable } from '../table.ts';

const row = z.strictObject({
  claim: text('The claim that is answered'),
  claim_date: date('The day it was first alleged'),
  claim_date_precision: precision('claim_date'),
  part: text('The point that is answered; empty where the claim is one point').nullable(),
  part_number: count('The place of the point in the claim, from 1'),
  response: text('The response'),
  response_number: count('Its place among the responses to the claim, from 1, the oldest first'),
  page: page(),
  by: text('The actor who speaks'),
  speaker: text('The person who spoke for the actor, and in what office').nullable(),
  party: text('The party it speaks for: the accused, named or alleging actor it is part of, else itself'),
  role: z.enum(valuesOf(ROLES)).describe('What the response is to the claim, by its party'),
  addressee: yesNo('Whether the point is for this party to answer'),
  stance: z.enum(STANCE_NAMES).describe('What it says of the point'),
  whole: yesNo('Whether the stance was taken on the whole claim, and so on each of its points'),
  bearing: z.enum(valuesOf(BEARINGS)).describe('Which way the stance weighs on the point'),
  meets: yesNo('Whether the stance meets the point; only those of addressees close it'),
  measure: z.enum(MEASURE_NAMES).describe('What was done, where it is a measure').nullable(),
  asked_by: text('The actor whose question it answers or leaves').nullable(),
  date: date('The day it was said'),
  date_precision: precision('date'),
  superseded_by: text('The response that first replaced it on this point').nullable(),
  superseded_date: date('The day of that response').nullable(),
  superseded_date_precision: precision('superseded_date').nullable(),
  sources: list('The sources that carry the response'),
});

/** Who said what of which point: all that the rule of the standing reads, besides the points themselves. */
export const ledger = defineTable({
  name: 'ledger',
  title: 'Ledger',
  description:
    'Who said what of which point, when, and what replaced it: a row for each claim, point, response and stance. From it, and from whom each point is for, every standing on this site can be worked out again.',
  key: ['claim', 'part_number', 'response', 'stance'],
  row,
  *rows(graph, toUrl) {
    for (const claim of graph.claims.values()) {
      const points: (Part | null)[] = claim.parts.length > 0 ? claim.parts : [null];
      const said = responsesTo(graph, claim.id).map((response) => readResponse(graph, claim, response));
      for (const [index, part] of points.entries())
        for (const [at, one] of said.entries())
          yield* rowsOf(graph, toUrl, { claim, part, part_number: index + 1, response_number: at + 1 }, one);
    }
  },
});

/** A response as it bears on a claim. */
interface Said {
  response: Response;
  party: Id;
  role: Role;
  stances: StanceOnClaim[];
}

const readResponse = (graph: Graph, claim: Claim, response: Response): Said => ({
  response,
  party: partyOf(graph, claim, response.by),
  role: roleOf(graph, claim, response.by),
  stances: stancesOn(response, claim),
});

/** Where a row stands: its point and the place of its response. */
interface RowPlace {
  claim: Claim;
  part: Part | null;
  part_number: number;
  response_number: number;
}

function* rowsOf(graph: Graph, toUrl: ToUrl, place: RowPlace, said: Said): Iterable<z.output<typeof row>> {
  const { claim, part, part_number, response_number } = place;
  const { response, party, role } = said;
  const taken = said.stances.filter(({ parts }) => parts === null || (part !== null && parts.includes(part.id)));
  const first = taken.length > 0 ? firstReplacement(graph, response, part) : null;
  for (const { stance, parts } of taken) {
    yield {
      ...{ claim: claim.id, claim_date: claim.on, claim_date_precision: precisionOf(claim.on) },
      ...{ part: part?.id ?? null, part_number, response: response.id, response_number },
      ...{ page: toUrl(responseAddress(claim.id, response.id)), by: response.by, speaker: response.speaker, party, role },
      ...{ addressee: addresseesOf(claim, part).includes(party), stance, whole: parts === null },
      ...{ bearing: bearingOf(stance), meets: meets(stance), measure: response.measure, asked_by: response.askedBy },
      ...{ date: response.on, date_precision: precisionOf(response.on) },
      ...{ superseded_by: first?.id ?? null, superseded_date: first?.on ?? null },
      superseded_date_precision: precisionOrNull(first?.on ?? null),
      sources: response.sources,
    };
  }
}

/** Of what replaced a response on a point, the earliest: from its day on, the response stands there no more. */
function firstReplacement(graph: Graph, response: Response, part: Part | null): Response | null {
  return replacementsOf(graph, response, part).sort((a, b) => compareDates(a.on, b.on))[0] ?? null;
}
