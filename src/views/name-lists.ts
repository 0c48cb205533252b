import { actorAddress } from '../address.ts';
import type { Graph } from '../graph/graph.ts';
import type { Id } from '../records/id.ts';
import { listWords } from '../words/lists.ts';
import { capitalise } from '../words/names.ts';
import type { TextLink, To } from './link.ts';
import { sentenceName, shortName } from './names.ts';

/** Some actors where a line begins: "A, B and C". */
export const leadingNames = (graph: Graph, ids: readonly Id[]): string => capitalise(sentenceNames(graph, ids));

/** Some actors within a sentence, where some names take an article. */
export const sentenceNames = (graph: Graph, ids: readonly Id[]): string => listWords(ids.map((id) => sentenceName(graph, id)));

/** The short name of an actor where a line begins. */
export const leadingName = (graph: Graph, id: Id): string => capitalise(shortName(graph, id));

/** An actor by its short name where a line begins, leading to its page. */
export const shortLink = (graph: Graph, id: Id, to: To): TextLink => ({
  text: leadingName(graph, id),
  address: to(actorAddress(id)),
});
