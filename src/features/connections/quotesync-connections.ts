import { consume } from '@lit/context';
import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { BackendError, type Backend, type QuoteConnectionDetails } from '../../backend/index.js';
import { backendContext, readonlyContext } from '../../core/contexts.js';
import { customElement, define, type ElementClass } from '../../core/custom-element.js';
import { Localize } from '../../core/localize.js';
import { NO_PEOPLE, PeopleResource } from '../../core/people.js';
import { connections } from '../../locales/en/connections.js';
import { baseStyles } from '../../ui/base-styles.js';
import { errorWords } from '../../ui/error-words.js';
import { QuotesyncToast } from '../../ui/quotesync-toast.js';
import type { EditorTarget } from './connection-editor.js';
import type { ConnectionItem } from './connection-item.js';
import { ConnectionsController } from './connections-controller.js';
import {
  QuotesyncConnectionDeletedEvent,
  QuotesyncConnectionRestoredEvent,
  QuotesyncConnectionSavedEvent,
  QuotesyncConnectionTestedEvent,
} from './events.js';
import type { QuotesyncConnectionActionRequestedEvent } from './list-events.js';
import { QuotesyncConnectionList } from './quotesync-connection-list.js';
import { QuotesyncConnectorList } from './quotesync-connector-list.js';

/** What is said at the bottom of the tab after something was done. */
interface Notice {
  readonly message: string;
  readonly tone: 'neutral' | 'success' | 'danger';
  /** The connection that "Undo" restores. */
  readonly undo?: ConnectionItem;
}

/**
 * @summary The tab "ERP connections": quote connectors and the connections made with them.
 *
 * Works inside `<quotesync-admin>` and alone; then hand it a backend.
 *
 * @fires {QuotesyncConnectionSavedEvent} quotesync-connection-saved - A connection was saved whole
 * @fires {QuotesyncConnectionDeletedEvent} quotesync-connection-deleted - A connection was deleted; it can be restored
 * @fires {QuotesyncConnectionRestoredEvent} quotesync-connection-restored - A deleted connection was restored
 * @fires {QuotesyncConnectionTestedEvent} quotesync-connection-tested - A saved connection was tested from the list
 * @csspart layout - The grid that holds the two lists
 */
@customElement('quotesync-connections')
export class QuotesyncConnections extends LitElement {
  static readonly uses: readonly ElementClass[] = [QuotesyncConnectionList, QuotesyncConnectorList, QuotesyncToast];

