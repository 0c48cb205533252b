/** Long words in a list, cut at the end of a word: the page they lead to has them whole. */
export function clipWords(text: string, letters: number): string {
  if (text.length <= letters) return text;
  const cut = text.lastIndexOf(' ', letters);
  return `${text.slice(0, cut > 0 ? cut : letters).replace(/[\s,;:.]+$/u, '')}\u00A0…`;
}
