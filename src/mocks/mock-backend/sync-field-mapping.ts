import { BackendError } from '../../backend/backend-error.js';
import type { CallOptions } from '../../backend/call-options.js';
import type { SyncActorType } from '../../backend/sync-connections.js';
import type {
  CrmField,
  SyncActorMapping,
  SyncActorMappingInput,
  SyncFieldMapping,
  SyncListChanges,
  SyncListMappings,
  SyncMappingBackend,
} from '../../backend/sync-mapping.js';
import type { ActorTypeRecord, ListMapping } from '../tenant/sync/sync-records.js';
import type { Tenant } from '../tenant/tenant.js';
import type { TextReader } from './calls.js';
import type { SyncCalls } from './sync-calls.js';
import {
  actorMappingModel,
  actorRevision,
  crmFieldModel,
  fieldMapping,
  listMappingModel,
  listRevision,
} from './sync-mapping-models.js';
import { knownActor, knownConnection } from './sync-known.js';
import { syncActorType } from './sync-models.js';
import type { Turns } from './turns.js';

type SaveOptions = CallOptions & { readonly revision?: string | undefined };

/**
 * Where the values of fields and of list items go. Steps with faults of their own: `sync/mapping.storeActorMapping`
 * and `sync/mapping.storeListMappings`, after what is checked before them.
 */
export class MockFieldMapping implements Pick<
  SyncMappingBackend,
  'actorTypes' | 'actorMapping' | 'crmFields' | 'saveActorMapping' | 'listMappings' | 'saveListMappings'
