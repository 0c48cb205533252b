import { clipWords } from '../../words/clip.ts';
import type { Moment, TimeLine, Voice } from './time-line.ts';

/** The strokes of one voice, one for each statement. */
export interface Strokes {
  voice: Voice;
  path: string;
}

/** Two lines of text at a moment, and the line that leads there. */
export interface Label {
  date: string;
  who: string;
  x: number;
  y: number;
  lead: string;
}

/** A time line drawn to scale. */
export interface TimePicture {
  width: number;
  height: number;
  axis: { x1: number; y1: number; x2: number; y2: number };
  /** Goes on from the end of the axis, where nothing is known. */
  open: { x1: number; y1: number; x2: number; y2: number };
  strokes: Strokes[];
  labels: Label[];
  /** What is said of stretches without a stroke. */
  notes: { text: string; x: number; y: number }[];
}

/** Between strokes of one date. */
const STEP = 7;
/** As wide as letters are on screens with wide ones. */
const LETTER = 7;
const BOLD = 8.2;
const LINE = 15;

/** How long a stroke is: across the axis, and beside it. */
const TALL = 22;
const SHORT = 8;

const WIDE = { width: 940, margin: 10, tail: 70, lane: 36, lanes: 3 };

/** The time line from left to right, for wide screens. Labels that would run into others are left out. */
export function drawAcross({ moments, length, silence, since }: TimeLine): TimePicture {
  const { width, margin, tail, lane } = WIDE;
  const along = (day: number): number => Math.round(margin + (day / length) * (width - tail - 2 * margin));
  const placed = placeLabels(moments, along);
  const y = Math.max(...placed.map((label) => label.lane + 1)) * lane + 14;
  return {
    width,
    height: y + 34,
    axis: { x1: 0, y1: y, x2: width - tail, y2: y },
    open: { x1: width - tail, y1: y, x2: width, y2: y },
    strokes: strokesAcross(moments, along, y),
    labels: placed.map(({ moment, at, x, lane: above }) => {
      const top = y - 14 - (above + 1) * lane + LINE;
      // The lowest stand at their strokes.
      return { date: moment.date, who: moment.who, x, y: top, lead: above === 0 ? '' : `M${at} ${y - 12}V${top + LINE + 4}` };
    }),
    notes: [
      ...(silence === null ? [] : [{ text: silence.words, x: along(middle(moments, silence.after)) - 40, y: y + 28 }]),
      { text: since, x: width - Math.round(since.length * LETTER), y: y + 28 },
    ],
  };
}

/** Strokes side by side: those of a date that others crowd begin behind them. */
function strokesAcross(moments: readonly Moment[], along: (day: number) => number, y: number): Strokes[] {
  let next = 0;
  return joinStrokes(
    moments.flatMap(({ day, voices }) => {
      const from = Math.max(along(day), next);
      next = from + voices.length * STEP;
      return voices.map((voice, index) => ({ voice, stroke: drawStroke(from + index * STEP, y, TALL) }));
    }),
  );
}

/** A stroke around its middle. */
const drawStroke = (x: number, y: number, length: number): string => `M${x - 2} ${y - length / 2}h4v${length}h-4z`;

const joinStrokes = (strokes: readonly { voice: Voice; stroke: string }[]): Strokes[] =>
  [...Map.groupBy(strokes, ({ voice }) => voice)].map(([voice, some]) => ({
    voice,
    path: some.map(({ stroke }) => stroke).join(''),
  }));

interface PlacedLabel {
  moment: Moment;
  /** Where its moment is, and where its text begins. */
  at: number;
  x: number;
  /** From 0, upwards. */
  lane: number;
}

/** Each label in the lowest lane where it has room; the first is always placed. */
function placeLabels(moments: readonly Moment[], along: (day: number) => number): PlacedLabel[] {
  const ends = new Array<number>(WIDE.lanes).fill(-Infinity);
  return moments.flatMap((moment) => {
    const at = along(moment.day);
    const room = Math.max(BOLD * moment.date.length, LETTER * moment.who.length);
    const x = Math.max(0, Math.round(Math.min(at, WIDE.width - room)));
    const lane = ends.findIndex((end) => x > end + STEP);
    if (lane === -1) return [];
    ends[lane] = x + room;
    return [{ moment, at, x, lane }];
  });
}

const NARROW = { width: 340, left: 6, text: 92, row: 42, most: 460, letters: 34 };

/** The time line from top to bottom, for phones: every label keeps its room, and leads to its place on the scale. */
export function drawDown({ moments, length, silence, since }: TimeLine): TimePicture {
  const { width, left, text, row, most, letters } = NARROW;
  const scale = Math.min(most, row * Math.max(1, moments.length - 1));
  const places = spread(
    moments.map(({ day }) => Math.round(12 + (day / length) * scale)),
    SHORT + 2,
  );
  let next = 0;
  const labels = moments.map(({ date, who, voices }, index): Label => {
    const at = places[index] ?? 0;
    const y = Math.max(at, next);
    next = y + row + (silence?.after === index ? LINE : 0);
    const lead = `M${left + (voices.length + 1) * STEP} ${at}H${text - 16}L${text - 4} ${y}`;
    return { date, who: clipWords(who, letters), x: text, y: y + 4, lead };
  });
  const [axisEnd, end] = [(places.at(-1) ?? 0) + 6, Math.max((places.at(-1) ?? 0) + 24, next)];
  const gap = silence === null ? undefined : labels[silence.after];
  return {
    width,
    height: end + 24,
    axis: { x1: left, y1: 0, x2: left, y2: axisEnd },
    open: { x1: left, y1: axisEnd, x2: left, y2: end + 20 },
    strokes: joinStrokes(
      moments.flatMap(({ voices }, at) =>
        voices.map((voice, index) => ({ voice, stroke: drawStroke(left + (index + 1) * STEP, places[at] ?? 0, SHORT) })),
      ),
    ),
    labels,
    notes: [
      ...(gap === undefined || silence === null ? [] : [{ text: silence.words, x: text, y: gap.y + 2 * LINE + 4 }]),
      ...since.split(', ').map((words, index) => ({ text: words, x: text, y: end + 4 + index * LINE })),
    ],
  };
}

/** Places in order, each at least so far from the one before: those that crowd give way. */
function spread(places: readonly number[], apart: number): number[] {
  let next = 0;
  return places.map((place) => {
    const given = Math.max(place, next);
    next = given + apart;
    return given;
  });
}

const middle = (moments: readonly Moment[], after: number): number =>
  ((moments[after]?.day ?? 0) + (moments[after + 1]?.day ?? 0)) / 2;
