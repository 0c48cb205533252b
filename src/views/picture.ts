import { actorPictureAddress, claimPictureAddress } from '../address.ts';
import { viewOf } from '../graph/claim-view.ts';
import { claimsAbout, claimsBy, statementsOf, type Graph } from '../graph/graph.ts';
import { POINT_STATUSES, type PointStatus } from '../graph/point.ts';
import { ACTOR_KINDS, type Actor } from '../records/actor.ts';
import type { Claim } from '../records/claim.ts';
import { isShared } from '../publish/shared.ts';
import { countOf } from '../words/counts.ts';
import { dateWords } from '../words/dates.ts';
import { leadingNames } from './name-lists.ts';
import { fullName } from './names.ts';
import { pointMarks, type PointMark } from './point-mark.ts';
import { shownTitle } from './statement.ts';

/** A sign of a picture: a point, or as many as stand so. */
export interface PictureSign extends PointMark {
  /** Null for a point by itself. */
  count: number | null;
}

/** What a picture that goes with a link shows, in the order of importance: it is mostly seen small. */
export interface Picture {
  kicker: string;
  title: string;
  signs: PictureSign[];
  /** How many points are open. */
  points: string;
  site: string;
}

/** Points that are shown one by one; more are counted. */
const MOST_SIGNS = 12;

/** The picture of a claim: what is alleged by whom, and how each point stands. */
export function claimPicture(graph: Graph, claim: Claim): Picture {
  const { marks } = pointMarks(viewOf(graph, claim));
  return {
    kicker: `${leadingNames(graph, claim.by)}, ${dateWords(claim.on)}`,
    title: shownTitle(claim),
    signs: marks.length > MOST_SIGNS ? countMarks(marks) : marks.map((mark) => ({ ...mark, count: null })),
    points: sayOpen(marks),
    site: graph.site.name,
  };
}

/** The picture of an actor: how the points of the allegations about it stand, or what else it has said. */
export function actorPicture(graph: Graph, actor: Actor): Picture {
  const about = claimsAbout(graph, actor.id);
  const signs = countMarks(about.flatMap((claim) => pointMarks(viewOf(graph, claim)).marks));
  return {
    kicker: ACTOR_KINDS[actor.kind].label,
    title: fullName(graph, actor.id),
    signs,
    points: about.length > 0 ? sayAbout(about.length, signs) : sayOwn(graph, actor),
    site: graph.site.name,
  };
}

/**
 * The addresses of the pictures; null where claims are too many to have any, or where the fonts of pictures lack letters:
 * one with gaps would be worse than none.
 */
export const claimPreview = (graph: Graph, claim: Claim): string | null =>
  isShared(graph) && canBeDrawn(claimPicture(graph, claim)) ? claimPictureAddress(claim.id) : null;
export const actorPreview = (graph: Graph, actor: Actor): string | null =>
  isShared(graph) && canBeDrawn(actorPicture(graph, actor)) ? actorPictureAddress(actor.id) : null;

const canBeDrawn = ({ kicker, title, points, site }: Picture): boolean =>
  [kicker, title, points, site].every(
    (text) =>
      /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Common}\p{Script=Inherited}]*$/u.test(text) &&
      !/\p{Extended_Pictographic}/u.test(text),
  );

function countMarks(marks: readonly PointMark[]): PictureSign[] {
  const byStatus = Map.groupBy(marks, ({ status }) => status);
  return (Object.keys(POINT_STATUSES) as PointStatus[]).flatMap((status) => {
    const same = byStatus.get(status) ?? [];
    return same[0] === undefined ? [] : [{ ...same[0], count: same.length }];
  });
}

/** "3 of 8 points open" */
function sayOpen(marks: readonly PointMark[]): string {
  const answerable = marks.filter(({ status }) => status !== 'nobodys');
  const open = answerable.filter(({ status }) => status === 'unanswered').length;
  return open === 0 ? 'No point open' : `${open} of ${countOf(answerable.length, 'point')} open`;
}

function sayAbout(claims: number, signs: readonly PictureSign[]): string {
  const open = signs.find(({ status }) => status === 'unanswered')?.count ?? 0;
  return `${countOf(claims, 'allegation')} about it, ${open === 0 ? 'no point' : countOf(open, 'point')} open`;
}

function sayOwn(graph: Graph, { id }: Actor): string {
  const [made, said] = [claimsBy(graph, id).length, statementsOf(graph, id).length];
  const parts = [made === 0 ? '' : `${countOf(made, 'allegation')} made`, said === 0 ? '' : countOf(said, 'statement')];
  return parts.filter(Boolean).join(', ') || 'On record here';
}
