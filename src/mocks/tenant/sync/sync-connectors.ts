import { textInLanguage } from '../../../backend/multi-language.js';
import type { FieldDefinition } from '../../connectors/index.js';
import { TenantError } from '../tenant-error.js';
import type { SyncConnectionRecord, SyncConnectorDraft, SyncConnectorRecord } from './sync-records.js';
import type { SyncStore } from './sync-store.js';

/** SuperOffice's `ErpSyncResponseCode`. */
export type SyncResponseCode = 'NoError' | 'ErrorConnectorHasConnections' | 'ErrorNotFound';

const MAX_NAME = 254;
const MAX_URL = 1023;

function checkText(text: string, parameter: string, what: string, limit: number): void {
  if (textInLanguage(text, 'en').trim() === '') {
    throw new TenantError('ArgumentException', `The connector must have ${what}.`, parameter);
  }
  if (text.length > limit) {
    throw new TenantError(
      'ArgumentException',
      `It is ${text.length} characters long; ${limit} is the limit.`,
      parameter,
    );
  }
}

/** The sync connectors of a tenant: names and addresses of services that speak for ERP systems. */
export class SyncConnectors {
  readonly #store: SyncStore;

  constructor(store: SyncStore) {
    this.#store = store;
  }

  /** Deleted ones too, by id. */
  all(): readonly SyncConnectorRecord[] {
    return [...this.#store.connectors.values()].sort((a, b) => a.id - b.id);
  }

  find(id: number): SyncConnectorRecord | undefined {
    return this.#store.connectors.get(id);
  }

  /** An unsaved one with the server's defaults. */
  draft(): SyncConnectorDraft {
    return { id: 0, name: '', url: '', deleted: false };
  }

  /** A draft that is not deleted restores what was deleted. */
  save(draft: SyncConnectorDraft): SyncConnectorRecord {
    const { connectors } = this.#store;
    const stored = draft.id === 0 ? undefined : this.#store.knownConnector(draft.id);
    checkText(draft.name, 'DisplayName', 'a name', MAX_NAME);
    checkText(draft.url, 'URL', 'an address', MAX_URL);
    if (draft.deleted && stored && !stored.deleted) this.#checkUnused(stored.id);
    const record: SyncConnectorRecord = {
      ...this.#store.stamped(stored),
      id: stored?.id ?? Math.max(0, ...connectors.keys()) + 1,
      name: draft.name,
      url: draft.url.trim(),
      deleted: draft.deleted,
    };
    connectors.set(record.id, record);
    return record;
  }

  /** The connections that keep it from being deleted, by priority. Deleted ones do not. */
  usedBy(id: number): readonly SyncConnectionRecord[] {
    return this.#store.inOrder().filter(({ connectorId, deleted }) => connectorId === id && !deleted);
  }

  canDelete(id: number): SyncResponseCode {
    if (!this.#store.connectors.has(id)) return 'ErrorNotFound';
    return this.usedBy(id).length > 0 ? 'ErrorConnectorHasConnections' : 'NoError';
  }

  /** Softly: saving it restores it. */
  delete(id: number): void {
    const record = this.#store.knownConnector(id);
    this.#checkUnused(id);
    if (!record.deleted) this.#store.connectors.set(id, { ...record, ...this.#store.stamped(record), deleted: true });
  }

  /** Whether a sync connector answers there. Slow connectors take their time. */
  async testUrl(url: string): Promise<boolean> {
    return (await this.#store.ask(url)) !== undefined;
  }

  /** What it asks for. `undefined`: no such connector. Rejects with a ConnectorException when it does not answer. */
  async fields(id: number): Promise<readonly FieldDefinition[] | undefined> {
    if (!this.#store.connectors.has(id)) return undefined;
    return (await this.#store.answering(id)).configurationFields();
  }

  #checkUnused(id: number): void {
    if (this.canDelete(id) !== 'ErrorConnectorHasConnections') return;
    throw new TenantError('InvalidOperationException', 'The connector has connections. Delete them first.');
  }
}
