import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import {
  BackendError,
  type Backend,
  type SyncActorType,
  type SyncDefault,
  type SyncFieldDefault,
} from '../../../backend/index.js';
import { customElement, type ElementClass } from '../../../core/custom-element.js';
import { LazyLists } from '../../../core/lazy-lists.js';
import { Localize } from '../../../core/localize.js';
import { memoizeLast } from '../../../core/memoize.js';
import { NextFocus } from '../../../core/next-focus.js';
import { baseStyles } from '../../../ui/base-styles.js';
import { controlStyles } from '../../../ui/control-styles.js';
import { QuotesyncElement } from '../../../ui/element.js';
import type { QuotesyncRowActivatedEvent, QuotesyncRowSelectedEvent } from '../../../ui/grid-events.js';
import { renderListFailures, type RepeatableFailure } from '../../../ui/list-failures.js';
import { isFocusLost, renderNotice, type Notice } from '../../../ui/notice.js';
import { QuotesyncDataGrid, type GridRowState } from '../../../ui/quotesync-data-grid.js';
import { QuotesyncDialog } from '../../../ui/quotesync-dialog.js';
import { QuotesyncStatePanel } from '../../../ui/quotesync-state-panel.js';
import { QuotesyncTabList, type QuotesyncTabSelectedEvent } from '../../../ui/quotesync-tab-list.js';
import { QuotesyncToast } from '../../../ui/quotesync-toast.js';
import { QuotesyncSyncConfiguredEvent } from '../configured-event.js';
import type { ConfigurationPlace } from '../model/configuration-place.js';
import { defaultColumns } from './default-columns.js';
import type { QuotesyncSyncDefaultStoredEvent } from './default-events.js';
import { hasDefault, NO_DEFAULT } from './default-form.js';
import { defaultTerms, nameOf } from './default-terms.js';
import { DefaultsController, type Defaults } from './defaults-controller.js';
import { defaultsStyles, renderToolbar, type DefaultAction } from './defaults-toolbar.js';
import { QuotesyncSyncDefaultDialog } from './quotesync-sync-default-dialog.js';

/** Whose default is entered; 0: a new one, perhaps of the field `suggestedId`. */
interface Target {
  readonly type: SyncActorType;
  readonly fieldId: number;
  readonly suggestedId: number;
  readonly fields: readonly SyncFieldDefault[];
}

/** What was removed: "Undo" brings it back. */
interface Removed {
  readonly fieldId: number;
  readonly before: SyncDefault;
}

const keyOf = ({ id }: SyncFieldDefault): string => String(id);

/**
 * @summary The dialog "Configure Sync Default Values": what fields get when records are made in the ERP system.
 *
 * @fires {QuotesyncSyncConfiguredEvent} quotesync-sync-configured - A default was saved or removed
 * @fires {Event} quotesync-dialog-closed - The dialog has gone
 */
@customElement('quotesync-sync-defaults-dialog')
export class QuotesyncSyncDefaultsDialog extends QuotesyncElement {
  static readonly uses: readonly ElementClass[] = [
    QuotesyncDialog,
    QuotesyncDataGrid,
    QuotesyncStatePanel,
    QuotesyncTabList,
    QuotesyncToast,
    QuotesyncSyncDefaultDialog,
  ];

  static override readonly styles = [...baseStyles, controlStyles, defaultsStyles];

  @property({ attribute: false }) backend: Backend | undefined;
  @property({ attribute: false }) connection: { readonly id: number; readonly name: string } | undefined;
  /** Which field is looked at first. */
  @property({ attribute: false }) place: ConfigurationPlace | undefined;
  /** Shows everything and changes nothing. */
  @property({ type: Boolean }) readonly = false;

  @state() private _type: SyncActorType | undefined;
  @state() private _selectedId: number | undefined;
  @state() private _target: Target | undefined;
  @state() private _notice: Notice<Removed> | undefined;
  @state() private _failure: RepeatableFailure | undefined;

