/** A file as parsing sees it, and the way back into the file as it is. */
export interface PlainText {
  text: string;
  /** Where a letter of the text stands in the file. */
  inFile: (offset: number) => number;
  /** How the lines of the file end. */
  lineEnd: '\n' | '\r\n';
}

/** The text of a file without its mark at the top and with plain ends of lines, as it is parsed. */
export function readPlainText(file: string): PlainText {
  const mark = file.startsWith('\uFEFF') ? 1 : 0;
  const dropped: number[] = [];
  const text = file.slice(mark).replace(/\r\n?/gu, (end, at: number) => {
    if (end.length === 2) dropped.push(at - dropped.length);
    return '\n';
  });
  return {
    text,
    inFile: (offset) => offset + mark + countBelow(dropped, offset),
    lineEnd: dropped.length > 0 ? '\r\n' : '\n',
  };
}

/** How many of some rising numbers are smaller than one. */
function countBelow(numbers: readonly number[], limit: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
