import type { Moment, TimeLine, Voice } from './time-line.ts';

/** A stroke for a statement. Places are in units of the picture. */
export interface Stroke {
  voice: Voice;
  x: number;
  y: number;
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
  strokes: Stroke[];
  labels: Label[];
  /** What is said of stretches without a stroke. */
  notes: { text: string; x: number; y: number }[];
}

/** Between strokes of one date. */
const STEP = 7;
const LETTER = 6.6;
const LINE = 15;

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
    strokes: moments.flatMap(({ day, voices }) => voices.map((voice, index) => ({ voice, x: along(day) + index * STEP, y }))),
    labels: placed.map(({ moment, at, x, lane: above }) => {
      const top = y - 14 - (above + 1) * lane + LINE;
      return { date: moment.date, who: moment.who, x, y: top, lead: `M${at} ${y - 12}V${top + LINE + 4}` };
    }),
    notes: [
      ...(silence === null ? [] : [{ text: silence.words, x: along(middle(moments, silence.after)) - 40, y: y + 28 }]),
      { text: since, x: width - Math.round(since.length * LETTER), y: y + 28 },
    ],
  };
}

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
    const room = LETTER * Math.max(moment.date.length, moment.who.length);
    const x = Math.max(0, Math.round(Math.min(at, WIDE.width - room)));
    const lane = ends.findIndex((end) => x > end + STEP);
    if (lane === -1) return [];
    ends[lane] = x + room;
    return [{ moment, at, x, lane }];
  });
}

const NARROW = { width: 340, left: 6, text: 96, row: 40, most: 460 };

/** The time line from top to bottom, for phones: every label keeps its room, and leads to its place on the scale. */
export function drawDown({ moments, length, silence, since }: TimeLine): TimePicture {
  const { width, left, text, row, most } = NARROW;
  const scale = Math.min(most, row * Math.max(1, moments.length - 1));
  const down = (day: number): number => Math.round(14 + (day / length) * scale);
  let next = 0;
  const labels = moments.map((moment, index): Label => {
    const at = down(moment.day);
    const y = Math.max(at, next);
    next = y + row + (silence?.after === index ? LINE : 0);
    return {
      date: moment.date,
      who: moment.who,
      x: text,
      y: y + 4,
      lead: `M${left + moment.voices.length * STEP + 4} ${at}L${text - 22} ${at}L${text - 6} ${y}`,
    };
  });
  const end = Math.max(down(length) + 20, next);
  const gap = silence === null ? undefined : labels[silence.after];
  return {
    width,
    height: end + 12,
    axis: { x1: left, y1: 4, x2: left, y2: down(length) + 8 },
    open: { x1: left, y1: down(length) + 8, x2: left, y2: end + 8 },
    strokes: moments.flatMap(({ day, voices }) =>
      voices.map((voice, index) => ({ voice, x: left + 6 + index * STEP, y: down(day) })),
    ),
    labels,
    notes: [
      ...(gap === undefined || silence === null ? [] : [{ text: silence.words, x: text, y: gap.y + 2 * LINE + 6 }]),
      { text: since, x: text, y: end + 6 },
    ],
  };
}

const middle = (moments: readonly Moment[], after: number): number =>
  ((moments[after]?.day ?? 0) + (moments[after + 1]?.day ?? 0)) / 2;
