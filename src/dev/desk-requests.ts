import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { Settings } from '../settings.ts';
import { openEditor } from './open-editor.ts';
import { isOwnRequest } from './own-request.ts';
import { readForm } from './read-form.ts';

type Middleware = (request: IncomingMessage, response: ServerResponse, next: (error?: unknown) => void) => void;

/** Nothing of the desk runs script, and no other page can hold it in a frame. */
const HEADERS = {
  'Cache-Control': 'no-store',
  'Content-Security-Policy': "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
};

/** Answers for what stands under `/desk/`, to pages of this server alone. */
export function answerDesk(settings: Settings): Middleware {
  return (request, response, next) => {
    const url = request.url ?? '/';
    // Vite opens any file of the machine for any page that asks.
    const isEditor = url.startsWith('/__open-in-editor');
    const path = url.replace(/[?#].*$/su, '').slice(settings.basePath.length);
    if (!isEditor && !path.startsWith('desk/')) return next();
    if (!isOwnRequest(request) || isEditor)
      return send(response, 403, 'text/plain', 'Only pages of this server may ask for this.');
    answer(path, request, response, settings).catch(next);
  };
}

async function answer(path: string, request: IncomingMessage, response: ServerResponse, settings: Settings): Promise<void> {
  if (path === 'desk/desk.css') {
    send(response, 200, 'text/css', readFileSync(join(import.meta.dirname, 'desk.css'), 'utf8'));
  } else if (path === 'desk/editor/') {
    if (request.method !== 'POST') return send(response, 405, 'text/plain', 'Only presses of the desk open the editor.');
    const place = (await readForm(request))?.get('at') ?? '';
    if (openEditor(settings.contentDir, place)) return void response.writeHead(204, HEADERS).end();
    send(response, 404, 'text/plain', 'There is no such file in the content folder.');
  } else send(response, 404, 'text/plain', 'There is no such page of the desk.');
}

function send(response: ServerResponse, status: number, type: string, text: string): void {
  response.writeHead(status, { ...HEADERS, 'Content-Type': `${type}; charset=utf-8` });
  response.end(text);
}
