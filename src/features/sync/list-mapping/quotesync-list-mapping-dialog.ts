import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Backend } from '../../../backend/index.js';
import { customElement, type ElementClass } from '../../../core/custom-element.js';
import { DialogLife } from '../../../core/dialog-life.js';
import { Localize } from '../../../core/localize.js';
import { memoizeLast } from '../../../core/memoize.js';
import { NextFocus } from '../../../core/next-focus.js';
import { baseStyles } from '../../../ui/base-styles.js';
import { cardStyles } from '../../../ui/card-styles.js';
import { controlStyles } from '../../../ui/control-styles.js';
import { QuotesyncElement } from '../../../ui/element.js';
import { QuotesyncConfirmDialog } from '../../../ui/quotesync-confirm-dialog.js';
import { QuotesyncConflictChoice, type QuotesyncConflictResolvedEvent } from '../../../ui/quotesync-conflict-choice.js';
import { QuotesyncDialog } from '../../../ui/quotesync-dialog.js';
import { QuotesyncStatePanel } from '../../../ui/quotesync-state-panel.js';
import { noticeStyles, renderUnsavedQuestion } from '../../../ui/unsaved-edits.js';
import { QuotesyncSyncConfiguredEvent } from '../configured-event.js';
import { renderEditFooter } from '../edit-footer.js';
import type { ConfigurationPlace } from '../model/configuration-place.js';
import { QuotesyncSyncPlaceRequestedEvent } from '../place-event.js';
import { EVERYTHING, matching, type ListQuery } from './list-filter.js';
import type { QuotesyncListItemChosenEvent, QuotesyncListItemEnteredEvent } from './list-item-events.js';
import { itemErrors } from './list-edits.js';
import { renderBanner } from './list-mapping-banner.js';
import { draftKey, draftOf, editsOf, storedThen, type ListMappingDraft } from './list-mapping-draft.js';
import { ListMappingEditor, type ListMappingState } from './list-mapping-editor.js';
import { listMappingTerms } from './list-mapping-terms.js';
import { listMappingStyles, nameOfList, renderLists, renderTools, stateText, THRESHOLDS } from './list-mapping-view.js';
import {
  countsOf,
  firstDoubled,
  isProblem,
  isUnmapped,
  listAt,
  nextKind,
  nextPlace,
  withSuggestion,
  type ItemPlace,
  type ItemRow,
  type ListRows,
} from './list-rows.js';
import { QuotesyncListItems } from './quotesync-list-items.js';

/**
 * @summary The dialog "List mapping": which item of an ERP list is which item of SuperOffice's list.
 *
 * @fires {QuotesyncSyncConfiguredEvent} quotesync-sync-configured - The list mapping was saved
 * @fires {QuotesyncSyncPlaceRequestedEvent} quotesync-sync-place-requested - To the mappings, where no list is mapped yet
 * @fires {Event} quotesync-dialog-closed - The dialog has gone
 */
@customElement('quotesync-list-mapping-dialog')
export class QuotesyncListMappingDialog extends QuotesyncElement {
  static readonly uses: readonly ElementClass[] = [
    QuotesyncDialog,
    QuotesyncConfirmDialog,
    QuotesyncStatePanel,
    QuotesyncConflictChoice,
    QuotesyncListItems,
  ];

  static override readonly styles = [...baseStyles, controlStyles, cardStyles, noticeStyles, listMappingStyles];

  @property({ attribute: false }) backend: Backend | undefined;
  @property({ attribute: false }) connection: { readonly id: number; readonly name: string } | undefined;
  /** Which list is shown first. */
  @property({ attribute: false }) place: ConfigurationPlace | undefined;
  /** Shows everything and changes nothing. */
  @property({ type: Boolean }) readonly = false;

  @state() private _fieldId: number | undefined;
  @state() private _query: ListQuery = EVERYTHING;
  @state() private _threshold: number = THRESHOLDS[1];
  @state() private _said = '';
  /** What was chosen twice is told from the first attempt to save on. */
  @state() private _attempted = false;

