import { z } from 'zod';

/** A language as browsers and search engines name it: `en`, `de`, `pt-BR`. */
export const language = z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/);
