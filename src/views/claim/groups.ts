import type { ClaimView } from '../../graph/claim-view.ts';
import type { Graph } from '../../graph/graph.ts';
import type { Role } from '../../graph/party.ts';
import type { Id } from '../../records/id.ts';
import { dateWords } from '../../words/dates.ts';
import { listWords } from '../../words/lists.ts';
import { capitalise } from '../../words/names.ts';
import type { To } from '../link.ts';
import { sentenceName } from '../names.ts';
import { partyBlock, type PartyBlock } from './party-block.ts';

/** Those who spoke in one role, a block each, and those who did not. */
export interface Group {
  id: string;
  title: string;
  role: Role;
  parties: PartyBlock[];
  /** What is known of those of whom no words are here. */
  silences: string[];
}

/** How the sections of speakers are called, in the order of the matrix. */
const SECTIONS = [
  { role: 'reply', id: 'Answers', title: 'Replies' },
  { role: 'named-party', id: 'Named', title: 'Named in it' },
  { role: 'agency-statement', id: 'Bodies', title: 'Public bodies' },
  { role: 'makers-update', id: 'Updates', title: 'Those who allege it' },
  { role: 'other-response', id: 'Others', title: 'Others' },
] as const satisfies { role: Role; id: string; title: string }[];

/** Everyone who spoke about a claim, by role; roles in which nobody was to speak are left out. */
export function groupsOf(graph: Graph, view: ClaimView, to: To): Group[] {
  return SECTIONS.map((section) => ({
    ...section,
    parties: view.matrix.columns.filter(({ role }) => role === section.role).map((column) => partyBlock(graph, view, column, to)),
    silences: silencesOf(graph, view, section.role),
  })).filter(({ parties, silences }) => parties.length + silences.length > 0);
}

function silencesOf(graph: Graph, { claim, noReply, standing }: ClaimView, role: Role): string[] {
  const parties = role === 'reply' ? claim.about : role === 'named-party' ? claim.named : [];
  const names = (ids: readonly Id[]): string => listWords(ids.map((id) => sentenceName(graph, id)));
  const [silent, unread] = [noReply, claim.unread].map((ids) => parties.filter((party) => ids.includes(party)));
  return [
    ...(silent?.length
      ? [
          `No words in reply from ${names(silent)} were found up to ${dateWords(standing.asOf)}. A reply may exist that we have not found.`,
        ]
      : []),
    ...(unread?.length
      ? [`${capitalise(names(unread))} ${unread.length === 1 ? 'has' : 'have'} answered in words that we have not read.`]
      : []),
  ];
}
