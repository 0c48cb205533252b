/** What a quotation mark opens after: nothing, white space, a bracket, a dash, another opening mark. */
const BEFORE_OPENING = /^(?:|[\s([{—–/"'“‘])$/u;

/** An apostrophe before a year: "the report of '17". */
const ELISION = /^'\d\d\b/u;

/**
 * Prose of the site with its straight quotation marks and apostrophes made curly. Quotations that are proved word for
 * word stay as they were written. `before` is what stands in front of the text where it is one of several.
 */
export function curlMarks(text: string, before = ''): string {
  return text.replace(/["']/gu, (mark, at: number) => {
    const opens = BEFORE_OPENING.test((before + text.slice(0, at)).slice(-1)) && !ELISION.test(text.slice(at));
    if (mark === '"') return opens ? '“' : '”';
    return opens ? '‘' : '’';
  });
}
