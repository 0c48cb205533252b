import { valuesOf, type ListEntry } from './closed-list.ts';

/** What a public body did over an allegation. The label is what readers see; `noun` stands in a sentence. */
export const MEASURES = {
  ban: { label: 'Ban', description: 'forbids use or sale', noun: 'a ban' },
  'removal-order': { label: 'Removal order', description: 'orders that it be taken out', noun: 'a removal order' },
  'phase-out': { label: 'Phase-out', description: 'ends its use over time', noun: 'a phase-out' },
  warning: { label: 'Warning', description: 'warns against it', noun: 'a warning' },
  advice: { label: 'Advice', description: 'advises on its use', noun: 'advice' },
  listing: { label: 'Listing', description: 'puts it on an official list', noun: 'a listing' },
  sanctions: { label: 'Sanctions', description: 'imposes sanctions', noun: 'sanctions' },
  fine: { label: 'Fine', description: 'imposes a fine', noun: 'a fine' },
  settlement: { label: 'Settlement', description: 'settles on terms', noun: 'a settlement' },
  withdrawal: { label: 'Withdrawal', description: 'withdraws a standard or a product', noun: 'a withdrawal' },
  inquiry: { label: 'Inquiry', description: 'opens or holds an inquiry', noun: 'an inquiry' },
  other: { label: 'Another measure', description: 'takes another measure', noun: 'a measure of another kind' },
} as const satisfies Record<string, ListEntry & { noun: string }>;

/** One of the measures. */
export type Measure = keyof typeof MEASURES;

/** Every measure, in the order readers see. */
export const MEASURE_NAMES = valuesOf(MEASURES);
