/** Work on the same thing is done one after the other, in the order in which it was asked for. */
export class Turns {
  readonly #last = new Map<number, Promise<unknown>>();

  /**
   * Takes a place in the row of `id` at once.
   * @param call begins; it may end before the work does (its caller gives up), or never come to it. It gets what waits
   * for its turn and then works.
   */
  take<T>(id: number, call: (inTurn: (work: () => Promise<T>) => Promise<T>) => Promise<T>): Promise<T> {
    const before = this.#last.get(id) ?? Promise.resolve();
    let working: Promise<T> | undefined;
    const answer = call((work) => (working = before.then(work)));
    const ended = before.then(() => Promise.allSettled([answer])).then(() => Promise.allSettled([working]));
    this.#last.set(id, ended);
    return answer;
  }
}
