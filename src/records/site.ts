import { z } from 'zod';
import { told } from './field.ts';
import { isContact } from './contact.ts';
import { language } from './language.ts';
import type { Place } from './place.ts';
import type { Html } from './html.ts';

/** The front matter of `site.md`. */
export const siteFields = z.strictObject({
  /** The name of the site. */
  name: z.string().min(1),
  /** Who answers for it. */
  publisher: z.string().min(1),
  /** Its public address, without a path. `SITE_URL` takes precedence. */
  url: told(z.httpUrl(), { expected: 'an address that begins with https:// or http://' }),
  /** A mail address or page where errors and replies can be sent. */
  contact: z
    .string()
    .refine(isContact, 'a mail address, an address that begins with https://, or a page of this site, such as /about/'),
  /** The language of the site, such as `en`. */
  language,
  /** One sentence for search engines and the home page. */
  description: z.string().optional(),
});

/** What the site is and who answers for it; the body is the About page. */
export interface Site {
  name: string;
  publisher: string;
  url: string;
  contact: string;
  language: string;
  description: string | null;
  html: Html;
  place: Place;
}
