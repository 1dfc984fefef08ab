import type { ReactiveControllerHost } from 'lit';
import type { BackendError, SyncActivation, SyncBackend } from '../../../backend/index.js';
import { Action } from '../../../core/action.js';
import { memoizeLast } from '../../../core/memoize.js';
import { oneAction } from '../../../core/one-action.js';
import { Resource, type ResourceState } from '../../../core/resource.js';
import { mayBeStored } from '../../../core/uncertain.js';
import { readSnapshot, type ConfigurationSnapshot } from '../model/configuration-snapshot.js';
import { activationReasons } from '../model/health.js';
import { joinedReasons, type ActivationFindings } from './activation-findings.js';

export interface ActivationCheckOptions {
  readonly sync: () => SyncBackend | undefined;
  readonly connectionId: () => number | undefined;
  readonly connectionName: () => string | undefined;
  readonly language: () => string;
  /** The service has answered to a wish to activate. */
  readonly onAnswered: (connectionId: number, active: boolean) => void;
}

/** Whose configuration is checked: another one whenever the tenant or the connection is another. */
interface CheckOwner {
  readonly sync: SyncBackend;
  readonly id: number;
}

/**
 * Why a connection cannot be activated: what is found in its configuration, its test, and what the service says. The test
 * takes longest: it comes after the rest. The service is asked by activating, and only when the user wants that.
 */
export class ActivationCheck {
  readonly #host: ReactiveControllerHost;
  readonly #options: ActivationCheckOptions;
  readonly #owner = memoizeLast((sync: SyncBackend, id: number): CheckOwner => ({ sync, id }));
  readonly #snapshot: Resource<readonly [CheckOwner, string], ConfigurationSnapshot>;
  readonly #test: Resource<readonly [CheckOwner, ConfigurationSnapshot], boolean>;
  readonly #asking: Action;
  #answer: { readonly owner: CheckOwner; readonly activation: SyncActivation } | undefined;

  constructor(host: ReactiveControllerHost, options: ActivationCheckOptions) {
    this.#host = host;
    this.#options = options;
    this.#asking = new Action(host);
    this.#snapshot = new Resource(host, {
      args: () => {
        const owner = this.#current;
        return owner && ([owner, options.language()] as const);
      },
      read: ([{ sync, id }, language], signal) => readWithActivity(sync, id, { signal, language }),
    });
    this.#test = new Resource(host, {
      // A connection that is active has passed; each new look at the configuration is a new test.
      args: () => {
        const owner = this.#current;
        const { state } = this.#snapshot;
        return owner && state.status === 'ready' && !state.data.active ? ([owner, state.data] as const) : undefined;
      },
      read: async ([{ sync, id }], signal) => (await sync.testSaved(id, { signal, language: options.language() })).ok,
    });
  }

  get #current(): CheckOwner | undefined {
    const sync = this.#options.sync();
    const id = this.#options.connectionId();
    return sync && id !== undefined ? this.#owner(sync, id) : undefined;
  }

  get snapshot(): ResourceState<ConfigurationSnapshot> {
    return this.#snapshot.state;
  }

  get test(): ResourceState<boolean> {
    return this.#test.state;
  }

  /** What the service answered last. */
  get answer(): SyncActivation | undefined {
    return this.#answer && this.#answer.owner === this.#current ? this.#answer.activation : undefined;
  }

  get asking(): boolean {
    return this.#asking.running;
  }

  /** Why the service could not be asked. */
  get error(): BackendError | undefined {
    const { state } = this.#asking;
    return state.status === 'failed' ? state.error : undefined;
  }

  get active(): boolean {
    return this.answer?.active ?? this.#snapshot.data?.active ?? false;
  }

  get findings(): ActivationFindings {
    // The service has the last word: it has just activated what something was found in.
    if (this.answer?.active) return joinedReasons([], []);
    const snapshot = this.#snapshot.data;
    const ours = snapshot ? activationReasons({ ...snapshot, test: this.#tested }) : [];
    return joinedReasons(ours, this.answer?.reasons ?? []);
  }

  get #tested(): ConfigurationSnapshot['test'] {
    const { state } = this.#test;
    if (state.status !== 'ready') return 'unknown';
    return state.data ? 'passed' : 'failed';
  }

  /** Looks at everything again. What the service said may be mended by now. */
  again(): void {
    this.#answer = undefined;
    this.#asking.reset();
    void this.#snapshot.refresh();
  }

  testAgain(): void {
    void this.#test.refresh();
  }

  /** Activates: the answer is either that it is active, or all reasons of the service. One at a time. */
  async ask(): Promise<void> {
    const owner = this.#current;
    if (!owner || this.asking) return;
    await this.#asking.run(async () => {
      const subject = oneAction({ id: owner.id, name: this.#options.connectionName() });
      const options = { language: this.#options.language(), ...subject };
      const activation = await owner.sync.setActive(owner.id, true, options);
      // Also when nobody waits any more: it is a fact.
      this.#answer = { owner, activation };
      this.#host.requestUpdate();
      if (owner === this.#current) this.#options.onAnswered(owner.id, activation.active);
    });
    if (this.error && mayBeStored(this.error)) await this.#lookUp(owner);
  }

  /** It may have been activated all the same. */
  async #lookUp(owner: CheckOwner): Promise<void> {
    await this.#snapshot.refresh();
    const { state } = this.#snapshot;
    if (owner !== this.#current || state.status !== 'ready' || !state.data.active) return;
    this.#asking.reset();
    this.#options.onAnswered(owner.id, true);
  }

  /** Stops waiting: what the service does is read again. */
  cancel(): void {
    this.#asking.cancel();
    this.again();
  }
}

async function readWithActivity(
  sync: SyncBackend,
  id: number,
  options: { readonly signal: AbortSignal; readonly language: string },
): Promise<ConfigurationSnapshot> {
  const { connection } = await sync.get(id, options);
  return readSnapshot(sync, connection, options);
}
