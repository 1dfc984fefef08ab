import type { CallOptions } from '../../backend/call-options.js';
import type { Rights } from '../tenant/rights.js';
import type { MockCalls, TextReader } from './calls.js';

/** {@link MockCalls} for the slice `sync`: the right to it is checked first, whatever is asked. */
export class SyncCalls {
  readonly #calls: MockCalls;
  readonly #rights: Rights;

  constructor(calls: MockCalls, rights: Rights) {
    this.#calls = calls;
    this.#rights = rights;
  }

  /** @param method of the port, `saveConnector`; fault patterns name it `sync/saveConnector` */
  run<T>(
    method: string,
    options: CallOptions | undefined,
    work: (read: TextReader, language: string) => T | Promise<T>,
  ): Promise<T> {
    return this.#calls.run(`sync/${method}`, options, (language, read) => {
      this.#rights.check('sync');
      return work(read, language);
    });
  }

  /** The last moment before a step writes: rejects when the plan has a fault for it, or the caller has given up. */
  async step(step: string, signal: AbortSignal | undefined): Promise<void> {
    await this.#calls.fault(`sync/${step}`, signal);
    signal?.throwIfAborted();
  }
}
