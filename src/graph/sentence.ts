import type { Actor } from '../records/actor.ts';
import type { Claim } from '../records/claim.ts';
import type { Id } from '../records/id.ts';
import type { Stance } from '../records/stance.ts';
import { record, type Graph } from './graph.ts';
import type { Matrix } from './matrix.ts';
import { possessiveCountry } from './country.ts';
// eslint-disable-next-line import-x/no-cycle -- undone by the rooms of linking and standing
import { accusedCells, agencyCells, agencyStanding, claimantCells, type PlacedCell } from './standing.ts';
import { unansweredRows, withoutReply } from './unanswered.ts';

/** What the accused did, strongest first: an actor is named under the first that fits one of its cells. */
const REPLIES: [Stance[], (names: string) => string][] = [
  [['admits'], (names) => `Admitted by ${names}`],
  [['denies'], (names) => `Denied by ${names}`],
  [['disputes'], (names) => `Disputed by ${names}`],
  [['no-evidence'], (names) => `No evidence of it, says ${names}`],
  [['acts'], (names) => `Answered by ${names}`],
  [['declines'], (names) => `${names} declined to comment`],
  [['silent'], (names) => `${names} did not reply`],
];

/** What agencies did. The second word is for several. */
const AGENCY_ACTS: [Stance, string, string][] = [
  ['confirms', 'confirms', 'confirm'],
  ['acts', 'took action', 'took action'],
  ['denies', 'denies it', 'deny it'],
  ['disputes', 'disputes it', 'dispute it'],
  ['no-evidence', 'has no evidence', 'have no evidence'],
  ['declines', 'declined to comment', 'declined to comment'],
  ['silent', 'did not reply', 'did not reply'],
];

const UPDATES: [Stance, string][] = [
  ['retracts', 'Withdrawn by'],
  ['corrects', 'Corrected by'],
  ['upholds', 'Upheld by'],
];

/** More actors than this are counted, not named. */
const MOST_NAMED = 3;

/** The standing in one line: replies, silence, agencies, the makers of the allegation, unanswered points. */
export function sentenceOf(graph: Graph, claim: Claim, matrix: Matrix): string {
  const sentences = [
    ...replySentences(graph, claim, matrix),
    ...agencySentences(graph, claim, matrix),
    ...updateSentences(graph, claim, matrix),
    unansweredSentence(graph, claim, matrix),
  ];
  return sentences
    .filter((sentence) => sentence !== '')
    .map((sentence) => capitalise(sentence.endsWith('.') ? sentence : `${sentence}.`))
    .join(' ');
}

function replySentences(graph: Graph, claim: Claim, matrix: Matrix): string[] {
  const cells = accusedCells(graph, claim, matrix);
  if (claim.about.length === 0) return [];
  if (cells.length === 0) return ['No reply on record'];
  const whole = (actors: Id[], stance: Stance | undefined): boolean =>
    stance !== 'admits' || actors.every((actor) => countRows(cells, actor, 'admits') === matrix.rows.length);
  const said = byFirstFit(
    cells,
    REPLIES.map(([stances]) => stances),
  ).flatMap((actors, index) => {
    const [stances, say] = REPLIES[index] ?? [[], String];
    if (actors.length === 0) return [];
    const sentence = say(namesOf(graph, actors, nameOf));
    return [whole(actors, stances[0]) ? sentence : sentence.replace('Admitted', 'Partly admitted')];
  });
  const denials = partialDenials(graph, cells);
  const silent = withoutReply(graph, claim, matrix);
  const missing =
    silent.length > 0 && claim.about.length > 1 ? [`no reply on record from ${namesOf(graph, silent, nameOf)}`] : [];
  return [...said, ...denials, ...missing];
}

/** An accused who admits one point may deny another: both must be said. */
function partialDenials(graph: Graph, cells: PlacedCell[]): string[] {
  const admitting = actorsWith(cells, 'admits');
  const denying = actorsWith(cells, 'denies').filter((actor) => admitting.includes(actor));
  return denying.length > 0 ? [`other points denied by ${namesOf(graph, denying, nameOf)}`] : [];
}

function agencySentences(graph: Graph, claim: Claim, matrix: Matrix): string[] {
  const cells = agencyCells(graph, claim, matrix);
  const several = new Set(cells.map(({ actor }) => actor)).size > 1;
  const divided = several && agencyStanding(cells) === 'divided' ? ['Agencies are divided'] : [];
  const said = byFirstFit(
    cells,
    AGENCY_ACTS.map(([stance]) => [stance]),
  ).flatMap((actors, index) => {
    const act = AGENCY_ACTS[index];
    if (act === undefined || actors.length === 0) return [];
    return [`${namesOf(graph, actors, agencyName)} ${actors.length === 1 ? act[1] : act[2]}`];
  });
  return [...divided, ...said];
}

function updateSentences(graph: Graph, claim: Claim, matrix: Matrix): string[] {
  const cells = claimantCells(graph, claim, matrix);
  return byFirstFit(
    cells,
    UPDATES.map(([stance]) => [stance]),
  ).flatMap((actors, index) => (actors.length === 0 ? [] : [`${UPDATES[index]?.[1] ?? ''} ${namesOf(graph, actors, nameOf)}`]));
}

function unansweredSentence(graph: Graph, claim: Claim, matrix: Matrix): string {
  const open = unansweredRows(graph, claim, matrix).length;
  const all = claim.parts.length;
  if (open === 0 || all === 0 || claim.about.length === 0) return '';
  if (all === 1) return 'The one point is unanswered';
  return open === all ? `All ${all} points unanswered` : `${open} of ${all} points unanswered`;
}

/** Every actor once, under the first group of stances that one of its cells has. */
function byFirstFit(cells: PlacedCell[], groups: Stance[][]): Id[][] {
  const seen = new Set<Id>();
  return groups.map((group) => {
    const actors = [...new Set(group.flatMap((stance) => actorsWith(cells, stance)))].filter((actor) => !seen.has(actor));
    for (const actor of actors) seen.add(actor);
    return actors;
  });
}

function actorsWith(cells: PlacedCell[], stance: Stance): Id[] {
  return [...new Set(cells.filter(({ stances }) => stances.includes(stance)).map(({ actor }) => actor))];
}

function countRows(cells: PlacedCell[], actor: Id, stance: Stance): number {
  return cells.filter((cell) => cell.actor === actor && cell.stances.includes(stance)).length;
}

function namesOf(graph: Graph, actors: Id[], name: (actor: Actor) => string): string {
  const names = actors.slice(0, MOST_NAMED).map((actor) => name(record(graph.actors, actor)));
  const more = actors.length - names.length;
  if (more > 0) names.push(`${more} more`);
  return names.length === 1 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}

const nameOf = ({ name }: Actor): string => name;

/** The country before the letters, where the first alias is an abbreviation: a reader abroad knows neither the letters nor whose they are. */
function agencyName(actor: Actor): string {
  const [first = ''] = actor.aliases;
  const short = /^\p{Lu}{2,6}$/u.test(first) ? first : actor.name;
  if (actor.country === null || short === actor.name) return short;
  return `${possessiveCountry(actor.country)} ${short}`;
}

const capitalise = (text: string): string => text.charAt(0).toLocaleUpperCase('en') + text.slice(1);
