import { z } from 'zod';
import { told } from './field.ts';

const NAMES = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

/** Codes that people write though another is the country's, and the one for no country. */
const WRONG = new Set(['UK', 'ZZ']);

const EXPECTED = 'the two capital letters of a country, such as DE, or GB for the United Kingdom';

/** A country: two capital letters, ISO 3166. */
export const country = told(z.string().refine(isCountry, EXPECTED), { example: 'DE' });

function isCountry(code: string): boolean {
  return /^[A-Z]{2}$/u.test(code) && !WRONG.has(code) && NAMES.of(code) !== undefined;
}
