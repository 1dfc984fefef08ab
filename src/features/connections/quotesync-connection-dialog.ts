import { nothing } from 'lit';
import { property } from 'lit/decorators.js';
import type { Backend, BackendCapabilities, QuoteConnector, SyncConnectionReference } from '../../backend/index.js';
import { customElement } from '../../core/custom-element.js';
import { Localize } from '../../core/localize.js';
import { Resource } from '../../core/resource.js';
import { errorWords } from '../../ui/error-words.js';
import { ConnectionDialog } from '../shared/connection-dialog/connection-dialog.js';
import type { ConnectorChoice, FieldsContext } from '../shared/connection-dialog/connection-fields.js';
import type { StoredStep } from '../shared/connection-dialog/connection-state.js';
import type { ConnectionView } from '../shared/connection-dialog/connection-view.js';
import { dialogTerms } from '../shared/connection-dialog/dialog-terms.js';
import { rowOf } from './connection-row.js';
import { QuotesyncConnectionStoredEvent, QuotesyncRefreshRequestedEvent } from './list-events.js';
import { quoteConnections, syncConnectionOf } from './quote-connection-subject.js';
import { renderSyncConnection } from './sync-connection-field.js';

/**
 * @summary The dialog "Define new ERP connection" / "Edit ERP connection" of quote connections.
 *
 * @fires {QuotesyncConnectionStoredEvent} quotesync-connection-stored - The connection, or half of it, was saved
 * @fires {QuotesyncRefreshRequestedEvent} quotesync-refresh-requested - It is not known whether a save was made
 * @fires {Event} quotesync-dialog-closed - The dialog has gone
 */
@customElement('quotesync-connection-dialog')
export class QuotesyncConnectionDialog extends ConnectionDialog {
  @property({ attribute: false }) connectors: readonly QuoteConnector[] = [];
  @property({ attribute: false }) capabilities: BackendCapabilities['connections'] | undefined;

  protected readonly subject = quoteConnections;

  readonly #localize = new Localize(this, dialogTerms);
  readonly #syncConnections = new Resource<readonly [Backend, string], readonly SyncConnectionReference[]>(this, {
    args: () =>
      this.backend && this.capabilities?.syncConnection ? [this.backend, this.#localize.language] : undefined,
    read: ([backend, language], signal) => backend.directory.syncConnections({ signal, language }),
  });

  protected readonly view: ConnectionView = {
    allowed: () => ({ test: this.capabilities?.test, scope: this.capabilities?.scope }),
    connectors: () => this.#connectorChoice,
    ownWords: {
      label: () => this.#localize.term('erpConnection'),
      text: (_key, own) => {
        const id = syncConnectionOf(own);
        return id === 0 ? this.#localize.term('noSelection') : `#${id}`;
      },
    },
    announce: (step) => this.#announce(step),
    announceUnsure: () => this.dispatchEvent(new QuotesyncRefreshRequestedEvent()),
    half: ({ rest }) =>
      rest && {
        heading: this.#localize.term('configurationNotSaved'),
        text: this.#localize.term('configurationNotSavedText'),
      },
    renderOwn: (context) => this.#renderSyncConnection(context),
  };

  get #connectorChoice(): ConnectorChoice {
    return {
      label: this.#localize.term('quoteConnector'),
      items: this.connectors.map(({ name }) => ({ key: name, name })),
      nameOf: (key) => key,
    };
  }

  #renderSyncConnection(context: FieldsContext): ReturnType<typeof renderSyncConnection> | typeof nothing {
    if (this.capabilities?.syncConnection === false) return nothing;
    const { state } = this.#syncConnections;
    const failure = state.status === 'failed' ? errorWords(this.#localize, state.error).heading : undefined;
    return renderSyncConnection(context, state, failure, () => void this.#syncConnections.refresh());
  }

  #announce({ step, details, created, complete }: StoredStep): void {
    if (step === 'restored') return;
    this.dispatchEvent(new QuotesyncConnectionStoredEvent(rowOf(details, this.#localize.language), created, complete));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'quotesync-connection-dialog': QuotesyncConnectionDialog;
  }
}
