/** Letters typed within this time (ms) make one word. */
const PAUSE = 600;

/** Finds the item that the user is spelling, as native lists do. */
export class TypeAhead {
  #typed = '';
  #last = 0;

  /** @returns the index of the next item that begins with what was typed, or `undefined` for other keys */
  find(
    { key, ctrlKey, metaKey, altKey, timeStamp }: KeyboardEvent,
    count: number,
    from: number,
    textOf: (index: number) => string,
  ): number | undefined {
    const fresh = timeStamp - this.#last > PAUSE;
    if ([...key].length !== 1 || ctrlKey || metaKey || altKey || (key === ' ' && (fresh || this.#typed === ''))) {
      return undefined;
    }
    this.#typed = fresh ? key : this.#typed + key;
    this.#last = timeStamp;
    const letters = [...this.#typed.toLocaleLowerCase()];
    // The same letter again and again goes from one item to the next.
    const wanted = letters.every((letter) => letter === letters[0]) ? (letters[0] ?? '') : letters.join('');
    // A longer word may still be the present item; a new one looks further.
    const start = wanted === letters[0] ? from + 1 : Math.max(0, from);
    for (let step = 0; step < count; step++) {
      const index = (start + step) % count;
      if (textOf(index).toLocaleLowerCase().startsWith(wanted)) return index;
    }
    return undefined;
  }
}
