import type { IdReference, QuotationLeaf } from 'schema-dts';
import type { ResponseView } from '../../graph/claim-view.ts';
import { CITO_OF_STANCE, type CitoName } from './cito.ts';
import { ALLEGATION, placeRef, refTo, type Cited } from './node.ts';
import type { TellOnce } from './tell-once.ts';

/** What somebody said to a claim: the words, who spoke, the sources, and what it does to each point in terms of the citation ontology. */
export function quotationNode(view: ResponseView, { actor, source }: TellOnce): QuotationLeaf & Cited {
  const { response } = view;
  return {
    '@type': 'Quotation',
    ...placeRef(response.id),
    text: response.quote ?? response.text,
    dateCreated: response.on,
    inLanguage: response.lang ?? undefined,
    spokenByCharacter: actor(response.by),
    citation: response.sources.map(source),
    ...relationsOf(view),
    'cito:updates': response.supersedes.map(({ response: id }) => placeRef(id)),
  };
}

/** What the stances of a response do to the points they are about, or to the whole claim. */
function relationsOf({ stances }: ResponseView): Cited {
  const relations = new Map<CitoName, IdReference[]>();
  for (const { stance, parts } of stances) {
    const { term } = CITO_OF_STANCE[stance];
    if (term === null) continue;
    const met = parts === null ? [refTo(ALLEGATION)] : parts.map(placeRef);
    relations.set(term, [...(relations.get(term) ?? []), ...met]);
  }
  return Object.fromEntries(relations);
}
