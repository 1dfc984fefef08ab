import { QuotesyncCallEvent, type BackendCall, type HostAction } from './host-events.js';

/**
 * Something is about to be stored or started: once for each thing that the user does, however many calls it takes.
 * `preventDefault()` refuses all of it: nothing is sent, the user reads `reason` where a failure of the call would be, and
 * nothing of what was typed is lost.
 */
export class QuotesyncBeforeEvent extends QuotesyncCallEvent {
  readonly action: HostAction;
  /** All that it is about, as far as that is known before it begins; the first one is also the event's own. */
  readonly subjects: readonly BackendCall[];
  /** Why it is refused, in words for the user. */
  reason: string | undefined;
  readonly #waits: Promise<unknown>[] = [];

  constructor(action: HostAction, first: BackendCall, subjects: readonly BackendCall[] = [first]) {
    super(`quotesync-before-${action}`, first, true);
    this.action = action;
    this.subjects = subjects;
  }

  /** Nothing is sent until the promise is settled; when it rejects, all is refused, with its message as the reason. */
  waitFor(promise: Promise<unknown>): void {
    this.#waits.push(promise);
  }

  /** What to wait for; for the element that asks. */
  get waits(): readonly Promise<unknown>[] {
    return this.#waits;
  }
}
