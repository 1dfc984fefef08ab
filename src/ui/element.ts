import { LitElement, type PropertyValues } from 'lit';

/**
 * What every element here is: one that cannot be drawn says so in its own place, instead of being blank or half drawn,
 * and leaves the rest of the page alone. How it says so is loaded when it is needed (`render-failure.ts`).
 */
export abstract class QuotesyncElement extends LitElement {
  /** What has changed since it was drawn last. */
  #undrawn: PropertyValues | undefined;
  /** It failed, and is not to be tried again yet. */
  #resting = false;
  /** Takes away what stands in its place. */
  #mended: (() => undefined) | undefined;

  protected override shouldUpdate(changed: PropertyValues): boolean {
    this.#undrawn?.forEach((before, name) => changed.set(name, before));
    this.#undrawn = changed;
    return !this.#resting;
  }

  protected override performUpdate(): void {
    if (!this.isUpdatePending) return;
    try {
      super.performUpdate();
      if (this.#resting) return;
      this.#undrawn = undefined;
      this.#mended = this.#mended?.();
    } catch (error) {
      this.#resting = true;
      const undrawn = this.#undrawn;
      const resume = (): void => {
        this.#resting = false;
        // It was to be updated meanwhile.
        if (this.#undrawn !== undrawn) this.requestUpdate();
      };
      import('./render-failure.js').then(
        ({ showFailure }) => (this.#mended = showFailure(this, error, resume)),
        () => {
          resume();
          console.error(error);
        },
      );
    }
  }
}
