/** Where a page says how it is encoded, in its first bytes. */
const DECLARED = /<meta[^>]+charset\s*=\s*["']?\s*([\w.:-]+)/iu;
const FIRST = 4096;

/** The text of a page: as the server says it is encoded, else as it says itself, else as UTF-8. */
export function decodePage(bytes: Uint8Array, contentType: string): string {
  const [, told] = /charset\s*=\s*"?\s*([\w.:-]+)/iu.exec(contentType) ?? [];
  const [, declared] = DECLARED.exec(new TextDecoder('latin1').decode(bytes.subarray(0, FIRST))) ?? [];
  for (const encoding of [told, declared, 'utf-8']) {
    try {
      if (encoding !== undefined) return new TextDecoder(encoding).decode(bytes);
    } catch {
      // An encoding that nobody knows says nothing.
    }
  }
  return '';
}
