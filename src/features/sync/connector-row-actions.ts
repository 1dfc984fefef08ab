import type { ReactiveControllerHost } from 'lit';
import { BackendError } from '../../backend/backend-error.js';
import type { RepeatableFailure } from '../../ui/list-failures.js';
import type { Notice } from '../../ui/notice.js';
import { QuotesyncSyncConnectorsChangedEvent } from './connector-events.js';
import type { ConnectorItem, ConnectorListController } from './connector-list-controller.js';
import type { ListLocalize, Refusal } from './connector-list-parts.js';

export interface ConnectorRowActionsOptions {
  readonly host: ReactiveControllerHost & EventTarget;
  readonly controller: ConnectorListController;
  readonly localize: ListLocalize;
  readonly canRestore: () => boolean;
  readonly onDeleted: (item: ConnectorItem) => void;
  /** A row is to be the selected one. */
  readonly onSelect: (id: number) => void;
}

/** What is done to a connector from the list, what is said of it, and what the tab hears. */
export class ConnectorRowActions {
  readonly #options: ConnectorRowActionsOptions;
  #notice: Notice<ConnectorItem> | undefined;
  #failure: RepeatableFailure | undefined;
  #refusal: Refusal | undefined;

  constructor(options: ConnectorRowActionsOptions) {
    this.#options = options;
  }

  get notice(): Notice<ConnectorItem> | undefined {
    return this.#notice;
  }

  get failure(): RepeatableFailure | undefined {
    return this.#failure;
  }

  /** Connections use the connector: it was not deleted. */
  get refusal(): Refusal | undefined {
    return this.#refusal;
  }

  say(message: string, tone: Notice['tone'], undo?: ConnectorItem): void {
    this.#notice = { message, tone, ...(undo ? { undo } : {}) };
    this.#options.host.requestUpdate();
  }

  /** Nothing was done yet: another tenant, or something else begins. */
  reset(): void {
    this.#notice = this.#failure = this.#refusal = undefined;
    this.#options.host.requestUpdate();
  }

  dismissNotice(): void {
    this.#notice = undefined;
    this.#options.host.requestUpdate();
  }

  dismissRefusal(): void {
    this.#refusal = undefined;
    this.#options.host.requestUpdate();
  }

  async delete(item: ConnectorItem): Promise<void> {
    const { controller, localize, canRestore, onDeleted } = this.#options;
    this.reset();
    try {
      const deletion = await controller.delete(item.id);
      if (!deletion) return;
      if (!deletion.deleted) return this.#refuse({ connector: item, usedBy: deletion.usedBy });
      onDeleted(item);
      this.say(localize.term('syncConnectorDeleted', item.name), 'neutral', canRestore() ? item : undefined);
      this.#tell('deleted', item);
    } catch (thrown) {
      this.#fail('syncConnectorDeleteFailed', item, thrown, () => this.delete(item));
    }
  }

  async restore(item: ConnectorItem): Promise<void> {
    const { controller, localize, onSelect } = this.#options;
    this.#failure = this.#refusal = undefined;
    try {
      if (!(await controller.restore(item.id))) return;
      onSelect(item.id);
      this.say(localize.term('syncConnectorRestored', item.name), 'success');
      this.#tell('restored', item);
    } catch (thrown) {
      this.#notice = undefined;
      this.#fail('syncConnectorRestoreFailed', item, thrown, () => this.restore(item));
    }
  }

  #tell(kind: 'deleted' | 'restored', { id, name }: ConnectorItem): void {
    this.#options.host.dispatchEvent(new QuotesyncSyncConnectorsChangedEvent(kind, id, name));
  }

  #refuse(refusal: Refusal): void {
    this.#refusal = refusal;
    this.#options.host.requestUpdate();
  }

  /** Said where the rows are, which are as they were. */
  #fail(
    term: 'syncConnectorDeleteFailed' | 'syncConnectorRestoreFailed',
    item: ConnectorItem,
    thrown: unknown,
    again: () => Promise<void>,
  ): void {
    const heading = this.#options.localize.term(term, item.name);
    this.#failure = { heading, error: BackendError.from(thrown), again };
    this.#options.host.requestUpdate();
  }
}
