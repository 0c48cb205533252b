import { claimAddress } from '../../address.ts';
import { isRefusal } from '../../graph/best-reply.ts';
import { viewOf } from '../../graph/claim-view.ts';
import type { Graph } from '../../graph/graph.ts';
import type { Claim } from '../../records/claim.ts';
import type { PartialDate } from '../../records/date.ts';
import { countOf } from '../../words/counts.ts';
import { dateWords } from '../../words/dates.ts';
import { middleOf, type Voice } from '../claim/time-line.ts';
import { contentLanguage } from '../language.ts';
import type { TextLink, To } from '../link.ts';
import { pointMarks, type PointMarks } from '../point-mark.ts';
import { shownTitle } from '../statement.ts';

/** A mark on a strip: how far along it, and who spoke. */
export interface StripMark {
  /** In hundredths of the length that all strips share. */
  at: string;
  voice: Voice;
}

/** One claim in time: the allegation, and everything said of it. */
export interface Strip {
  claim: TextLink;
  marks: StripMark[];
  /** The same in words. */
  words: string;
  points: PointMarks;
}

/** Claims below one another on one scale of time. */
export interface Strips {
  years: { at: string; year: string }[];
  strips: Strip[];
}

/** Years named along the scale; of more, every second, fifth or tenth. */
const MOST_YEARS = 9;
const STEPS = [1, 2, 5, 10, 20, 50];

/** Strips of some claims on the scale that all of them need, oldest claim first. */
export function stripsOf(graph: Graph, claims: readonly Claim[], to: To): Strips {
  const views = claims.map((claim) => viewOf(graph, claim)).reverse();
  const dates = views.flatMap(({ claim, responses }) => [claim.on, ...responses.map(({ response }) => response.on)]);
  const scale = scaleOf(dates);
  return {
    years: yearMarks(dates, scale),
    strips: views.map((view) => ({
      claim: { text: shownTitle(view.claim), address: to(claimAddress(view.claim.id)), language: contentLanguage(graph, null) },
      marks: [
        { at: scale(middleOf(view.claim.on)), voice: 'alleged' },
        ...view.responses.map((response): StripMark => ({
          at: scale(middleOf(response.response.on)),
          voice: isRefusal(response) ? 'quiet' : response.role,
        })),
      ],
      words: sayStrip(
        view.claim,
        view.responses.map(({ response }) => response.on),
      ),
      points: pointMarks(view),
    })),
  };
}

type Scale = (day: number) => string;

/** From days to hundredths of the whole, with a little room at either end. */
function scaleOf(dates: readonly PartialDate[]): Scale {
  const days = dates.map(middleOf);
  const [start, end] = [Math.min(...days), Math.max(...days)];
  const length = Math.max(1, end - start);
  return (day) => (1 + (98 * (day - start)) / length).toFixed(2);
}

function yearMarks(dates: readonly PartialDate[], scale: Scale): Strips['years'] {
  const years = dates.map((date) => Number(date.slice(0, 4)));
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const step = STEPS.find((candidate) => (last - first) / candidate < MOST_YEARS) ?? 100;
  const named = Array.from({ length: last - first + 1 }, (_, index) => first + index).filter((year) => year % step === 0);
  return named
    .map((year) => ({ at: scale(middleOf(`${year}-01-01`)), year: String(year) }))
    .filter(({ at }) => Number(at) >= 0 && Number(at) <= 96);
}

function sayStrip({ on }: Claim, responses: readonly PartialDate[]): string {
  const last = responses.at(-1);
  const said =
    last === undefined ? 'nobody has spoken about it' : `${countOf(responses.length, 'statement')}, the last ${dateWords(last)}`;
  return `Alleged ${dateWords(on)}; ${said}`;
}
