import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Backend, BackendCapabilities, SyncConnectionReference, SyncPriorities } from '../../backend/index.js';
import { customElement, type ElementClass } from '../../core/custom-element.js';
import { DialogLife } from '../../core/dialog-life.js';
import { Localize } from '../../core/localize.js';
import { memoizeLast } from '../../core/memoize.js';
import { NextFocus } from '../../core/next-focus.js';
import { conflict } from '../../locales/en/conflict.js';
import { sync } from '../../locales/en/sync.js';
import { syncPriority } from '../../locales/en/sync-priority.js';
import { baseStyles } from '../../ui/base-styles.js';
import { controlStyles } from '../../ui/control-styles.js';
import { QuotesyncElement } from '../../ui/element.js';
import { errorWords } from '../../ui/error-words.js';
import { QuotesyncConfirmDialog } from '../../ui/quotesync-confirm-dialog.js';
import {
  QuotesyncConflictChoice,
  type ConflictRow,
  type QuotesyncConflictResolvedEvent,
} from '../../ui/quotesync-conflict-choice.js';
import { QuotesyncDialog } from '../../ui/quotesync-dialog.js';
import {
  QuotesyncReorderList,
  type QuotesyncReorderedEvent,
  type ReorderItem,
} from '../../ui/quotesync-reorder-list.js';
import { QuotesyncStatePanel } from '../../ui/quotesync-state-panel.js';
import { noticeStyles, renderDraftNotice, renderUnsavedQuestion } from '../../ui/unsaved-edits.js';
import { draftOf, PRIORITY_DRAFT_KEY, type PriorityDraft } from './priority-draft.js';
import { PriorityEditor, type PriorityEditorState } from './priority-editor.js';
import { QuotesyncSyncPrioritiesStoredEvent } from './priority-events.js';
import { idsOf, SUPEROFFICE_ID } from './priority-order.js';

/**
 * @summary The dialog "Set Sync Priority": the order in which connections are synchronised.
 *
 * @fires {QuotesyncSyncPrioritiesStoredEvent} quotesync-sync-priorities-stored - Another order was saved
 * @fires {Event} quotesync-dialog-closed - The dialog has gone
 */
@customElement('quotesync-sync-priority-dialog')
export class QuotesyncSyncPriorityDialog extends QuotesyncElement {
  static readonly uses: readonly ElementClass[] = [
    QuotesyncDialog,
    QuotesyncConfirmDialog,
    QuotesyncStatePanel,
    QuotesyncConflictChoice,
    QuotesyncReorderList,
  ];

  static override readonly styles = [
    ...baseStyles,
    controlStyles,
    noticeStyles,
    css`
      .order {
        display: grid;
        gap: var(--_space-3);
      }
      p {
        margin: 0;
        color: var(--_color-text-muted);
        font-size: var(--_font-size-s);
      }
      p[slot='status'] {
        padding-block-end: var(--_space-2);
      }
    `,
  ];

  @property({ attribute: false }) backend: Backend | undefined;
  @property({ attribute: false }) capabilities: BackendCapabilities['sync'];
  /** Shows the order and does not change it. */
  @property({ type: Boolean }) readonly = false;

