import type { ReactiveControllerHost } from 'lit';
import { QuotesyncSyncConnectorsChangedEvent } from './connector-events.js';
import type { ConnectorItem, ConnectorListController } from './connector-list-controller.js';
import type { ListLocalize, Refusal } from './connector-list-parts.js';
import { RowOutcome } from './row-outcome.js';

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
export class ConnectorRowActions extends RowOutcome<ConnectorItem, Refusal> {
  readonly #options: ConnectorRowActionsOptions;

  constructor(options: ConnectorRowActionsOptions) {
    super(options.host);
    this.#options = options;
  }

  async delete(item: ConnectorItem): Promise<void> {
    const { controller, localize, canRestore, onDeleted } = this.#options;
    this.reset();
    try {
      const deletion = await controller.delete(item);
      if (!deletion) return;
      if (!deletion.deleted) return this.refuse({ connector: item, usedBy: deletion.usedBy });
      onDeleted(item);
      this.say(localize.term('syncConnectorDeleted', item.name), 'neutral', canRestore() ? item : undefined);
      this.#tell('deleted', item);
    } catch (thrown) {
      this.fail(localize.term('syncConnectorDeleteFailed', item.name), thrown, () => this.delete(item));
    }
  }

  async restore(item: ConnectorItem): Promise<void> {
    const { controller, localize, onSelect } = this.#options;
    this.dismissFailures();
    try {
      if (!(await controller.restore(item))) return;
      onSelect(item.id);
      this.say(localize.term('syncConnectorRestored', item.name), 'success');
      this.#tell('restored', item);
    } catch (thrown) {
      this.dismissNotice();
      this.fail(localize.term('syncConnectorRestoreFailed', item.name), thrown, () => this.restore(item));
    }
  }

  #tell(kind: 'deleted' | 'restored', { id, name }: ConnectorItem): void {
    this.#options.host.dispatchEvent(new QuotesyncSyncConnectorsChangedEvent(kind, id, name));
  }
}
