import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { Settings } from '../settings.ts';
import { renderClaimDesk, saveResponse } from './claim-desk.ts';
import { renderDeskPage } from './desk-page.ts';
import type { LiveContent } from './live-content.ts';
import { openEditor } from './open-editor.ts';
import { isOwnRequest } from './own-request.ts';
import { readForm } from './read-form.ts';

type Middleware = (request: IncomingMessage, response: ServerResponse, next: (error?: unknown) => void) => void;

/** What the desk answers to a request. */
interface Answer {
  status: number;
  type: 'text/html' | 'text/css' | 'text/plain';
  text: string;
  /** Where to go on; left out where it stays. */
  location?: string;
}

/** Nothing of the desk runs script, and no other page can hold it in a frame. */
const HEADERS = {
  'Cache-Control': 'no-store',
  'Content-Security-Policy': "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
};

const NOT_FOUND: Answer = { status: 404, type: 'text/plain', text: 'There is no such page of the desk.' };

/** Answers for what stands under `/desk/`, to pages of this server alone. */
export function answerDesk(settings: Settings, read: () => Promise<LiveContent>): Middleware {
  return (request, response, next) => {
    const url = request.url ?? '/';
    // Vite opens any file of the machine for any page that asks.
    const isEditor = url.startsWith('/__open-in-editor');
    const path = url.replace(/[?#].*$/su, '').slice(settings.basePath.length);
    if (!isEditor && !path.startsWith('desk/')) return next();
    const foreign: Answer = { status: 403, type: 'text/plain', text: 'Only pages of this server may ask for this.' };
    const answer = isEditor || !isOwnRequest(request) ? Promise.resolve(foreign) : answerOwn(path, request, settings, read);
    answer.then(({ status, type, text, location }) => {
      const more = location === undefined ? {} : { Location: location };
      response.writeHead(status, { ...HEADERS, ...more, 'Content-Type': `${type}; charset=utf-8` });
      response.end(status === 204 ? undefined : text);
    }, next);
  };
}

async function answerOwn(
  path: string,
  request: IncomingMessage,
  settings: Settings,
  read: () => Promise<LiveContent>,
): Promise<Answer> {
  const isPost = request.method === 'POST';
  if (path === 'desk/') return { status: 200, type: 'text/html', text: renderDeskPage(await read(), settings) };
  if (path === 'desk/desk.css')
    return { status: 200, type: 'text/css', text: readFileSync(join(import.meta.dirname, 'desk.css'), 'utf8') };
  if (path === 'desk/editor/') return isPost ? answerEditor(await readForm(request), settings) : onlyPressed();
  const [, claim] = /^desk\/claims\/([^/]+)\/$/u.exec(path) ?? [];
  if (claim === undefined) return NOT_FOUND;
  const asked = isPost ? await readForm(request) : new URL(request.url ?? '/', 'http://localhost').searchParams;
  if (asked === null) return { status: 400, type: 'text/plain', text: 'This is no form of the desk.' };
  const saved = isPost && asked.get('do') === 'save' ? saveResponse(claim, asked, settings) : null;
  if (saved !== null) return { status: 303, type: 'text/plain', text: '', location: saved };
  const page = renderClaimDesk(claim, asked, settings);
  return page === null ? NOT_FOUND : { status: 200, type: 'text/html', text: page };
}

const onlyPressed = (): Answer => ({ status: 405, type: 'text/plain', text: 'Only presses of the desk open the editor.' });

function answerEditor(form: URLSearchParams | null, { contentDir }: Settings): Answer {
  if (openEditor(contentDir, form?.get('at') ?? '')) return { status: 204, type: 'text/plain', text: '' };
  return { status: 404, type: 'text/plain', text: 'There is no such file in the content folder.' };
}
