import { actorAddress } from '../../address.ts';
import { viewOf } from '../../graph/claim-view.ts';
import { record, responsesTo } from '../../graph/graph.ts';
import { REPLY_STANDINGS } from '../../graph/standing/axes.ts';
import { axisWords } from '../../words/axes.ts';
import { href } from '../../href.ts';
import type { Claim } from '../../records/claim.ts';
import { STANCES, type Stance } from '../../records/stance.ts';
import { graph } from '../../site.ts';
import { countOf } from '../../words/counts.ts';

/** Claims by how the accused answered, in the order of the rule; standings that none has are left out. */
export function claimsByStanding(claims: readonly Claim[]): { label: string; claims: Claim[] }[] {
  const accusing = claims.filter(({ about }) => about.length > 0);
  const groups = REPLY_STANDINGS.map((name) => ({
    label: axisWords('reply', name).label,
    claims: accusing.filter((claim) => viewOf(graph, claim).standing.reply === name),
  }));
  return [...groups, { label: 'Nobody is accused', claims: claims.filter(({ about }) => about.length === 0) }].filter(
    (group) => group.claims.length > 0,
  );
}

/** Who spoke on some claims and how, the most talkative first. */
export function whoSaidWhat(claims: readonly Claim[]): { name: string; address: string; said: string }[] {
  const speakers = new Map<string, Map<Stance, number>>();
  for (const response of new Set(claims.flatMap(({ id }) => responsesTo(graph, id)))) {
    const stances = speakers.get(response.by) ?? new Map<Stance, number>();
    for (const { stance } of response.stances) stances.set(stance, (stances.get(stance) ?? 0) + 1);
    speakers.set(response.by, stances);
  }
  const total = (stances: Map<Stance, number>): number => [...stances.values()].reduce((sum, count) => sum + count, 0);
  return [...speakers]
    .sort(([a, some], [b, others]) => total(others) - total(some) || (a < b ? -1 : 1))
    .map(([id, stances]) => ({
      name: record(graph.actors, id).name,
      address: href(actorAddress(id)),
      said: [...stances]
        .map(([stance, count]) => `${STANCES[stance].label.toLowerCase()}${count > 1 ? ` (${countOf(count, 'time')})` : ''}`)
        .join(', '),
    }));
}
