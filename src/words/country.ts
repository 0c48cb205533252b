import { INTERFACE_LANGUAGE } from './locale.ts';

const NAMES = new Intl.DisplayNames(INTERFACE_LANGUAGE, { type: 'region' });

/** A country by its ISO 3166 code, as a list has it: "Germany", "United States". The code itself where there is none. */
export const countryTitle = (code: string): string => NAMES.of(code) ?? code;
