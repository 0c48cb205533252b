import type { Completion } from './completions.ts';
import type { Desk } from './desk.ts';
import { titleOf } from './title.ts';

const FOLDERS = { claims: 'claim', actors: 'actor', sources: 'source', articles: 'article', topics: 'topic' } as const;

/** Addresses of pages of this site, and of places on the page of a claim, that begin like one. */
export function completeAddress(typed: string, desk: Desk): Completion[] {
  const [, claim] = /^\/claims\/([^/#]+)\/#/u.exec(typed) ?? [];
  if (claim !== undefined) return placesOn(claim, desk);
  return Object.entries(FOLDERS).flatMap(([folder, kind]) =>
    typed.startsWith(`/${folder}/`) || `/${folder}/`.startsWith(typed)
      ? [...desk.tables[folder as keyof typeof FOLDERS].keys()].map((id) => ({
          label: `/${folder}/${id}/`,
          detail: titleOf({ kind, id, claim: null }, desk),
          kind: 'record' as const,
        }))
      : [],
  );
}

function placesOn(claim: string, desk: Desk): Completion[] {
  const { claims, responses } = desk.tables;
  return [
    ...(claims.get(claim)?.parts ?? []).map(({ id, text }) => ({ id, detail: text })),
    ...[...responses.values()]
      .filter(({ to }) => to.includes(claim))
      .map(({ id }) => ({ id, detail: titleOf({ kind: 'response', id, claim: null }, desk) })),
  ].map(({ id, detail }) => ({ label: `/claims/${claim}/#${id}`, detail, kind: 'record' }));
}
