import {
  BackendError,
  type Backend,
  type CallOptions,
  type SyncBackend,
  type SyncLogEntry,
  type SyncLogFilter,
  type SyncLogPage,
  type SyncLogQuery,
} from '../../../src/backend/index.js';

export const CONNECTIONS = ['Super Sale', 'Nordic back office'];

const FIELDS = ['contact.name', 'contact.orgnr', 'person.mrMrs', 'project.name'];
const VALUES: readonly (readonly [string, string])[] = [
  ['Acme Ltd', 'Acme Limited'],
  ['', '912 345 678'],
  ['Main street 12', 'Main street 14'],
  ['Closed', ''],
];

/** The nth entry that was ever written, one a minute. */
export function entry(number: number, own: Partial<SyncLogEntry> = {}): SyncLogEntry {
  const pick = <T>(values: readonly T[], fallback: T): T => values[number % values.length] ?? fallback;
  const toErp = number % 3 === 0;
  const connection = pick(CONNECTIONS, '');
  const erp = `${connection}: Customer ${1000 + number}`;
  const [oldValue, newValue] = pick(VALUES, ['', '']);
  return {
    id: String(number),
    connection,
    source: toErp ? `SuperOffice: Company ${number}` : erp,
    target: toErp ? erp : `SuperOffice: Company ${number}`,
    direction: toErp ? 'to-erp' : 'to-superoffice',
    field: pick(FIELDS, ''),
    oldValue,
    newValue,
    at: new Date(Date.UTC(2026, 10, 1, 8, number, 30)).toISOString().slice(0, 19),
    ...own,
  };
}

/** As the port says it. */
function meets(row: SyncLogEntry, filter: SyncLogFilter = {}): boolean {
  const has = (text: string, part = ''): boolean => text.toLowerCase().includes(part.toLowerCase());
  const minute = row.at.slice(0, 16);
  return (
    (filter.connection ?? row.connection) === row.connection &&
    has(row.field, filter.field) &&
    (filter.direction ?? row.direction) === row.direction &&
    [row.source, row.target, row.oldValue, row.newValue].some((text) => has(text, filter.text)) &&
    (!filter.from || minute >= filter.from) &&
    (!filter.to || minute <= filter.to)
  );
}

const absent = (): Promise<never> => Promise.reject(new BackendError('unsupported', 'Nobody needs it here.'));

/** A service with nothing but a log, which grows and fails when the test says so. */
export class LogService {
  /** The newest first. */
  entries: SyncLogEntry[];
  readonly asked: SyncLogQuery[] = [];
  /** Runs before an answer; may take its time, or throw. */
  before: (query: SyncLogQuery) => void | Promise<void> = () => undefined;
  searched: number | undefined;
  /** It answers although nobody waits any more. */
  deaf = false;
  #number: number;

  constructor(count: number) {
    this.#number = count;
    this.entries = Array.from({ length: count }, (_, index) => entry(count - index));
  }

  /** Synchronisation writes so many entries. */
  write(count: number, own: Partial<SyncLogEntry> = {}): void {
    for (let left = count; left > 0; left -= 1) {
      this.#number += 1;
      this.entries.unshift(entry(this.#number, own));
    }
  }

  /** Questions for rows, not those that only count. */
  get pages(): readonly SyncLogQuery[] {
    return this.asked.filter(({ limit }) => limit > 1);
  }

  readonly log = async (query: SyncLogQuery, { signal }: CallOptions = {}): Promise<SyncLogPage> => {
    this.asked.push(query);
    await this.before(query);
    await new Promise((resolve) => setTimeout(resolve));
    if (!this.deaf) signal?.throwIfAborted();
    const found = this.entries.filter((row) => meets(row, query.filter));
    const from = query.offset + found.length - (query.asOf ?? found.length);
    return {
      rows: found.slice(from, from + query.limit),
      total: found.length,
      ...(this.searched === undefined ? {} : { searched: this.searched }),
    };
  };

  readonly sync: SyncBackend = {
    log: (query, options) => this.log(query, options),
    engine: absent,
    setEngine: absent,
    setInterval: absent,
    syncNow: absent,
    resync: absent,
    jobs: absent,
    stopJob: absent,
    connectors: absent,
    connector: absent,
    testConnectorUrl: absent,
    saveConnector: absent,
    deleteConnector: absent,
    restoreConnector: absent,
    list: absent,
    get: absent,
    create: absent,
    test: absent,
    testSaved: absent,
    save: absent,
    setActive: absent,
    delete: absent,
    restore: absent,
    summary: absent,
    priorities: absent,
    savePriorities: absent,
  };

  readonly backend: Backend = {
    capabilities: absent,
    connections: {
      connectors: absent,
      list: absent,
      statuses: absent,
      get: absent,
      create: absent,
      test: absent,
      testSaved: absent,
      save: absent,
      saveConfiguration: absent,
      delete: absent,
      restore: absent,
    },
    directory: { associates: absent, userGroups: absent, syncConnections: absent, listItems: absent },
    sync: this.sync,
  };
}
