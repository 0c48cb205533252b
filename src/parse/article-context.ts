import type { RootContent } from 'mdast';
import type { Problem } from '../problems/problem.ts';
import type { Id } from '../records/id.ts';
import type { InternalLink } from './parsed-file.ts';

/** What every block of one article needs to be read. */
export interface ArticleContext {
  path: string;
  /** The id of the article. */
  article: Id;
  /** The raw lines, for what the syntax tree does not tell. */
  lines: readonly string[];
  /** Link definitions anywhere in the article: references in any block may use them. */
  definitions: readonly RootContent[];
  problems: Problem[];
  links: InternalLink[];
}
