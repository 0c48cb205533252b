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
  axis: string;
  /** Goes on from the end of the axis, where nothing is known. */
  open: string;
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
    axis: `M0 ${y}H${width - tail}`,
    open: `M${width - tail} ${y}H${width}`,
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
      return voices.map((voice, index) => ({ voice, x: from + index * STEP, y, length: TALL }));
    }),
  );
}

/** A stroke around its middle. */
interface Stroke {
  voice: Voice;
  x: number;
  y: number;
  length: number;
}

/** The strokes of each voice in one path. Each begins at so much from the one before it: most steps are alike, and compress. */
const joinStrokes = (strokes: readonly Stroke[]): Strokes[] =>
  [...Map.groupBy(strokes, ({ voice }) => voice)].map(([voice, some]) => ({
    voice,
    path: some
      .map(({ x, y, length }, index) => {
        const [fromX, fromY] = index === 0 ? [2, length / 2] : [some[index - 1]?.x ?? 0, some[index - 1]?.y ?? 0];
        return `${index === 0 ? 'M' : 'm'}${x - fromX} ${y - fromY}h4v${length}h-4z`;
      })
      .join(''),
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

const NARROW = { width: 340, left: 6, text: 92, row: 42, most: 460, letters: 34, labels: 7 };

/** The time line from top to bottom, for phones: every label keeps its room, and leads to its place on the scale. Of many moments those that say most have one. */
export function drawDown({ moments, length, silence, since }: TimeLine): TimePicture {
  const { width, left, text, row, most, letters } = NARROW;
  const scale = Math.min(most, row * Math.max(1, moments.length - 1));
  const places = spread(
    moments.map(({ day }) => Math.round(12 + (day / length) * scale)),
    SHORT + 2,
  );
  let next = 0;
  const labels = weighty(moments, silence?.after).map((index): Label & { index: number } => {
    const { date, who, voices } = moments[index] as Moment;
    const at = places[index] ?? 0;
    const y = Math.max(at, next);
    next = y + row + (silence?.after === index ? LINE : 0);
    const lead = `M${left + (voices.length + 1) * STEP} ${at}H${text - 16}L${text - 4} ${y}`;
    return { index, date, who: clipWords(who, letters), x: text, y: y + 4, lead };
  });
  const [axisEnd, end] = [(places.at(-1) ?? 0) + 6, Math.max((places.at(-1) ?? 0) + 24, next)];
  const gap = labels.find(({ index }) => index === silence?.after);
  return {
    width,
    height: end + 24,
    axis: `M${left} 0V${axisEnd}`,
    open: `M${left} ${axisEnd}V${end + 20}`,
    strokes: joinStrokes(
      moments.flatMap(({ voices }, at) =>
        voices.map((voice, index) => ({ voice, x: left + (index + 1) * STEP, y: places[at] ?? 0, length: SHORT })),
      ),
    ),
    labels,
    notes: [
      ...(gap === undefined || silence === null ? [] : [{ text: silence.words, x: text, y: gap.y + 2 * LINE + 4 }]),
      ...since.split(', ').map((words, index) => ({ text: words, x: text, y: end + 4 + index * LINE })),
    ],
  };
}

/** The moments that are labelled where there are too many: the ends, the one before a silence, and those with most statements. */
function weighty(moments: readonly Moment[], beforeSilence: number | undefined): number[] {
  const must = new Set([0, moments.length - 1, beforeSilence]);
  const rank = (index: number): number => (must.has(index) ? Infinity : (moments[index]?.voices.length ?? 0));
  return [...moments.keys()]
    .sort((a, b) => Number(rank(b) > rank(a)) - Number(rank(b) < rank(a)) || a - b)
    .slice(0, NARROW.labels)
    .sort((a, b) => a - b);
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
