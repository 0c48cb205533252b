import type { Needs } from '../clients/client.ts';

/** A browser of another make than the one of the tests, and how it is started. */
export interface Engine {
  name: string;
  needs: Needs;
  /** Starts it with one tab, with scripts of pages or without. */
  start(options: { runsScripts: boolean }): Promise<Tab>;
}

/** The size of a small tablet. */
export const WINDOW = { width: 800, height: 900 };

/** Its one tab. */
export interface Tab {
  /** The browser's own name and version. */
  version: string;
  go(url: string): Promise<void>;
  /** What a function gives that runs in the page; it knows nothing but what it is given. */
  read<Given, Answer>(work: (given: Given) => Answer, given: Given): Promise<Answer>;
  /** Types into whatever has the focus. */
  type(text: string): Promise<void>;
  press(key: 'ArrowDown' | 'Enter' | 'Tab'): Promise<void>;
  /** The page as a PDF on A4. */
  print(): Promise<Uint8Array>;
  close(): Promise<void>;
}

/** What a browser cannot be asked for; whatever needs it is skipped. */
export class Unavailable extends Error {}

/** Waits until something in the page is so, and gives what it is; throws what was waited for where it never is. */
export async function until<Given, Answer>(
  tab: Tab,
  what: string,
  work: (given: Given) => Answer | null,
  given: Given,
): Promise<Answer> {
  const end = Date.now() + 20_000;
  while (Date.now() < end) {
    const answer = await tab.read(work, given);
    if (answer !== null) return answer;
    await new Promise((later) => setTimeout(later, 100));
  }
  throw new Error(`waited in vain for ${what}`);
}

/** Throws where something is not as it should be. */
export function hold(isSo: boolean, otherwise: string): void {
  if (!isSo) throw new Error(otherwise);
}
