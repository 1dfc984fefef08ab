import { SYNC_LOG_PAGE_LIMIT, type CallOptions, type SyncLogEntry } from '../../../backend/index.js';
import { InTurn } from './in-turn.js';
import type { SyncLogPages } from './log-pages.js';

/** So many of the newest entries are looked through where the service does not filter. */
const SCANNED = 10_000;

export interface Scan {
  readonly language: string | undefined;
  /** Newest first. */
  readonly entries: readonly SyncLogEntry[];
  /** Of the whole log. */
  readonly total: number;
}

/** The newest entries, kept: only what was added is read again. */
export class SyncLogScan {
  readonly #pages: SyncLogPages;
  /** A list asks for several pages at once: the first one reads for the others. */
  readonly #turns = new InTurn<'scan'>();
  #scan: Scan | undefined;

  constructor(pages: SyncLogPages) {
    this.#pages = pages;
  }

  newest(options: CallOptions = {}): Promise<Scan> {
    return this.#turns.run('scan', options.signal, () => this.#newest(options));
  }

  async #newest(options: CallOptions): Promise<Scan> {
    const newest = await this.#pages.everything({ offset: 0, limit: 1 }, options);
    const kept = this.#scan?.language === options.language ? this.#scan : undefined;
    const added = newest.total - (kept?.total ?? 0);
    // None is dropped for those that were added: what was found once must not move for whoever reads on.
    const entries =
      (kept && (await this.#continued(kept, added, options))) ?? (await this.#whole(newest.total, options));
    this.#scan = { language: options.language, entries, total: newest.total };
    return this.#scan;
  }

  /** `undefined` when what was read is not the same as what is there now behind what was added. */
  async #continued(
    { entries }: Scan,
    added: number,
    options: CallOptions,
  ): Promise<readonly SyncLogEntry[] | undefined> {
    const [first] = entries;
    if (!first || added < 0 || added >= SYNC_LOG_PAGE_LIMIT) return undefined;
    const { rows } = await this.#pages.everything({ offset: 0, limit: added + 1 }, options);
    return rows[added]?.id === first.id ? [...rows.slice(0, added), ...entries] : undefined;
  }

  async #whole(total: number, options: CallOptions): Promise<readonly SyncLogEntry[]> {
    const entries: SyncLogEntry[] = [];
    const wanted = Math.min(total, SCANNED);
    while (entries.length < wanted) {
      const limit = Math.min(SYNC_LOG_PAGE_LIMIT, wanted - entries.length);
      const { rows } = await this.#pages.everything({ offset: entries.length, limit, asOf: total }, options);
      if (rows.length === 0) break;
      entries.push(...rows);
    }
    return entries;
  }
}
