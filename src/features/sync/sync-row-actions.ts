import type { ReactiveControllerHost } from 'lit';
import {
  QuotesyncSyncConnectionActivatedEvent,
  QuotesyncSyncConnectionDeletedEvent,
  QuotesyncSyncConnectionRestoredEvent,
  QuotesyncSyncConnectionTestedEvent,
} from './events.js';
import type { SyncRefusal } from './list-events.js';
import { RowOutcome } from './row-outcome.js';
import type { SyncConnectionItem } from './sync-connection-item.js';
import type { SyncConnectionsController } from './sync-connections-controller.js';
import type { SyncLocalize, syncTerms } from './sync-terms.js';

type FailureTerm = keyof typeof syncTerms &
  ('deleteFailed' | 'restoreFailed' | 'syncActivateFailed' | 'syncDeactivateFailed');

export interface SyncRowActionsOptions {
  readonly host: ReactiveControllerHost & EventTarget;
  readonly controller: SyncConnectionsController;
  readonly localize: SyncLocalize;
  /** A row is to be the selected one. */
  readonly onSelect: (id: number) => void;
  /** What the connection synchronises may be something else now. */
  readonly onChanged: () => void;
}

/** What is done to a row from the list, what is said of it, and what the host page hears. */
export class SyncRowActions extends RowOutcome<SyncConnectionItem, SyncRefusal> {
  readonly #options: SyncRowActionsOptions;

  constructor(options: SyncRowActionsOptions) {
    super(options.host);
    this.#options = options;
  }

  async test(item: SyncConnectionItem): Promise<void> {
    const { controller, localize, host } = this.#options;
    // The reasons why it was not activated stay: the test is to shed light on them.
    this.dismissOthers();
    const result = await controller.test(item.id);
    if (!result) return;
    const passed = result.status === 'answered' && result.response.ok;
    this.say(localize.term(passed ? 'testPassed' : 'testRefused', item.name), passed ? 'success' : 'danger');
    host.dispatchEvent(new QuotesyncSyncConnectionTestedEvent(item.id, item.name, passed));
  }

  async delete(item: SyncConnectionItem): Promise<void> {
    const { controller, localize, host } = this.#options;
    this.reset();
    try {
      if (!(await controller.delete(item))) return;
      const undo = controller.capabilities.restore ? item : undefined;
      this.say(localize.term('connectionDeleted', item.name), 'neutral', undo);
      host.dispatchEvent(new QuotesyncSyncConnectionDeletedEvent(item.id, item.name));
    } catch (thrown) {
      this.#fail('deleteFailed', item, thrown, () => this.delete(item));
    }
  }

  async restore(item: SyncConnectionItem): Promise<void> {
    const { controller, localize, host, onSelect } = this.#options;
    this.dismissFailures();
    try {
      if (!(await controller.restore(item))) return;
      onSelect(item.id);
      this.say(localize.term('syncRestored', item.name), 'success');
      host.dispatchEvent(new QuotesyncSyncConnectionRestoredEvent(item.id, item.name));
    } catch (thrown) {
      this.dismissNotice();
      this.#fail('restoreFailed', item, thrown, () => this.restore(item));
    }
  }

  /** @param item as it was confirmed last; wishes that are under way do not change it */
  async setActive(item: SyncConnectionItem, active: boolean): Promise<void> {
    const { controller, localize } = this.#options;
    this.reset();
    try {
      const answer = await controller.setActive(item, active);
      if (!answer) return;
      if (answer.active === active) this.#sayActive(item, active);
      else if (active) this.refuse({ id: item.id, name: item.name, reasons: answer.reasons });
      else this.say(localize.term('syncStillActive', item.name), 'danger');
      this.#tellActive(item, answer.active);
    } catch (thrown) {
      // It was read again: perhaps it was done all the same, and only the answer was lost.
      const now = controller.items.find(({ id }) => id === item.id)?.active ?? item.active;
      const term = active ? 'syncActivateFailed' : 'syncDeactivateFailed';
      if (now === active) this.#sayActive(item, active);
      else this.#fail(term, item, thrown, () => this.setActive(item, active));
      this.#tellActive(item, now);
    }
  }

  #sayActive({ name }: SyncConnectionItem, active: boolean): void {
    this.say(this.#options.localize.term(active ? 'syncActivated' : 'syncDeactivated', name), 'success');
  }

  /** @param item as it was confirmed before */
  #tellActive({ id, name, active: before }: SyncConnectionItem, active: boolean): void {
    if (active === before) return;
    this.#options.onChanged();
    this.#options.host.dispatchEvent(new QuotesyncSyncConnectionActivatedEvent(id, name, active));
  }

  #fail(term: FailureTerm, { name }: SyncConnectionItem, thrown: unknown, again: () => Promise<void>): void {
    this.fail(this.#options.localize.term(term, name), thrown, again);
  }
}
