import {
  SYNC_INTERVAL_MAX,
  SYNC_INTERVAL_MIN,
  type CallOptions,
  type ConnectorResponse,
  type SyncEngine,
  type SyncEngineBackend,
} from '../../../backend/index.js';
import { nothing } from '../client.js';
import { toResponse } from '../connection-mappers.js';
import { invalid, withFieldNames } from '../field-errors.js';
import { pluginResponse } from '../wire/carriers.js';
import { engineStatus, type EngineStatusCarrier } from '../wire/sync-carriers.js';
import { secondsOfTimeSpan, timeSpanOfSeconds } from '../wire/time-span.js';
import type { ErpSyncAgent } from './erp-sync-agent.js';

/** Automatic synchronisation, on and off. */
export class SyncEngineControl implements Pick<SyncEngineBackend, 'engine' | 'setEngine' | 'setInterval' | 'syncNow'> {
  readonly #agent: ErpSyncAgent;
  /** What the service said last. */
  #known: SyncEngine | undefined;

  constructor(agent: ErpSyncAgent) {
    this.#agent = agent;
  }

  async engine(options?: CallOptions): Promise<SyncEngine> {
    return this.#keep(await this.#agent.call({ name: 'GetEngineStatus', answer: engineStatus }, options));
  }

  async setEngine(running: boolean, options?: CallOptions): Promise<SyncEngine> {
    const parameters = { Run: running };
    return this.#keep(
      await this.#agent.call({ name: 'ChangeEngineStatus', parameters, answer: engineStatus, slow: true }, options),
    );
  }

  async setInterval(seconds: number, { signal, language }: CallOptions = {}): Promise<SyncEngine> {
    if (!Number.isInteger(seconds) || seconds < SYNC_INTERVAL_MIN || seconds > SYNC_INTERVAL_MAX) {
      throw invalid({ interval: `${SYNC_INTERVAL_MIN} … ${SYNC_INTERVAL_MAX} s.` });
    }
    const parameters = { Interval: timeSpanOfSeconds(seconds) };
    await withFieldNames(
      (parameter) => (parameter === 'Interval' ? 'interval' : undefined),
      () => this.#agent.call({ name: 'ChangeEngineInterval', parameters, answer: nothing }, { signal, language }),
    );
    try {
      return await this.engine({ language });
    } catch (thrown) {
      // What was written must not look as if it was not, only because it could not be read again.
      if (!this.#known) throw thrown;
      return { ...this.#known, interval: seconds };
    }
  }

  /** `SyncAll` does nothing while the engine is off. */
  async syncNow(options?: CallOptions): Promise<ConnectorResponse> {
    return toResponse(await this.#agent.call({ name: 'ForceSyncAll', answer: pluginResponse, slow: true }, options));
  }

  #keep({ IsRunning, StatusMessage, Interval }: EngineStatusCarrier): SyncEngine {
    this.#known = { running: IsRunning, message: StatusMessage, interval: secondsOfTimeSpan(Interval) };
    return this.#known;
  }
}
