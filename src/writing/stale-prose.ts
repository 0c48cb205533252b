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

/** What says that there are no words of somebody as of now; what "did not" happen once stays true. */
const NO_WORDS =
  /\bno (?:public |known |further )?(?:statement|comment|reply|response|answer|reaction|words)\b|\b(?:has|have)(?: not|n['’]t)(?: yet| publicly)? (?:answered|commented|replied|responded|reacted|spoken|said)\b/iu;

/** So many letters off, a name is still that of who has not spoken. */
const NEAR = 60;

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

/** Whose words a sentence says there are none of, where there are; of a sentence that names years, since the last of them. */
function deniedIn(
  { sentence, place }: { sentence: string; place: Place },
  spoken: readonly Response[],
  tables: Tables,
): StaleSentence[] {
  const actor = deniedActor(sentence, tables);
  const since = (sentence.match(/\b(?:19|20)\d\d\b/gu) ?? []).sort().at(-1);
  if (actor === null) return [];
  const statement = spoken
    .filter(({ by, on }) => isPartOf(tables, by, actor.id) && (since === undefined || on.slice(0, 4) >= since))
    .sort((a, b) => compareDates(b.on, a.on))[0];
  return statement === undefined ? [] : [{ sentence, actor, statement, place }];
}

/** The actor named nearest behind "no statement" or before "has not replied"; null where none is near. */
function deniedActor(sentence: string, { actors }: Tables): Actor | null {
  const found = NO_WORDS.exec(sentence);
  if (found === null) return null;
  const isBehind = /^no\b/iu.test(found[0]);
  const near = isBehind
    ? sentence.slice(found.index, found.index + found[0].length + NEAR)
    : sentence.slice(Math.max(0, found.index - NEAR), found.index);
  const named = [...actors.values()].flatMap((actor) =>
    [actor.name, actor.short, ...actor.aliases].map((name) => ({ actor, name, at: placeOfName(near, name, isBehind) })),
  );
  // Of two names that begin at one place the longer is meant.
  const [nearest] = named
    .filter(({ at }) => at !== -1)
    .sort((a, b) => (isBehind ? a.at - b.at : b.at - a.at) || b.name.length - a.name.length);
  return nearest?.actor ?? null;
}

/** The first place of a name that stands by itself, or the last. */
function placeOfName(text: string, name: string, isFirst: boolean): number {
  const isLetter = (sign: string | undefined): boolean => sign !== undefined && /\p{L}|\p{N}/u.test(sign);
  const places: number[] = [];
  for (let at = text.indexOf(name); at !== -1 && name !== ''; at = text.indexOf(name, at + 1))
    if (!isLetter(text[at - 1]) && !isLetter(text[at + name.length])) places.push(at);
  return places.at(isFirst ? 0 : -1) ?? -1;
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
