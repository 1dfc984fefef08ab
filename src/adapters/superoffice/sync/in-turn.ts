/** Runs tasks of the same key one after the other, in the order in which they were asked for. */
export class InTurn<Key> {
  readonly #last = new Map<Key, Promise<unknown>>();

  /** @param signal keeps a task from being begun, and ends the waiting for its turn */
  async run<T>(key: Key, signal: AbortSignal | undefined, task: () => Promise<T>): Promise<T> {
    const before = this.#last.get(key) ?? Promise.resolve();
    let begun = false;
    const turn = before.then(() => {
      signal?.throwIfAborted();
      begun = true;
      return task();
    });
    const done = turn.then(
      () => undefined,
      () => undefined,
    );
    this.#last.set(key, done);
    void done.then(() => {
      if (this.#last.get(key) === done) this.#last.delete(key);
    });
    if (!signal) return turn;
    return new Promise((resolve, reject) => {
      const stop = (): void => {
        if (!begun) reject(signal.reason as Error);
      };
      if (signal.aborted) stop();
      signal.addEventListener('abort', stop, { once: true });
      turn.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
    });
  }
}