  readonly #localize = new Localize(this, listMappingTerms);
  readonly #editor = new ListMappingEditor(this, {
    mapping: () => this.backend?.sync?.mapping,
    connectionId: () => this.connection?.id ?? 0,
    language: () => this.#localize.language,
    onSaved: () => {
      // Also when nobody waits for it any more: what is stored is no draft.
      this.#life.keep();
      this.dispatchEvent(new QuotesyncSyncConfiguredEvent(this.connection?.id ?? 0, 'list-mapping'));
    },
  });
  readonly #life: DialogLife<ListMappingDraft> = new DialogLife(this, {
    dialog: () => this.renderRoot.querySelector('quotesync-dialog'),
    editor: this.#editor,
    readonly: () => this.readonly,
    draft: draftOf(this.#editor),
  });
  readonly #next = new NextFocus<ItemPlace | 'lists' | 'save'>(
    this,
    () => this.#editor.state.status === 'ready' && !this.#life.asking,
    (target) => this.#focus(target),
  );
  /** Made when something else is looked for: an item does not go away while it gets its counterpart. */
  readonly #shown = memoizeLast((_list: object, query: ListQuery): readonly string[] => {
    const current = this.#current;
    if (!current) return [];
    const names = new Map(current.list.crmItems.map(({ id, name }) => [id, name]));
    return matching(current.rows, query, (id) => names.get(id) ?? '', this.#localize.language);
  });
  /** Where the keyboard was last. */
  #at: ItemPlace | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    const opened = changed.has('backend') || changed.has('connection');
    if (opened && this.backend && this.connection) void this.#open();
  }

  protected override render(): TemplateResult {
    const state = this.#editor.state;
    return html`
      <quotesync-dialog
        open
        size="xl"
        .heading=${this.#localize.term('listMappingOf', this.connection?.name ?? '')}
        ?busy=${state.saving}
        @keydown=${this.#onKeydown}
        @quotesync-dialog-closing=${this.#life.onClosing}
        @quotesync-dialog-closed=${this.#life.onClosed}
      >
        <div slot="banner">${this.#renderBanner(state)}</div>
        ${state.status === 'ready' ? this.#renderDesk(state) : this.#renderReading(state)} ${this.#renderFooter(state)}
      </quotesync-dialog>
      ${this.#life.asking ? renderUnsavedQuestion(this.#localize, this.#life.onAnswered) : nothing}
    `;
  }

  #renderBanner(state: ListMappingState): TemplateResult | typeof nothing {
    return renderBanner(state, {
      localize: this.#localize,
      // Without the lists there is nothing to put it into.
      found: state.status === 'ready' ? this.#life.found : undefined,
      onResolved: this.#onResolved,
      onRetry: this.#onSave,
      onRestore: this.#onRestoreDraft,
      onForget: this.#onForgetDraft,
    });
  }

  #renderReading({ status, error }: ListMappingState): TemplateResult {
    return status === 'failed'
      ? html`<quotesync-state-panel
          state="failed"
          .error=${error}
          @quotesync-retry-requested=${this.#onReadAgain}
        ></quotesync-state-panel>`
      : html`<quotesync-state-panel state="loading" rows="8"></quotesync-state-panel>`;
  }

  #renderDesk({ lists }: ListMappingState): TemplateResult {
    const localize = this.#localize;
    const current = this.#current;
    if (!current) {
      return html`<quotesync-state-panel
        state="empty"
        .heading=${localize.term('listMappingEmpty')}
        .text=${localize.term('listMappingEmptyText')}
      >
        <button slot="actions" type="button" class="button" autofocus @click=${this.#onMappings}>
          ${localize.term('listMappingToMappings')}
        </button>
      </quotesync-state-panel>`;
    }
    return html`
      <div class="desk">
        ${renderLists(localize, lists, current.list.fieldId, this.#select)} ${this.#renderItems(current)}
      </div>
    `;
  }

  #renderItems(current: ListRows): TemplateResult {
    const localize = this.#localize;
    const { list, rows } = current;
    const { saving, conflict } = this.#editor.state;
    const shown = this.#shownOf(current);
    const all = rows.length;
    return html`
      <section class="items" aria-label=${nameOfList(list)}>
        ${this.#renderTools(saving)}
        <quotesync-list-items
          .label=${localize.term('listMappingTable', nameOfList(list))}
          .rows=${rows}
          .shown=${shown}
          .crmItems=${list.crmItems}
          .errors=${this.#errors(list.fieldId)}
          .emptyText=${localize.term(all === 0 ? 'listMappingNoItems' : 'listMappingNothingShown')}
          ?locked=${saving || conflict !== undefined}
          ?readonly=${this.readonly}
          @quotesync-list-item-chosen=${this.#onChosen}
          @quotesync-list-item-entered=${this.#onEntered}
        ></quotesync-list-items>
        <p class="count" role="status">
          <bdi>${localize.term('listMappingCount', countsOf(rows).unmapped, all)}</bdi>
          ${
            all > shown.length
              ? html`· <bdi>${localize.term('listMappingShown', shown.length, all)}</bdi>
                  <button type="button" class="link-button" @click=${this.#onEverything}>
                    ${localize.term('listMappingShowEverything')}
                  </button>`
              : nothing
          }
          <bdi>${this._said}</bdi>
        </p>
      </section>
    `;
  }

  #renderTools(locked: boolean): TemplateResult {
    return renderTools({
      localize: this.#localize,
      query: this._query,
      threshold: this._threshold,
      suggestions: this.#suggested.length,
      next: nextKind(this.#editor.state.lists),
      suggesting: !this.readonly && (this.#current?.rows.some(({ suggestion }) => suggestion) ?? false),
      locked,
      onQuery: (query) => (this._query = query),
      onThreshold: (threshold) => (this._threshold = threshold),
      onUseAll: this.#onUseAll,
      onNext: this.#onNext,
    });
  }

  #renderFooter(state: ListMappingState): TemplateResult {
    const { status, saving, dirty, conflict, lists } = state;
    return renderEditFooter({
      localize: this.#localize,
      state: status === 'ready' && lists.length > 0 ? stateText(this.#localize, state, this._attempted) : undefined,
      saving,
      blocked: saving || conflict !== undefined || !dirty,
      readonly: this.readonly,
      onCancel: this.#onCancel,
      onSave: this.#onSave,
    });
  }

  get #current(): ListRows | undefined {
    const { lists } = this.#editor.state;
    return lists.find(({ list }) => list.fieldId === this._fieldId) ?? lists[0];
  }

  /** Of the items that are shown: nobody wants what he does not see to change. */
  get #suggested(): readonly ItemRow[] {
    const current = this.#current;
    if (!current) return [];
    return withSuggestion(current.rows, this.#shownOf(current), this._threshold);
  }

  #shownOf({ list }: ListRows): readonly string[] {
    return this.#shown(list, this._query);
  }

  /** What the service said of items, by key. */
  #errors(fieldId: number): ReadonlyMap<string, string> {
    return itemErrors(this.#editor.state.saveError?.fieldErrors ?? {}, fieldId);
  }

  async #open(): Promise<void> {
    this._fieldId = undefined;
    this._query = EVERYTHING;
    this._attempted = false;
    this._said = '';
    await this.#life.open(draftKey(this.connection?.id ?? 0), this.#begin());
  }

  async #begin(): Promise<void> {
    await this.#editor.open();
    const { lists } = this.#editor.state;
    const wanted = listAt(lists, this.place);
    this._fieldId = (wanted ?? lists[0])?.list.fieldId;
    const within = wanted ? [wanted] : [];
    this.#next.target = nextPlace(within, undefined, isProblem) ?? nextPlace(within, undefined, isUnmapped) ?? 'lists';
  }

  readonly #select = (fieldId: number): void => {
    if (this._fieldId === fieldId) return;
    this._fieldId = fieldId;
    this._query = EVERYTHING;
    this._said = '';
  };

  #focus(target: ItemPlace | 'lists' | 'save'): void {
    if (typeof target === 'object') return void this.#show(target);
    const selector = target === 'save' ? '#save' : '.list[aria-current]';
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }

  async #show({ fieldId, itemKey }: ItemPlace): Promise<void> {
    this.#select(fieldId);
    await this.updateComplete;
    const items = this.renderRoot.querySelector('quotesync-list-items');
    if (await items?.focusItem(itemKey)) return;
    this._query = EVERYTHING;
    await this.updateComplete;
    await items?.focusItem(itemKey);
  }

  async #save(): Promise<void> {
    const { lists, dirty, conflict } = this.#editor.state;
    if (!this.#life.mayWrite || !dirty || conflict) return;
    const doubled = firstDoubled(lists);
    this._attempted = true;
    if (doubled) {
      this.#next.target = doubled;
      return;
    }
    this.#focus('save');
    if (await this.#editor.save()) {
      this.#life.forget();
      this.#life.close();
      return;
    }
    const refused = this.#editor.state.lists.find(({ list }) => this.#errors(list.fieldId).size > 0);
    const [itemKey] = refused ? this.#errors(refused.list.fieldId).keys() : [];
    if (refused && itemKey !== undefined) this.#next.target = { fieldId: refused.list.fieldId, itemKey };
  }

  readonly #onChosen = ({ itemKey, crmItemId }: QuotesyncListItemChosenEvent): void => {
    const fieldId = this.#current?.list.fieldId;
    if (fieldId === undefined || this.#editor.state.saving) return;
    this.#editor.choose(fieldId, [[itemKey, crmItemId]]);
    this._said = '';
    this.#life.keep();
  };

  readonly #onEntered = ({ itemKey }: QuotesyncListItemEnteredEvent): void => {
    const fieldId = this.#current?.list.fieldId;
    if (fieldId !== undefined) this.#at = { fieldId, itemKey };
  };

  readonly #onUseAll = (): void => {
    const rows = this.#suggested;
    const fieldId = this.#current?.list.fieldId;
    if (fieldId === undefined || rows.length === 0 || this.#editor.state.saving) return;
    this.#editor.choose(
      fieldId,
      rows.flatMap(({ key, suggestion }) => (suggestion ? [[key, suggestion.crmItemId] as const] : [])),
    );
    this._said = this.#localize.term('listMappingSuggestionsUsed', rows.length);
    this.#life.keep();
  };

  readonly #onNext = (): void => {
    const { lists } = this.#editor.state;
    const wanted = nextKind(lists) === 'problem' ? isProblem : isUnmapped;
    const target = nextPlace(lists, this.#at, wanted);
    if (target) void this.#show(target);
  };

  readonly #onKeydown = (event: KeyboardEvent): void => {
    if (event.key !== 'F8' || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    this.#onNext();
  };

  readonly #onEverything = (): void => {
    this._query = EVERYTHING;
    this.renderRoot.querySelector<HTMLElement>('.search input')?.focus();
  };

  readonly #onMappings = (): void => {
    this.dispatchEvent(new QuotesyncSyncPlaceRequestedEvent({ kind: 'mappings' }));
  };

  readonly #onSave = (): void => void this.#save();
  readonly #onCancel = (): void => this.#life.requestClose();
  readonly #onReadAgain = (): void => void this.#open();

  readonly #onResolved = ({ theirs }: QuotesyncConflictResolvedEvent): void => {
    this.#editor.resolve(theirs);
    this.#life.keep();
    this.#next.target = this.#editor.state.dirty ? 'save' : 'lists';
  };

  readonly #onRestoreDraft = (): void => {
    const kept = this.#life.takeDraft();
    if (kept) this.#editor.restore(editsOf(kept), storedThen(kept, this.#editor.base));
    this.#next.target = 'lists';
  };

  readonly #onForgetDraft = (): void => {
    this.#life.forget();
    this.#next.target = 'lists';
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'quotesync-list-mapping-dialog': QuotesyncListMappingDialog;
  }
}
