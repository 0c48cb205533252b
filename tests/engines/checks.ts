import type { Check } from './check.ts';
import { LINK_CHECKS } from './link-checks.ts';
import { PLAIN_CHECKS } from './plain-checks.ts';
import { PRINT_CHECKS } from './print-checks.ts';
import { SEARCH_CHECKS } from './search-checks.ts';

/** Everything that is looked at in every browser. */
export const CHECKS: readonly Check[] = [...SEARCH_CHECKS, ...LINK_CHECKS, ...PRINT_CHECKS, ...PLAIN_CHECKS];
