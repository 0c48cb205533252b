import type { Facet } from '../../search-index/facets.ts';
import type { SearchNames } from '../../search-index/names.ts';
import type { Answer, Counts } from './engine/answer.ts';
import type { SearchState } from './state.ts';
import type { Ask, Told } from './worker.ts';

/** What the page has to know before anything is asked. */
export interface Opened {
  names: SearchNames;
  /** How many results the commonest values of each facet have among everything. */
  counts: Counts;
  /** How many values each facet has. */
  values: Record<Facet, number>;
}

interface Waiting {
  resolve: (value: never) => void;
  reject: (error: Error) => void;
}

/** Searches in a worker, so that the page never waits. The worker and the index are downloaded on first use. */
export class Engine {
  readonly #base: string;
  #worker: Worker | null = null;
  #number = 0;
  readonly #waiting = new Map<number, Waiting>();

  /** `base` is the base path, with a slash at its end. */
  constructor(base: string) {
    this.#base = base;
  }

  open(): Promise<Opened> {
    return this.#ask({ kind: 'open', base: this.#base });
  }

  search(state: SearchState, count: number): Promise<Answer> {
    return this.#ask({ kind: 'search', base: this.#base, state, count });
  }

  count(state: SearchState, facets: Facet[]): Promise<Counts> {
    return this.#ask({ kind: 'count', base: this.#base, state, facets });
  }

  /** Throws away what was downloaded, so that a part that failed is asked for again. */
  reset(): void {
    this.#worker?.terminate();
    this.#worker = null;
    for (const { reject } of this.#waiting.values()) reject(new Error('The search was started anew.'));
    this.#waiting.clear();
  }

  #ask<T>(ask: Ask): Promise<T> {
    const worker = (this.#worker ??= this.#start());
    const number = ++this.#number;
    return new Promise<T>((resolve, reject) => {
      this.#waiting.set(number, { resolve, reject });
      worker.postMessage({ number, ask });
    });
  }

  #start(): Worker {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<Told>) => {
      const waiting = this.#waiting.get(data.number);
      this.#waiting.delete(data.number);
      if ('failure' in data) waiting?.reject(new Error(data.failure));
      else waiting?.resolve(data.value as never);
    });
    // Its own script did not arrive.
    worker.addEventListener('error', () => {
      for (const { reject } of this.#waiting.values()) reject(new Error('The search did not start.'));
      this.#waiting.clear();
    });
    return worker;
  }
}
