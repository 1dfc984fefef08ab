import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Backend, ConnectorResponse, SyncBackend, SyncEngine } from '../../backend/index.js';
import { BackendError } from '../../backend/backend-error.js';
import { Action } from '../../core/action.js';
import { Polling } from '../../core/polling.js';
import { Resource, type ResourceState } from '../../core/resource.js';

/** Milliseconds. */
export interface EngineTiming {
  /** Between two looks, while a change is waited for. */
  readonly quick: number;
  /** And from time to time. */
  readonly slow: number;
  /** How long a change may take until it is said that it takes long; looks are then fewer. */
  readonly patience: number;
}

const TIMING: EngineTiming = { quick: 600, slow: 15_000, patience: 20_000 };
const LATE = 5;

export interface SyncEngineOptions {
  readonly backend: () => Backend | undefined;
  readonly language: () => string;
  /** The service confirmed a change that was made here. */
  readonly onChanged: (engine: SyncEngine) => void;
  /** A run that was started here has ended, or may have. */
  readonly onRan: () => void;
  readonly timing?: EngineTiming;
}

/** The last run that was started here, in this visit. */
export type SyncRun =
  | { readonly status: 'running' }
  | { readonly status: 'answered'; readonly response: ConnectorResponse; readonly at: Date }
  | { readonly status: 'failed'; readonly error: BackendError; readonly at: Date };

/** All that the card of automatic sync shows. */
export interface SyncEngineState {
  readonly engine: ResourceState<SyncEngine>;
  /** What was asked for and is not there yet. */
  readonly wanted: boolean | undefined;
  /** It takes long. */
  readonly late: boolean;
  /** Why it could not be switched, and what was wanted. */
  readonly switchFailure: { readonly error: BackendError; readonly wanted: boolean } | undefined;
  /** It could not be looked at lately. */
  readonly stale: boolean;
  readonly savingInterval: boolean;
  readonly intervalError: BackendError | undefined;
  /** How often an interval was saved: another number is news. */
  readonly intervalsSaved: number;
  readonly run: SyncRun | undefined;
}

