import launchEditor from 'launch-editor';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { EVENT_LOG, listFiles } from '../content/list-files.ts';
import { LOCK } from '../release/released.ts';
import { html, type Html } from './html.ts';
import type { Place } from '../records/place.ts';

/** Where the desk takes a place to be opened in the writer's editor. */
export const EDITOR_ADDRESS = 'desk/editor/';

/** Opens a place in the writer's editor; false where it is in no file of the content folder. */
export function openEditor(contentDir: string, written: string): boolean {
  const [, file = '', line = '', column = ''] = /^(.+):(\d{1,7}):(\d{1,7})$/u.exec(written) ?? [];
  // What releases write is no content, but problems lead there too.
  const known = [...listFiles(contentDir).paths, EVENT_LOG, LOCK];
  if (!known.includes(file) || !existsSync(join(contentDir, file))) return false;
  launchEditor(`${join(contentDir, file)}:${line}:${column}`);
  return true;
}

/** A press that opens a place in the editor; it stands in a form that leads to `EDITOR_ADDRESS`. */
export const editorButton = ({ file, line, column }: Place, words: string): Html =>
  html`<button class="desk-link" name="at" value="${`${file}:${line}:${column}`}" title="Open in the editor">${words}</button>`;