  static override readonly styles = [
    ...baseStyles,
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
      @container (max-width: 899px) {
        .layout {
          grid-template-columns: minmax(0, 1fr);
        }
      }
    `,
  ];

  /** Needed only when the element stands alone; the shell's backend is used otherwise. */
  @property({ attribute: false }) backend: Backend | undefined;

  /** Everything can be looked at, nothing changed. */
  @property({ type: Boolean }) readonly = false;

  @consume({ context: backendContext, subscribe: true })
  @state()
  private _contextBackend: Backend | undefined;

  @consume({ context: readonlyContext, subscribe: true })
  @state()
  private _contextReadonly = false;

  @state() private _includeDeleted = false;
  @state() private _selectedId: number | undefined;
  @state() private _target: EditorTarget | undefined;
  @state() private _notice: Notice | undefined;

  readonly #localize = new Localize(this, connections);
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
    return this.backend ?? this._contextBackend;
  }

  get #items(): readonly ConnectionItem[] {
    const state = this.#controller.connections;
    return 'data' in state ? (state.data ?? []) : [];
  }

  get #readonly(): boolean {
    return this.readonly || this._contextReadonly;
  }

  protected override willUpdate(changed: PropertyValues): void {
    // What was selected or open belongs to the tenant that is gone.
    if (changed.has('backend') || changed.has('_contextBackend')) {
      this._selectedId = this._target = this._notice = undefined;
    }
  }

  protected override render(): TemplateResult {
    return html`
      <div class="layout" part="layout">
        <quotesync-connection-list
          .state=${this.#controller.connections}
          .startError=${this.#controller.startError}
          .people=${this.#people.data ?? NO_PEOPLE}
          .capabilities=${this.#controller.capabilities}
          .selectedId=${this._selectedId}
          ?readonly=${this.#readonly}
          ?include-deleted=${this._includeDeleted}
          @quotesync-connection-action-requested=${this.#onAction}
          @quotesync-connection-chosen=${this.#onChosen}
          @quotesync-deleted-toggled=${this.#onDeletedToggled}
          @quotesync-refresh-requested=${this.#onRefresh}
        ></quotesync-connection-list>
        <quotesync-connector-list
          .state=${this.#controller.connectors}
          @quotesync-refresh-requested=${this.#onRefreshConnectors}
        ></quotesync-connector-list>
      </div>
      ${this.#renderNotice()} ${this.#renderDialog()}
    `;
  }

  #renderNotice(): TemplateResult {
    const notice = this._notice;
    return html`
      <quotesync-toast
        ?open=${notice !== undefined}
        .message=${notice?.message ?? ''}
        .tone=${notice?.tone ?? 'neutral'}
        .actionLabel=${notice?.undo ? this.#localize.term('undo') : ''}
        @quotesync-toast-action=${this.#onUndo}
        @quotesync-toast-dismissed=${this.#onDismissed}
      ></quotesync-toast>
    `;
  }

  #renderDialog(): TemplateResult | typeof nothing {
    if (!this._target) return nothing;
    const connectors = this.#controller.connectors;
    return html`
      <quotesync-connection-dialog
        .backend=${this.#backend}
        .target=${this._target}
        .connectors=${'data' in connectors ? (connectors.data ?? []) : []}
        .capabilities=${this.#controller.capabilities}
        ?readonly=${this.#readonly}
        @quotesync-connection-stored=${this.#onStored}
        @quotesync-dialog-closed=${this.#onDialogClosed}
      ></quotesync-connection-dialog>
    `;
  }

  async #open(target: EditorTarget): Promise<void> {
    if (this.#opening || this._target) return;
    this.#opening = true;
    try {
      const { QuotesyncConnectionDialog } = await import('./quotesync-connection-dialog.js');
      define(QuotesyncConnectionDialog);
      this._target = target;
    } catch {
      this._notice = { message: this.#localize.term('tabLoadFailed'), tone: 'danger' };
    } finally {
      this.#opening = false;
    }
  }

  async #test(item: ConnectionItem): Promise<void> {
    this._notice = undefined;
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
    this._notice = undefined;
    try {
      if (!(await this.#controller.delete(item.id))) return;
      this._notice = {
        message: this.#localize.term('connectionDeleted', item.name),
        tone: 'neutral',
        ...(this.#controller.capabilities.restore ? { undo: item } : {}),
      };
      this.dispatchEvent(new QuotesyncConnectionDeletedEvent(item.id, item.name));
    } catch (thrown) {
      this.#say('deleteFailed', item, thrown);
    }
  }

  async #restore(item: ConnectionItem): Promise<void> {
    this._notice = undefined;
    try {
      if (!(await this.#controller.restore(item.id))) return;
      this._selectedId = item.id;
      this._notice = { message: this.#localize.term('connectionRestored', item.name), tone: 'success' };
      this.dispatchEvent(new QuotesyncConnectionRestoredEvent(item.id, item.name));
    } catch (thrown) {
      this.#say('restoreFailed', item, thrown);
    }
  }

  /** The row is still there as it was, and the notice stays until it is dismissed. */
  #say(term: 'deleteFailed' | 'restoreFailed', item: ConnectionItem, thrown: unknown): void {
    const error = BackendError.from(thrown);
    const { text } = errorWords(this.#localize, error);
    const message = `${this.#localize.term(term, item.name)} ${error.userMessage ?? text}`;
    this._notice = { message, tone: 'danger', ...(term === 'restoreFailed' ? { undo: item } : {}) };
  }

  readonly #onAction = ({ action, id }: QuotesyncConnectionActionRequestedEvent): void => {
    if (action === 'add') return void this.#open({ kind: 'new', connectorName: this.#firstConnector() });
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

  readonly #onUndo = (): void => {
    const item = this._notice?.undo;
    if (item) void this.#restore(item);
  };

  readonly #onDismissed = (): void => {
    this._notice = undefined;
  };

  readonly #onStored = (event: {
    readonly details: QuoteConnectionDetails;
    readonly displayName: string;
    readonly created: boolean;
    readonly complete: boolean;
  }): void => {
    const { details, displayName, created, complete } = event;
    this.#controller.saved(details);
    this._selectedId = details.connection.id;
    if (!complete) return;
    this._notice = { message: this.#localize.term('connectionSaved', displayName), tone: 'success' };
    this.dispatchEvent(new QuotesyncConnectionSavedEvent(details.connection.id, displayName, created));
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
