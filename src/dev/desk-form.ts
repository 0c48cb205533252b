import { isPartOf } from '../graph/party.ts';
import { STANCES } from '../records/stance.ts';
import { MEASURES } from '../records/measure.ts';
import type { CheckedDesk } from '../writing/desk.ts';
import type { Draft } from '../writing/draft-response.ts';
import { offerStances } from '../writing/new/offer.ts';
import type { Question } from '../writing/new/question.ts';
import { NEW_SOURCE, RESPONSE_QUESTIONS } from '../writing/new/response.ts';
import { html, type Html } from './html.ts';

/** What is asked first, in its order; the rest is folded. */
const FIRST = ['quote', 'text', 'source', 'on'];

/** The questions with a form of their own. */
const APART = ['to', 'by', 'stances', 'measure'];

/** The form for what an actor says of a claim: the stances that it may take, the words and the source. */
export function renderForm(claim: string, asked: URLSearchParams, draft: Draft | null, desk: CheckedDesk): Html {
  const by = asked.get('by') ?? '';
  const { points, stances } = offerStances({ to: claim, by }, desk);
  const ask = (question: Question): Html => renderQuestion(question, claim, asked, desk);
  const named = (name: string): Question[] => RESPONSE_QUESTIONS.filter((question) => question.name === name);
  const rest = RESPONSE_QUESTIONS.filter(({ name }) => !FIRST.includes(name) && !APART.includes(name));
  const isOfSource = ({ applies }: Question): boolean => applies?.({ source: NEW_SOURCE, quote: 'x' }) ?? false;
  return html`<form method="post" action="?" class="desk-form">
    ${renderSpeakers(by, asked, desk)}
    <fieldset>
      <legend>What does it say?</legend>
      ${stances.map((stance) => renderChoice('radio', 'stance', stance, `${stance}: the speaker ${STANCES[stance].description}`, asked))}
    </fieldset>
    ${
      points.length < 2
        ? null
        : html`<fieldset>
            <legend>Of which points? (none: of the whole)</legend>
            ${points.map(({ target, text }) => renderChoice('checkbox', 'point', target, text, asked))}
          </fieldset>`
    }
    ${
      stances.includes('acts')
        ? html`<p>
            <label
              >What was done, where it acts?
              <select name="measure">
                <option value=""></option>
                ${Object.entries(MEASURES).map(([value, { label }]) => renderOption(value, label, asked.get('measure')))}
              </select></label
            >
          </p>`
        : null
    }
    ${FIRST.flatMap(named).map(ask)}
    <details ${asked.get('source') === NEW_SOURCE ? 'open' : null}>
      <summary>A source that is not yet here</summary>
      ${rest.filter(isOfSource).map(ask)}
    </details>
    <details>
      <summary>More</summary>
      ${rest.filter((question) => !isOfSource(question)).map(ask)}
    </details>
    <p>
      <button name="do" value="look">See what it does</button>
      ${draft?.change ? html`<button name="do" value="save">Save</button>` : null}
    </p>
  </form>`;
}

/** Who speaks: the actor of the cell, or an office of it. */
function renderSpeakers(by: string, asked: URLSearchParams, { tables }: CheckedDesk): Html {
  const offices = [...tables.actors.values()].filter(({ id }) => id !== by && isPartOf(tables, id, by));
  const address = (id: string): string =>
    `?${new URLSearchParams([['by', id], ...asked.getAll('point').map((point) => ['point', point])]).toString()}`;
  return html`<input type="hidden" name="by" value="${by}" />
    <p>
      ${tables.actors.get(by)?.name ?? by} speaks.
      ${offices.map(({ id, name }) => html`<a href="${address(id)}">${name} speaks instead</a> `)}
    </p>`;
}

function renderQuestion(
  { name, ask, nature, choices }: Question,
  claim: string,
  asked: URLSearchParams,
  desk: CheckedDesk,
): Html {
  const value = asked.get(name) ?? '';
  if (choices !== undefined) {
    const options = choices({ to: claim, by: asked.get('by') ?? '' }, desk);
    const isSeveral = nature === 'list' && name !== 'source';
    const chosen = asked.getAll(name);
    return html`<p>
      <label
        >${ask}
        <select name="${name}" ${isSeveral ? 'multiple' : null}>
          ${isSeveral ? null : html`<option value=""></option>`}
          ${options.map((option) => renderOption(option.value, `${option.value}: ${option.label}`, chosen.includes(option.value) ? option.value : null))}
        </select></label
      >
    </p>`;
  }
  const field =
    name === 'quote' || name === 'text'
      ? html`<textarea name="${name}" rows="3">${value}</textarea>`
      : html`<input name="${name}" value="${value}" autocomplete="off" />`;
  return html`<p><label>${ask} ${field}</label></p>`;
}

const renderOption = (value: string, label: string, chosen: string | null): Html =>
  html`<option value="${value}" ${value === chosen ? 'selected' : null}>${label}</option>`;

const renderChoice = (type: 'radio' | 'checkbox', name: string, value: string, label: string, asked: URLSearchParams): Html =>
  html`<p>
    <label
      ><input type="${type}" name="${name}" value="${value}" ${asked.getAll(name).includes(value) ? 'checked' : null} />
      ${label}</label
    >
  </p> `;
