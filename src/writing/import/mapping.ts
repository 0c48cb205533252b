import { parseDocument } from 'yaml';
import { z } from 'zod';
import { isId } from '../../records/id.ts';

/** Text in which `{column}` stands for what a row says there; `{one|other}` is the first of them that says something. */
const template = z.string().min(1);

/** A word of one of this site's closed lists, as it is or by what the table says instead. */
const choice = z.union([
  template,
  z.strictObject({
    from: template,
    /** What the table says, in letters of any size, and the word that means it here. */
    values: z.record(z.string(), z.string()),
    /** The word for all that is not among them; without it such a row is refused. */
    else: z.string().optional(),
  }),
]);

/** Actors, by their names: those whom the site knows by one of these, and new ones otherwise. */
const actor = z.strictObject({ name: template, kind: choice, country: template.optional() });

const source = z.strictObject({
  publisher: actor,
  on: template,
  kind: choice,
  title: template,
  url: template.optional(),
  archived: template.optional(),
  'no-archive': template.optional(),
  'relies-on': template.optional(),
  author: template.optional(),
  lang: template.optional(),
});

const claim = z.strictObject({
  /** Made from the title where left out. */
  id: template.optional(),
  title: template,
  text: template,
  /** Points that can be answered by themselves, several in one cell. */
  points: template.optional(),
  by: actor,
  about: actor.optional(),
  named: actor.optional(),
  on: template,
  lang: template.optional(),
  /** Where it can be read. One whose address the row does not give is left out where there is another. */
  sources: z.array(source).min(1),
});

const response = z.strictObject({
  id: template.optional(),
  /** A row that names nobody here has no such response. */
  by: actor,
  on: template,
  stance: choice,
  measure: choice.optional(),
  /** The words, letter by letter. */
  quote: template.optional(),
  /** What was said or done, in words of the table or of the mapping. */
  text: template.optional(),
  speaker: template.optional(),
  lang: template.optional(),
  sources: z.array(source).min(1),
});

/** What of a table becomes what of a record. */
const mapping = z.strictObject({
  /** How the file is written; by the end of its name where left out. */
  format: z.enum(['csv', 'json', 'jsonl']).optional(),
  encoding: z.string().default('utf-8'),
  delimiter: z.string().length(1).optional(),
  /** The list in a JSON file that holds the rows, where it is not one of those that everyone knows. */
  rows: z.string().optional(),
  /** What stands between several values in one cell. */
  split: z.string().min(1).optional(),
  /** Which number comes first in dates such as 3/4/2021. */
  dates: z.enum(['day-first', 'month-first']).optional(),
  /** Only rows that say one of these are records; others are passed over. */
  only: z.record(z.string(), z.array(z.string())).default({}),
  /** The dossiers into which the records are written: rows with the same id stand together. */
  dossier: z.strictObject({
    id: template,
    title: template,
    summary: template,
    topics: z.array(z.string().refine(isId, 'the id of a topic')).default([]),
  }),
  claim,
  responses: z.array(response).default([]),
});

export type Choice = z.output<typeof choice>;
export type NamedMapping = z.output<typeof actor>;
export type SourceMapping = z.output<typeof source>;
export type ResponseMapping = z.output<typeof response>;
export type Mapping = z.output<typeof mapping>;

/** Reads a mapping; or the sentences that say what is wrong with it. */
export function readMapping(text: string): Mapping | string[] {
  const document = parseDocument(text.replace(/^\uFEFF/u, ''));
  const [fault] = document.errors;
  if (fault) return [`The mapping is not YAML: ${fault.message.split('\n')[0] ?? ''}`];
  let values: unknown;
  try {
    values = document.toJS({ maxAliasCount: 0 });
  } catch {
    return ['The mapping is not YAML that can be read: a value begins with * or &. Put it in double quotes.'];
  }
  const read = mapping.safeParse(values);
  return read.success ? read.data : read.error.issues.map(describeIssue);
}

function describeIssue({ path, message }: z.core.$ZodIssue): string {
  const where = path.length === 0 ? 'The mapping' : `"${path.join('.')}" in the mapping`;
  return `${where}: ${message.replace(/\.$/u, '')}.`;
}

/** The columns that a mapping names, each with the others that may stand for it. */
export const columnsNamed = (value: unknown): string[][] =>
  typeof value === 'string'
    ? [...value.matchAll(/\{([^{}]*)\}/gu)].map(([, names = '']) => names.split('|'))
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(columnsNamed)
      : [];
