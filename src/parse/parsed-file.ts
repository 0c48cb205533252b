import type { Actor } from '../records/actor.ts';
import type { Article } from '../records/article.ts';
import type { Claim } from '../records/claim.ts';
import type { Correction } from '../records/correction.ts';
import type { Passage } from '../records/passage.ts';
import type { Place } from '../records/place.ts';
import type { Redirect } from '../records/redirect.ts';
import type { Response } from '../records/response.ts';
import type { Site } from '../records/site.ts';
import type { Source } from '../records/source.ts';
import type { Topic } from '../records/topic.ts';
import type { Problem } from '../problems/problem.ts';
import type { WordPlace } from './word-places.ts';

/** A link to a page of this site, such as `/claims/quiet-leak/#when`, still to be looked up. */
export interface InternalLink {
  address: string;
  place: Place;
}

/** The records of one file and what is wrong with its text. Plain data, so that it can be cached and sent between threads. */
export interface ParsedFile {
  path: string;
  site: Site | null;
  actor: Actor | null;
  article: Article | null;
  topic: Topic | null;
  claims: Claim[];
  responses: Response[];
  sources: Source[];
  corrections: Correction[];
  passages: Passage[];
  links: InternalLink[];
  redirects: Redirect[];
  /** Where the words of its records stand, for problems that are found when they are looked up. */
  words: WordPlace[];
  /**
   * What is written but cannot be read, as folder and id (`actors/herald`, `claims/quiet-leak`): its own problems say
   * why, and those who name it are not wrong.
   */
  faulty: string[];
  problems: Problem[];
}
