declare module '@citation-js/core' {
  /** Reads bibliographies in the forms that were added. */
  export const plugins: { input: { chain(text: string): Record<string, unknown>[] } };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
