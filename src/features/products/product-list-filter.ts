import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ProductFilter } from '../../backend/index.js';
import { memoizeLast } from '../../core/memoize.js';

export type AssortmentFilter = 'all' | 'in' | 'out';

/** Milliseconds without a key, until the service is asked. */
const TYPING_PAUSE = 250;

/** Which products of the list are looked for. Typing goes on; the service is asked when it pauses. */
export class ProductListFilter implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #typed = '';
  #asked = '';
  #assortment: AssortmentFilter = 'all';
  #typing: ReturnType<typeof setTimeout> | undefined;
  readonly #filterOf = memoizeLast((text: string, assortment: AssortmentFilter): ProductFilter | undefined =>
    text === '' && assortment === 'all'
      ? undefined
      : { text: text || undefined, inAssortment: assortment === 'all' ? undefined : assortment === 'in' },
  );

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#typing);
  }

  /** As it stands in the field. */
  get typed(): string {
    return this.#typed;
  }

  get assortment(): AssortmentFilter {
    return this.#assortment;
  }

  /** What the service is asked; the same object as long as it is the same, `undefined` = all products. */
  get wanted(): ProductFilter | undefined {
    return this.#filterOf(this.#asked, this.#assortment);
  }

  readonly search = (text: string): void => {
    this.#typed = text;
    clearTimeout(this.#typing);
    this.#typing = setTimeout(() => {
      this.#asked = text.trim();
      this.#host.requestUpdate();
    }, TYPING_PAUSE);
    this.#host.requestUpdate();
  };

  readonly choose = (assortment: AssortmentFilter): void => {
    this.#assortment = assortment;
    this.#host.requestUpdate();
  };

  clear(): void {
    clearTimeout(this.#typing);
    this.#typed = this.#asked = '';
    this.choose('all');
  }
}
