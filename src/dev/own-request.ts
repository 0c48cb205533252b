import type { IncomingMessage } from 'node:http';

/** The names of this machine for itself: a foreign name that leads here is how a foreign page would ask. */
const OWN_HOST = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/u;

/** Whether a request comes from a page of this very server, or from nobody's page where it only reads. */
export function isOwnRequest({ method, headers }: Pick<IncomingMessage, 'method' | 'headers'>): boolean {
  const { host = '', origin } = headers;
  if (!OWN_HOST.test(host)) return false;
  if (origin !== undefined) return origin === `http://${host}`;
  return method === 'GET' || method === 'HEAD';
}
