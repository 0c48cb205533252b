import { isPartOf } from '../graph/party.ts';
import type { Tables } from '../link/tables.ts';
import type { Actor } from '../records/actor.ts';
import { compareDates } from '../records/date.ts';
import type { Place } from '../records/place.ts';
import type { Response } from '../records/response.ts';
import { bearingOf } from '../records/stance.ts';
import { placeAt } from './edits.ts';
import { readWrittenFile } from './written-file.ts';

/** A sentence that says there is no statement of somebody who has spoken. */
export interface StaleSentence {
  sentence: string;
  actor: Actor;
  /** The newest of the statements that it denies. */
  statement: Response;
  place: Place;
}

/** What says that there are no words of somebody. */
const NO_WORDS =
  /\bno (?:public |known |further )?(?:statement|comment|reply|response|answer|reaction|words)\b|\b(?:has|have|had|did|does|do)(?: not|n['’]t)(?: yet| publicly)? (?:answer|comment|reply|replie|respond|react|spoken|speak|said|say)/iu;

/** The sentences of dossiers that say there is no statement of somebody whose statement is on record. */
export function findStaleProse(texts: Readonly<Record<string, string>>, tables: Tables): StaleSentence[] {
  return [...tables.articles.values()].flatMap(({ id, place }) => {
    const claims = new Set([...tables.claims.values()].filter(({ article }) => article === id).map((claim) => claim.id));
    const spoken = [...tables.responses.values()].filter(
      ({ to, stances }) => to.some((claim) => claims.has(claim)) && stances.some(({ stance }) => bearingOf(stance) !== 'refusal'),
    );
    return sentencesOf(place.file, texts[place.file] ?? '').flatMap((one) => deniedIn(one, spoken, tables));
  });
}

/** Those named in a sentence of whom there are statements; of a sentence that names years, statements since the last of them. */
function deniedIn(
  { sentence, place }: { sentence: string; place: Place },
  spoken: readonly Response[],
  tables: Tables,
): StaleSentence[] {
  if (!NO_WORDS.test(sentence)) return [];
  const since = (sentence.match(/\b(?:19|20)\d\d\b/gu) ?? []).sort().at(-1);
  return [...tables.actors.values()]
    .filter((actor) => [actor.name, actor.short, ...actor.aliases].some((name) => isNamedIn(sentence, name)))
    .flatMap((actor) => {
      const statement = spoken
        .filter(({ by, on }) => isPartOf(tables, by, actor.id) && (since === undefined || on.slice(0, 4) >= since))
        .sort((a, b) => compareDates(b.on, a.on))[0];
      return statement === undefined ? [] : [{ sentence, actor, statement, place }];
    });
}

function isNamedIn(sentence: string, name: string): boolean {
  const at = sentence.indexOf(name);
  const isLetter = (sign: string | undefined): boolean => sign !== undefined && /\p{L}|\p{N}/u.test(sign);
  return name.length > 1 && at !== -1 && !isLetter(sentence[at - 1]) && !isLetter(sentence[at + name.length]);
}

/** The sentences of an article outside its blocks, each with its place. */
function sentencesOf(file: string, text: string): { sentence: string; place: Place }[] {
  const { blocks } = readWrittenFile(file, text);
  const prose = blocks.reduce((kept, { from, to }) => kept.slice(0, from) + ' '.repeat(to - from) + kept.slice(to), text);
  return [...new Intl.Segmenter('en', { granularity: 'sentence' }).segment(prose)].flatMap(({ segment, index }) => {
    const sentence = segment.trim().replaceAll(/\s+/gu, ' ');
    if (sentence === '') return [];
    return [{ sentence, place: placeAt(file, text, index + segment.length - segment.trimStart().length) }];
  });
}
