import type { ClaimView } from '../../graph/claim-view.ts';
import type { Graph } from '../../graph/graph.ts';
import { answersOnAxis, AXIS_NAMES, NOTHING_SAID, type Axes, type Axis } from '../../graph/standing/axes.ts';
import type { PlacedAnswer } from '../../graph/standing/cells.ts';
import { standingOf } from '../../graph/standing/standing.ts';
import type { PartialDate } from '../../records/date.ts';
import { AXES, axisWords } from '../../words/axes.ts';
import { dateWords } from '../../words/dates.ts';
import { sayStanding } from '../../words/standing.ts';
import { capitalise } from '../../words/names.ts';
import type { TextLink } from '../link.ts';
import { shortName, showName } from '../names.ts';
import { stripOf } from './strip.ts';

/** One axis of a standing: its value, the rule that gave it, and exactly the responses it was read from. */
export interface AxisReason {
  name: string;
  label: string;
  sign: string;
  rule: string;
  from: TextLink[];
}

/** How a claim stood from a date on. */
export interface PastStanding {
  on: PartialDate;
  /** What changed on that date, in words. */
  changes: string[];
  /** The lines as they stood then. */
  lines: string[];
}

/** How a standing came about: its lines, its axes with what each was read from, and how it stood before. */
export interface Reasons {
  /** The lines for which the first screen has no room. */
  lines: { text: string; sign: string }[];
  axes: AxisReason[];
  /** The axes on which nothing was said. */
  nothing: string;
  past: PastStanding[];
}

/** How the standing of a claim came about. */
export function reasonsOf(graph: Graph, view: ClaimView): Reasons {
  const { claim, standing } = view;
  const axes = AXIS_NAMES.map((axis) => reasonOf(graph, view, axis));
  return {
    lines: stripOf(sayStanding(graph, claim, standing).lines).left.map(({ text, sign }) => ({ text: showName(text), sign })),
    axes: axes.filter(({ from }) => from.length > 0),
    nothing: axes.flatMap(({ from, label }) => (from.length > 0 ? [] : [`${label}.`])).join(' '),
    past: standing.history.map((change, index) => ({
      on: change.on,
      changes: changedAxes(standing.history[index - 1] ?? NOTHING_SAID, change),
      lines: sayStanding(graph, claim, standingOf(graph, claim, change.on)).lines.map(({ text }) => showName(text)),
    })),
  };
}

function reasonOf(graph: Graph, { claim, matrix, standing }: ClaimView, axis: Axis): AxisReason {
  const { label, sign, description } = axisWords(axis, standing[axis]);
  const from = answersOnAxis(claim, matrix, axis);
  return { name: AXES[axis].label, label, sign, rule: description, from: citeAnswers(graph, from) };
}

/** Each response once, however many points it is about. */
function citeAnswers(graph: Graph, answers: readonly PlacedAnswer[]): TextLink[] {
  const responses = new Map(answers.map(({ response }) => [response.id, response]));
  return [...responses.values()].map(({ id, by, on }) => ({
    text: `${capitalise(shortName(graph, by))}, ${dateWords(on)}`,
    address: `#${id}`,
  }));
}

/** The axes that changed, in words that say which they are. */
const changedAxes = (before: Axes, after: Axes): string[] =>
  AXIS_NAMES.filter((axis) => before[axis] !== after[axis]).map((axis) => axisWords(axis, after[axis]).label);
