import type { Client } from './client.ts';
import { feedparserClient, newsboatClient } from './feed-clients.ts';
import { logClient } from './log-client.ts';

/** Every program that reads the site in `npm run clients`. */
export const CLIENTS: readonly Client[] = [logClient, feedparserClient, newsboatClient];
