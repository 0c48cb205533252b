import type { Run } from './engine/excerpt.ts';

/** What an element holds: text is never read as markup. */
export type Child = Node | string | null;

/** An element with attributes and children. An attribute that is false is left out, one that is true stands bare. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Record<string, string | boolean> = {},
  ...children: Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== false) made.setAttribute(name, value === true ? '' : value);
  }
  made.append(...children.filter((child) => child !== null));
  return made;
}

/** Text with its matching words marked. */
export const marked = (runs: readonly Run[]): Child[] =>
  runs.map(({ text, marked: isMatch }) => (isMatch ? element('mark', {}, text) : text));

/** The element of the search page with this id; throws where the page has none, which is a fault of ours. */
export function elementById<T extends HTMLElement>(id: string, type: new () => T): T {
  const found = document.getElementById(id);
  if (!(found instanceof type)) throw new Error(`The search page has no #${id}.`);
  return found;
}