  readonly #localize = new Localize(this, defaultTerms);
  readonly #controller = new DefaultsController(this, {
    mapping: () => this.backend?.sync?.mapping,
    connectionId: () => this.connection?.id,
    language: () => this.#localize.language,
  });
  readonly #lists = new LazyLists(this);
  readonly #next = new NextFocus<'tabs' | 'rows'>(
    this,
    () => this.#controller.data !== undefined && !this._target,
    (target) => this.#focus(target),
  );
  readonly #columns = memoizeLast((_words: object, _lists: string) => defaultColumns(this.#localize, this.#lists));
  readonly #rows = memoizeLast((fields: readonly SyncFieldDefault[], type: SyncActorType | undefined) =>
    fields.filter((field) => field.actorType === type && hasDefault(field)),
  );
  /** What was opened, and is not shown yet. */
  #opening = false;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('backend') || changed.has('connection')) {
      this._type = this._selectedId = this._target = this._notice = this._failure = undefined;
      this.#lists.reset();
      this.#opening = true;
    }
    const { status } = this.#controller.state;
    const { data } = this.#controller;
    if (this.#opening && data && status === 'ready') this.#begin(data);
    for (const {
      type,
      listName,
      default: { value },
    } of this.#shown) {
      if (type === 'list' && value && this.#lists.get(listName).status === 'idle') void this.#loadList(listName);
    }
  }

  protected override render(): TemplateResult {
    const localize = this.#localize;
    const { data } = this.#controller;
    return html`
      <quotesync-dialog
        open
        size="l"
        .heading=${localize.term('defaultsHeading')}
        @quotesync-dialog-closed=${this.#onClosed}
      >
        <div slot="banner">${this.#renderTroubles()}</div>
        ${data && this._type ? this.#renderActor(data, this._type) : this.#renderWithout(data)}
        ${renderNotice(this._notice, {
          undoLabel: localize.term('undo'),
          onUndo: this.#onUndo,
          onDismissed: () => void this.#onDismissed(),
          floating: true,
        })}
        <button slot="footer" class="button button--primary" @click=${this.#onDone}>
          ${localize.term('defaultsDone')}
        </button>
      </quotesync-dialog>
      ${this._target ? this.#renderDialog(this._target) : nothing}
    `;
  }

  #renderTroubles(): TemplateResult | typeof nothing {
    const { state, data } = this.#controller;
    const error = state.status === 'failed' ? state.error : undefined;
    if (!error && !this._failure) return nothing;
    return renderListFailures({
      failure: this._failure,
      error,
      heading: data ? this.#localize.term('defaultsNotRead') : undefined,
      hasRows: data !== undefined,
      onRetry: () => void this._failure?.again(),
      onReadAgain: this.#onRefresh,
    });
  }

  #renderWithout(data: Defaults | undefined): TemplateResult | typeof nothing {
    if (data) {
      return html`<quotesync-state-panel
        state="empty"
        .heading=${this.#localize.term('defaultsNoActors')}
        .text=${this.#localize.term('defaultsNoActorsText')}
      ></quotesync-state-panel>`;
    }
    return this.#controller.state.status === 'failed'
      ? nothing
      : html`<quotesync-state-panel state="loading" rows="6"></quotesync-state-panel>`;
  }

  #renderActor({ types, fields }: Defaults, type: SyncActorType): TemplateResult {
    const localize = this.#localize;
    const tabs = types.map((each) => {
      const { length } = fields.filter((field) => field.actorType === each && hasDefault(field));
      return { id: each, label: localize.term('syncActor', each), ...(length > 0 ? { count: length } : {}) };
    });
    return html`
      <quotesync-tab-list
        .label=${localize.term('defaultsTabs')}
        .tabs=${tabs}
        selected=${type}
        controls="panel"
        @quotesync-tab-selected=${this.#onTab}
      ></quotesync-tab-list>
      <div class="panel" id="panel" role="tabpanel" aria-label=${localize.term('syncActor', type)}>
        <p><bdi>${localize.term('defaultsText', this.connection?.name ?? '')}</bdi></p>
        ${renderToolbar({
          localize,
          selected: this.#selected,
          busy: this.#selected !== undefined && this.#controller.isBusy(this.#selected.id),
          left: this.#controller.left(type).length,
          refreshing: this.#controller.state.status === 'refreshing',
          readonly: this.readonly,
          act: this.#act,
          onRefresh: this.#onRefresh,
        })}
        ${this.#renderRows(type)}
      </div>
    `;
  }

  #renderRows(type: SyncActorType): TemplateResult {
    const localize = this.#localize;
    const rows = this.#shown;
    if (rows.length === 0) {
      return html`<quotesync-state-panel
        state="empty"
        .heading=${localize.term('defaultsEmpty')}
        .text=${localize.term(this.readonly ? 'defaultsEmptyReadonly' : 'defaultsEmptyText')}
      ></quotesync-state-panel>`;
    }
    return html`
      <quotesync-data-grid
        .label=${localize.term('defaultsTable', localize.term('syncActor', type))}
        .columns=${this.#columns(localize.words, this.#listStates)}
        .rows=${rows}
        .rowKey=${keyOf}
        .rowState=${this.#rowState}
        .selectedKey=${this._selectedId === undefined ? undefined : String(this._selectedId)}
        @quotesync-row-selected=${this.#onSelected}
        @quotesync-row-activated=${this.#onActivated}
      ></quotesync-data-grid>
      <p role="status"><bdi>${localize.term('defaultsCount', rows.length)}</bdi></p>
    `;
  }

  #renderDialog({ type, fieldId, suggestedId, fields }: Target): TemplateResult {
    return html`<quotesync-sync-default-dialog
      .backend=${this.backend}
      .connection=${this.connection}
      .type=${type}
      .fields=${fields}
      .fieldId=${fieldId}
      .suggestedId=${suggestedId}
      @quotesync-sync-default-stored=${this.#onStored}
      @quotesync-dialog-closed=${this.#onDialogClosed}
    ></quotesync-sync-default-dialog>`;
  }

  get #shown(): readonly SyncFieldDefault[] {
    return this.#rows(this.#controller.data?.fields ?? [], this._type);
  }

  get #selected(): SyncFieldDefault | undefined {
    return this.#shown.find(({ id }) => id === this._selectedId);
  }

  /** Another text whenever a list has arrived, whose items then have names. */
  get #listStates(): string {
    return this.#shown.map(({ listName }) => this.#lists.get(listName).status).join();
  }

  /** Begins at the place that was asked for. */
  #begin({ types, fields }: Defaults): void {
    this.#opening = false;
    const place = this.place?.kind === 'defaults' ? this.place : undefined;
    this._type = types.find((type) => type === place?.actorType) ?? types[0];
    const field = fields.find(({ key, actorType }) => key === place?.fieldKey && actorType === this._type);
    this.#next.target = field ? 'rows' : 'tabs';
    if (!field) return;
    if (hasDefault(field)) this._selectedId = field.id;
    else if (!this.readonly && this.#controller.left(field.actorType).includes(field))
      this.#add(field.actorType, field.id);
  }

  #add(type: SyncActorType, suggestedId = 0): void {
    this._target = { type, fieldId: 0, suggestedId, fields: this.#controller.left(type) };
  }

  #loadList(listName: string): Promise<void> {
    return this.#lists.load(listName, async (name, signal) => {
      const call = { signal, language: this.#localize.language };
      return (await this.backend?.directory.listItems(name, call)) ?? [];
    });
  }

  #focus(target: 'tabs' | 'rows'): void {
    const grid = this.renderRoot.querySelector('quotesync-data-grid');
    const stop = target === 'rows' && grid?.renderRoot.querySelector<HTMLElement>('[tabindex="0"]');
    (stop || this.renderRoot.querySelector('quotesync-tab-list'))?.focus();
  }

  /** Removes a default, or brings it back. What is stored by now may be something else than at the first attempt. */
  async #write(fieldId: number, value: SyncDefault): Promise<void> {
    this._notice = this._failure = undefined;
    const field = this.#controller.field(fieldId);
    if (!field) return;
    const name = nameOf(field);
    const removes = value === NO_DEFAULT;
    try {
      if (!(await this.#controller.store(field, value))) return;
      const message = this.#localize.term(removes ? 'defaultRemoved' : 'defaultRestored', name);
      this._notice = removes
        ? { message, tone: 'neutral', undo: { fieldId, before: field.default } }
        : { message, tone: 'success' };
      this._selectedId = removes ? undefined : fieldId;
      this.#tell();
    } catch (thrown) {
      this._failure = {
        heading: this.#localize.term(removes ? 'defaultNotRemoved' : 'defaultNotRestored', name),
        error: BackendError.from(thrown),
        again: () => this.#write(fieldId, value),
      };
    }
    if (await isFocusLost(this)) this.#next.target = 'rows';
  }

  #tell(): void {
    if (this.connection) this.dispatchEvent(new QuotesyncSyncConfiguredEvent(this.connection.id, 'defaults'));
  }

  readonly #rowState = (field: SyncFieldDefault): GridRowState => ({
    muted: field.missingInErp,
    busy: this.#controller.isBusy(field.id),
  });

  readonly #act = (action: DefaultAction): void => {
    const field = this.#selected;
    if (action === 'add') {
      if (this._type) this.#add(this._type);
    } else if (field && action === 'edit') this.#edit(field);
    else if (field) void this.#write(field.id, NO_DEFAULT);
  };

  #edit(field: SyncFieldDefault): void {
    this._target = { type: field.actorType, fieldId: field.id, suggestedId: 0, fields: [field] };
  }

  readonly #onTab = ({ tab }: QuotesyncTabSelectedEvent): void => {
    this._type = this.#controller.data?.types.find((type) => type === tab);
    this._selectedId = undefined;
  };

  readonly #onSelected = ({ key }: QuotesyncRowSelectedEvent): void => {
    this._selectedId = Number(key);
  };

  readonly #onActivated = ({ key }: QuotesyncRowActivatedEvent): void => {
    this._selectedId = Number(key);
    const field = this.#selected;
    if (field && !this.readonly && !field.missingInErp && !this.#controller.isBusy(field.id)) this.#edit(field);
  };

  readonly #onStored = ({ field }: QuotesyncSyncDefaultStoredEvent): void => {
    this.#controller.take(field);
    this._selectedId = field.id;
    this._failure = undefined;
    this._notice = { message: this.#localize.term('defaultSaved', nameOf(field)), tone: 'success' };
    this.#tell();
  };

  readonly #onDialogClosed = async (): Promise<void> => {
    this._target = undefined;
    if (await isFocusLost(this)) this.#next.target = 'rows';
  };

  readonly #onRefresh = (): void => {
    this._failure = this._notice = undefined;
    this.#lists.reset();
    void this.#controller.refresh();
  };

  readonly #onUndo = (): void => {
    const removed = this._notice?.undo;
    if (removed) void this.#write(removed.fieldId, removed.before);
  };

  async #onDismissed(): Promise<void> {
    this._notice = undefined;
    if (await isFocusLost(this)) this.#next.target = 'rows';
  }

  readonly #onDone = (): void => this.renderRoot.querySelector('quotesync-dialog')?.close();

  readonly #onClosed = (): void => {
    this.dispatchEvent(new Event('quotesync-dialog-closed'));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'quotesync-sync-defaults-dialog': QuotesyncSyncDefaultsDialog;
  }
}
