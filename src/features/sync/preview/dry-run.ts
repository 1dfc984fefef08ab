import type { ReactiveControllerHost } from 'lit';
import type { Backend, BackendError, SyncPreview } from '../../../backend/index.js';
import { NewestRead } from '../../../core/newest-read.js';

export interface DryRunState {
  readonly status: 'running' | 'failed' | 'stopped' | 'ready';
  /** The last one that was made, also while another one is being made, or could not be. */
  readonly preview: SyncPreview | undefined;
  readonly madeAt: Date | undefined;
  readonly error: BackendError | undefined;
}

export interface DryRunOptions {
  readonly backend: () => Backend | undefined;
  readonly connectionId: () => number | undefined;
  readonly language: () => string;
}

/** Asks what the next synchronisation would do; slow, so it can be stopped, and asked again. */
export class DryRun {
  readonly #host: ReactiveControllerHost;
  readonly #options: DryRunOptions;
  readonly #reading: NewestRead;
  #preview: SyncPreview | undefined;
  #madeAt: Date | undefined;
  #stopped = false;

  constructor(host: ReactiveControllerHost, options: DryRunOptions) {
    this.#host = host;
    this.#options = options;
    this.#reading = new NewestRead(host);
  }

  get state(): DryRunState {
    const { status, error } = this.#reading;
    return {
      status: status === 'loading' ? 'running' : this.#stopped ? 'stopped' : status,
      preview: this.#preview,
      madeAt: this.#madeAt,
      error,
    };
  }

  /** Of another connection, or by another service. */
  open(): Promise<void> {
    this.#preview = this.#madeAt = undefined;
    return this.run();
  }

  run(): Promise<void> {
    this.#stopped = false;
    return this.#reading.run(
      (signal) => {
        const sync = this.#options.backend()?.sync;
        const id = this.#options.connectionId();
        return id === undefined ? undefined : sync?.previewSync?.(id, { signal, language: this.#options.language() });
      },
      (preview) => {
        this.#preview = preview;
        this.#madeAt = new Date();
      },
    );
  }

  /** Gives the question up; what was there before stays. */
  stop(): void {
    this.#stopped = true;
    void this.#reading.run(
      () => undefined,
      () => {},
    );
    // Whether the service takes notice or not.
    this.#host.requestUpdate();
  }
}
