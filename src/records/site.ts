import { z } from 'zod';
import { isContact } from './contact.ts';
import { language } from './language.ts';
import type { Place } from './place.ts';
import type { Html } from './html.ts';
import { name, text } from './text.ts';
import { hostAddress } from './web-address.ts';

/** The front matter of `site.md`. */
export const siteFields = z.strictObject({
  /** The name of the site. */
  name,
  /** Who answers for it. */
  publisher: name,
  /** Its public address, without a path. `SITE_URL` takes precedence. */
  url: hostAddress,
  /** A mail address or page where errors and replies can be sent. */
  contact: z
    .string()
    .refine(isContact, 'a mail address, an address that begins with https://, or a page of this site, such as /about/'),
  /** The language of the site, such as `en`. */
  language,
  /** One sentence for search engines and the home page. */
  description: text.optional(),
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
