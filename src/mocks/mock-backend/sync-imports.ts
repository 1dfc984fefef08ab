import { BackendError } from '../../backend/backend-error.js';
import type { CallOptions } from '../../backend/call-options.js';
import type {
  SyncErpPage,
  SyncErpQuery,
  SyncImportBackend,
  SyncImportPreview,
  SyncImportResult,
  SyncImportTarget,
} from '../../backend/sync-import.js';
import type { ErpFound } from '../tenant/sync/import-records.js';
import type { ActorTypeRecord } from '../tenant/sync/sync-records.js';
import type { Tenant } from '../tenant/tenant.js';
import type { TextReader } from './calls.js';
import type { SyncCalls } from './sync-calls.js';
import { erpRecordModel, importPreviewModel, operatorName, targetModel } from './sync-import-models.js';
import { knownActor, knownConnection } from './sync-known.js';

/** The service's own limit. */
const PAGE_LIMIT = 500;

/** `sync.imports`. The step `sync/imports.storeImport` has faults of its own: it is what `run` writes. */
export class MockImports implements SyncImportBackend {
  readonly #sync: Tenant['sync'];
  readonly #calls: SyncCalls;

  constructor({ sync }: Tenant, calls: SyncCalls) {
    this.#sync = sync;
    this.#calls = calls;
  }

  targets(connectionId: number, options?: CallOptions): Promise<readonly SyncImportTarget[]> {
    return this.#calls.run('imports.targets', options, (read) => {
      knownConnection(this.#sync, connectionId);
      return this.#sync.imports.targets(connectionId).map((target) => targetModel(target, read));
    });
  }

  search(
    query: SyncErpQuery,
    page: { readonly offset: number; readonly limit: number },
    options?: CallOptions,
  ): Promise<SyncErpPage> {
    return this.#calls.run('imports.search', options, async (read) => {
      const { offset, limit } = page;
      if (!isWhole(limit, PAGE_LIMIT) || !isWhole(offset, Number.MAX_SAFE_INTEGER)) {
        throw new BackendError('validation', `No such page of records: ${limit} from ${offset}`);
      }
      const found = await this.#found(query);
      const worded = this.#wording(query, read);
      return {
        rows: found.slice(offset, offset + limit).map((record) => erpRecordModel(record, worded)),
        total: found.length,
      };
    });
  }

  preview(query: SyncErpQuery, keys: readonly string[], options?: CallOptions): Promise<SyncImportPreview> {
    return this.#calls.run('imports.preview', options, async (read) => {
      const found = new Set((await this.#found(query)).map(({ key }) => key));
      const { type } = this.#actor(query);
      const wanted = keys.filter((key) => found.has(key));
      const record = await this.#sync.imports.preview(query.connectionId, type, wanted);
      return importPreviewModel(record, query, this.#wording(query, read), read);
    });
  }

  run(
    { query, lines }: SyncImportPreview,
    keys: readonly string[],
    { selection = false, ...options }: CallOptions & { readonly selection?: boolean } = {},
  ): Promise<SyncImportResult> {
    return this.#calls.run('imports.run', options, async () => {
      const { type } = this.#actor(query);
      const wanted = new Set(keys);
      const known = lines.flatMap(({ key }) => (wanted.has(key) ? [key] : []));
      if (this.#sync.engine.status().running) throw new BackendError('conflict', 'Automatic synchronisation is on');
      await this.#calls.step('imports.storeImport', options.signal);
      const { imported, selectionId } = await this.#sync.imports.run(query.connectionId, type, known, { selection });
      return { imported, selectionId: selectionId || undefined };
    });
  }

  #actor({ connectionId, type }: SyncErpQuery): ActorTypeRecord {
    return knownActor(this.#sync, connectionId, type);
  }

  async #found(query: SyncErpQuery): Promise<readonly ErpFound[]> {
    const { connectionId, type } = this.#actor(query);
    const fields = new Map(this.#sync.actors.fields(connectionId, type).map((field) => [field.key, field]));
    const conditions = query.conditions.map(({ field, operator, values }) => {
      const known = fields.get(field);
      return { field, operator: known ? operatorName(known.type, operator) : operator, values };
    });
    return this.#sync.imports.search(connectionId, type, conditions);
  }

  #wording(query: SyncErpQuery, read: TextReader): (field: string, value: string) => string {
    const { connectionId, type } = this.#actor(query);
    const fields = new Map(this.#sync.actors.fields(connectionId, type).map((field) => [field.key, field]));
    return (key, value) => {
      const field = fields.get(key);
      return field ? read(this.#sync.imports.displayed(field, value)) : value;
    };
  }
}

function isWhole(value: number, most: number): boolean {
  return Number.isInteger(value) && value >= 0 && value <= most;
}
