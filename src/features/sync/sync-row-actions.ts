import type { ReactiveControllerHost } from 'lit';
import { BackendError } from '../../backend/backend-error.js';
import type { RepeatableFailure } from '../../ui/list-failures.js';
import type { Notice } from '../../ui/notice.js';
import {
  QuotesyncSyncConnectionActivatedEvent,
  QuotesyncSyncConnectionDeletedEvent,
  QuotesyncSyncConnectionRestoredEvent,
  QuotesyncSyncConnectionTestedEvent,
} from './events.js';
import type { SyncRefusal } from './list-events.js';
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
export class SyncRowActions {
  readonly #options: SyncRowActionsOptions;
  #notice: Notice<SyncConnectionItem> | undefined;
  #failure: RepeatableFailure | undefined;
  #refusal: SyncRefusal | undefined;

  constructor(options: SyncRowActionsOptions) {
    this.#options = options;
  }

  get notice(): Notice<SyncConnectionItem> | undefined {
    return this.#notice;
  }

  get failure(): RepeatableFailure | undefined {
    return this.#failure;
  }

  get refusal(): SyncRefusal | undefined {
    return this.#refusal;
  }

  say(message: string, tone: Notice['tone'], undo?: SyncConnectionItem): void {
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

  async test(item: SyncConnectionItem): Promise<void> {
    const { controller, localize, host } = this.#options;
    // The reasons why it was not activated stay: the test is to shed light on them.
    this.#notice = this.#failure = undefined;
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
      if (!(await controller.delete(item.id))) return;
      const undo = controller.capabilities.restore ? item : undefined;
      this.say(localize.term('connectionDeleted', item.name), 'neutral', undo);
      host.dispatchEvent(new QuotesyncSyncConnectionDeletedEvent(item.id, item.name));
    } catch (thrown) {
      this.#fail('deleteFailed', item, thrown, () => this.delete(item));
    }
  }

  async restore(item: SyncConnectionItem): Promise<void> {
    const { controller, localize, host, onSelect } = this.#options;
    this.#failure = this.#refusal = undefined;
    try {
      if (!(await controller.restore(item.id))) return;
      onSelect(item.id);
      this.say(localize.term('syncRestored', item.name), 'success');
      host.dispatchEvent(new QuotesyncSyncConnectionRestoredEvent(item.id, item.name));
    } catch (thrown) {
      this.#notice = undefined;
      this.#fail('restoreFailed', item, thrown, () => this.restore(item));
    }
  }

  /** @param item as it was confirmed last; wishes that are under way do not change it */
  async setActive(item: SyncConnectionItem, active: boolean): Promise<void> {
    const { controller, localize } = this.#options;
    this.reset();
    try {
      const answer = await controller.setActive(item.id, active);
      if (!answer) return;
      if (answer.active === active) this.#sayActive(item, active);
      else if (active) this.#refuse(item, answer.reasons);
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

  #refuse({ id, name }: SyncConnectionItem, reasons: SyncRefusal['reasons']): void {
    this.#refusal = { id, name, reasons };
    this.#options.host.requestUpdate();
  }

  /** Said where the rows are, which are as they were. */
  #fail(term: FailureTerm, item: SyncConnectionItem, thrown: unknown, again: () => Promise<void>): void {
    const heading = this.#options.localize.term(term, item.name);
    this.#failure = { heading, error: BackendError.from(thrown), again };
    this.#options.host.requestUpdate();
  }
}