  readonly #localize = new Localize(this, { ...conflict, ...sync, ...syncPriority });
  readonly #editor = new PriorityEditor(this, {
    backend: () => this.backend,
    language: () => this.#localize.language,
    onSaved: (priorities) => this.dispatchEvent(new QuotesyncSyncPrioritiesStoredEvent(idsOf(priorities))),
  });
  readonly #life: DialogLife<PriorityDraft> = new DialogLife(this, {
    dialog: () => this.renderRoot.querySelector('quotesync-dialog'),
    editor: this.#editor,
    readonly: () => this.readonly,
    draft: draftOf(this.#editor),
  });
  readonly #next = new NextFocus<'list' | 'save'>(
    this,
    () => this.#editor.state.status === 'ready' && !this.#life.asking,
    (target) => this.#focus(target),
  );
  readonly #items = memoizeLast((_order: string, _words: object): readonly ReorderItem[] =>
    this.#editor.state.items.map((item) => ({ id: String(item.id), label: this.#nameOf(item) })),
  );

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('backend') || !this.backend) return;
    this.#next.target = 'list';
    void this.#life.open(PRIORITY_DRAFT_KEY, this.#editor.open());
  }

  protected override render(): TemplateResult {
    const state = this.#editor.state;
    return html`
      <quotesync-dialog
        open
        .heading=${this.#localize.term('setSyncPriority')}
        ?busy=${state.saving}
        @quotesync-dialog-closing=${this.#life.onClosing}
        @quotesync-dialog-closed=${this.#life.onClosed}
      >
        <div slot="banner">${this.#renderBanner(state)}</div>
        ${state.status === 'ready' ? this.#renderOrder(state) : this.#renderReading(state)} ${this.#renderFooter(state)}
      </quotesync-dialog>
      ${this.#life.asking ? renderUnsavedQuestion(this.#localize, this.#life.onAnswered) : nothing}
    `;
  }

  #renderBanner({ conflict: theirs, saveError, items }: PriorityEditorState): TemplateResult | typeof nothing {
    const localize = this.#localize;
    if (theirs) return this.#renderConflict(items, theirs);
    if (saveError) {
      const text = saveError.userMessage ? '' : errorWords(localize, saveError).text;
      return html`<quotesync-state-panel
        state="failed"
        compact
        .error=${saveError}
        .heading=${localize.term('syncPriorityNotSaved')}
        .text=${`${text} ${localize.term('syncPriorityNotSavedText')}`.trim()}
        @quotesync-retry-requested=${this.#onSave}
      ></quotesync-state-panel>`;
    }
    const { found } = this.#life;
    if (!found) return nothing;
    return renderDraftNotice({
      localize,
      found,
      outdatedText: (when) => localize.term('syncPriorityDraftOutdated', when),
      onRestore: this.#onRestoreDraft,
      onForget: this.#onForgetDraft,
    });
  }

  #renderConflict(mine: SyncPriorities, theirs: SyncPriorities): TemplateResult {
    const localize = this.#localize;
    const text = (item: SyncConnectionReference | undefined): string => (item ? this.#nameOf(item) : '');
    const rows = Array.from({ length: Math.max(mine.length, theirs.length) }, (_, index): ConflictRow | undefined => {
      if (mine[index]?.id === theirs[index]?.id) return undefined;
      const position = new Intl.NumberFormat(localize.language).format(index + 1);
      const label = localize.term('syncPriorityPosition', position);
      return { key: String(index), label, mine: text(mine[index]), theirs: text(theirs[index]) };
    }).filter((row) => row !== undefined);
    return html`<quotesync-conflict-choice
      whole
      .heading=${localize.term('syncPriorityConflictHeading')}
      .text=${localize.term('syncPriorityConflictText')}
      .rows=${rows}
      @quotesync-conflict-resolved=${this.#onResolved}
    ></quotesync-conflict-choice>`;
  }

  #renderReading({ status, error }: PriorityEditorState): TemplateResult {
    return status === 'failed'
      ? html`<quotesync-state-panel
          state="failed"
          .error=${error}
          @quotesync-retry-requested=${this.#onReadAgain}
        ></quotesync-state-panel>`
      : html`<quotesync-state-panel state="loading" rows="4"></quotesync-state-panel>`;
  }

  #renderOrder({ items, saving, conflict: theirs }: PriorityEditorState): TemplateResult {
    const localize = this.#localize;
    if (items.length === 0) {
      return html`<quotesync-state-panel
        state="empty"
        .heading=${localize.term('syncPriorityEmpty')}
        .text=${localize.term('syncPriorityEmptyText')}
      ></quotesync-state-panel>`;
    }
    const ranked = items.some(({ id }) => id === SUPEROFFICE_ID);
    return html`
      <div class="order">
        <p>
          ${localize.term(items.length === 1 ? 'syncPrioritySingle' : 'syncPriorityText')}
          ${ranked ? localize.term('syncPrioritySuperOfficeText') : nothing}
        </p>
        <quotesync-reorder-list
          .label=${localize.term('syncPriorityList')}
          .items=${this.#items(idsOf(items).join(), localize.words)}
          .locked=${this.#locked(saving, theirs !== undefined)}
          @quotesync-reordered=${this.#onReordered}
        ></quotesync-reorder-list>
      </div>
    `;
  }

  #renderFooter({ saving, dirty, conflict: theirs, status, items }: PriorityEditorState): TemplateResult {
    const localize = this.#localize;
    const blocked = saving || theirs !== undefined || status !== 'ready' || !dirty;
    const shown = status === 'ready' && items.length > 1 && !this.readonly;
    return html`
      ${
        shown
          ? html`<p slot="status" id="state" role="status">
              ${localize.term(dirty ? 'syncPriorityChanged' : 'syncPriorityUnchanged')}
            </p>`
          : nothing
      }
      <button slot="footer" class="button" @click=${this.#onCancel}>
        ${localize.term(this.readonly ? 'close' : saving ? 'stopWaiting' : 'cancel')}
      </button>
      ${
        this.readonly
          ? nothing
          : html`<button
              slot="footer"
              id="save"
              class="button button--primary"
              aria-disabled=${blocked ? 'true' : 'false'}
              aria-describedby=${shown ? 'state' : nothing}
              @click=${this.#onSave}
            >
              ${localize.term(saving ? 'saving' : 'ok')}
            </button>`
      }
    `;
  }

  #nameOf({ id, name }: SyncConnectionReference): string {
    if (id === SUPEROFFICE_ID) return this.#localize.term('syncPrioritySuperOffice');
    return name || this.#localize.term('syncPriorityUnnamed', id);
  }

  /** Why nothing can be moved now, in words. */
  #locked(saving: boolean, contested: boolean): string {
    if (this.readonly) return this.#localize.term('syncPriorityReadonly');
    if (saving) return this.#localize.term('saving');
    return contested ? this.#localize.term('syncPriorityConflictHeading') : '';
  }

  #focus(target: 'list' | 'save'): void {
    if (target === 'save') return this.renderRoot.querySelector<HTMLElement>('#save')?.focus();
    // Gone from the page, or not drawn yet, it has nothing inside.
    const list = this.renderRoot.querySelector('quotesync-reorder-list')?.shadowRoot;
    list?.querySelector<HTMLElement>('button[data-reorder]')?.focus();
  }

  async #save(): Promise<void> {
    const { dirty, conflict: theirs } = this.#editor.state;
    if (!this.#life.mayWrite || !dirty || theirs) return;
    this.#focus('save');
    if (!(await this.#editor.save())) return;
    this.#life.forget();
    this.#life.close();
  }

  readonly #onReordered = ({ ids }: QuotesyncReorderedEvent): void => {
    this.#editor.reorder(ids.map(Number));
    this.#life.keep();
  };

  readonly #onSave = (): void => void this.#save();

  readonly #onCancel = (): void => this.#life.requestClose();

  readonly #onReadAgain = (): void => {
    this.#next.target = 'list';
    void this.#editor.reload();
  };

  readonly #onResolved = ({ theirs }: QuotesyncConflictResolvedEvent): void => {
    if (theirs === 'all') this.#editor.takeTheirs();
    else this.#editor.keepMine();
    this.#life.keep();
    this.#next.target = this.#editor.state.dirty ? 'save' : 'list';
  };

  readonly #onRestoreDraft = (): void => {
    const kept = this.#life.takeDraft();
    if (kept) this.#editor.restore(kept.base, kept.order);
    this.#next.target = 'list';
  };

  readonly #onForgetDraft = (): void => {
    this.#life.forget();
    this.#next.target = 'list';
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'quotesync-sync-priority-dialog': QuotesyncSyncPriorityDialog;
  }
}
