import { z } from 'zod';
import { addressFault } from './web-address.ts';

const mail = z.email();

/** Whether a text says where to write to: a page on the web, a mail address with or without `mailto:`, or a page of the site. */
export function isContact(text: string): boolean {
  if (/\s/u.test(text)) return false;
  if (isOwnPage(text)) return true;
  if (/^https?:/iu.test(text)) return addressFault(text) === null;
  const [, address = ''] = /^(?:mailto:)?([^?]*)/iu.exec(text) ?? [];
  return mail.safeParse(address).success && (!text.includes('?') || /^mailto:[^?]+\?[\w=&%.+-]+$/iu.test(text));
}

/** Whether a contact is a page of the site, such as `/about/`. To browsers, two slashes of either kind begin a host. */
export const isOwnPage = (text: string): boolean => /^\/(?![/\\])/u.test(text);
