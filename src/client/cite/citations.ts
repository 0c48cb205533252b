import type { CitedClaim } from '../../publish/cite/claim-record.ts';
import { citablesOf, citationOf, type CitedSite } from '../../publish/cite/citation.ts';
import { CITATION_FORMATS } from '../../publish/cite/formats.ts';
import { element } from '../search/element.ts';

/** What can be cited, and the citation of what is chosen in every form. */
export function showCitations(claim: CitedClaim, site: CitedSite, place: string): Node[] {
  const citables = citablesOf(claim);
  const choice = element(
    'select',
    { id: 'Choice' },
    ...citables.map((citable) => element('option', { value: citable.place, selected: citable.place === place }, citable.title)),
  );
  const forms = element('div', {});
  const write = (): void => {
    const citable = citables.find((candidate) => candidate.place === choice.value);
    if (citable === undefined) return;
    const citation = citationOf(claim, citable, site);
    forms.replaceChildren(
      ...Object.entries(CITATION_FORMATS).flatMap(([name, { label, write: text }]) => showText(name, label, text(citation))),
    );
  };
  choice.addEventListener('change', write);
  write();
  // The key that leads to the search is a letter in a form.
  return [element('form', {}, element('label', { for: 'Choice' }, 'What to cite '), choice), forms];
}

/** A text to take along, with a button that copies it. */
export function showText(name: string, label: string, text: string): Node[] {
  const copy = element(
    'button',
    { type: 'button' },
    'Copy',
    element('span', { class: 'visually-hidden' }, ` the text: ${label}`),
  );
  copy.addEventListener('click', () => {
    // Pages that are served without encryption have none.
    void (navigator as Partial<Navigator>).clipboard?.writeText(text).then(() => (copy.textContent = 'Copied'));
  });
  return [element('h3', { id: `Form-${name}` }, label, ' ', copy), element('pre', { tabindex: '0' }, text)];
}
