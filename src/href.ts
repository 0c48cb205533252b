import { urlsOf } from './address.ts';
import { AWAY, leadsAway } from './records/away.ts';

const BASE = import.meta.env.BASE_URL.replace(/\/+$/u, '');

/** An address of this site as a link: with the base path in front. */
export const href = (address: string): string => `${BASE}${address}`;

/** The path of a page as an address of this site: without the base path. */
export const ownAddress = (path: string): string => path.slice(BASE.length);

/** The same with the host, for those who read it elsewhere. */
export const absoluteHref = urlsOf(import.meta.env.SITE, import.meta.env.BASE_URL);

/** Where `contact` in `site.md` leads: an address as it stands, a page of this site, or a bare mail address. */
export function contactLink(contact: string): { href: string; rel?: string } {
  if (contact.startsWith('/')) return { href: href(contact) };
  if (leadsAway(contact)) return { href: contact, ...AWAY };
  return { href: /^mailto:/iu.test(contact) ? contact : `mailto:${contact}` };
}
