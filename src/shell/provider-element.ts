import { ContextProvider } from '@lit/context';
import { LitElement, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Backend } from '../backend/backend.js';
import { createBackend } from '../core/backend-factory.js';
import { backendContext, draftContext, readonlyContext, viewContext } from '../core/contexts.js';
import type { DraftStore } from '../core/draft-store.js';
import { HostRoot, type RootElement } from '../core/host-root.js';
import { lazyDraftStore } from '../core/lazy-draft-store.js';
import { lazyViewStore, type ViewStore } from '../core/view-store.js';

/** What the shell and the provider have in common: what a host hands over once, for all elements inside. */
export abstract class ProviderElement extends LitElement implements RootElement {
  /** Where everything is read and written. May be set before or after connecting, and replaced. */
  @property({ attribute: false }) backend: Backend | undefined;

  /** In place of `backend`: the address of a SuperOffice tenant, `/Cust12345`, on whose web session the page lives. */
  @property({ attribute: 'base-url' }) baseUrl = '';

  /** Everything can be looked at, nothing changed. */
  @property({ type: Boolean, reflect: true }) readonly = false;

  /** Where unsaved edits survive a reload; `null` keeps nothing. Default: IndexedDB, with `draft-scope`. */
  @property({ attribute: false }) drafts: DraftStore | null | undefined;

  /** Where the layout of lists is remembered; `null` forgets it. Default: `localStorage`, with `draft-scope`. */
  @property({ attribute: false }) views: ViewStore | null | undefined;

  /** Keeps the drafts and views of different users and tenants apart, for example `Cust12345/anna`. */
  @property({ attribute: 'draft-scope' }) draftScope = '';

  /** Made of the address. */
  @state() private _made: Backend | undefined;

  protected readonly root = new HostRoot(this);
  readonly #backendProvider = new ContextProvider(this, { context: backendContext });
  readonly #draftProvider = new ContextProvider(this, { context: draftContext });
  readonly #viewProvider = new ContextProvider(this, { context: viewContext });
  readonly #readonlyProvider = new ContextProvider(this, { context: readonlyContext, initialValue: false });

  /** There are unsaved edits. */
  get dirty(): boolean {
    return this.root.dirty;
  }

  get ownBackend(): Backend | undefined {
    return this.backend ?? this._made;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('baseUrl')) void this.#make();
    this.root.backendChanged();
    this.#backendProvider.setValue(this.root.backend);
    this.#readonlyProvider.setValue(this.root.readonly);
    if (changed.has('drafts') || changed.has('draftScope')) {
      this.#draftProvider.setValue(
        this.drafts === undefined ? lazyDraftStore(this.draftScope) : (this.drafts ?? undefined),
      );
    }
    if (changed.has('views') || changed.has('draftScope')) {
      this.#viewProvider.setValue(
        this.views === undefined ? lazyViewStore(this.draftScope) : (this.views ?? undefined),
      );
    }
  }

  async #make(): Promise<void> {
    const { baseUrl } = this;
    this._made = undefined;
    if (!baseUrl) return;
    try {
      const made = await createBackend(baseUrl);
      if (baseUrl === this.baseUrl) this._made = made;
    } catch (error) {
      console.warn(`quotesync: the base-url "${baseUrl}" cannot be used.`, error);
    }
  }
}
