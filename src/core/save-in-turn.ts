import type { ReactiveControllerHost } from 'lit';
import { BackendError } from '../backend/backend-error.js';
import { Action } from './action.js';
import { isUnanswered } from './uncertain.js';

/**
 * The saves of one form. A save that the user stopped waiting for may be made all the same: the next one waits for its
 * outcome, or something new would be there twice.
 */
export class SaveInTurn<T> {
  readonly #host: ReactiveControllerHost;
  readonly #action: Action;
  /** The save that is under way, also when nobody waits for it. */
  #unfinished: Promise<T> | undefined;
  /** The user stopped waiting for a save: whether it was stored nobody knows. */
  #abandoned: BackendError | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    this.#action = new Action(host);
  }

  /** Somebody waits for a save. */
  get running(): boolean {
    return this.#action.running;
  }

  /** Why the last save failed, or that nobody waited for its answer. */
  get error(): BackendError | undefined {
    const { state } = this.#action;
    return state.status === 'failed' ? state.error : this.#abandoned;
  }

  /** No answer came: what was sent may be stored. */
  get outcomeUnknown(): boolean {
    const { error } = this;
    return error !== undefined && isUnanswered(error);
  }

  /** Someone else was faster, if that is why the last save failed: what is stored now has to be looked at. */
  get overtaken(): 'conflict' | 'not-found' | undefined {
    const kind = this.error?.kind;
    return kind === 'conflict' || kind === 'not-found' ? kind : undefined;
  }

  /**
   * @param write gets what the save before it brought, if nobody had waited for that one: perhaps there is nothing left
   * to save
   * @returns what `write` returned, or `undefined` when it failed, nobody waits for it, or another one is running
   */
  run(write: (earlier: T | undefined) => Promise<T>): Promise<T | undefined> {
    if (this.#action.running) return Promise.resolve(undefined);
    this.#abandoned = undefined;
    return this.#action.run(() => this.#inTurn(write));
  }

  /** Stops waiting; the write goes on. @returns whether anybody waited */
  cancel(): boolean {
    if (!this.#action.running) return false;
    this.#action.cancel();
    this.#abandoned = new BackendError('timeout', 'The save was given up before the service answered.');
    return true;
  }

  /** Forgets why a save failed. */
  reset(): void {
    this.#abandoned = undefined;
    this.#action.reset();
  }

  /** The form is about something else now: what is still under way must neither lock nor blame it. */
  startOver(): void {
    this.#unfinished = undefined;
    this.#action.cancel();
    this.reset();
  }

  async #inTurn(write: (earlier: T | undefined) => Promise<T>): Promise<T> {
    const earlier = this.#unfinished;
    const saving = (async () => write(await earlier?.catch(() => undefined)))();
    this.#unfinished = saving;
    try {
      const saved = await saving;
      // Its outcome is known after all.
      if (this.#unfinished === saving) this.#abandoned = undefined;
      return saved;
    } finally {
      if (this.#unfinished === saving) this.#unfinished = undefined;
      this.#host.requestUpdate();
    }
  }
}