/** Automatic sync: its state, which may lag behind what was asked for, and what is done to it. */
export class SyncEngineController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #options: SyncEngineOptions;
  readonly #timing: EngineTiming;
  readonly #engine: Resource<readonly [Backend, string], SyncEngine>;
  readonly #polling: Polling;
  #saving: Action;
  #backend: Backend | undefined;
  #wanted: boolean | undefined;
  #askedAt = 0;
  #late = false;
  #writing = false;
  #switchFailure: SyncEngineState['switchFailure'];
  #stale = false;
  #intervalsSaved = 0;
  #run: SyncRun | undefined;

  constructor(host: ReactiveControllerHost & Element, options: SyncEngineOptions) {
    this.#host = host;
    this.#options = options;
    this.#timing = options.timing ?? TIMING;
    this.#saving = new Action(host);
    this.#engine = new Resource(host, {
      args: () => {
        const backend = options.backend();
        return backend?.sync && ([backend, options.language()] as const);
      },
      read: ([backend, language], signal) => slice(backend).engine({ signal, language }),
    });
    host.addController(this);
    this.#polling = new Polling(host, { interval: () => this.#interval, poll: (signal) => this.#look(signal) });
  }

  hostUpdate(): void {
    const backend = this.#options.backend();
    if (backend === this.#backend) return;
    this.#backend = backend;
    this.#saving = new Action(this.#host);
    this.#wanted = this.#switchFailure = this.#run = undefined;
    this.#late = this.#writing = this.#stale = false;
    this.#intervalsSaved = 0;
  }

  get state(): SyncEngineState {
    const saving = this.#saving.state;
    return {
      engine: this.#engine.state,
      wanted: this.#wanted,
      late: this.#late,
      switchFailure: this.#openFailure,
      stale: this.#stale,
      savingInterval: saving.status === 'running',
      intervalError: saving.status === 'failed' ? saving.error : undefined,
      intervalsSaved: this.#intervalsSaved,
      run: this.#run,
    };
  }

  refresh(): void {
    this.#stale = false;
    void this.#engine.refresh();
  }

  /** The last wish counts; those before it are made, too, in their order. */
  async setRunning(wanted: boolean): Promise<void> {
    const backend = this.#options.backend();
    if (!backend?.sync) return;
    this.#wanted = wanted;
    this.#askedAt = performance.now();
    this.#late = false;
    this.#switchFailure = undefined;
    this.#host.requestUpdate();
    if (this.#writing) return;
    this.#writing = true;
    try {
      let asked: boolean;
      let engine: SyncEngine;
      do {
        asked = this.#wanted;
        engine = await backend.sync.setEngine(asked, { language: this.#options.language() });
      } while (backend === this.#backend && this.#wanted !== asked);
      if (backend === this.#backend) this.#take(engine);
    } catch (thrown) {
      if (backend === this.#backend) this.#switchFailed(BackendError.from(thrown));
    } finally {
      if (backend === this.#backend) this.#writing = false;
      this.#host.requestUpdate();
    }
  }

  async setInterval(seconds: number): Promise<void> {
    const backend = this.#options.backend();
    if (!backend?.sync) return;
    const language = this.#options.language();
    const engine = await this.#saving.run(() => slice(backend).setInterval(seconds, { language }));
    if (!engine || backend !== this.#backend) return;
    this.#engine.update(() => engine);
    this.#intervalsSaved += 1;
    this.#options.onChanged(engine);
  }

  async syncNow(): Promise<void> {
    const backend = this.#options.backend();
    if (!backend?.sync || this.#run?.status === 'running') return;
    this.#run = { status: 'running' };
    this.#host.requestUpdate();
    let run: SyncRun;
    try {
      const response = await backend.sync.syncNow({ language: this.#options.language() });
      run = { status: 'answered', response, at: new Date() };
    } catch (thrown) {
      run = { status: 'failed', error: BackendError.from(thrown), at: new Date() };
    }
    if (backend !== this.#backend) return;
    this.#run = run;
    this.#host.requestUpdate();
    this.#polling.ask();
    this.#options.onRan();
  }

  /** It is over when the engine is as it was wanted after all, whoever did that. */
  // What the card asks for.

  readonly onRefresh = (): void => this.refresh();

  readonly onSwitch = ({ running }: { readonly running: boolean }): void => void this.setRunning(running);

  readonly onInterval = ({ seconds }: { readonly seconds: number }): void => void this.setInterval(seconds);

  readonly onRun = (): void => void this.syncNow();

  get #openFailure(): SyncEngineState['switchFailure'] {
    return this.#switchFailure?.wanted === this.#engine.data?.running ? undefined : this.#switchFailure;
  }

  get #interval(): number | undefined {
    if (this.#writing || this.#saving.running || this.#engine.data === undefined) return undefined;
    const { quick, slow } = this.#timing;
    if (this.#wanted === undefined) return slow;
    return this.#late ? quick * LATE : quick;
  }

  async #look(signal: AbortSignal): Promise<void> {
    const backend = this.#options.backend();
    if (!backend?.sync) return;
    try {
      const engine = await backend.sync.engine({ signal, language: this.#options.language() });
      if (!signal.aborted && backend === this.#backend) this.#take(engine);
    } catch (thrown) {
      if (!signal.aborted && backend === this.#backend) this.#stale = true;
      throw thrown;
    } finally {
      this.#late ||= this.#wanted !== undefined && performance.now() - this.#askedAt > this.#timing.patience;
      this.#host.requestUpdate();
    }
  }

  #take(engine: SyncEngine): void {
    this.#stale = false;
    this.#engine.update(() => engine);
    // The service answers again: what it failed to read is not out of date any more.
    if (this.#engine.state.status === 'failed') void this.#engine.refresh();
    if (this.#wanted !== engine.running) return;
    this.#wanted = undefined;
    this.#late = false;
    this.#options.onChanged(engine);
  }

  /** Perhaps it was done all the same: what counts is what the service says now. */
  #switchFailed(error: BackendError): void {
    this.#switchFailure = { error, wanted: this.#wanted ?? false };
    this.#wanted = undefined;
    void this.#engine.refresh();
  }
}

/** Asked only where there is one. */
function slice({ sync }: Backend): SyncBackend {
  if (!sync) throw new BackendError('unsupported', 'The backend has no synchronisation.');
  return sync;
}
