import { BackendError } from '../../backend/backend-error.js';
import type { ResourceState } from '../../core/resource.js';

/**
 * Whether the service lets this app near synchronisation at all. What the tab reads first says so; data that were there
 * once stay, and what fails then fails in its own place.
 */
export class SyncAccess {
  #refused: BackendError | undefined;
  #open = false;

  /** Why not. It can be tried again: rights and licences are changed elsewhere. */
  get refused(): BackendError | undefined {
    return this.#refused;
  }

  /** All that is read first is answered, and nothing was refused: the rest may be asked for, too. */
  get open(): boolean {
    return this.#open;
  }

  /** Another tenant. */
  forget(): void {
    this.#refused = undefined;
    this.#open = false;
  }

  look(...states: readonly ResourceState<unknown>[]): void {
    // While it is tried again, what is shown stays.
    if (states.some(({ status }) => status === 'idle' || status === 'loading')) return;
    const errors = states.flatMap((state) => (state.status === 'failed' && !('data' in state) ? [state.error] : []));
    const forbidden = errors.find(({ kind }) => kind === 'forbidden');
    this.#open = !forbidden;
    if (this.#refused?.cause === forbidden) return;
    this.#refused =
      forbidden &&
      new BackendError('forbidden', forbidden.message, {
        userMessage: forbidden.userMessage,
        correlationId: forbidden.correlationId,
        retryable: true,
        cause: forbidden,
      });
  }
}
