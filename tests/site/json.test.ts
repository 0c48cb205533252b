import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { responsesAs, viewOf, type ResponseView } from '../../src/graph/claim-view.ts';
import { topicsOf } from '../../src/graph/graph.ts';
import { newestDate } from '../../src/graph/newest-date.ts';
import { addresseesOf } from '../../src/graph/party.ts';
import { POINT_STATUSES, statusOf } from '../../src/graph/point.ts';
import { ACTOR_KINDS } from '../../src/records/actor.ts';
import { valuesOf } from '../../src/records/closed-list.ts';
import { READINGS, SOURCE_KINDS } from '../../src/records/source.ts';
import { compareDates } from '../../src/records/date.ts';
import { MEASURE_NAMES } from '../../src/records/measure.ts';
import { STANCE_NAMES } from '../../src/records/stance.ts';
import { sayStanding } from '../../src/words/standing.ts';
import { graphOf, readJson, TEST_SITES } from './sites.ts';

const text = z.string().min(1);
const texts = z.array(text);
const date = z.string().regex(/^\d{4}(-\d{2}){0,2}$/u);
const actor = z.strictObject({ id: text, name: text, kind: z.enum(valuesOf(ACTOR_KINDS)), url: z.httpUrl() });
const answers = z.array(z.strictObject({ party: text, by: text, stance: z.enum(STANCE_NAMES), response: text }));
const axes = { reply: text, agencies: text, rulings: text, measures: text, maker: text };
const standing = z.strictObject({
  ...axes,
  lines: z.array(z.strictObject({ axis: text, text })),
  sentence: z.string(),
  counts: z.array(
    z.strictObject({ party: text, of: z.int(), admits: z.int(), denies: z.int(), disputes: z.int(), noEvidence: z.int() }),
  ),
  asOf: date,
  history: z.array(z.strictObject({ on: date, ...axes })),
});
const wording = z.strictObject({
  source: texts,
  lang: text.nullable(),
  translated: z.boolean(),
  quote: text.nullable(),
  text,
});
const response = z.strictObject({
  id: text,
  by: text,
  party: text,
  speaker: text.nullable(),
  on: date,
  lagDays: z.int().nullable(),
  stances: z.partialRecord(z.enum(STANCE_NAMES), texts),
  measure: z.enum(MEASURE_NAMES).nullable(),
  askedBy: text.nullable(),
  quote: text.nullable(),
  text,
  source: texts.min(1),
  supersedes: texts,
  supersededBy: text.nullable(),
  wordings: z.array(wording),
  url: z.httpUrl(),
});

/** The form of a claim that addresses.md promises for good: these keys, always all of them, and no others. */
const claimForm = z.strictObject({
  schemaVersion: z.literal(2),
  id: text,
  url: z.httpUrl(),
  title: text.max(75),
  statement: text,
  quote: text.nullable(),
  withdrawn: date.nullable(),
  on: date,
  by: z.array(actor).min(1),
  about: z.array(actor),
  named: z.array(actor),
  parts: z.array(z.strictObject({ id: text, text, about: texts, status: z.enum(valuesOf(POINT_STATUSES)), answers })),
  standing,
  answers,
  unanswered: texts,
  noReply: texts,
  unread: texts,
  replies: z.array(response),
  namedParties: z.array(response),
  makersUpdates: z.array(response),
  agencyStatements: z.array(response),
  otherResponses: z.array(response),
  sources: z.array(
    z.strictObject({
      id: text,
      title: text,
      url: z.httpUrl().nullable(),
      archive: z.httpUrl().nullable(),
      noArchive: text.nullable(),
      publisher: text,
      on: date,
      kind: z.enum(valuesOf(SOURCE_KINDS)),
      read: z.enum(valuesOf(READINGS)),
      reliesOn: texts,
      via: text.nullable(),
      held: z.boolean(),
    }),
  ),
  origins: z.strictObject({ outlets: texts, roots: z.array(z.strictObject({ source: text, basis: text.nullable() })) }),
  topics: texts,
  article: text,
  replaces: text.nullable(),
  extends: text.nullable(),
  related: texts,
});

const indexForm = z.strictObject({
  schemaVersion: z.literal(2),
  total: z.int(),
  updated: date,
  claims: z.array(
    z.strictObject({
      id: text,
      url: z.httpUrl(),
      title: text.max(75),
      statement: text,
      on: date,
      by: z.array(actor),
      about: z.array(actor),
      standing,
      topics: texts,
    }),
  ),
});

