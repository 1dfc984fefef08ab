import { ContextConsumer } from '@lit/context';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Backend, BackendError } from '../../../backend/index.js';
import { draftContext } from '../../../core/contexts.js';
import { DraftKeeper } from '../../../core/draft-keeper.js';
import { QuotesyncSyncEngineChangedEvent } from '../events.js';
import { SyncEngineController } from '../sync-engine-controller.js';

/** Of the whole tenant, as automatic sync is: whoever opens any import finds that something is owed. */
const NOTE_KEY = 'sync-import-engine';

export type EngineStatus = 'reading' | 'unreadable' | 'on' | 'off' | 'turning-on' | 'turning-off';

export interface EngineLoanState {
  readonly status: EngineStatus;
  /** It was turned off from here, and is to be turned on again. */
  readonly owed: boolean;
  /** In an earlier visit. */
  readonly earlier: boolean;
  /** Turning takes long. */
  readonly late: boolean;
  /** Why it could not be read, or turned. */
  readonly error: BackendError | undefined;
  /** What could not be done. */
  readonly failed: 'on' | 'off' | undefined;
}

export interface EngineLoanOptions {
  readonly backend: () => Backend | undefined;
  readonly language: () => string;
}

/**
 * Automatic sync while something is imported: turned off only when the user says so, and remembered until it is on
 * again, beyond a reload, so that nobody leaves it off without knowing.
 */
export class EngineLoan implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #engine: SyncEngineController;
  readonly #keeper: DraftKeeper;
  readonly #whenOn: (() => void)[] = [];
  #owed = false;
  #earlier = false;

  constructor(host: ReactiveControllerHost & HTMLElement, options: EngineLoanOptions) {
    this.#host = host;
    const drafts = new ContextConsumer(host, { context: draftContext, subscribe: true });
    this.#keeper = new DraftKeeper(host, () => drafts.value);
    this.#engine = new SyncEngineController(host, {
      ...options,
      onChanged: ({ running, interval }) => {
        host.dispatchEvent(new QuotesyncSyncEngineChangedEvent(running, interval));
      },
      onRan: () => {},
    });
    host.addController(this);
  }

  hostUpdate(): void {
    const { engine, wanted, switchFailure } = this.#engine.state;
    // While it is read again it may be about to say something else.
    if (wanted !== undefined || (engine.status !== 'ready' && engine.status !== 'failed')) return;
    // Whoever turns it on later does not do it for the sake of those who waited.
    if (switchFailure) this.forgetWaiting();
    if (engine.status !== 'ready' || !engine.data.running) return;
    if (this.#owed) this.release();
    this.#whenOn.splice(0).forEach((notify) => notify());
  }

  /** Something is to be done as soon as it is on. */
  get isAwaited(): boolean {
    return this.#whenOn.length > 0;
  }

  get state(): EngineLoanState {
    const { engine, wanted, late, switchFailure } = this.#engine.state;
    const data = 'data' in engine ? engine.data : undefined;
    const failed = switchFailure && (switchFailure.wanted ? 'on' : 'off');
    const unreadable = engine.status === 'failed' && data === undefined;
    const known = data?.running ? 'on' : 'off';
    return {
      status:
        wanted !== undefined
          ? wanted
            ? 'turning-on'
            : 'turning-off'
          : unreadable
            ? 'unreadable'
            : data === undefined
              ? 'reading'
              : known,
      owed: this.#owed,
      earlier: this.#earlier,
      late,
      error: switchFailure?.error ?? (unreadable ? engine.error : undefined),
      failed,
    };
  }

  /** Begins with a backend: what an earlier visit has left behind is found. */
  async open(): Promise<void> {
    this.#owed = this.#earlier = false;
    this.#whenOn.length = 0;
    const note = await this.#keeper.open(NOTE_KEY);
    if (!isNote(note?.value) || this.state.owed) return;
    this.#owed = this.#earlier = true;
    this.#host.requestUpdate();
  }

  look(): void {
    this.#engine.refresh();
  }

  turnOff(): void {
    this.#owed = true;
    this.#earlier = false;
    // Before it is asked for: a page that is left now must not forget it.
    this.#keeper.keep({ turnedOff: true });
    void this.#engine.setRunning(false);
  }

  /** @param done it is on again */
  turnOn(done?: () => void): void {
    this.#whenOn.length = 0;
    if (done) this.#whenOn.push(done);
    void this.#engine.setRunning(true);
  }

  /** Nobody waits for it to be on any more. */
  forgetWaiting(): void {
    this.#whenOn.length = 0;
  }

  /** The user leaves it off knowingly, or it is on. */
  release(): void {
    this.#owed = this.#earlier = false;
    this.#keeper.forget();
    this.#host.requestUpdate();
  }
}

function isNote(value: unknown): value is { readonly turnedOff: true } {
  return typeof value === 'object' && value !== null && 'turnedOff' in value && value.turnedOff === true;
}
