import type { Backend, SyncActorType } from '../../backend/index.js';
import type { QuotesyncSyncConnectionStoredEvent } from './connection-events.js';
import type { QuotesyncSyncConfiguredEvent } from './configured-event.js';
import {
  QuotesyncResyncStartedEvent,
  QuotesyncSyncConfigurationSavedEvent,
  QuotesyncSyncConnectionActivatedEvent,
  QuotesyncSyncPrioritiesSavedEvent,
} from './events.js';
import type { QuotesyncSyncActionRequestedEvent, QuotesyncSyncMendRequestedEvent } from './list-events.js';
import type { ConfigurationPlace } from './model/configuration-place.js';
import type { QuotesyncSyncPrioritiesStoredEvent } from './priority-events.js';
import type { QuotesyncResyncBegunEvent } from './resync-events.js';
import type { SyncConnectionItem } from './sync-connection-item.js';
import type { SyncConnectionsController } from './sync-connections-controller.js';
import type { SyncDialog, SyncDialogOpener } from './sync-dialogs.js';
import { storedEvent } from './sync-host-events.js';
import type { SyncTask } from './sync-tasks.js';
import type { SyncRowActions } from './sync-row-actions.js';
import type { SyncLocalize } from './sync-terms.js';

export interface SyncTabActionsOptions {
  readonly host: EventTarget;
  readonly controller: SyncConnectionsController;
  readonly rows: SyncRowActions;
  readonly dialogs: SyncDialogOpener;
  readonly localize: SyncLocalize;
  readonly backend: () => Backend | undefined;
  readonly onSelect: (id: number) => void;
  /** What connections synchronise may be something else now. */
  readonly onChanged: () => void;
  readonly showSummary: (actor: SyncActorType | undefined) => void;
  readonly focusList: () => void;
  readonly readJobs: () => void;
}

/** What the user asked for in the list of connections, and what its dialogs have stored. */
export class SyncTabActions {
  readonly #options: SyncTabActionsOptions;

  constructor(options: SyncTabActionsOptions) {
    this.#options = options;
  }

  readonly showLog = (): void => {
    this.#open({ kind: 'log' });
  };

  readonly act = ({ action, id }: QuotesyncSyncActionRequestedEvent): void => {
    if (action === 'add') return this.#open({ kind: 'connection', target: { kind: 'new', connector: '' } });
    if (action === 'priority') return this.#open({ kind: 'priority' });
    if (action === 'resync-crm') return this.#resync(undefined);
    const { rows, localize } = this.#options;
    const item = this.#find(id);
    if (!item) return;
    switch (action) {
      case 'edit':
        return this.#edit(item.id);
      case 'duplicate': {
        const nameOfCopy = (name: string): string => localize.term('copyOf', name);
        return this.#open({ kind: 'connection', target: { kind: 'copy', id: item.id, nameOfCopy } });
      }
      case 'test':
        return void rows.test(item);
      case 'delete':
        return void rows.delete(item);
      case 'restore':
        return void rows.restore(item);
      case 'resync':
        return this.#resync(item);
    }
  };

  readonly setActive = ({ id, active }: { readonly id: number; readonly active: boolean }): void => {
    const item = this.#find(id);
    if (item) void this.#options.rows.setActive(item, active);
  };

  /** Leads to where it can be mended that a connection is not activated. */
  readonly mend = ({ id, place }: QuotesyncSyncMendRequestedEvent): void => {
    const { rows, focusList, onSelect, showSummary } = this.#options;
    const item = this.#find(id);
    if (!item || place.kind === 'dismiss') {
      rows.dismissRefusal();
      return focusList();
    }
    onSelect(id);
    switch (place.kind) {
      case 'place':
        return this.#openPlace(item, place.place);
      case 'test':
        return void rows.test(item);
      case 'summary':
        return showSummary(place.actor);
      case 'again':
        focusList();
        void rows.setActive(item, true);
    }
  };

  /** @param id of the connection that it is about; none: of the one whose dialog is open */
  readonly openTask = (task: SyncTask, id: number | undefined): void => {
    const item = this.#find(id);
    if (item) this.#open({ kind: task, connection: { id: item.id, name: item.name } });
  };

