import type { Blockquote } from 'mdast';
import type { QuoteLine } from '../records/quote-line.ts';

/** The lines of blockquotes whose plain text is given; their beginning alone where marks hide which word is which. */
export function readQuoteLines(quotes: readonly Blockquote[], quote: string, lines: readonly string[]): QuoteLine[] {
  const words = [...quote.matchAll(/\S+/gu)];
  const found: QuoteLine[] = [];
  let read = 0;
  for (const { position } of quotes) {
    for (let line = position?.start.line ?? 1; line <= (position?.end.line ?? 0); line++) {
      const raw = lines[line - 1] ?? '';
      const marks = /^[\s>]*/u.exec(raw)?.[0] ?? '';
      const count = raw.slice(marks.length).split(/\s+/u).filter(Boolean).length;
      if (count === 0) continue;
      const last = words[read + count - 1];
      const from = words[read]?.index ?? 0;
      const length = last === undefined ? 0 : last.index + last[0].length - from;
      found.push({ from, length, line, column: marks.length + 1, isMarked: marks.includes('>') });
      read += count;
    }
  }
  const [first] = found;
  return read === words.length || first === undefined ? found : [{ ...first, length: 0 }];
}
