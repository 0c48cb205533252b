import { reportOptions } from '../content/print-report.ts';
import { pathOf } from '../problems/report.ts';
import { spellUnseen } from '../problems/escape.ts';
import type { Settings } from '../settings.ts';
import { deskLists, type DeskList } from '../writing/desk-lists.ts';
import { renderFrame } from './desk-frame.ts';
import { html, type Html } from './html.ts';
import type { LiveContent } from './live-content.ts';
import { EDITOR_ADDRESS, editorButton } from './open-editor.ts';

/** All that waits for a writer, by kind. */
export function renderDeskPage({ graph, problems, desk }: LiveContent, settings: Settings): string {
  const lists = deskLists(graph, problems, desk());
  const body = html`<p>What waits for a writer. A press on a place opens it in your editor.</p>
    <form method="post" action="${settings.basePath + EDITOR_ADDRESS}">${lists.map((list) => renderList(list, settings))}</form>`;
  return renderFrame('Desk', settings.basePath, body);
}

function renderList({ title, rows }: DeskList, settings: Settings): Html {
  if (rows.length === 0) return html`<h2>${title}: none</h2>`;
  const options = reportOptions(settings);
  return html`<h2>${title}: ${rows.length}</h2>
    <ul>
      ${rows.map(
        ({ text, place, address }) =>
          html`<li>
            ${editorButton(place, `${pathOf(place.file, options)}:${place.line}`)} ${spellUnseen(text)}
            ${address === null ? null : html`<a href="${settings.basePath + address.slice(1)}">Page</a>`}
          </li> `,
      )}
    </ul>`;
}
