import { describe, expect, it } from 'vitest';
import { viewOf } from '../../src/graph/claim-view.ts';
import { POINT_STATUSES, statusOf } from '../../src/graph/point.ts';
import {
  AGENCY_STANDINGS,
  MAKER_STANDINGS,
  MEASURE_STANDINGS,
  REPLY_STANDINGS,
  RULING_STANDINGS,
} from '../../src/graph/standing/axes.ts';
import { ACTOR_KINDS } from '../../src/records/actor.ts';
import { valuesOf } from '../../src/records/closed-list.ts';
import { MEASURE_NAMES } from '../../src/records/measure.ts';
import { BASES, READINGS, SOURCE_KINDS } from '../../src/records/source.ts';
import { STANCE_NAMES } from '../../src/records/stance.ts';
import { graphOf, INVENTED_SITE } from './sites.ts';

const graph = graphOf(INVENTED_SITE);
const actors = [...graph.actors.values()];
const sources = [...graph.sources.values()];
const claims = [...graph.claims.values()];
const responses = [...graph.responses.values()];
const standings = claims.map((claim) => viewOf(graph, claim).standing);
const languages = [...claims, ...responses, ...responses.flatMap(({ wordings }) => wordings)].map(({ lang }) => lang);

describe('the invented content shows every value a reader can meet:', () => {
  it.each([
    ['kinds of actor', actors.map(({ kind }) => kind), valuesOf(ACTOR_KINDS)],
    ['kinds of source', sources.map(({ kind }) => kind), valuesOf(SOURCE_KINDS)],
    ['things a source rests on', sources.flatMap(({ reliesOn }) => reliesOn), valuesOf(BASES)],
    ['stances', responses.flatMap(({ stances }) => stances.map(({ stance }) => stance)), STANCE_NAMES],
    ['measures', responses.map(({ measure }) => measure), MEASURE_NAMES],
    ['extents of reading', sources.map(({ read }) => read), valuesOf(READINGS)],
    ['ways the accused answered', standings.map(({ reply }) => reply), REPLY_STANDINGS],
    ['ways public bodies spoke', standings.map(({ agencies }) => agencies), AGENCY_STANDINGS],
    ['rulings', standings.map(({ rulings }) => rulings), RULING_STANDINGS],
    ['measures taken or not', standings.map(({ measures }) => measures), MEASURE_STANDINGS],
    ['ways those who alleged it went on', standings.map(({ maker }) => maker), MAKER_STANDINGS],
    [
      'statuses of a point',
      claims.flatMap((claim) => viewOf(graph, claim).matrix.rows.map((row) => statusOf(claim, row))),
      valuesOf(POINT_STATUSES),
    ],
    ['languages', languages, ['ar', 'de', 'en', 'fr']],
    ['precisions of a date', claims.map(({ on }) => String(on.length)), ['4', '7', '10']],
  ])('%s', (_, met: readonly unknown[], all: readonly unknown[]) => {
    expect(all.filter((value) => !met.includes(value))).toEqual([]);
  });
});

describe('the invented content has what makes a page awkward:', () => {
  const responsesTo = (count: number) => claims.some(({ id }) => responses.filter(({ to }) => to.includes(id)).length === count);
  it.each([
    ['a claim of twelve points', claims.some(({ parts }) => parts.length === 12)],
    ['a claim of none', claims.some(({ parts }) => parts.length === 0)],
    ['thirty responses to a claim', responsesTo(30)],
    ['one', responsesTo(1)],
    ['none', responsesTo(0)],
    ['nobody accused', claims.some(({ about }) => about.length === 0)],
    ['an agency accused', claims.some(({ about }) => about.some((id) => graph.actors.get(id)?.kind === 'agency'))],
    ['a withdrawn claim', claims.some(({ withdrawn }) => withdrawn !== null)],
    ['a replaced one', claims.some(({ replaces }) => replaces !== null)],
    ['one that adds to another', claims.some((claim) => claim.extends !== null)],
    ['one whose answer was not read', claims.some(({ unread }) => unread.length > 0)],
    ['one that names somebody', claims.some(({ named }) => named.length > 0)],
    ['an answer given before the claim', responses.some(({ askedBy }) => askedBy !== null)],
    ['a source that says why it has no archived copy', sources.some(({ noArchive }) => noArchive !== null)],
    ['a source that says in its words what it rests on', sources.some(({ attribution }) => attribution !== null)],
    ['an actor that has ended', actors.some(({ ended }) => ended !== null)],
    ['one answer to two claims', responses.some(({ to }) => to.length === 2)],
    ['a statement taken back whole', responses.some(({ supersedes }) => supersedes.some(({ part }) => part === null))],
    ['one taken back on a point', responses.some(({ supersedes }) => supersedes.some(({ part }) => part !== null))],
    ['an office of an office', actors.some(({ partOf }) => partOf !== null && graph.actors.get(partOf)?.partOf !== null)],
    ['a source read through another', sources.some(({ via }) => via !== null)],
    ['a source without address', sources.some(({ held }) => held)],
    [
      'a quotation proved, and one not',
      responses.some((it) => graph.proved.has(it)) && responses.some((it) => it.quote && !graph.proved.has(it)),
    ],
    ['a name of over a hundred letters', actors.some(({ name }) => name.length > 100)],
    ['a word of over sixty', claims.some(({ parts }) => parts.some(({ text }) => /\S{60}/u.test(text)))],
    ['corrections of a claim and of an article', new Set(graph.corrections.map(({ to }) => to === null)).size === 2],
    ['an article from right to left', [...graph.articles.values()].some(({ language }) => language === 'ar')],
  ])('%s', (_, isThere) => expect(isThere).toBe(true));
});
