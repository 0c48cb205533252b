import { z } from 'zod';
import { told } from './field.ts';

/** A language as browsers and search engines name it: `en`, `de`, `pt-BR`. */
export const language = told(z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/), {
  expected: 'a language tag, such as en, de or pt-BR',
  example: 'de',
});
