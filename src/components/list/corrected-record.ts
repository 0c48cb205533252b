import { actorAddress, articleAddress, claimAddress, responseAddress, sourceAddress } from '../../address.ts';
import { record } from '../../graph/graph.ts';
import { href } from '../../href.ts';
import type { Correction } from '../../records/correction.ts';
import { graph } from '../../site.ts';

/** What a correction is about, by the first kind that has a record of that id: the article it stands in where it names none. */
export function correctedRecord({ to, article }: Correction): { name: string; address: string } {
  const id = to ?? article;
  const claim = graph.claims.get(id);
  if (claim) return { name: claim.statement, address: href(claimAddress(id)) };
  const response = graph.responses.get(id);
  if (response) {
    const speaker = record(graph.actors, response.by).name;
    return { name: `what ${speaker} said`, address: href(responseAddress(response.to[0] ?? '', id)) };
  }
  const source = graph.sources.get(id);
  if (source) return { name: source.title, address: href(sourceAddress(id)) };
  const actor = graph.actors.get(id);
  if (actor) return { name: actor.name, address: href(actorAddress(id)) };
  const dossier = record(graph.articles, graph.articles.has(id) ? id : article);
  return { name: dossier.title, address: href(articleAddress(dossier.id)) };
}
