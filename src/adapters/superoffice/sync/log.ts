import {
  SYNC_LOG_PAGE_LIMIT,
  type CallOptions,
  type SyncLogFilter,
  type SyncLogPage,
  type SyncLogQuery,
} from '../../../backend/index.js';
import { invalid } from '../field-errors.js';
import { readAllConnections } from './all-connections.js';
import type { ErpSyncAgent } from './erp-sync-agent.js';
import { meets } from './log-entries.js';
import { isRefused, SyncLogPages } from './log-pages.js';
import { logRestriction } from './log-restriction.js';
import { SyncLogScan } from './log-scan.js';

const NO_CONNECTION = 'quotesync: no connection has this name';

/** Milliseconds. */
const NAMES_KEPT = 30_000;

interface ConnectionNames {
  readonly language: string | undefined;
  readonly names: readonly string[];
  /** When, by `performance.now()`. */
  readonly read: number;
}

/** What synchronisation has written. The agent has no method for it: an archive has. */
export class SyncLog {
  readonly #agent: ErpSyncAgent;
  readonly #pages: SyncLogPages;
  readonly #scan: SyncLogScan;
  #heeding: boolean | undefined;
  #names: ConnectionNames | undefined;

  constructor(agent: ErpSyncAgent) {
    this.#agent = agent;
    this.#pages = new SyncLogPages(agent.client);
    this.#scan = new SyncLogScan(this.#pages);
  }

  async log(query: SyncLogQuery, options?: CallOptions): Promise<SyncLogPage> {
    check(query);
    return this.#agent.read(() => this.#page(query, options), options);
  }

  async #page(query: SyncLogQuery, options?: CallOptions): Promise<SyncLogPage> {
    const { filter = {} } = query;
    if (!Object.values(filter).some(Boolean)) return this.#pages.everything(query, options);
    return (await this.#filtered(query, filter, options)) ?? this.#scanned(query, filter, options);
  }

  /** `undefined` when the service does not filter so. */
  async #filtered(query: SyncLogQuery, filter: SyncLogFilter, options?: CallOptions): Promise<SyncLogPage | undefined> {
    if (this.#heeding === false) return undefined;
    const nameless = filter.direction !== undefined && !filter.connection;
    const names = nameless ? await this.#connectionNames(query.asOf !== undefined, options) : [];
    // Nothing says what the side of the ERP system begins with.
    if (nameless && names.length === 0) return undefined;
    try {
      // One row at least: it shows whether the restriction was heeded.
      const wanted = { ...query, limit: Math.max(query.limit, 1) };
      const restriction = logRestriction(filter, names, this.#pages.restriction);
      const { rows, total } = await this.#pages.restricted(restriction, wanted, options);
      if (!rows.every((row) => meets(row, filter)) || (total > 0 && !(await this.#heeds(options)))) return undefined;
      return { rows: rows.slice(0, query.limit), total };
    } catch (thrown) {
      if (isRefused(thrown)) return undefined;
      throw thrown;
    }
  }

  /** Whether the service finds nothing where there is nothing: it could ignore what it is asked for. */
  async #heeds(options?: CallOptions): Promise<boolean> {
    const nothing = logRestriction({ connection: NO_CONNECTION }, [], this.#pages.restriction);
    this.#heeding ??= (await this.#pages.restricted(nothing, { offset: 0, limit: 0 }, options)).total === 0;
    return this.#heeding;
  }

  async #scanned(
    { offset, limit, asOf }: SyncLogQuery,
    filter: SyncLogFilter,
    options?: CallOptions,
  ): Promise<SyncLogPage> {
    const scan = await this.#scan.newest(options);
    const found = scan.entries.filter((entry) => meets(entry, filter));
    const start = offset + (asOf === undefined ? 0 : Math.max(0, found.length - asOf));
    const page = { rows: found.slice(start, start + limit), total: found.length };
    return scan.entries.length < scan.total ? { ...page, searched: scan.entries.length } : page;
  }

  /** @param goesOn pages of one reading need not ask for them again */
  async #connectionNames(goesOn: boolean, options: CallOptions = {}): Promise<readonly string[]> {
    const known = this.#names;
    if (goesOn && known && known.language === options.language && performance.now() - known.read < NAMES_KEPT) {
      return known.names;
    }
    const connections = await readAllConnections(this.#agent, true, options);
    const names = [...new Set(connections.map(({ name }) => name).filter((name) => name !== ''))];
    this.#names = { language: options.language, names, read: performance.now() };
    return names;
  }
}

function check({ offset, limit, asOf = 0 }: SyncLogQuery): void {
  if (limit > SYNC_LOG_PAGE_LIMIT) throw invalid({ limit: `At most ${SYNC_LOG_PAGE_LIMIT}.` });
  for (const [name, value] of Object.entries({ offset, limit, asOf })) {
    if (!Number.isSafeInteger(value) || value < 0) throw invalid({ [name]: 'A whole number from 0 on.' });
  }
}
