/** Milliseconds of work between two chances for the page to draw and to answer keys. */
const SLICE = 8;

/** A task later; unlike a timer of 0 ms it is not held back to 4 ms, nor to a second in a hidden page. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}

/**
 * Long work in short slices: `if (slices.due) await slices.rest();` where a piece of it is done.
 * A worker would want a URL of its own under a strict Content-Security-Policy, which a library cannot promise.
 */
export class Slices {
  readonly #signal: AbortSignal | undefined;
  #end = performance.now() + SLICE;

  constructor(signal?: AbortSignal) {
    this.#signal = signal;
  }

  get due(): boolean {
    return performance.now() >= this.#end;
  }

  /** Lets the page live. Rejects with the signal's reason when nobody wants the work any more. */
  async rest(): Promise<void> {
    await nextTask();
    this.#signal?.throwIfAborted();
    this.#end = performance.now() + SLICE;
  }
}
