import { recordFileAddress } from '../../address.ts';
import type { Id } from '../../records/id.ts';
import { keyOf } from '../lookup/shards.ts';

/** Digits that divide the records among files: 256 of them at most. */
const FILE_DIGITS = 2;

/** The file that holds the record of a claim, among those of other claims. */
export const recordFileOf = (claim: Id): string => recordFileAddress(keyOf(claim).slice(0, FILE_DIGITS));
