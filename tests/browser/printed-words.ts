import { extractText } from 'unpdf';

/** What a PDF says, and on how many sheets. */
export interface Printed {
  sheets: number;
  text: string;
}

/** Reads a PDF. */
export async function readPdf(pdf: Uint8Array): Promise<Printed> {
  const { totalPages, text } = await extractText(new Uint8Array(pdf), { mergePages: true });
  return { sheets: totalPages, text };
}

/** The share of a text's words that another text has too, each as often. */
export function shareOfWords(text: string, other: string): number {
  const wanted = wordsOf(text);
  const there = new Map<string, number>();
  for (const word of wordsOf(other)) there.set(word, (there.get(word) ?? 0) + 1);
  const found = wanted.filter((word) => {
    const left = there.get(word) ?? 0;
    there.set(word, left - 1);
    return left > 0;
  });
  return found.length / wanted.length;
}

/** Its words; those from right to left are left out, which a PDF holds in the order they are drawn. */
const wordsOf = (text: string): string[] =>
  (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).filter((word) => !/\p{Script=Arabic}/u.test(word));

/** Runs in a page: what it says on paper, that is, unfolded and under the rules for print, as if screens were paper. */
export function readAsPrinted(): string {
  const apply = (rules: CSSRuleList): void => {
    for (const rule of rules) {
      if (rule instanceof CSSMediaRule && /\bprint\b/u.test(rule.media.mediaText)) rule.media.mediaText = 'all';
      if (rule instanceof CSSGroupingRule) apply(rule.cssRules);
    }
  };
  // What only screen readers meet.
  const isClipped = (element: Element | null): boolean =>
    element !== null && (getComputedStyle(element).clipPath === 'inset(50%)' || isClipped(element.parentElement));
  for (const sheet of document.styleSheets) apply(sheet.cssRules);
  for (const fold of document.querySelectorAll('details')) fold.open = true;
  const texts: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let text = walker.nextNode(); text !== null; text = walker.nextNode()) {
    const range = document.createRange();
    range.selectNode(text);
    const { width = 0, height = 0 } = range.getClientRects()[0] ?? {};
    const isShown = width > 0 && height > 0 && text.parentElement?.checkVisibility() && !isClipped(text.parentElement);
    if (isShown) texts.push(text.textContent ?? '');
  }
  return texts.join(' ');
}
