import type { Engine } from './engine.ts';
import { firefox } from './firefox.ts';
import { webkit } from './webkit.ts';

/** Every browser that is tried in `npm run browsers`. */
export const ENGINES: readonly Engine[] = [firefox, webkit];
