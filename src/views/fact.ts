import type { LanguageAttributes } from '../words/language.ts';

/** What is known of a record, beside its name: plain words, or links where there are addresses. */
export interface Fact {
  name: string;
  values: { text: string; address: string | null; language?: LanguageAttributes }[];
}

/** Facts without those of which nothing is known. */
export const knownFacts = (facts: readonly Fact[]): Fact[] => facts.filter(({ values }) => values.length > 0);

/** Words as the value of a fact; none where there are none. */
export const plainValue = (text: string | null): Fact['values'] =>
  text === null || text === '' ? [] : [{ text, address: null }];
