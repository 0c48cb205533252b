/** Rising numbers as the steps between them, which are short. */
export const stepsOf = (numbers: readonly number[]): number[] => numbers.map((number, at) => number - (numbers[at - 1] ?? 0));

/** Rising numbers again from the steps between them. */
export function numbersOf(steps: readonly number[]): number[] {
  let last = 0;
  return steps.map((step) => (last += step));
}
