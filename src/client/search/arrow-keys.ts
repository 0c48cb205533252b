import { elementById } from './element.ts';

const STEPS: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };

/** Down and up lead from the field to the results, from one to the next, and back to the field. */
export function followArrows(input: HTMLInputElement): void {
  const results = elementById('search-results', HTMLElement);
  document.addEventListener('keydown', (event) => {
    const step = event.ctrlKey || event.metaKey || event.altKey || event.shiftKey ? undefined : STEPS[event.key];
    if (step === undefined) return;
    const stops: HTMLElement[] = [input, ...results.querySelectorAll<HTMLElement>('h3 a')];
    const at = stops.findIndex((stop) => stop === document.activeElement);
    const next = at < 0 ? undefined : stops[at + step];
    if (next === undefined) return;
    event.preventDefault();
    next.focus();
    next.scrollIntoView({ block: 'nearest' });
  });
}
