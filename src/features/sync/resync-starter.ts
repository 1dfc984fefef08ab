import type { ReactiveControllerHost } from 'lit';
import type { Backend, BackendError, CallOptions, SyncBackend, SyncJob } from '../../backend/index.js';
import { NewestRead } from '../../core/newest-read.js';
import { oneAction } from '../../core/one-action.js';
import { SaveInTurn } from '../../core/save-in-turn.js';
import { isLive } from './job-words.js';
import type { ResyncSource } from './resync-events.js';

export interface ResyncStarterOptions {
  readonly backend: () => Backend | undefined;
  readonly language: () => string;
  /** The backend has begun, also when nobody waits for it any more. */
  readonly onStarted: (job: SyncJob | undefined) => void;
}

/** What the service answered: no job is an answer, too. */
interface Started {
  readonly job: SyncJob | undefined;
}

/** Begins one resynchronisation, once. No DOM. */
export class ResyncStarter {
  readonly #options: ResyncStarterOptions;
  readonly #starting: SaveInTurn<Started>;
  readonly #reading: NewestRead;
  #live: readonly SyncJob[] = [];

  constructor(host: ReactiveControllerHost, options: ResyncStarterOptions) {
    this.#options = options;
    this.#starting = new SaveInTurn(host);
    this.#reading = new NewestRead(host);
  }

  get running(): boolean {
    return this.#starting.running;
  }

  /** Why it was not begun. */
  get error(): BackendError | undefined {
    return this.#starting.error;
  }

  /** No answer came: it may have begun. */
  get outcomeUnknown(): boolean {
    return this.#starting.outcomeUnknown;
  }

  /** What runs already, as far as the service could say: a warning, so a failure of it is nothing to show. */
  get live(): readonly SyncJob[] {
    return this.#live;
  }

  /** Looks what runs already. */
  look(): Promise<void> {
    return this.#reading.run(
      (signal) => this.#sync?.jobs({ ...this.#call(), signal }),
      (jobs) => {
        this.#live = jobs.filter(isLive);
      },
    );
  }

  /** @returns whether it has begun */
  async start({ id, name }: ResyncSource): Promise<boolean> {
    const sync = this.#sync;
    if (!sync) return false;
    const started = await this.#starting.run(async (earlier) => {
      // The first request has begun it after all.
      if (earlier) return earlier;
      const job = await sync.resync(id, { ...this.#call(), ...oneAction({ id, name: name || undefined }) });
      this.#options.onStarted(job);
      return { job };
    });
    // Whether it runs all the same is better seen than guessed.
    if (!started) void this.look();
    return started !== undefined;
  }

  /** Stops waiting for the answer. */
  cancel(): void {
    this.#starting.cancel();
    void this.look();
  }

  get #sync(): SyncBackend | undefined {
    return this.#options.backend()?.sync;
  }

  #call(): CallOptions {
    return { language: this.#options.language() };
  }
}
