import { ACTOR_KINDS } from '../records/actor.ts';
import { SOURCE_KINDS } from '../records/source.ts';
import { STANCES } from '../records/stance.ts';
import type { Response } from '../records/response.ts';
import type { Desk } from './desk.ts';
import { writtenName, type RecordName } from './record-kind.ts';
import { titleOf } from './title.ts';

/** More of a text than this is not shown. */
const MOST = 400;

/** A record in a few lines of Markdown, for who points at its id; null where it cannot be read. */
export function describeRecord(name: RecordName, desk: Desk): string | null {
  const title = titleOf(name, desk);
  if (title === '') return null;
  return [`**${plain(clip(title))}**`, ...detailsOf(name, desk), `\`${name.kind} ${writtenName(name)}\``]
    .filter(Boolean)
    .join('\n\n');
}

function detailsOf({ kind, id, claim }: RecordName, { tables }: Desk): string[] {
  switch (kind) {
    case 'actor': {
      const actor = tables.actors.get(id);
      if (actor === undefined) return [];
      const facts = [ACTOR_KINDS[actor.kind].label, actor.country, actor.partOf && `part of ${actor.partOf}`];
      return [facts.filter(Boolean).join(' · '), plain(clip(actor.text))];
    }
    case 'source': {
      const source = tables.sources.get(id);
      if (source === undefined) return [];
      const publisher = tables.actors.get(source.publisher)?.name ?? source.publisher;
      return [`${publisher} · ${source.on} · ${SOURCE_KINDS[source.kind].label}`, source.url ?? ''];
    }
    case 'claim': {
      const record = tables.claims.get(id);
      if (record === undefined) return [];
      const points = record.parts.map((part) => `- \`${part.id}\` ${plain(part.text)}`);
      return [`${record.by.join(', ')} · ${record.on}`, plain(clip(record.statement)), points.join('\n')];
    }
    case 'response':
      return responseDetails(tables.responses.get(id));
    case 'part':
      return [`A point of \`${claim ?? ''}\`.`];
    case 'article':
    case 'topic':
      return [plain(clip((kind === 'article' ? tables.articles : tables.topics).get(id)?.summary ?? ''))];
    default:
      return kind satisfies never;
  }
}

function responseDetails(response: Response | undefined): string[] {
  if (response === undefined) return [];
  const said = response.stances.map(({ stance, targets }) => `${STANCES[stance].label}: ${targets.join(', ') || 'all of it'}`);
  return [`to ${response.to.join(', ')}`, said.join(' · ')];
}

const clip = (text: string): string => (text.length > MOST ? `${text.slice(0, MOST)}…` : text);

/** Text of the content is shown as it is: no sign of it makes a link or markup. */
const plain = (text: string): string => text.replace(/[\\`*_{}[\]()#+!<>|~]/gu, '\\$&');
