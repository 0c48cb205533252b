import { z } from 'zod';

const mail = z.email();
const web = z.httpUrl();

/** Whether a text says where to write to: a page on the web, a mail address with or without `mailto:`, or a page of the site. */
export function isContact(text: string): boolean {
  if (/\s/u.test(text)) return false;
  if (isOwnPage(text)) return true;
  // Without its slashes, a browser takes an address of the web for one of the site.
  if (/^https?:\/\//iu.test(text)) return web.safeParse(text).success;
  const [, address = ''] = /^(?:mailto:)?([^?]*)/iu.exec(text) ?? [];
  return mail.safeParse(address).success && (!text.includes('?') || /^mailto:[^?]+\?[\w=&%.+-]+$/iu.test(text));
}

/** Whether a contact is a page of the site, such as `/about/`. To browsers, two slashes of either kind begin a host. */
export const isOwnPage = (text: string): boolean => /^\/(?![/\\])/u.test(text);
