import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Backend, SyncActorType, SyncRankedField } from '../../../backend/index.js';
import { customElement, type ElementClass } from '../../../core/custom-element.js';
import { DialogLife } from '../../../core/dialog-life.js';
import { Localize } from '../../../core/localize.js';
import { memoizeLast } from '../../../core/memoize.js';
import { NextFocus } from '../../../core/next-focus.js';
import { baseStyles } from '../../../ui/base-styles.js';
import { controlStyles } from '../../../ui/control-styles.js';
import { QuotesyncElement } from '../../../ui/element.js';
import { QuotesyncConfirmDialog } from '../../../ui/quotesync-confirm-dialog.js';
import { QuotesyncConflictChoice, type QuotesyncConflictResolvedEvent } from '../../../ui/quotesync-conflict-choice.js';
import { QuotesyncDialog } from '../../../ui/quotesync-dialog.js';
import {
  QuotesyncReorderList,
  type QuotesyncReorderedEvent,
  type ReorderItem,
} from '../../../ui/quotesync-reorder-list.js';
import { QuotesyncStatePanel } from '../../../ui/quotesync-state-panel.js';
import { QuotesyncTabList, type QuotesyncTabSelectedEvent, type TabItem } from '../../../ui/quotesync-tab-list.js';
import { noticeStyles, renderUnsavedQuestion } from '../../../ui/unsaved-edits.js';
import { QuotesyncSyncConfiguredEvent } from '../configured-event.js';
import { renderEditFooter } from '../edit-footer.js';
import type { ConfigurationPlace } from '../model/configuration-place.js';
import type { FieldOrder, FieldOrderState } from './field-order.js';
import { rankTerms, renderBanner } from './rank-banner.js';
import { draftKey, draftOf, type RankDraft } from './rank-draft.js';
import { RankEditor } from './rank-editor.js';
import { idsOf } from './rank-order.js';

/**
 * @summary The dialog "Rank Fields": the order in which the ERP tab shows the fields of a connection.
 *
 * @fires {QuotesyncSyncConfiguredEvent} quotesync-sync-configured - Another order was saved
 * @fires {Event} quotesync-dialog-closed - The dialog has gone
 */
@customElement('quotesync-rank-fields-dialog')
export class QuotesyncRankFieldsDialog extends QuotesyncElement {
  static readonly uses: readonly ElementClass[] = [
    QuotesyncDialog,
    QuotesyncConfirmDialog,
    QuotesyncStatePanel,
    QuotesyncConflictChoice,
    QuotesyncReorderList,
    QuotesyncTabList,
  ];

  static override readonly styles = [
    ...baseStyles,
    controlStyles,
    noticeStyles,
    css`
      .order {
        display: grid;
        gap: var(--_space-3);
        padding-block-start: var(--_space-3);
      }
      p {
        margin: 0;
        color: var(--_color-text-muted);
        font-size: var(--_font-size-s);
      }
      p.edit-state {
        padding-block-end: var(--_space-2);
      }
    `,
  ];

  @property({ attribute: false }) backend: Backend | undefined;
  @property({ attribute: false }) connection: { readonly id: number; readonly name: string } | undefined;
  /** Whose order is shown first. */
  @property({ attribute: false }) place: ConfigurationPlace | undefined;
  /** Shows the order and does not change it. */
  @property({ type: Boolean }) readonly = false;

  @state() private _type: SyncActorType | undefined;
  /** Not saved by the last attempt. */
  @state() private _failed: readonly SyncActorType[] = [];

