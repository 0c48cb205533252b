import { actorAddress, claimAddress, partAddress } from '../../address.ts';
import type { Graph } from '../../graph/graph.ts';
import type { OpenPoint } from '../../graph/open-points.ts';
import type { Actor } from '../../records/actor.ts';
import { isOwnPage } from '../../records/contact.ts';
import { countOf } from '../../words/counts.ts';
import { curlMarks } from '../../words/curly.ts';
import { dateWords } from '../../words/dates.ts';
import { capitalise } from '../../words/names.ts';
import { contentLanguage } from '../language.ts';
import type { LanguageAttributes } from '../../words/language.ts';
import type { TextLink, To } from '../link.ts';
import { sentenceName, shortName } from '../names.ts';
import { answerBlock, answerText, mailAddress } from './answer-mail.ts';

/** A point that nobody has met, and how those it is for can answer it. */
export interface OpenPointView {
  text: string;
  address: string;
  language: LanguageAttributes;
  claim: TextLink;
  on: string;
  /** A mail that is ready to be filled in; null where the site has no mail address. */
  mail: string | null;
  /** What an answer is written into. */
  block: string;
}

/** What the page of an actor's open points shows. */
export interface OpenPage {
  title: string;
  description: string;
  actor: TextLink;
  points: OpenPointView[];
}

/** What the page of open points says: those on one page of it, of all there are. */
export function openPage(
  graph: Graph,
  actor: Actor,
  shown: readonly OpenPoint[],
  total: number,
  to: To,
  toUrl: (address: string) => string,
): OpenPage {
  const name = sentenceName(graph, actor.id);
  return {
    title: `Open points for ${name} to answer`,
    description: `${capitalise(countOf(total, 'point'))} that ${total === 1 ? 'is' : 'are'} for ${name} to answer, and that nobody has met in what was read.`,
    actor: { text: shortName(graph, actor.id), address: to(actorAddress(actor.id)) },
    points: shown.map((point) => openPointView(graph, actor, point, to, toUrl)),
  };
}

function openPointView(graph: Graph, actor: Actor, point: OpenPoint, to: To, toUrl: (address: string) => string): OpenPointView {
  const { claim, part } = point;
  const { contact } = graph.site;
  const isAccused = claim.about.includes(actor.id);
  const isMail = !isOwnPage(contact) && !/^https?:/iu.test(contact);
  return {
    text: curlMarks(part?.text ?? claim.statement),
    address: to(part === null ? claimAddress(claim.id) : partAddress(claim.id, part.id)),
    language: contentLanguage(graph, claim.lang),
    claim: { text: curlMarks(claim.title), address: to(claimAddress(claim.id)) },
    on: dateWords(claim.on),
    mail: isMail ? mailAddress(contact, `Answer: ${claim.title}`, answerText(actor, point, isAccused, toUrl)) : null,
    block: answerBlock(actor, point, isAccused),
  };
}
