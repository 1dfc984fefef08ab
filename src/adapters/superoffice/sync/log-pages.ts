import { BackendError, type CallOptions, type SyncLogPage, type SyncLogQuery } from '../../../backend/index.js';
import { archivePage } from '../archive-page.js';
import type { SuperOfficeClient } from '../client.js';
import { LOG_COLUMNS, toEntry } from './log-entries.js';
import { EVERYTHING } from './log-restriction.js';

export type LogStretch = Omit<SyncLogQuery, 'filter'>;

/** The log grows while it is read; that often it is asked again where a stretch is now. */
const ATTEMPTS = 4;

/** Stretches of the archive provider `ErpSyncLog`. */
export class SyncLogPages {
  readonly #client: SuperOfficeClient;
  #everything = EVERYTHING;
  /** How many rows a restriction had when it was last asked. */
  #last: { readonly restriction: string; readonly total: number } | undefined;

  constructor(client: SuperOfficeClient) {
    this.#client = client;
  }

  /** How the service wants to be told that everything is meant, as far as it is known. */
  get restriction(): string {
    return this.#everything;
  }

  async everything(stretch: LogStretch, options?: CallOptions): Promise<SyncLogPage> {
    try {
      return await this.restricted(this.#everything, stretch, options);
    } catch (thrown) {
      if (this.#everything === '' || !isRefused(thrown)) throw thrown;
      const page = await this.restricted('', stretch, options);
      // Otherwise it may have been another failure, and without a restriction some archives give nothing.
      if (thrown.kind === 'validation' || page.total > 0) this.#everything = '';
      return page;
    }
  }

  async restricted(
    restriction: string,
    { offset, limit, asOf }: LogStretch,
    options?: CallOptions,
  ): Promise<SyncLogPage> {
    const added = (total: number): number => (asOf === undefined ? 0 : Math.max(0, total - asOf));
    // Where it begins is known for sure only when it has been asked; mostly nothing was added.
    let shift = this.#last?.restriction === restriction ? added(this.#last.total) : 0;
    for (let attempt = 1; ; attempt++) {
      const query = {
        provider: 'ErpSyncLog',
        columns: LOG_COLUMNS,
        // By its id it cannot be sorted.
        sort: 'updated desc',
        restriction,
        entity: 'all',
        offset: offset + shift,
        limit,
      };
      const { rows, total } = await archivePage(this.#client, query, options);
      this.#last = { restriction, total };
      if (added(total) === shift || attempt === ATTEMPTS) return { rows: rows.map(toEntry), total };
      shift = added(total);
    }
  }
}

/** The service does not take the restriction; other failures are not its fault. */
export function isRefused(thrown: unknown): thrown is BackendError {
  return thrown instanceof BackendError && (thrown.kind === 'validation' || thrown.kind === 'server');
}
