import type { Client } from './client.ts';
import { feedparserClient, newsboatClient } from './feed-clients.ts';
import { caddyClient, nginxClient } from './host-clients.ts';
import { logClient } from './log-client.ts';
import { neovimClient } from './neovim-client.ts';

/** Every program of others that is tried in `npm run clients`. */
export const CLIENTS: readonly Client[] = [logClient, feedparserClient, newsboatClient, nginxClient, caddyClient, neovimClient];
