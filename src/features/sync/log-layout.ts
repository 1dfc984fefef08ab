import { ContextConsumer } from '@lit/context';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { viewContext } from '../../core/contexts.js';
import { loadView, saveView } from '../../core/kept-view.js';
import type { ViewStore } from '../../core/view-store.js';
import { readLayout } from '../../ui/kept-layout.js';
import { DEFAULT_LAYOUT, type GridLayout } from '../../ui/paged-grid-model.js';
import { LOG_TERMS } from './log-columns.js';

const VIEW_KEY = 'sync/log';

const isColumn = (key: unknown): boolean => typeof key === 'string' && Object.hasOwn(LOG_TERMS, key);

/** How the columns of the log are arranged, kept where the host keeps such things. */
export class LogLayout implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #views;
  /** Whose layout it is; `null`: nobody was asked yet. */
  #store: ViewStore | undefined | null = null;
  #layout: GridLayout | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    this.#views = new ContextConsumer(host, { context: viewContext, subscribe: true });
    host.addController(this);
  }

  hostUpdate(): void {
    const store = this.#views.value;
    if (store === this.#store) return;
    this.#store = store;
    if (store) void this.#load(store);
    else this.#layout ??= DEFAULT_LAYOUT;
  }

  /** `undefined` until it is known how the user likes it. */
  get layout(): GridLayout | undefined {
    return this.#layout;
  }

  readonly set = (layout: GridLayout): void => {
    this.#layout = layout;
    saveView(this.#store ?? undefined, VIEW_KEY, layout);
    this.#host.requestUpdate();
  };

  async #load(store: ViewStore): Promise<void> {
    const kept = await loadView(store, VIEW_KEY, (value) => readLayout(value, isColumn));
    if (store !== this.#store) return;
    this.#layout = kept ?? this.#layout ?? DEFAULT_LAYOUT;
    this.#host.requestUpdate();
  }
}
