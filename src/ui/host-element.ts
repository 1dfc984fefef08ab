import { css, html, nothing, type CSSResult, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Backend } from '../backend/index.js';
import type { DraftStore } from '../core/draft-store.js';
import { HostRoot, type RootElement } from '../core/host-root.js';
import type { AwaitedBackend } from '../core/host-surroundings.js';
import type { Localize } from '../core/localize.js';
import { MadeBackend } from '../core/made-backend.js';
import { keepKeys } from '../core/own-keys.js';
import type { SupportBundle } from '../core/support-bundle.js';
import type { ViewStore } from '../core/view-store.js';
import type { shell } from '../locales/en/shell.js';
import { QuotesyncElement } from './element.js';
import { hostPageStyles } from './host-page-styles.js';

/** For every {@link HostElement} that shows something. */
export const hostStyles: readonly CSSResult[] = [
  hostPageStyles,
  css`
    .readonly-note {
      margin: 0 0 var(--_space-3);
      color: var(--_color-text-muted);
      overflow-wrap: anywhere;
    }
  `,
];

/**
 * An element that a host puts on its page: the shell, the provider, and each tab by itself. All of them are handed the
 * same things in the same way, and inside one another take over what they were not given.
 */
export abstract class HostElement extends QuotesyncElement implements RootElement {
  /** Where everything is read and written. May be set before or after connecting, and replaced. Default: the one around. */
  @property({ attribute: false }) backend: Backend | undefined;

  /** In place of `backend`: the address of a SuperOffice tenant, `/Cust12345`, on whose web session the page lives. */
  @property({ attribute: 'base-url' }) baseUrl = '';

  /** Everything can be looked at, nothing changed. */
  @property({ type: Boolean, reflect: true }) readonly = false;

  /** Why, in words for the user. */
  @property({ attribute: 'readonly-reason' }) readonlyReason = '';

  /** Names of what is left out, with spaces between them: tabs and areas. */
  @property({ attribute: 'hidden-parts' }) hiddenParts = '';

  /** Where unsaved edits survive a reload; `null` keeps nothing. Default: IndexedDB, with `draft-scope`. */
  @property({ attribute: false }) drafts: DraftStore | null | undefined;

  /** Where the layout of lists is remembered; `null` forgets it. Default: `localStorage`, with `draft-scope`. */
  @property({ attribute: false }) views: ViewStore | null | undefined;

  /** Keeps the drafts and views of different users and tenants apart, for example `Cust12345/anna`. */
  @property({ attribute: 'draft-scope' }) draftScope = '';

  /** How close lines and rows are. Default: the one around, and `comfortable` where there is none. */
  @property({ reflect: true }) density: 'compact' | 'comfortable' | 'spacious' | undefined;

  protected readonly root = new HostRoot(this);
  readonly #made = new MadeBackend(() => this.requestUpdate());
  #leaving: Promise<boolean> | undefined;

  constructor() {
    super();
    keepKeys(this);
  }

  /** There are unsaved edits. `quotesync-dirty-change` tells when that changes. */
  get dirty(): boolean {
    return this.root.dirty;
  }

  /** @internal What was given to this element, or made of its address. */
  get ownBackend(): Backend | undefined {
    return this.backend ?? this.#made.backend;
  }

  /** @internal Why there is none of the address. */
  get awaitedBackend(): AwaitedBackend | undefined {
    return this.#made.awaited;
  }

  /** Reads everything that is shown again. Edits stay. `quotesync-load-start` and `-end` tell how it goes. */
  refresh(): void {
    this.root.refresh();
  }

  /**
   * For the router of a page: whether what is shown may be taken away. With unsaved edits the user is asked; where drafts
   * are kept they stay, and are offered again. Rejects when the code of the question cannot be loaded.
   */
  canLeave(): Promise<boolean> {
    if (!this.dirty) return Promise.resolve(true);
    this.#leaving ??= this.#askToLeave().finally(() => (this.#leaving = undefined));
    return this.#leaving;
  }

  /** What somebody who helps needs to know, without secrets. Never rejects unless its code cannot be loaded. */
  readonly supportBundle = async (): Promise<SupportBundle> => {
    const { collectSupport } = await import('../core/support-bundle.js');
    return collectSupport(this, this.root);
  };

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('baseUrl')) this.#made.set(this.baseUrl);
    if (this.root.update(this.supportBundle)) this.backendReplaced();
    else if (this.root.isOutdated()) this.readAgain();
  }

  /** What was chosen or open belongs to a tenant that is gone. */
  protected backendReplaced(): void {
    // Nothing of that here.
  }

  /** Reads what this element itself shows. */
  protected readAgain(): void {
    // Those inside do.
  }

  protected hides(part: string): boolean {
    return this.root.hiddenParts.has(part);
  }

  /** Instead of everything, while there is no backend: it is on its way, it cannot be made, or nobody named one. */
  protected renderAbsence(localize: Localize<typeof shell>): TemplateResult {
    const { awaited } = this.root;
    if (!awaited) {
      return html`<quotesync-state-panel
        state="missing"
        .heading=${localize.term('noBackendHeading')}
        .text=${localize.term('noBackendText')}
      ></quotesync-state-panel>`;
    }
    return html`<quotesync-state-panel
      state=${awaited.error ? 'failed' : 'loading'}
      rows="8"
      .heading=${awaited.error && localize.term('backendFailed')}
      .error=${awaited.error}
      @quotesync-retry-requested=${awaited.retry}
    ></quotesync-state-panel>`;
  }

  /** Above everything, when nothing may be changed. Needs {@link hostStyles}. */
  protected renderReadonlyNote(localize: Localize<typeof shell>): TemplateResult | typeof nothing {
    const { readonly, readonlyReason } = this.root;
    if (!readonly) return nothing;
    const text = readonlyReason ? localize.term('readonlyBecause', readonlyReason) : localize.term('readonlyNote');
    return html`<p class="readonly-note"><bdi>${text}</bdi></p>`;
  }

  async #askToLeave(): Promise<boolean> {
    const { askToLeave } = await import('./quotesync-leave-dialog.js');
    const leaves = await askToLeave(this.renderRoot, this.root.drafts !== undefined);
    if (leaves) this.root.release();
    return leaves;
  }
}
