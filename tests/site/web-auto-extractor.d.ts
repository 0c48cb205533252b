declare module 'web-auto-extractor' {
  /** Reads what a page tells to machines; blocks of linked data by the type at their root. */
  export default function extractor(): { parse(html: string): { jsonld: Record<string, unknown[]> } };
}
