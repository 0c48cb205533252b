import type { ReportOptions } from '../problems/report.ts';
import { pathOf } from '../problems/report.ts';
import { spellUnseen } from '../problems/escape.ts';
import type { Problem } from '../problems/problem.ts';
import { countOf } from '../words/counts.ts';
import { html, type Html } from './html.ts';
import { EDITOR_ADDRESS, editorButton } from './open-editor.ts';

/** What a bar is made with. */
export interface BarOptions extends ReportOptions {
  basePath: string;
}

/** What stands above every page while somebody writes: all errors of the content, and folded the doubts about what the page shows. */
export function renderBar(errors: readonly Problem[], doubts: readonly Problem[], options: BarOptions): Html {
  const { basePath } = options;
  return html`<aside class="desk-bar" aria-label="For writers">
    <link rel="stylesheet" href="${basePath}desk/desk.css" />
    <form method="post" action="${basePath + EDITOR_ADDRESS}">
      ${errors.length === 0 ? null : html`<p><strong>${countOf(errors.length, 'error')} in the content.</strong> The pages are as they were before.</p>`}
      ${renderProblems(errors, options)}
      ${
        doubts.length === 0
          ? null
          : html`<details>
              <summary>${countOf(doubts.length, 'doubt')} about this page</summary>
              ${renderProblems(doubts, options)}
            </details>`
      }
    </form>
  </aside> `;
}

/** Problems as a list, each with what opens its place in the editor. */
function renderProblems(problems: readonly Problem[], options: ReportOptions): Html | null {
  if (problems.length === 0) return null;
  return html`<ul>
    ${problems.map((problem) => renderProblem(problem, options))}
  </ul>`;
}

function renderProblem({ place, severity, code, message, hint, other }: Problem, options: ReportOptions): Html {
  return html`<li>
    ${editorButton(place, `${pathOf(place.file, options)}:${place.line}:${place.column}`)}
    <span>${severity} ${code}</span> ${spellUnseen(message)}${hint === null ? null : ` ${spellUnseen(hint)}`}
    ${other === null ? null : html`See ${editorButton(other, `${pathOf(other.file, options)}:${other.line}:${other.column}`)}`}
  </li>`;
}
