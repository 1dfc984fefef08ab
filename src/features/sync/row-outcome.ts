import type { ReactiveControllerHost } from 'lit';
import { BackendError } from '../../backend/backend-error.js';
import type { RepeatableFailure } from '../../ui/list-failures.js';
import type { Notice } from '../../ui/notice.js';

/** What became of what was last done to a row of a list, as long as the list says it. */
export abstract class RowOutcome<Item, Refusal> {
  readonly #host: ReactiveControllerHost;
  #notice: Notice<Item> | undefined;
  #failure: RepeatableFailure | undefined;
  #refusal: Refusal | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  get notice(): Notice<Item> | undefined {
    return this.#notice;
  }

  get failure(): RepeatableFailure | undefined {
    return this.#failure;
  }

  /** It was not done, and the service says why. */
  get refusal(): Refusal | undefined {
    return this.#refusal;
  }

  /** @param undo what "Undo" brings back @param more what else can be done about it */
  say(message: string, tone: Notice['tone'], undo?: Item, more?: Notice['more']): void {
    this.#notice = { message, tone, ...(undo === undefined ? {} : { undo }), ...(more && { more }) };
    this.#host.requestUpdate();
  }

  /** Nothing was done yet: another tenant, or something else begins. */
  reset(): void {
    this.dismissFailures();
    this.dismissNotice();
  }

  dismissNotice(): void {
    this.#notice = undefined;
    this.#host.requestUpdate();
  }

  dismissRefusal(): void {
    this.#refusal = undefined;
    this.#host.requestUpdate();
  }

  protected dismissFailures(): void {
    this.#failure = undefined;
    this.dismissRefusal();
  }

  /** The reasons why something was refused before stay. */
  protected dismissOthers(): void {
    this.#failure = undefined;
    this.dismissNotice();
  }

  protected refuse(refusal: Refusal): void {
    this.#refusal = refusal;
    this.#host.requestUpdate();
  }

  /** Said where the rows are, which are as they were. */
  protected fail(heading: string, thrown: unknown, again: () => Promise<void>): void {
    this.#failure = { heading, error: BackendError.from(thrown), again };
    this.#host.requestUpdate();
  }
}
