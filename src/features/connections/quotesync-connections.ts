import { css, html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import type { Backend, BackendCapabilities } from '../../backend/index.js';
// Not from the index: the rest of the port's code would come with the first tab.
import { BackendError } from '../../backend/backend-error.js';
import { customElement, define, type ElementClass } from '../../core/custom-element.js';
import { withoutHidden } from '../../core/hidden-parts.js';
import { Localize } from '../../core/localize.js';
import { NO_PEOPLE, PeopleResource } from '../../core/people.js';
import { connections } from '../../locales/en/connections.js';
import { shell } from '../../locales/en/shell.js';
import { dialogsPart } from '../../locales/parts/dialogs.js';
import { baseStyles } from '../../ui/base-styles.js';
import { HostElement, hostStyles } from '../../ui/host-element.js';
import type { RepeatableFailure } from '../../ui/list-failures.js';
import { isFocusLost, renderNotice, type Notice } from '../../ui/notice.js';
import { QuotesyncStatePanel } from '../../ui/quotesync-state-panel.js';
import type { EditorTarget } from '../shared/connection-dialog/connection-subject.js';
import type { ConnectionItem } from './connection-item.js';
import { ConnectionsController } from './connections-controller.js';
import {
  QuotesyncConnectionDeletedEvent,
  QuotesyncConnectionRestoredEvent,
  QuotesyncConnectionSavedEvent,
  QuotesyncConnectionTestedEvent,
} from './events.js';
import type { QuotesyncConnectionActionRequestedEvent, QuotesyncConnectionStoredEvent } from './list-events.js';
import type { QuotesyncConnectionDialog } from './quotesync-connection-dialog.js';
import { QuotesyncConnectionList } from './quotesync-connection-list.js';
import { QuotesyncConnectorList } from './quotesync-connector-list.js';

/**
 * @summary The tab "ERP connections": quote connectors and the connections made with them.
 *
 * Works inside `<quotesync-admin>` or `<quotesync-provider>`, and alone; then hand it a backend.
 *
 * @fires {QuotesyncBeforeEvent} quotesync-before-save - Cancelable: something is about to be stored
 * @fires {QuotesyncBeforeEvent} quotesync-before-delete - Cancelable: something is about to be deleted
 * @fires {QuotesyncBeforeEvent} quotesync-before-activate - Cancelable: something is about to be switched on
 * @fires {QuotesyncBeforeEvent} quotesync-before-resync - Cancelable: a synchronisation is about to be started
 * @fires {QuotesyncReadyEvent} quotesync-ready - What is shown first has been read
 * @fires {QuotesyncLoadEvent} quotesync-load-start - Reading began
 * @fires {QuotesyncLoadEvent} quotesync-load-end - Everything that was being read has arrived, or failed
 * @fires {QuotesyncLoadErrorEvent} quotesync-load-error - A read failed
 * @fires {QuotesyncRenderErrorEvent} quotesync-render-error - A part could not be drawn; the rest goes on
 * @fires {QuotesyncDirtyChangeEvent} quotesync-dirty-change - There are unsaved edits now, or none any more
 * @fires {QuotesyncConnectionSavedEvent} quotesync-connection-saved - A connection was saved whole
 * @fires {QuotesyncConnectionDeletedEvent} quotesync-connection-deleted - A connection was deleted; it can be restored
 * @fires {QuotesyncConnectionRestoredEvent} quotesync-connection-restored - A deleted connection was restored
 * @fires {QuotesyncConnectionTestedEvent} quotesync-connection-tested - A saved connection was tested from the list
 * @csspart layout - The grid that holds the two lists
 */
@customElement('quotesync-connections')
export class QuotesyncConnections extends HostElement {
  static readonly uses: readonly ElementClass[] = [
    QuotesyncConnectionList,
    QuotesyncConnectorList,
    QuotesyncStatePanel,
  ];

  static override readonly styles = [
    ...baseStyles,
    ...hostStyles,
    css`
      :host {
        container-type: inline-size;
      }
      .layout {
        display: grid;
        grid-template-columns: minmax(0, 1fr) minmax(280px, 340px);
        align-items: start;
        gap: var(--_space-5);
      }
      .layout:not(:has(quotesync-connector-list)) {
        grid-template-columns: minmax(0, 1fr);
      }
      @container (max-width: 899px) {
        .layout {
          grid-template-columns: minmax(0, 1fr);
        }
      }
    `,
  ];

  @state() private _includeDeleted = false;
  @state() private _selectedId: number | undefined;
  @state() private _target: EditorTarget | undefined;
  @state() private _notice: Notice<ConnectionItem> | undefined;
  @state() private _failure: RepeatableFailure | undefined;

  readonly #localize = new Localize(this, { ...connections, ...shell });
  readonly #controller = new ConnectionsController(this, {
    backend: () => this.#backend,
    language: () => this.#localize.language,
    includeDeleted: () => this._includeDeleted,
  });
  readonly #people = new PeopleResource(this, {
    backend: () => this.#backend,
    language: () => this.#localize.language,
    wanted: () => this.#items.some(({ start }) => start?.scope.everyone === false),
  });
  /** What is open: a click while the dialog's code still loads must not open it twice. */
  #opening = false;

  get #backend(): Backend | undefined {
    return this.root.backend;
  }

  get #capabilities(): BackendCapabilities['connections'] {
    return withoutHidden(this.#controller.capabilities, this.root.hiddenParts);
  }

  get #items(): readonly ConnectionItem[] {
    const state = this.#controller.connections;
    return 'data' in state ? (state.data ?? []) : [];
  }

  get #readonly(): boolean {
    return this.root.readonly;
  }

  protected override backendReplaced(): void {
    this._selectedId = this._target = this._notice = this._failure = undefined;
  }

  protected override readAgain(): void {
    this.#controller.refresh();
  }

  protected override render(): TemplateResult {
    if (!this.#backend) return this.renderAbsence(this.#localize);
    return html`
      ${this.renderReadonlyNote(this.#localize)}
      <div class="layout" part="layout">
        <quotesync-connection-list
          .state=${this.#controller.connections}
          .startError=${this.#controller.startError}
          .failure=${this._failure}
          .people=${this.#people.data ?? NO_PEOPLE}
          .capabilities=${this.#capabilities}
          .selectedId=${this._selectedId}
          ?readonly=${this.#readonly}
          ?include-deleted=${this._includeDeleted}
          @quotesync-connection-action-requested=${this.#onAction}
          @quotesync-connection-chosen=${this.#onChosen}
          @quotesync-deleted-toggled=${this.#onDeletedToggled}
          @quotesync-refresh-requested=${this.#onRefresh}
          @quotesync-retry-requested=${this.#onRetry}
        ></quotesync-connection-list>
        ${
          this.hides('connectors')
            ? nothing
            : html`<quotesync-connector-list
                .state=${this.#controller.connectors}
                @quotesync-refresh-requested=${this.#onRefreshConnectors}
              ></quotesync-connector-list>`
        }
      </div>
      ${this.#renderNotice()} ${this.#renderDialog()}
    `;
  }

  #renderNotice(): TemplateResult {
    const undoLabel = this.#localize.term('undo');
    return renderNotice(this._notice, { undoLabel, onUndo: this.#onUndo, onDismissed: this.#onDismissed });
  }

  #renderDialog(): TemplateResult | typeof nothing {
    if (!this._target) return nothing;
    const connectors = this.#controller.connectors;
    return html`
      <quotesync-connection-dialog
        .backend=${this.#backend}
        .target=${this._target}
        .connectors=${'data' in connectors ? (connectors.data ?? []) : []}
        .capabilities=${this.#capabilities}
        ?readonly=${this.#readonly}
        @quotesync-connection-stored=${this.#onStored}
        @quotesync-refresh-requested=${this.#onRefresh}
        @quotesync-dialog-closed=${this.#onDialogClosed}
      ></quotesync-connection-dialog>
    `;
  }

  async #open(target: EditorTarget): Promise<void> {
    if (this.#opening || this._target) return;
    this.#opening = true;
    const backend = this.#backend;
    try {
      this.#localize.prefetch(dialogsPart);
      const { QuotesyncConnectionDialog } = await import('./quotesync-connection-dialog.js');
      define(QuotesyncConnectionDialog);
      if (backend === this.#backend) this._target = target;
    } catch {
      this._notice = { message: this.#localize.term('tabLoadFailed'), tone: 'danger' };
    } finally {
      this.#opening = false;
    }
  }

  async #test(item: ConnectionItem): Promise<void> {
    this._notice = this._failure = undefined;
    const result = await this.#controller.test(item.id);
    if (!result) return;
    const passed = result.status === 'answered' && result.response.ok;
    this._notice = {
      message: this.#localize.term(passed ? 'testPassed' : 'testRefused', item.name),
      tone: passed ? 'success' : 'danger',
    };
    this.dispatchEvent(new QuotesyncConnectionTestedEvent(item.id, item.name, passed));
  }

  async #delete(item: ConnectionItem): Promise<void> {
    this._notice = this._failure = undefined;
    try {
      if (!(await this.#controller.delete(item))) return;
      if (!this._includeDeleted && this._selectedId === item.id) this._selectedId = undefined;
      this._notice = {
        message: this.#localize.term('connectionDeleted', item.name),
        tone: 'neutral',
        ...(this.#capabilities.restore ? { undo: item } : {}),
      };
      this.dispatchEvent(new QuotesyncConnectionDeletedEvent(item.id, item.name));
    } catch (thrown) {
      this.#fail('deleteFailed', item, thrown, () => this.#delete(item));
    }
  }

  async #restore(item: ConnectionItem): Promise<void> {
    this._failure = undefined;
    try {
      if (!(await this.#controller.restore(item))) return;
      this._selectedId = item.id;
      this._notice = { message: this.#localize.term('connectionRestored', item.name), tone: 'success' };
      this.dispatchEvent(new QuotesyncConnectionRestoredEvent(item.id, item.name));
    } catch (thrown) {
      this._notice = undefined;
      this.#fail('restoreFailed', item, thrown, () => this.#restore(item));
    }
  }

  /** The button stays until the answer: pressed again it must not be something else that is pressed. */
  async #undo(item: ConnectionItem): Promise<void> {
    await this.#restore(item);
    if (await isFocusLost(this)) await this.#focusList();
  }

  /** Said where the rows are, which are as they were. */
  #fail(
    term: 'deleteFailed' | 'restoreFailed',
    item: ConnectionItem,
    thrown: unknown,
    again: () => Promise<void>,
  ): void {
    this._failure = { heading: this.#localize.term(term, item.name), error: BackendError.from(thrown), again };
  }

  get #list(): QuotesyncConnectionList | null {
    return this.renderRoot.querySelector('quotesync-connection-list');
  }

  /** For when the button that was pressed goes away. */
  async #focusList(): Promise<void> {
    this.#list?.focus();
    await this.updateComplete;
    await this.#list?.updateComplete;
    this.#list?.focus();
  }

  /** There before something is said: a live region that comes with its text is not announced. */
  async #prepareToast(): Promise<void> {
    try {
      const { QuotesyncToast } = await import('../../ui/quotesync-toast.js');
      define(QuotesyncToast);
    } catch (error) {
      // What went wrong is said in the list; only good news is lost.
      console.warn('quotesync: messages cannot be shown.', error);
    }
  }

  readonly #onAction = ({ action, id }: QuotesyncConnectionActionRequestedEvent): void => {
    void this.#prepareToast();
    if (action === 'add') return void this.#open({ kind: 'new', connector: this.#firstConnector() });
    const item = this.#items.find((candidate) => candidate.id === id);
    if (!item) return;
    switch (action) {
      case 'edit':
        return void this.#open({ kind: 'edit', id: item.id });
      case 'duplicate': {
        const nameOfCopy = (name: string): string => this.#localize.term('copyOf', name);
        return void this.#open({ kind: 'copy', id: item.id, nameOfCopy });
      }
      case 'test':
        return void this.#test(item);
      case 'delete':
        return void this.#delete(item);
      case 'restore':
        return void this.#restore(item);
    }
  };

  /** The built-in register comes first where there is one, as in SuperOffice's own dialog. */
  #firstConnector(): string {
    const { connectors } = this.#controller;
    const names = 'data' in connectors ? (connectors.data ?? []).map(({ name }) => name) : [];
    return names.find((name) => name === 'SuperOffice Standalone') ?? names[0] ?? '';
  }

  readonly #onChosen = ({ id }: { readonly id: number | undefined }): void => {
    this._selectedId = id;
  };

  readonly #onDeletedToggled = (): void => {
    this._includeDeleted = !this._includeDeleted;
  };

  readonly #onRefresh = (): void => {
    this.#controller.refresh();
  };

  readonly #onRefreshConnectors = (): void => {
    this.#controller.refreshConnectors();
  };

  readonly #onRetry = (): void => {
    void this.#focusList();
    void this._failure?.again();
  };

  readonly #onUndo = (): void => {
    const item = this._notice?.undo;
    if (item) void this.#undo(item);
  };

  readonly #onDismissed = (): void => {
    this._notice = undefined;
    void this.#focusList();
  };

  readonly #onStored = (event: QuotesyncConnectionStoredEvent): void => {
    const { row, created, complete } = event;
    // The backend may have been replaced while it was saved: what is shown now is another tenant's.
    if ((event.target as QuotesyncConnectionDialog).backend !== this.#backend) return;
    this.#controller.saved(row);
    this._selectedId = row.id;
    if (!complete) return;
    this._notice = { message: this.#localize.term('connectionSaved', row.name), tone: 'success' };
    this.dispatchEvent(new QuotesyncConnectionSavedEvent(row.id, row.name, created));
  };

  readonly #onDialogClosed = (): void => {
    this._target = undefined;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'quotesync-connections': QuotesyncConnections;
  }
}
