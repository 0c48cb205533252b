import type { IdReference, Thing } from 'schema-dts';
import type { Id } from '../../records/id.ts';
import { CITO, type CitoName } from './cito.ts';

/** Relations of a node in the terms of the citation ontology. */
export type Cited = Partial<Record<CitoName, IdReference[]>>;

/** A thing of schema.org, which may also cite others. */
export type Node = Exclude<Thing, string>;

/** Another node by its address. */
export const refTo = (id: string): IdReference => ({ '@id': id });

/** A place on the page that tells: a point of a claim, or a response. */
export const placeRef = (place: Id): IdReference => refTo(`#${place}`);

/** What is alleged, apart from the page about it. People write ids in small letters, so none of theirs is the same. */
export const ALLEGATION = '#Allegation';

/**
 * Nodes as the text of one data block; places on the page are named from its address. No "<" is left in it, so that nothing in the content can end the element; a browser
 * reads the same from the escaped letters.
 */
export function writeGraph(nodes: readonly Node[], page: string): string {
  const graph = JSON.stringify(nodes, dropEmpty);
  const terms = { ...(graph.includes('"@id":"#') && { '@base': page }), ...(graph.includes('"cito:') && { cito: CITO }) };
  const context = Object.keys(terms).length > 0 ? ['https://schema.org', terms] : 'https://schema.org';
  return `{"@context":${JSON.stringify(context)},"@graph":${graph}}`.replaceAll('<', '\\u003c');
}

/** A property without a value says nothing. */
function dropEmpty(_key: string, value: unknown): unknown {
  return value === null || value === '' || (Array.isArray(value) && value.length === 0) ? undefined : value;
}
