/** Under which terms what the site publishes may be used. A site of other content may have another. */
export const LICENCE = {
  name: 'CC-BY-4.0',
  /** As people write it. */
  short: 'CC BY 4.0',
  title: 'Creative Commons Attribution 4.0 International',
  path: 'https://creativecommons.org/licenses/by/4.0/',
} as const;

/** What the licence cannot give. */
export const TERMS_NOTE = 'Quoted words are those of their authors.';
