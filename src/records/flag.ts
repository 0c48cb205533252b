import { z } from 'zod';

/** An attribute that stands bare (`translated`); `translated="false"` says no in so many words. */
export const flag = z
  .enum(['', 'true', 'false'])
  .transform((text) => text !== 'false')
  .default(false);
