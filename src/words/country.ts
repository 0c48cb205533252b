const FULL_NAMES = new Intl.DisplayNames('en', { type: 'region' });
const NAMES = new Intl.DisplayNames('en', { type: 'region', style: 'short' });

/** Countries whose English name takes an article. */
const WITH_ARTICLE = new Set(['AE', 'BS', 'CD', 'CF', 'CG', 'CZ', 'DO', 'EU', 'GB', 'GM', 'NL', 'PH', 'US', 'VA']);

/** The name of a country by its ISO 3166 code, in English: "Germany", "the US". The code itself where there is none. */
function countryName(code: string): string {
  const name = NAMES.of(code) ?? code;
  return WITH_ARTICLE.has(code) ? `the ${name}` : name;
}

/** A country by itself, as a list has it: "Germany", "United States". */
export const countryTitle = (code: string): string => FULL_NAMES.of(code) ?? code;

/** A country before the name of an agency: "Germany's", "the Netherlands'", and "the US", which goes without. */
export function possessiveCountry(code: string): string {
  const name = countryName(code);
  if (/\p{Lu}{2}$/u.test(name)) return name;
  return name.endsWith('s') ? `${name}'` : `${name}'s`;
}