  readonly #localize = new Localize(this, rankTerms);
  readonly #editor = new RankEditor(this, {
    mapping: () => this.backend?.sync?.mapping,
    connectionId: () => this.connection?.id ?? 0,
    language: () => this.#localize.language,
    nameOf: (type) => this.#localize.term('syncActor', type),
    onSaved: () => this.#onSaved(),
  });
  readonly #life: DialogLife<RankDraft> = new DialogLife(this, {
    dialog: () => this.renderRoot.querySelector('quotesync-dialog'),
    editor: this.#editor,
    readonly: () => this.readonly,
    draft: draftOf(this.#editor),
  });
  readonly #next = new NextFocus<'tabs' | 'list' | 'save'>(
    this,
    () => this.#isReady && !this.#life.asking,
    (target) => this.#focus(target),
  );
  readonly #items = memoizeLast((_order: string, _words: object): readonly ReorderItem[] =>
    (this.#order?.state.fields ?? []).map(itemOf),
  );

  protected override willUpdate(changed: PropertyValues<this>): void {
    const opened = changed.has('backend') || changed.has('connection');
    if (opened && this.backend && this.connection) void this.#open();
  }

  protected override render(): TemplateResult {
    const { saving, types } = this.#editor.state;
    const order = this.#order;
    return html`
      <quotesync-dialog
        open
        size="l"
        .heading=${this.#localize.term('rankFieldsHeading')}
        ?busy=${saving}
        @quotesync-dialog-closing=${this.#life.onClosing}
        @quotesync-dialog-closed=${this.#life.onClosed}
      >
        <div slot="banner">${this.#renderBanner(order)}</div>
        ${this.#isReady ? this.#renderActors(types, order) : this.#renderReading()} ${this.#renderFooter()}
      </quotesync-dialog>
      ${this.#life.asking ? renderUnsavedQuestion(this.#localize, this.#life.onAnswered) : nothing}
    `;
  }

  #renderBanner(order: FieldOrder | undefined): TemplateResult | typeof nothing {
    if (!this._type) return nothing;
    return renderBanner(order?.state, {
      localize: this.#localize,
      type: this._type,
      found: this.#life.found,
      onResolved: this.#onResolved,
      onRetry: this.#onSave,
      onRestore: this.#onRestoreDraft,
      onForget: this.#onForgetDraft,
    });
  }

  #renderReading(): TemplateResult {
    const { status, error } = this.#editor.state;
    return status === 'failed'
      ? html`<quotesync-state-panel
          state="failed"
          .error=${error}
          @quotesync-retry-requested=${this.#onReadAgain}
        ></quotesync-state-panel>`
      : html`<quotesync-state-panel state="loading" rows="8"></quotesync-state-panel>`;
  }

  #renderActors(types: readonly SyncActorType[], order: FieldOrder | undefined): TemplateResult {
    const localize = this.#localize;
    if (!order || !this._type) {
      return html`<quotesync-state-panel
        state="empty"
        .heading=${localize.term('rankFieldsNoActors')}
        .text=${localize.term('rankFieldsNoActorsText')}
      ></quotesync-state-panel>`;
    }
    return html`
      <quotesync-tab-list
        .label=${localize.term('rankFieldsTabs')}
        .tabs=${this.#tabs(types)}
        selected=${this._type}
        controls="panel"
        @quotesync-tab-selected=${this.#onTab}
      ></quotesync-tab-list>
      <div id="panel" role="tabpanel" aria-label=${localize.term('syncActor', this._type)}>
        ${this.#renderOrder(order, this._type)}
      </div>
    `;
  }

  #renderOrder(order: FieldOrder, type: SyncActorType): TemplateResult {
    const localize = this.#localize;
    const { state: current } = order;
    if (current.status === 'failed') {
      return html`<quotesync-state-panel
        state="failed"
        .error=${current.error}
        @quotesync-retry-requested=${() => void order.read()}
      ></quotesync-state-panel>`;
    }
    if (current.status === 'loading') {
      return html`<quotesync-state-panel state="loading" rows="8"></quotesync-state-panel>`;
    }
    if (current.fields.length === 0) {
      return html`<quotesync-state-panel
        state="empty"
        .heading=${localize.term('rankFieldsEmpty')}
        .text=${localize.term('rankFieldsEmptyText')}
      ></quotesync-state-panel>`;
    }
    return html`
      <div class="order">
        <p><bdi>${this.#aboutText()}</bdi></p>
        <quotesync-reorder-list
          .label=${localize.term('rankFieldsList', localize.term('syncActor', type))}
          .items=${this.#items(idsOf(current.fields).join(), localize.words)}
          .locked=${this.#locked(current)}
          @quotesync-reordered=${this.#onReordered}
        ></quotesync-reorder-list>
      </div>
    `;
  }

  #aboutText(): string {
    if (this.readonly) return this.#localize.term('rankFieldsReadonly');
    return this.#localize.term('rankFieldsText', this.connection?.name ?? '');
  }

  #renderFooter(): TemplateResult {
    const { saving, dirty, status } = this.#editor.state;
    return renderEditFooter({
      localize: this.#localize,
      state: status === 'ready' && this._type !== undefined ? this.#stateText() : undefined,
      saving,
      blocked: saving || !dirty || this.#editor.contested.length > 0,
      readonly: this.readonly,
      onCancel: this.#onCancel,
      onSave: this.#onSave,
    });
  }

  #stateText(): string {
    const localize = this.#localize;
    const { changed, contested } = this.#editor;
    const names = (types: readonly SyncActorType[]): string =>
      new Intl.ListFormat(localize.language).format(types.map((type) => localize.term('syncActor', type)));
    if (contested.length > 0) return localize.term('rankFieldsConflictFirst', names(contested));
    return changed.length > 0
      ? localize.term('rankFieldsChanged', names(changed))
      : localize.term('rankFieldsUnchanged');
  }

  #tabs(types: readonly SyncActorType[]): readonly TabItem[] {
    const localize = this.#localize;
    const { changed } = this.#editor;
    return types.map((type) => {
      const label = localize.term('syncActor', type);
      if (this._failed.includes(type) && changed.includes(type)) {
        return { id: type, label, mark: localize.term('rankFieldsFailedMark'), tone: 'problem' };
      }
      return { id: type, label, mark: changed.includes(type) ? localize.term('rankFieldsMark') : undefined };
    });
  }

  /** The kinds of records are there, and one of them is chosen. */
  get #isReady(): boolean {
    const { status, types } = this.#editor.state;
    return status === 'ready' && (this._type !== undefined || types.length === 0);
  }

  get #order(): FieldOrder | undefined {
    return this.#editor.order(this._type);
  }

  /** Why nothing can be moved now, in words. */
  #locked({ conflict }: FieldOrderState): string {
    if (this.readonly) return this.#localize.term('rankFieldsReadonly');
    if (this.#editor.state.saving) return this.#localize.term('saving');
    const type = conflict && this._type;
    return type ? this.#localize.term('rankFieldsConflictFirst', this.#localize.term('syncActor', type)) : '';
  }

  async #open(): Promise<void> {
    this._type = undefined;
    this._failed = [];
    this.#next.target = 'tabs';
    await this.#life.open(draftKey(this.connection?.id ?? 0), this.#begin());
  }

  async #begin(): Promise<void> {
    await this.#editor.open();
    const { types } = this.#editor.state;
    const wanted = this.place && 'actorType' in this.place ? this.place.actorType : undefined;
    await this.#select(types.find((type) => type === wanted) ?? types[0]);
  }

  async #select(type: SyncActorType | undefined): Promise<void> {
    this._type = type;
    if (type) await this.#editor.show(type);
  }

  #focus(target: 'tabs' | 'list' | 'save'): void {
    if (target === 'save') return this.renderRoot.querySelector<HTMLElement>('#save')?.focus();
    if (target === 'tabs') return this.renderRoot.querySelector('quotesync-tab-list')?.focus();
    const list = this.renderRoot.querySelector('quotesync-reorder-list');
    list?.renderRoot.querySelector<HTMLElement>('button[data-reorder]')?.focus();
  }

  async #save(): Promise<void> {
    const { dirty } = this.#editor.state;
    if (!this.#life.mayWrite || !dirty || this.#editor.contested.length > 0) return;
    this.#focus('save');
    this._failed = [];
    const failed = await this.#editor.save();
    if (!this.#editor.state.dirty) {
      this.#life.forget();
      this.#life.close();
      return;
    }
    this._failed = failed;
    const [first] = failed;
    if (first && !(this._type && failed.includes(this._type))) await this.#select(first);
  }

  /** Also when nobody waits for it any more: what is stored is no draft. */
  #onSaved(): void {
    this.#life.keep();
    this.dispatchEvent(new QuotesyncSyncConfiguredEvent(this.connection?.id ?? 0, 'rank'));
  }

  readonly #onTab = ({ tab }: QuotesyncTabSelectedEvent): void => {
    void this.#select(this.#editor.state.types.find((type) => type === tab));
  };

  readonly #onReordered = ({ ids }: QuotesyncReorderedEvent): void => {
    this.#order?.reorder(ids.map(Number));
    this._failed = this._failed.filter((type) => this.#editor.changed.includes(type));
    this.#life.keep();
  };

  readonly #onSave = (): void => void this.#save();

  readonly #onCancel = (): void => this.#life.requestClose();

  readonly #onReadAgain = (): void => void this.#open();

  readonly #onResolved = ({ theirs }: QuotesyncConflictResolvedEvent): void => {
    if (theirs === 'all') this.#order?.takeTheirs();
    else this.#order?.keepMine();
    this._failed = this._failed.filter((type) => type !== this._type);
    this.#life.keep();
    this.#next.target = this.#editor.state.dirty ? 'save' : 'list';
  };

  readonly #onRestoreDraft = (): void => {
    const kept = this.#life.takeDraft();
    if (kept) void this.#editor.restore(kept);
    this.#next.target = 'list';
  };

  readonly #onForgetDraft = (): void => {
    this.#life.forget();
    this.#next.target = 'list';
  };
}

function itemOf({ id, key, label, description }: SyncRankedField): ReorderItem {
  return { id: String(id), label: label || key, description };
}

declare global {
  interface HTMLElementTagNameMap {
    'quotesync-rank-fields-dialog': QuotesyncRankFieldsDialog;
  }
}
