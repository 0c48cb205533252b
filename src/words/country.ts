import { INTERFACE_LANGUAGE } from './locale.ts';

const NAMES = new Intl.DisplayNames(INTERFACE_LANGUAGE, { type: 'region' });

/** A country by itself, as a list has it: "Germany", "United States". The code where it has no name. */
export const countryTitle = (code: string): string => NAMES.of(code) ?? code;
