import type { z } from 'zod';
import { problem, type Problem } from '../problems/problem.ts';
import { isId } from '../records/id.ts';
import type { Place } from '../records/place.ts';
import type { WrittenAttribute } from './opener.ts';
import { badId, exampleOf } from './validate.ts';

/**
 * Reads the id of a block as it was meant, and says what is wrong with it: what names the block by its right id is not
 * wrong as well.
 */
export function mendId(
  attributes: readonly WrittenAttribute[],
  values: Record<string, string>,
  schema: z.ZodObject,
  place: Place,
): Problem[] {
  const ids = attributes.filter(({ name }) => name === 'id');
  const at = ({ valueAt }: WrittenAttribute): Place => ({ ...place, column: place.column + valueAt });
  const [first, second] = ids;
  if (first === undefined) {
    const [bare] = attributes;
    if (bare?.valueAt !== bare?.at || bare === undefined || bare.name in schema.shape || !isId(bare.name)) return [];
    Reflect.deleteProperty(values, bare.name);
    values['id'] = bare.name;
    return [problem('bad-id', at(bare), { id: bare.name }, { hint: `Write a # before it: #${bare.name}.` })];
  }
  const meant = exampleOf(ids.map(({ value }) => value).join('-'));
  if (second !== undefined) {
    values['id'] = meant;
    // The second id is told already, as an attribute that is there twice.
    return [];
  }
  if (isId(first.value) || first.value.trim() === '') return [];
  values['id'] = isId(meant) ? meant : first.value;
  return values['id'] === first.value ? [] : [badId(first.value, at(first))];
}