> {
  readonly #sync: Tenant['sync'];
  readonly #calls: SyncCalls;
  readonly #saves: Turns;

  /** @param saves whatever writes to a connection's fields takes its turn there */
  constructor({ sync }: Tenant, calls: SyncCalls, saves: Turns) {
    this.#sync = sync;
    this.#calls = calls;
    this.#saves = saves;
  }

  actorTypes(connectionId: number, options?: CallOptions): Promise<readonly SyncActorType[]> {
    return this.#calls.run('mapping.actorTypes', options, () => {
      knownConnection(this.#sync, connectionId);
      return this.#sync.actors.types(connectionId).map(({ type }) => syncActorType(type));
    });
  }

  actorMapping(connectionId: number, type: SyncActorType, options?: CallOptions): Promise<SyncActorMapping> {
    return this.#calls.run('mapping.actorMapping', options, (read) =>
      actorMappingModel(this.#sync, knownActor(this.#sync, connectionId, type), read),
    );
  }

  crmFields(connectionId: number, type: SyncActorType, options?: CallOptions): Promise<readonly CrmField[]> {
    return this.#calls.run('mapping.crmFields', options, (read) => {
      const { crmType } = knownActor(this.#sync, connectionId, type);
      return this.#sync.crmFields.of(crmType).map((field) => crmFieldModel(field, read));
    });
  }

  saveActorMapping(
    connectionId: number,
    input: SyncActorMappingInput,
    options?: SaveOptions,
  ): Promise<SyncActorMapping> {
    return this.#calls.run('mapping.saveActorMapping', options, (read) =>
      this.#saves.take(connectionId, (inTurn) =>
        inTurn(() => this.#saveActor(knownActor(this.#sync, connectionId, input.type), input, read, options)),
      ),
    );
  }

  listMappings(connectionId: number, options?: CallOptions): Promise<SyncListMappings> {
    return this.#calls.run('mapping.listMappings', options, (read) => {
      knownConnection(this.#sync, connectionId);
      return this.#lists(connectionId, read);
    });
  }

  saveListMappings(connectionId: number, changes: SyncListChanges, options?: SaveOptions): Promise<SyncListMappings> {
    return this.#calls.run('mapping.saveListMappings', options, (read) =>
      this.#saves.take(connectionId, (inTurn) => inTurn(() => this.#saveLists(connectionId, changes, read, options))),
    );
  }

  async #saveActor(
    actor: ActorTypeRecord,
    { active, fields }: SyncActorMappingInput,
    read: TextReader,
    { revision, signal }: SaveOptions = {},
  ): Promise<SyncActorMapping> {
    const { connectionId, type } = actor;
    if (revision !== undefined && revision !== actorRevision(this.#sync, actor)) {
      // Saved before, and the answer got lost.
      const model = actorMappingModel(this.#sync, actor, read);
      if (isStoredMapping(model, active, fields)) return model;
      throw changed(connectionId);
    }
    await this.#calls.step('mapping.storeActorMapping', signal);
    const drafts = new Map([...fields].map(([key, mapping]) => [key, fieldMapping(mapping)]));
    this.#sync.actors.save(connectionId, type, { active, fields: drafts });
    return actorMappingModel(this.#sync, { ...actor, active }, read);
  }

  async #saveLists(
    connectionId: number,
    changes: SyncListChanges,
    read: TextReader,
    { revision, signal }: SaveOptions = {},
  ): Promise<SyncListMappings> {
    knownConnection(this.#sync, connectionId);
    const stored = this.#sync.listMappings.all(connectionId);
    if (revision !== undefined && revision !== listRevision(stored)) {
      // Saved before, and the answer got lost.
      if (isStoredItems(stored, changes)) return this.#lists(connectionId, read);
      throw changed(connectionId);
    }
    checkChanges(stored, changes);
    await this.#calls.step('mapping.storeListMappings', signal);
    this.#sync.listMappings.saveAll(connectionId, merged(stored, changes));
    return this.#lists(connectionId, read);
  }

  #lists(connectionId: number, read: TextReader): SyncListMappings {
    const all = this.#sync.listMappings.all(connectionId);
    return { lists: all.map((each) => listMappingModel(this.#sync, each, read)), revision: listRevision(all) };
  }
}

function changed(connectionId: number): BackendError {
  return new BackendError('conflict', `What sync connection ${connectionId} synchronises was changed by someone else`);
}

function isStoredMapping(stored: SyncActorMapping, active: boolean, fields: SyncActorMappingInput['fields']): boolean {
  const present = new Map(stored.fields.map((field) => [field.key, field]));
  const isSame = ([key, mapping]: readonly [string, SyncFieldMapping]): boolean => {
    const field = present.get(key);
    const wanted = { ...fieldMapping(mapping), showInSearch: mapping.showInSearch || field?.identifier === true };
    return field !== undefined && JSON.stringify(fieldMapping(field)) === JSON.stringify(wanted);
  };
  return stored.active === active && [...fields].every(isSame);
}

function isStoredItems(stored: readonly ListMapping[], changes: SyncListChanges): boolean {
  return [...changes].every(([fieldId, items]) => {
    const list = stored.find((each) => each.fieldId === fieldId);
    const present = new Map(list?.items.map(({ key, crmItem }) => [key, crmItem?.id ?? 0]));
    return [...items].every(([key, id]) => present.get(key) === id);
  });
}

/** Fields and their items must be there. */
function checkChanges(stored: readonly ListMapping[], changes: SyncListChanges): void {
  for (const [fieldId, items] of changes) {
    const known = new Set(stored.find((each) => each.fieldId === fieldId)?.items.map(({ key }) => key));
    for (const key of items.keys()) {
      if (known.has(key)) continue;
      const message = `Field ${fieldId} has no item ${key}`;
      throw new BackendError('validation', message, { fieldErrors: { [`items.${fieldId}.${key}`]: message } });
    }
  }
}

/** The changed fields with all their items: what the service is not told of it unmaps. */
function merged(stored: readonly ListMapping[], changes: SyncListChanges): SyncListChanges {
  const changed = stored.filter(({ fieldId }) => changes.has(fieldId));
  return new Map(
    changed.map(({ fieldId, items }) => {
      const present = items.map(({ key, crmItem }) => [key, crmItem?.id ?? 0] as const);
      return [fieldId, new Map([...present, ...(changes.get(fieldId) ?? [])])];
    }),
  );
}
