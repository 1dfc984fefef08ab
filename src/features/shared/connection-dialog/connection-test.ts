import type { ReactiveController, ReactiveControllerHost } from 'lit';
import {
  BackendError,
  type CallOptions,
  type ConfigurationValues,
  type ConnectorResponse,
} from '../../../backend/index.js';
import { sameValues, type ConnectionForm } from './connection-form.js';
import type { ConnectionService } from './connection-subject.js';

export type TestState =
  | { readonly status: 'none' | 'running' }
  /** `current` false: the values were changed since. */
  | { readonly status: 'answered'; readonly response: ConnectorResponse; readonly current: boolean }
  | { readonly status: 'failed'; readonly error: BackendError };

interface TestRun {
  readonly connector: string;
  readonly values: ConfigurationValues;
  readonly response?: ConnectorResponse;
  readonly error?: BackendError;
}

/** The test of the values in a form: one at a time, not for an element that has left the page. */
export class ConnectionTest implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #testing: AbortController | undefined;
  #last: TestRun | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#testing?.abort();
    this.#testing = undefined;
  }

  /** How the last one went, for the values as they are in the form now. */
  state(form: ConnectionForm): TestState {
    if (this.#testing) return { status: 'running' };
    const run = this.#last;
    if (run?.error) return { status: 'failed', error: run.error };
    if (!run?.response) return { status: 'none' };
    const current = run.connector === form.connector && sameValues(run.values, form.values);
    return { status: 'answered', response: run.response, current };
  }

  async run(
    service: ConnectionService,
    { id, connector, values }: ConnectionForm,
    callOptions: (signal: AbortSignal) => CallOptions,
  ): Promise<void> {
    if (this.#testing) return;
    const controller = new AbortController();
    this.#testing = controller;
    this.#last = undefined;
    this.#host.requestUpdate();
    const run = { connector, values };
    try {
      const response = await service.test({ id, ...run }, callOptions(controller.signal));
      if (this.#testing === controller) this.#last = { ...run, response };
    } catch (thrown) {
      if (this.#testing === controller) this.#last = { ...run, error: BackendError.from(thrown) };
    } finally {
      if (this.#testing === controller) this.#testing = undefined;
      this.#host.requestUpdate();
    }
  }

  cancel(): void {
    this.#testing?.abort();
    this.#testing = undefined;
    this.#host.requestUpdate();
  }

  /** The form is about something else now. */
  forget(): void {
    this.#last = undefined;
  }
}
