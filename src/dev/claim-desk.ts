import { claimAddress, responseAddress } from '../address.ts';
import { reportOptions } from '../content/print-report.ts';
import { writeChange } from '../content/desk.ts';
import { viewOf } from '../graph/claim-view.ts';
import { pathOf } from '../problems/report.ts';
import type { Settings } from '../settings.ts';
import type { CheckedDesk } from '../writing/desk.ts';
import { draftResponse, type Draft } from '../writing/draft-response.ts';
import { readAnswers } from './desk-answers.ts';
import { renderFrame } from './desk-frame.ts';
import { renderForm } from './desk-form.ts';
import { html, type Html } from './html.ts';
import { openPresent } from './live-content.ts';
import { EDITOR_ADDRESS, editorButton } from './open-editor.ts';

/** The matrix of a claim to be filled in, or the form for one of its cells; null where there is no such claim. */
export function renderClaimDesk(id: string, asked: URLSearchParams, settings: Settings): string | null {
  const desk = openPresent(settings);
  const claim = desk.tables.claims.get(id);
  if (claim === undefined) return null;
  const { basePath } = settings;
  const draft = asked.has('do') ? draftResponse(id, readAnswers(asked), desk) : null;
  const body = html`<p><a href="${basePath + claimAddress(id).slice(1)}">${claim.statement}</a></p>
    ${renderSaved(asked.get('saved'), desk, settings)}
    ${asked.has('by') ? html`${draft && renderDraft(draft, settings)}${renderForm(id, asked, draft, desk)}` : renderMatrix(id, desk)}`;
  return renderFrame(claim.title, basePath, body);
}

/** Writes a response into its file, and says where to go on; null where it cannot be written. */
export function saveResponse(id: string, asked: URLSearchParams, settings: Settings): string | null {
  const desk = openPresent(settings);
  const { change, answers } = draftResponse(id, readAnswers(asked), desk);
  if (change === null) return null;
  writeChange(settings.contentDir, desk.texts, change);
  return `${settings.basePath}desk/claims/${id}/?saved=${answers['id'] ?? ''}`;
}

function renderSaved(id: string | null, { tables }: CheckedDesk, settings: Settings): Html | null {
  const response = tables.responses.get(id ?? '');
  if (response === undefined) return null;
  const { file, line } = response.place;
  return html`<form method="post" action="${settings.basePath + EDITOR_ADDRESS}">
    <p role="status">
      Saved: ${editorButton(response.place, `${pathOf(file, reportOptions(settings))}:${line}`)}
      <a href="${settings.basePath + responseAddress(response.to[0] ?? '', response.id).slice(1)}">Page</a>
    </p>
  </form>`;
}

/** What a response would do, before it is written. */
function renderDraft({ faults, change, problems, proof, before, after }: Draft, settings: Settings): Html {
  const told = problems.map(({ code, message }) => html`<li>${code}: ${message}</li>`);
  const listed =
    told.length === 0
      ? null
      : html`<ul>
          ${told}
        </ul>`;
  if (change === null)
    return html`<section role="alert" class="desk-draft">${faults.map((fault) => html`<p>${fault}</p>`)}${listed}</section>`;
  const path = (file: string): string => pathOf(file, reportOptions(settings));
  return html`<section role="status" class="desk-draft">
    <h2>What it does</h2>
    <p>${proof}</p>
    ${listed}
    <h3>The lines of the claim</h3>
    ${renderLines(before, after)}
    <h3>What is written</h3>
    ${change.edits.map(
      ({ path: file, text }) =>
        html`<p>${path(file)}</p>
          <pre>${text.trim()}</pre>`,
    )}
    ${change.files.map(({ path: file }) => html`<p>${path(file)}, a new file for the words you quote</p>`)}
  </section>`;
}

function renderLines(before: readonly string[], after: readonly string[]): Html {
  const gone = before.filter((line) => !after.includes(line));
  if (gone.length === 0 && after.every((line) => before.includes(line))) return html`<p>They stay as they are.</p>`;
  return html`<ul>
    ${gone.map((line) => html`<li><del>${line}</del></li>`)}
    ${after.map((line) => html`<li>${before.includes(line) ? line : html`<ins>${line}</ins>`}</li>`)}
  </ul>`;
}

/** Points against everyone who has spoken or could answer; a cell without a stance leads to its form. */
function renderMatrix(id: string, { graph, tables }: CheckedDesk): Html {
  const claim = graph?.claims.get(id);
  if (graph === null || claim === undefined) return html`<p>The content has errors: mend them first.</p>`;
  const { matrix } = viewOf(graph, claim);
  const parties = [...new Set([...claim.about, ...claim.named, ...matrix.columns.map(({ party }) => party), ...claim.by])];
  const others = [...tables.actors.values()].filter((actor) => !parties.includes(actor.id));
  return html`<div class="desk-scroll">
      <table>
        <thead>
          <tr>
            <td></td>
            ${parties.map((party) => html`<th scope="col">${tables.actors.get(party)?.short ?? party}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${matrix.rows.map(
            ({ part, cells }) =>
              html`<tr>
                <th scope="row">${part?.text ?? claim.statement}</th>
                ${parties.map((party) => {
                  const stances = (cells.get(party) ?? []).map(({ stance }) => stance).join(', ');
                  const address = `?by=${party}${part === null ? '' : `&point=${part.id}`}`;
                  const name = `Write what ${party} says of ${part?.id ?? 'it'}`;
                  return html`<td>${stances} <a href="${address}" aria-label="${name}">+</a></td>`;
                })}
              </tr> `,
          )}
        </tbody>
      </table>
    </div>
    <form method="get">
      <p>
        <label
          >Somebody else
          <select name="by">
            ${others.map(({ id: other, name }) => html`<option value="${other}">${name}</option>`)}
          </select></label
        >
        <button>Write what they say</button>
      </p>
    </form>`;
}
