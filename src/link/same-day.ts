import type { Id } from '../records/id.ts';

/** Whether two ids with dates in them have the same: of two days there are two documents, however alike their names. */
export function isSameDay(a: Id, b: Id): boolean {
  const [one, two] = [a, b].map((id) =>
    /(?<!\d)[12]\d{3}(?:-\d{1,2}){0,2}(?!\d)/u.exec(id)?.[0].split('-').map(Number).join('-'),
  );
  return one === undefined || two === undefined || one === two;
}
