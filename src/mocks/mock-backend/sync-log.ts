import { BackendError } from '../../backend/backend-error.js';
import {
  SYNC_LOG_PAGE_LIMIT,
  type SyncLogEntry,
  type SyncLogFilter,
  type SyncLogPage,
  type SyncLogQuery,
} from '../../backend/sync-engine.js';
import { QueryCache } from '../query-cache.js';
import type { SyncLogRecord, SyncLogTexts } from '../tenant/sync/sync-records.js';
import type { Tenant } from '../tenant/tenant.js';
import type { TextReader } from './calls.js';

type RowTest = (row: SyncLogRecord) => boolean;

/** Pages of the log, as people read it. */
export class MockSyncLog {
  readonly #tenant: Tenant;
  readonly #found = new QueryCache<readonly SyncLogRecord[]>();

  constructor(tenant: Tenant) {
    this.#tenant = tenant;
  }

  page(query: SyncLogQuery, language: string, read: TextReader): SyncLogPage {
    checkQuery(query);
    const { offset, limit, filter = {}, asOf } = query;
    const question = JSON.stringify([filter, language]);
    const { sync, resources } = this.#tenant;
    const version = `${sync.engine.logVersion()}/${resources.version}`;
    const rows = this.#found.get(version, question, () => sync.engine.log().filter(this.#test(filter, read)));
    // What was added since then is before it.
    const start = offset + Math.max(0, rows.length - (asOf ?? rows.length));
    return {
      rows: rows.slice(start, start + limit).map((row) => entryModel(row, this.#texts(row, read))),
      total: rows.length,
    };
  }

  #texts(row: SyncLogRecord, read: TextReader): SyncLogTexts {
    return this.#tenant.sync.engine.logTexts(row, read);
  }

  /** Texts of many rows are costly: they are made only for conditions that ask for them. */
  #test(
    { connection = '', field = '', direction, text = '', from = '', to = '' }: SyncLogFilter,
    read: TextReader,
  ): RowTest {
    const [wantedField, wantedText] = [field.toLowerCase(), text.toLowerCase()];
    const tests: (RowTest | undefined)[] = [
      from === '' ? undefined : (row) => row.updated >= from,
      to === '' ? undefined : (row) => row.updated.slice(0, to.length) <= to,
      direction && ((row) => row.toCrm === (direction === 'to-superoffice')),
      wantedField === '' ? undefined : (row) => row.field.toLowerCase().includes(wantedField),
      connection === '' ? undefined : (row) => this.#texts(row, read).connection === connection,
      wantedText === '' ? undefined : (row) => standsIn(row, this.#texts(row, read), wantedText),
    ];
    const asked = tests.filter((test) => test !== undefined);
    return (row) => asked.every((test) => test(row));
  }
}

function standsIn({ oldValue, newValue }: SyncLogRecord, { source, target }: SyncLogTexts, part: string): boolean {
  return [source, target, oldValue, newValue].some((each) => each.toLowerCase().includes(part));
}

function entryModel(row: SyncLogRecord, { connection, source, target }: SyncLogTexts): SyncLogEntry {
  return {
    id: String(row.id),
    ...{ connection, source, target },
    direction: row.toCrm ? 'to-superoffice' : 'to-erp',
    field: row.field,
    oldValue: row.oldValue,
    newValue: row.newValue,
    at: row.updated,
  };
}

function checkQuery({ offset, limit, asOf = 0 }: SyncLogQuery): void {
  const fits = (value: number, most: number): boolean => Number.isInteger(value) && value >= 0 && value <= most;
  const most = Number.MAX_SAFE_INTEGER;
  if (!fits(limit, SYNC_LOG_PAGE_LIMIT) || !fits(offset, most) || !fits(asOf, most)) {
    throw new BackendError('validation', `No such page of the log: ${limit} from ${offset} as of ${asOf}`);
  }
}
