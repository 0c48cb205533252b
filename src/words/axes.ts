import type {
  AgencyStanding,
  Axis,
  MakerStanding,
  MeasureStanding,
  ReplyStanding,
  RulingStanding,
} from '../graph/standing/axes.ts';
import type { ListEntry } from '../records/closed-list.ts';

/** A value of an axis in words, with a sign that stands beside them. */
export interface AxisValue extends ListEntry {
  sign: string;
}

/** The axes as readers see them: what each is called, and its values. */
export const AXES = {
  reply: {
    label: 'Replies',
    description: 'what those it is about say of the points that are for them',
    values: {
      none: { label: 'No words in reply found', description: 'no response of an accused is on record', sign: '○' },
      refused: { label: 'Declined to comment', description: 'the accused only declined to comment or did not reply', sign: '–' },
      unmet: { label: 'Spoke without meeting a point', description: 'the accused spoke, but met no point', sign: '›' },
      admitted: { label: 'Admitted', description: 'every point is admitted, and nothing is denied or disputed', sign: '✓' },
      denied: { label: 'Denied', description: 'every point is denied, and nothing admitted', sign: '✕' },
      mixed: {
        label: 'Partly admitted, partly not',
        description: 'something is admitted, and something denied, disputed or without evidence',
        sign: '◐',
      },
      'partly-admitted': { label: 'Partly admitted', description: 'something is admitted, and the rest not met', sign: '◔' },
      'partly-denied': { label: 'Partly denied', description: 'something is denied, and nothing admitted', sign: '✕' },
      disputed: {
        label: 'Disputed',
        description: 'something is disputed or without evidence, and nothing denied or admitted',
        sign: '≠',
      },
    } satisfies Record<ReplyStanding, AxisValue>,
  },
  agencies: {
    label: 'Public bodies',
    description: 'what agencies, governments and courts say that are neither accused nor named nor allege it',
    values: {
      none: { label: 'No public body has spoken', description: 'no such public body has met a point or been asked', sign: '○' },
      refused: {
        label: 'Public bodies declined to comment',
        description: 'they only declined to comment or did not reply',
        sign: '–',
      },
      divided: {
        label: 'Public bodies divided',
        description: 'of the same point one confirms it, and another denies, disputes or had no evidence of it',
        sign: '⇄',
      },
      confirmed: { label: 'Confirmed by a public body', description: 'one says of some point that it is so', sign: '✓' },
      disputed: { label: 'Disputed by a public body', description: 'one denies or disputes some point', sign: '≠' },
      'no-evidence': {
        label: 'A public body had no evidence',
        description: 'one had no evidence of some point, or backed the reply',
        sign: '∅',
      },
    } satisfies Record<AgencyStanding, AxisValue>,
  },
  rulings: {
    label: 'Rulings',
    description: 'what courts decided, and agencies that decide',
    values: {
      none: { label: 'No ruling', description: 'nobody has decided over it', sign: '○' },
      divided: { label: 'Rulings divided', description: 'of the same point one found it so, and another not', sign: '⇄' },
      found: { label: 'Found', description: 'it was decided of some point that it is so', sign: '●' },
      cleared: { label: 'Cleared', description: 'it was decided of some point that it is not so, or not proved', sign: '◌' },
      'left-open': { label: 'Left open', description: 'something else was decided, and the point left open', sign: '◍' },
    } satisfies Record<RulingStanding, AxisValue>,
  },
  measures: {
    label: 'Measures',
    description: 'what public bodies did over it; a measure is not proof',
    values: {
      none: { label: 'No measure', description: 'no public body took a measure', sign: '○' },
      taken: {
        label: 'A measure was taken',
        description: 'a public body took a measure; those of its makers are said to be their own',
        sign: '▲',
      },
    } satisfies Record<MeasureStanding, AxisValue>,
  },
  maker: {
    label: 'The allegation',
    description: 'what those who made it did with it since',
    values: {
      retracted: { label: 'Withdrawn by its maker', description: 'someone who made it withdrew a point', sign: '←' },
      corrected: { label: 'Corrected by its maker', description: 'someone who made it corrected a point', sign: '±' },
      stands: { label: 'Not withdrawn', description: 'those who made it stand by it, or have said nothing more', sign: '=' },
    } satisfies Record<MakerStanding, AxisValue>,
  },
} as const satisfies Record<Axis, ListEntry & { values: Record<string, AxisValue> }>;

/** The words of one value of an axis. */
export const axisWords = (axis: Axis, value: string): AxisValue => {
  const values: Record<string, AxisValue> = AXES[axis].values;
  const words = values[value];
  if (words === undefined) throw new Error(`The axis ${axis} has no value "${value}".`);
  return words;
};
