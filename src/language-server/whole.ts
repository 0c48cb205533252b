import { Worker } from 'node:worker_threads';
import type { ParsedFile } from '../parse/parsed-file.ts';
import type { Problem } from '../problems/problem.ts';

/** What can be asked of the content as a whole. */
export type WholeQuestion =
  { kind: 'link'; changed: { path: string; file: ParsedFile | null }[] } | { kind: 'standing'; claims: string[] };

/** What is answered: the problems of files that now have others; of a claim that was never without errors nothing. */
export type WholeAnswer =
  | { kind: 'link'; told: { path: string; problems: Problem[] }[] }
  | { kind: 'standing'; claims: ({ open: number; lines: string[] } | null)[] };

/** The content as a whole, looked at in a thread of its own: at 10,000 claims that takes seconds, and typing must not wait. */
export class Whole {
  readonly #worker = new Worker(new URL('./whole-worker.ts', import.meta.url));
  readonly #waiting = new Map<number, (answer: WholeAnswer) => void>();
  #number = 0;

  constructor() {
    this.#worker.on('message', ({ number, answer }: { number: number; answer: WholeAnswer }) => {
      this.#waiting.get(number)?.(answer);
      this.#waiting.delete(number);
    });
  }

  /** What is wrong after some files changed: with these, and with others of which something else is to be told now. */
  async link(changed: { path: string; file: ParsedFile | null }[]): Promise<{ path: string; problems: Problem[] }[]> {
    const answer = await this.#ask({ kind: 'link', changed });
    return answer.kind === 'link' ? answer.told : [];
  }

  /** How claims stand, and how many of their points are open. */
  async standing(claims: string[]): Promise<({ open: number; lines: string[] } | null)[]> {
    const answer = await this.#ask({ kind: 'standing', claims });
    return answer.kind === 'standing' ? answer.claims : [];
  }

  async close(): Promise<void> {
    await this.#worker.terminate();
  }

  #ask(question: WholeQuestion): Promise<WholeAnswer> {
    const number = this.#number++;
    this.#worker.postMessage({ number, question });
    return new Promise((resolve) => this.#waiting.set(number, resolve));
  }
}
