/**
 * Notes what does not arrive. Where a file of its index fails, Pagefind answers with fewer results and no error, in every
 * browser; it asks for its files by the `fetch` of the worker it runs in, and so this sees them all.
 */
export class Downloads {
  #failures = 0;

  constructor(scope: { fetch: typeof fetch }) {
    const plain = scope.fetch.bind(scope);
    scope.fetch = async (input, init) => {
      try {
        const response = await plain(input, init);
        if (!response.ok) this.#failures++;
        return response;
      } catch (error) {
        this.#failures++;
        throw error;
      }
    };
  }

  /** Does what downloads something, and rejects where a part of it did not arrive. */
  async whole<T>(work: () => Promise<T>): Promise<T> {
    const before = this.#failures;
    const done = await work();
    if (this.#failures > before) throw new Error('A part of the index did not arrive.');
    return done;
  }
}