  /** Leads from the summary or a dialog to where something is configured. */
  readonly openPlace = (place: ConfigurationPlace, selectedId: number | undefined): void => {
    const { dialogs } = this.#options;
    const { current } = dialogs;
    const item = this.#find(current && 'connection' in current ? current.connection.id : selectedId);
    if (!item) return;
    dialogs.close();
    this.#openPlace(item, place);
  };

  /** A dialog has stored something of what a connection synchronises. */
  readonly configured = (event: QuotesyncSyncConfiguredEvent): void => {
    const { host, onChanged } = this.#options;
    const { connectionId, part } = event;
    if (!this.#isOfPresent(event)) return;
    onChanged();
    const name = this.#find(connectionId)?.name ?? '';
    host.dispatchEvent(new QuotesyncSyncConfigurationSavedEvent(connectionId, name, part));
  };

  /** The server was asked whether a connection can be active: it is now, or says why not. */
  readonly activationChecked = (id: number, active: boolean): void => {
    const { host, controller, rows, onChanged } = this.#options;
    const item = this.#find(id);
    if (!item || item.active === active) return;
    rows.reset();
    void controller.refreshRows();
    onChanged();
    host.dispatchEvent(new QuotesyncSyncConnectionActivatedEvent(id, item.name, active));
  };

  readonly stored = (event: QuotesyncSyncConnectionStoredEvent): void => {
    const { host, controller, rows, localize, onSelect, onChanged } = this.#options;
    const { row, complete, notCopied } = event;
    if (!this.#isOfPresent(event)) return;
    const before = this.#find(row.id);
    controller.stored(row);
    rows.reset();
    onSelect(row.id);
    onChanged();
    const left = notCopied?.entries.length ?? 0;
    if (notCopied && left > 0) {
      const show = (): void => this.#open({ kind: 'not-copied', name: row.name, notCopied });
      const more = { label: localize.term('syncCopiedShow'), run: show };
      rows.say(localize.term('syncCopiedPartly', row.name, left), 'neutral', undefined, more);
    } else if (complete) rows.say(localize.term('connectionSaved', row.name), 'success');
    const fact = storedEvent(event, before);
    if (fact) host.dispatchEvent(fact);
  };

  readonly prioritiesStored = (event: QuotesyncSyncPrioritiesStoredEvent): void => {
    const { host, controller, rows, localize } = this.#options;
    if (!this.#isOfPresent(event)) return;
    void controller.refreshRows();
    rows.reset();
    rows.say(localize.term('syncPrioritySaved'), 'success');
    host.dispatchEvent(new QuotesyncSyncPrioritiesSavedEvent(event.ids));
  };

  readonly resyncBegun = (event: QuotesyncResyncBegunEvent): void => {
    const { host, rows, localize, readJobs } = this.#options;
    const { job, source } = event;
    if (!this.#isOfPresent(event)) return;
    readJobs();
    rows.say(localize.term('syncResyncStarted'), 'success');
    host.dispatchEvent(new QuotesyncResyncStartedEvent(source.id, job?.id));
  };

  /** The backend may have been replaced while a dialog wrote: what is shown now is another tenant's. */
  #isOfPresent({ target }: Event): boolean {
    return (target as Element & { readonly backend?: Backend }).backend === this.#options.backend();
  }

  #find(id: number | undefined): SyncConnectionItem | undefined {
    return this.#options.controller.items.find((item) => item.id === id);
  }

  #open(dialog: SyncDialog): void {
    const { dialogs, rows, localize } = this.#options;
    void dialogs.open(dialog).then((opened) => {
      if (!opened) rows.say(localize.term('syncDialogFailed'), 'danger');
    });
  }

  #openPlace({ id, name }: SyncConnectionItem, place: ConfigurationPlace): void {
    if (place.kind === 'configuration') return this.#edit(id);
    this.#open({ kind: place.kind, connection: { id, name }, place });
  }

  #edit(id: number): void {
    this.#open({ kind: 'connection', target: { kind: 'edit', id } });
  }

  #resync(item: SyncConnectionItem | undefined): void {
    const others = this.#options.controller.items.filter(({ active, id }) => active && id !== item?.id);
    const source = { id: item?.id ?? 0, name: item?.name ?? '' };
    this.#open({ kind: 'resync', source, others: others.map(({ name }) => name) });
  }
}
