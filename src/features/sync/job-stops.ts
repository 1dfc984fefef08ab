import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { BackendError, type Backend } from '../../backend/index.js';
import { oneAction } from '../../core/one-action.js';

export type StopState =
  | { readonly status: 'none' }
  /** Asked for; the job may still need a moment. */
  | { readonly status: 'stopping' }
  /** The service answered that it does not stop. */
  | { readonly status: 'refused' }
  | { readonly status: 'failed'; readonly error: BackendError };

export interface JobStopsOptions {
  readonly backend: () => Backend | undefined;
  readonly language: () => string;
  /** The service has answered: the jobs are to be looked at. */
  readonly onAnswered: () => void;
}

/** What came of the wish to stop a job: one request at a time for each. */
export class JobStops implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #options: JobStopsOptions;
  #states: ReadonlyMap<number, StopState> = new Map();
  #backend: Backend | undefined;

  constructor(host: ReactiveControllerHost, options: JobStopsOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostUpdate(): void {
    const backend = this.#options.backend();
    if (backend === this.#backend) return;
    this.#backend = backend;
    this.#states = new Map();
  }

  stateOf(id: number): StopState {
    return this.#states.get(id) ?? { status: 'none' };
  }

  /** @param name as the list has it */
  async stop(id: number, name: string): Promise<void> {
    const backend = this.#options.backend();
    if (!backend?.sync || this.stateOf(id).status === 'stopping') return;
    this.#set(id, { status: 'stopping' });
    let state: StopState;
    try {
      const stopped = await backend.sync.stopJob(id, {
        language: this.#options.language(),
        ...oneAction({ id, name }),
      });
      // It says so until the list says how the job ended.
      state = { status: stopped ? 'stopping' : 'refused' };
    } catch (thrown) {
      const error = BackendError.from(thrown);
      // There is no such job any more: that is what was wanted.
      state = error.kind === 'not-found' ? { status: 'refused' } : { status: 'failed', error };
    }
    if (backend !== this.#options.backend()) return;
    this.#set(id, state);
    this.#options.onAnswered();
  }

  #set(id: number, state: StopState): void {
    this.#states = new Map(this.#states).set(id, state);
    this.#host.requestUpdate();
  }
}
