import type { ClaimView, ResponseView } from '../../graph/claim-view.ts';
import { isRefusal } from '../../graph/best-reply.ts';
import { record, type Graph } from '../../graph/graph.ts';
import type { Role } from '../../graph/party.ts';
import { compareDates, type PartialDate } from '../../records/date.ts';
import { countOf } from '../../words/counts.ts';
import { dateWords } from '../../words/dates.ts';
import { shortList } from '../../words/lists.ts';
import { shortName } from '../names.ts';

/** How a mark is drawn: by who spoke, and whether they said anything. */
export type Voice = 'alleged' | 'quiet' | Role;

/** What happened on one date. */
export interface Moment {
  on: PartialDate;
  /** In days from the first date, the middle of a date that is less precise than a day. */
  day: number;
  /** A mark for each allegation and statement. */
  voices: Voice[];
  date: string;
  /** Who spoke. */
  who: string;
}

/** A claim and what was said of it, in time. */
export interface TimeLine {
  moments: Moment[];
  /** In days; at least one. */
  length: number;
  /** The longest silence in it, where it is long: between which moments, and how long in words. */
  silence: { after: number; words: string } | null;
  /** What stands at its open end. */
  since: string;
  /** The same in a sentence. */
  summary: string;
}

const DAY = 86_400_000;
const MONTH = 30.44;
const YEAR = 365.25;

/** A silence that is told: in days, and as a share of the whole. */
const LONG = 60;
const SHARE = 0.25;

/** The time line of a claim; null where nobody has spoken about it. */
export function timeLineOf(graph: Graph, view: ClaimView): TimeLine | null {
  const { claim, responses } = view;
  if (responses.length === 0) return null;
  const article = record(graph.articles, claim.article);
  const dates = [...new Set([claim.on, ...responses.map(({ response }) => response.on)])].sort(compareDates);
  const days = dates.map(middleOf);
  const start = Math.min(...days);
  const moments = dates.map((on, index) => momentOf(graph, view, on, (days[index] ?? start) - start));
  const length = Math.max(1, ...moments.map(({ day }) => day));
  const checked = article.updated ?? article.published;
  return {
    moments,
    length,
    silence: longestSilence(moments, length),
    since: `nothing since, checked ${dateWords(checked)}`,
    summary: sayTimeLine(view, length),
  };
}

function momentOf(graph: Graph, { claim, responses }: ClaimView, on: PartialDate, day: number): Moment {
  const said = responses.filter(({ response }) => response.on === on);
  const names = [...new Set(said.map(({ party }) => shortName(graph, party)))];
  const who = [...(on === claim.on ? ['alleged'] : []), ...(names.length > 0 ? [shortList(names)] : [])].join('; ');
  return { on, day, voices: [...(on === claim.on ? ['alleged' as const] : []), ...said.map(voiceOf)], date: dateWords(on), who };
}

const voiceOf = (response: ResponseView): Voice => (isRefusal(response) ? 'quiet' : response.role);

/** In days since 1970: a day itself, or the middle of a month or year. */
export function middleOf(date: PartialDate): number {
  const [year = '', month, day] = date.split('-');
  const begin = Date.parse(`${year}-${month ?? '01'}-${day ?? '01'}`) / DAY;
  return day !== undefined ? begin : Math.round(begin + (month === undefined ? YEAR : MONTH) / 2);
}

function longestSilence(moments: readonly Moment[], length: number): TimeLine['silence'] {
  const gaps = moments.slice(1).map(({ day }, index) => ({ after: index, days: day - (moments[index]?.day ?? 0) }));
  const [longest] = gaps.sort((a, b) => b.days - a.days);
  if (longest === undefined || longest.days < LONG || longest.days < length * SHARE) return null;
  return { after: longest.after, words: `${spanWords(longest.days)} of silence` };
}

/** A span of days in the unit that fits it. */
function spanWords(days: number): string {
  if (days < 2 * MONTH) return countOf(Math.round(days), 'day');
  return days < 2 * YEAR ? countOf(Math.round(days / MONTH), 'month') : countOf(Math.floor(days / YEAR), 'year');
}

function sayTimeLine({ responses }: ClaimView, length: number): string {
  const statements = countOf(responses.length, 'statement');
  return length <= 1 ? `${statements} within a day.` : `${statements} over ${spanWords(length)}.`;
}
