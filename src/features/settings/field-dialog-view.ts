import { ContextConsumer } from '@lit/context';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { FieldTextKind } from '../../backend/index.js';
import { viewContext } from '../../core/contexts.js';
import type { FieldFilter } from './field-rows-view.js';
import type { PreviewView } from './quotesync-product-preview.js';

const KEY = 'configure-product';
/** Pixels of the page from which rows and preview stand side by side. */
const WIDE = 1200;

/** How the user likes to see the dialog; the same every time. */
export interface FieldLayout {
  /** All languages side by side. */
  readonly side: boolean;
  /** Which texts stand side by side. */
  readonly kind: FieldTextKind;
  readonly preview: boolean;
  readonly previewView: PreviewView;
}

/** What is looked for this time. */
export interface FieldSearch {
  readonly text: string;
  readonly filter: FieldFilter;
}

export const NO_SEARCH: FieldSearch = { text: '', filter: 'all' };

/** The arrangement of the dialog, remembered where the host lets it be. */
export class FieldDialogView implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #views: ContextConsumer<typeof viewContext, ReactiveControllerHost & HTMLElement>;
  #layout: FieldLayout = {
    side: false,
    kind: 'label',
    preview: matchMedia(`(min-width: ${WIDE}px)`).matches,
    previewView: 'product',
  };
  #touched = false;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    this.#views = new ContextConsumer(host, { context: viewContext });
    host.addController(this);
  }

  hostConnected(): void {
    void this.#load();
  }

  get layout(): FieldLayout {
    return this.#layout;
  }

  change(change: Partial<FieldLayout>): void {
    this.#touched = true;
    this.#layout = { ...this.#layout, ...change };
    this.#host.requestUpdate();
    void this.#views.value?.save(KEY, this.#layout).catch(() => undefined);
  }

  async #load(): Promise<void> {
    // The contexts answer while the host is being connected.
    await this.#host.updateComplete;
    const kept: unknown = await this.#views.value?.load(KEY).catch(() => undefined);
    // What the user has done meanwhile counts more.
    if (this.#touched || typeof kept !== 'object' || kept === null) return;
    this.#layout = { ...this.#layout, ...readLayout(kept) };
    this.#host.requestUpdate();
  }
}

/** As far as it is one of ours: the store belongs to the page, and to older versions. */
function readLayout(kept: object): Partial<FieldLayout> {
  const { side, kind, preview, previewView } = kept as Partial<Record<keyof FieldLayout, unknown>>;
  return {
    ...(typeof side === 'boolean' ? { side } : {}),
    ...(kind === 'label' || kind === 'tooltip' ? { kind } : {}),
    ...(typeof preview === 'boolean' ? { preview } : {}),
    ...(previewView === 'product' || previewView === 'quote' ? { previewView } : {}),
  };
}
