import type { ClaimJson } from '../../publish/claim-json.ts';
import { compareWords, type Comparison } from '../../publish/lookup/compare-words.ts';
import type { Place } from '../../publish/lookup/passages.ts';
import { sampleKeys, wordsIn } from '../../publish/lookup/shingles.ts';
import { element } from '../search/element.ts';
import { BASE, fetchRow } from './shard.ts';

/** Places that share most samples, of which the words are then compared. */
const COMPARED = 4;

/** Samples looked up of one passage: a longer one is asked for by its beginning. */
const ASKED = 24;

/** Fewer words than this that are the same are chance, unless they are all that was asked. */
const LEAST_WORDS = 5;

interface Nearest {
  place: Place;
  quote: string;
  claim: ClaimJson;
  comparison: Comparison;
}

/** The nearest quotation on record to a passage, what of it is the same marked. */
export async function findPassage(passage: string, form: HTMLFormElement): Promise<Node[]> {
  const compared = (await placesLike(passage, form)).map((place) => comparePlace(passage, place));
  const [nearest] = (await Promise.all(compared)).flat().sort((a, b) => b.comparison.sameWords - a.comparison.sameWords);
  const least = Math.min(LEAST_WORDS, wordsIn(passage).length);
  if (nearest === undefined || least === 0 || nearest.comparison.sameWords < least) {
    return [element('p', {}, 'No match: no quotation on record has words of this passage in one run.')];
  }
  return showNearest(nearest);
}

async function placesLike(passage: string, form: HTMLFormElement): Promise<Place[]> {
  const keys = [...sampleKeys(passage)].slice(0, ASKED);
  const found = (await Promise.all(keys.map((key) => fetchRow<Place[]>('words', key, form)))).flatMap((places) => places ?? []);
  const counts = [...Map.groupBy(found, (place) => place)].sort(
    ([a, one], [b, other]) => other.length - one.length || (a < b ? -1 : 1),
  );
  return counts.slice(0, COMPARED).map(([place]) => place);
}

async function comparePlace(passage: string, place: Place): Promise<Nearest[]> {
  const [id = '', response = ''] = place.split('#');
  const answer = await fetch(`${BASE}claims/${id}.json`);
  if (!answer.ok) return [];
  const claim = (await answer.json()) as ClaimJson;
  return quotesAt(claim, response).map((quote) => ({ place, quote, claim, comparison: compareWords(passage, quote) }));
}

function quotesAt(claim: ClaimJson, response: string): string[] {
  if (response === '') return claim.quote === null ? [] : [claim.quote];
  return [claim.replies, claim.namedParties, claim.makersUpdates, claim.agencyStatements, claim.otherResponses]
    .flat()
    .filter(({ id }) => id === response)
    .flatMap(({ quote, wordings }) => [quote, ...wordings.map((wording) => wording.quote)])
    .filter((quote) => quote !== null);
}

function showNearest({ place, quote, claim, comparison: { share, pieces } }: Nearest): Node[] {
  const [id = '', response] = place.split('#');
  const address = `${BASE}claims/${id}/${response === undefined ? '' : `#${response}`}`;
  return [
    element('p', {}, `${Math.round(share * 100)} % of your passage stands word for word in a quotation on record:`),
    element(
      'blockquote',
      { dir: 'auto' },
      element('p', {}, ...pieces.map(({ text, isSame }) => (isSame ? element('mark', {}, text) : text))),
    ),
    element('p', {}, 'The quotation:'),
    element('blockquote', { dir: 'auto' }, element('p', {}, quote)),
    element('p', {}, element('a', { href: address }, claim.title), ` ${claim.standing.sentence}`),
  ];
}
