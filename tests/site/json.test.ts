import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { viewOf, type ResponseView } from '../../src/graph/claim-view.ts';
import { newestDate, topicsOf } from '../../src/graph/graph.ts';
import { ACTOR_KINDS } from '../../src/records/actor.ts';
import { valuesOf } from '../../src/records/closed-list.ts';
import { SOURCE_KINDS } from '../../src/records/source.ts';
import { STANCE_NAMES } from '../../src/records/stance.ts';
import { graphOf, readJson, TEST_SITES } from './sites.ts';

const text = z.string().min(1);
const texts = z.array(text);
const date = z.string().regex(/^\d{4}(-\d{2}){0,2}$/u);
const actor = z.strictObject({ id: text, name: text, kind: z.enum(valuesOf(ACTOR_KINDS)), url: z.httpUrl() });
const answers = z.array(z.strictObject({ by: text, stance: z.enum(STANCE_NAMES), response: text }));
const axes = { reply: text, agencies: text, claimant: text };
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
  speaker: text.nullable(),
  on: date,
  lagDays: z.int().nullable(),
  stances: z.partialRecord(z.enum(STANCE_NAMES), texts),
  quote: text.nullable(),
  text,
  source: texts.min(1),
  supersededBy: text.nullable(),
  wordings: z.array(wording),
  url: z.httpUrl(),
});

/** The form of a claim that addresses.md promises for good: these keys, always all of them, and no others. */
const claimForm = z.strictObject({
  id: text,
  url: z.httpUrl(),
  statement: text,
  quote: text.nullable(),
  withdrawn: date.nullable(),
  on: date,
  by: z.array(actor).min(1),
  about: z.array(actor),
  parts: z.array(z.strictObject({ id: text, text, answers })),
  standing: z.strictObject({ ...axes, sentence: text, asOf: date, history: z.array(z.strictObject({ on: date, ...axes })) }),
  answers,
  unanswered: texts,
  noReply: texts,
  replies: z.array(response),
  agencyStatements: z.array(response),
  claimantUpdates: z.array(response),
  otherResponses: z.array(response),
  sources: z.array(
    z.strictObject({
      id: text,
      title: text,
      url: z.httpUrl().nullable(),
      archive: z.httpUrl().nullable(),
      publisher: text,
      on: date,
      kind: z.enum(valuesOf(SOURCE_KINDS)),
      reliesOn: texts,
      via: text.nullable(),
      held: z.boolean(),
    }),
  ),
  origins: z.strictObject({ outlets: texts, roots: z.array(z.strictObject({ source: text, basis: text.nullable() })) }),
  topics: texts,
  article: text,
  related: texts,
});

const indexForm = z.strictObject({
  schemaVersion: z.literal(1),
  total: z.int(),
  updated: date,
  claims: z.array(
    z.strictObject({
      id: text,
      url: z.httpUrl(),
      statement: text,
      on: date,
      by: z.array(z.union([actor, text])),
      about: z.array(z.union([actor, text])),
      standing: z.looseObject(axes),
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
      const { reply, agencies, claimant, sentence, asOf, history } = view.standing;
      const json = claimForm.parse(readJson(site, `/claims/${claim.id}.json`));
      const url = `${base}claims/${claim.id}/`;
      const { id, statement, quote, withdrawn, on, article } = claim;
      expect(json, id).toMatchObject({ id, url, statement, quote, withdrawn, on, article });
      expect(json.standing).toEqual({ reply, agencies, claimant, sentence, asOf, history });
      expect([json.by, json.about].map((actors) => actors.map((it) => it.id))).toEqual([claim.by, claim.about]);
      expect(json.parts.map((part) => [part.id, part.text])).toEqual(claim.parts.map((part) => [part.id, part.text]));
      expect([json.unanswered, json.noReply, json.related, json.topics]).toEqual([
        view.unanswered,
        view.noReply,
        view.related,
        topicsOf(graph, claim),
      ]);
      expect(json.sources.map((it) => it.id)).toEqual(expect.arrayContaining(claim.sources));
      expect(json.origins.roots).toEqual(view.origins.roots);
      const lists = ['replies', 'agencyStatements', 'claimantUpdates', 'otherResponses'] as const;
      for (const list of lists) expect(json[list].map(factsOfJson)).toEqual(view[list].map((it) => factsOf(it, url)));
      expect(countAnswers(json)).toBe(
        view.matrix.rows.flatMap(({ cells }) => [...cells.values()].flatMap(({ stances }) => stances)).length,
      );
    }
  });

  it('lists every claim once, newest first, and tells the date of the newest record', () => {
    const index = indexForm.parse(readJson(site, '/claims/index.json'));
    expect(index.claims.map(({ id }) => id)).toEqual(claims.map(({ id }) => id));
    expect(index.total).toBe(claims.length);
    expect(index.updated).toBe(newestDate(graph));
    const dates = index.claims.map(({ on }) => on);
    expect(dates).toEqual([...dates].sort().reverse());
  });

  it('is there for every actor', () => {
    for (const { id, name, kind } of graph.actors.values()) {
      expect(readJson(site, `/actors/${id}.json`)).toMatchObject({ id, name, kind, url: `${base}actors/${id}/` });
    }
  });
});

const factsOfJson = (json: z.infer<typeof response>) => ({ ...json, wordings: json.wordings.map((it) => it.text) });

function factsOf({ response, lagDays, stances, supersededBy }: ResponseView, url: string) {
  const { id, by, speaker, on, quote, text, sources } = response;
  return {
    id,
    by,
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