describe.each(TEST_SITES)('the data of $name', (site) => {
  const graph = graphOf(site);
  const base = `${graph.site.url.replace(/\/$/u, '')}${site.basePath}`;
  const claims = [...graph.claims.values()];

  it('has the promised form for every claim', () => {
    for (const { id } of claims)
      expect(claimForm.safeParse(readJson(site, `/claims/${id}.json`)).error?.issues ?? [], id).toEqual([]);
  });

  it('says of every claim what the records say', () => {
    for (const claim of claims) {
      const view = viewOf(graph, claim);
      const { reply, agencies, rulings, measures, maker, counts, asOf, history } = view.standing;
      const { lines, sentence } = sayStanding(graph, claim, view.standing);
      const json = claimForm.parse(readJson(site, `/claims/${claim.id}.json`));
      const url = `${base}claims/${claim.id}/`;
      const { id, title, statement, quote, withdrawn, on, article, unread, replaces, extends: added } = claim;
      const own = { id, url, title, statement, quote, withdrawn, on, article, unread, replaces, extends: added };
      expect(json, id).toMatchObject(own);
      const said = { lines: lines.map(({ axis, text: line }) => ({ axis, text: line })), sentence, counts };
      expect(json.standing).toEqual({ reply, agencies, rulings, measures, maker, ...said, asOf, history });
      const circles = [json.by, json.about, json.named].map((actors) => actors.map((it) => it.id));
      expect(circles).toEqual([claim.by, claim.about, claim.named]);
      expect(json.parts.map((part) => [part.id, part.text, part.about, part.status])).toEqual(
        view.matrix.rows.flatMap((row) =>
          row.part === null ? [] : [[row.part.id, row.part.text, addresseesOf(claim, row.part), statusOf(claim, row)]],
        ),
      );
      expect([json.unanswered, json.noReply, json.related, json.topics]).toEqual([
        view.unanswered,
        view.noReply,
        view.related,
        topicsOf(graph, claim),
      ]);
      expect(json.sources.map((it) => it.id)).toEqual(expect.arrayContaining(claim.sources));
      expect(new Set(json.origins.roots.map((it) => it.source))).toEqual(new Set(view.origins.roots.map((it) => it.source)));
      for (const [list, role] of LISTS)
        expect(json[list].map(factsOfJson)).toEqual(responsesAs(view, role).map((it) => factsOf(it, url)));
      expect(countAnswers(json)).toBe(view.matrix.rows.flatMap(({ cells }) => [...cells.values()].flat()).length);
    }
  });

  it('lists every claim once, newest first, and tells the date of the newest record', () => {
    const index = indexForm.parse(readJson(site, '/claims/index.json'));
    expect(index.claims.map(({ id }) => id)).toEqual(claims.map(({ id }) => id));
    expect(index.total).toBe(claims.length);
    expect(index.updated).toBe(newestDate(graph));
    const dates = index.claims.map(({ on }) => on);
    expect(dates).toEqual([...dates].sort(compareDates).reverse());
  });

  it('is there for every actor', () => {
    for (const { id, name, kind } of graph.actors.values()) {
      expect(readJson(site, `/actors/${id}.json`)).toMatchObject({ id, name, kind, url: `${base}actors/${id}/` });
    }
  });
});

/** The lists of responses in the data, each with its role. */
const LISTS = [
  ['replies', 'reply'],
  ['namedParties', 'named-party'],
  ['makersUpdates', 'makers-update'],
  ['agencyStatements', 'agency-statement'],
  ['otherResponses', 'other-response'],
] as const;

const factsOfJson = (json: z.infer<typeof response>) => ({ ...json, wordings: json.wordings.map((it) => it.text) });

function factsOf({ response, party, lagDays, stances, supersededBy }: ResponseView, url: string) {
  const { id, by, speaker, on, quote, text, sources, measure, askedBy, supersedes } = response;
  return {
    id,
    by,
    party,
    measure,
    askedBy,
    supersedes: supersedes.map(({ response: old, part }) => (part === null ? old : `${old}/${part}`)),
    speaker,
    on,
    lagDays,
    stances: Object.fromEntries(stances.map(({ stance, parts }) => [stance, parts ?? []])),
    quote,
    text,
    source: sources,
    supersededBy: supersededBy.at(-1)?.id ?? null,
    wordings: response.wordings.map((it) => it.text),
    url: `${url}#${id}`,
  };
}

const countAnswers = ({ parts, answers }: z.infer<typeof claimForm>): number =>
  answers.length + parts.flatMap((part) => part.answers).length;
