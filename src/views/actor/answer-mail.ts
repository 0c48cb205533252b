import { claimAddress, partAddress } from '../../address.ts';
import type { OpenPoint } from '../../graph/open-points.ts';
import type { Actor } from '../../records/actor.ts';
import { STANCES, type Stance } from '../../records/stance.ts';

/** The stances that are offered to those whom a point is for. */
const OFFERED = ['denies', 'disputes', 'admits', 'no-evidence', 'remarks'] as const satisfies Stance[];

/** The block that an answer to a point is written into. */
export const answerBlock = (actor: Actor, { claim, part }: OpenPoint, isAccused: boolean): string =>
  [
    `:::response{#${actor.id}-on-${part?.id ?? claim.id} to="${claim.id}" by="${actor.id}" ${offeredTo(isAccused)[0] ?? ''}="${part?.id ?? ''}"}`,
    '> ',
    ':::',
  ].join('\n');

/** The text of a mail that answers a point. */
export function answerText(actor: Actor, point: OpenPoint, isAccused: boolean, toUrl: (address: string) => string): string {
  const { claim, part } = point;
  return [
    claim.title,
    part?.text ?? claim.statement,
    toUrl(part === null ? claimAddress(claim.id) : partAddress(claim.id, part.id)),
    '',
    'Write your words behind the > below. The first stance may be another:',
    ...offeredTo(isAccused).map((stance) => `${stance}: ${actor.short} ${STANCES[stance].description}`),
    '',
    answerBlock(actor, point, isAccused),
    '',
    'Where else these words can be read, if anywhere: ',
    'Who speaks, and in what office: ',
  ].join('\n');
}

/** An address that opens a mail with a subject and a text in it. */
export const mailAddress = (contact: string, subject: string, text: string): string => {
  const [to = ''] = contact.replace(/^mailto:/iu, '').split('?');
  return `mailto:${to}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(text.replaceAll('\n', '\r\n'))}`;
};

/** Who is named and not accused confirms what an accused admits. */
const offeredTo = (isAccused: boolean): Stance[] =>
  OFFERED.map((stance) => (stance === 'admits' && !isAccused ? 'confirms' : stance));
