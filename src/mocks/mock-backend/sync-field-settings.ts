import { BackendError } from '../../backend/backend-error.js';
import type { CallOptions } from '../../backend/call-options.js';
import type { SyncActorType } from '../../backend/sync-connections.js';
import type { SyncDefault, SyncFieldDefault, SyncMappingBackend, SyncRankedField } from '../../backend/sync-mapping.js';
import type { ActorTypeRecord, ErpFieldRecord } from '../tenant/sync/sync-records.js';
import type { Tenant } from '../tenant/tenant.js';
import type { TextReader } from './calls.js';
import type { SyncCalls } from './sync-calls.js';
import { knownActor, knownConnection } from './sync-known.js';
import { defaultModel, defaultRecord, fieldDefaultModel, rankedField } from './sync-mapping-models.js';
import type { Turns } from './turns.js';

type DefaultOptions = CallOptions & { readonly expected?: SyncDefault | undefined };
type OrderOptions = CallOptions & { readonly expected: readonly number[] };

/**
 * What fields start with, and their order. Steps with faults of their own: `sync/mapping.storeDefault`, and
 * `sync/mapping.moveField` before each single step of `saveFieldOrder`.
 */
export class MockFieldSettings implements Pick<
  SyncMappingBackend,
  'defaults' | 'saveDefault' | 'fieldOrder' | 'saveFieldOrder'
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

  defaults(connectionId: number, options?: CallOptions): Promise<readonly SyncFieldDefault[]> {
    return this.#calls.run('mapping.defaults', options, (read) => {
      knownConnection(this.#sync, connectionId);
      return this.#sync.actors
        .types(connectionId)
        .flatMap(({ type }) => this.#sync.actors.ranked(connectionId, type))
        .map((field) => fieldDefaultModel(field, read));
    });
  }

  saveDefault(
    connectionId: number,
    fieldId: number,
    value: SyncDefault,
    options?: DefaultOptions,
  ): Promise<SyncFieldDefault> {
    return this.#calls.run('mapping.saveDefault', options, (read) =>
      this.#saves.take(connectionId, (inTurn) =>
        inTurn(() => this.#saveDefault(connectionId, fieldId, value, read, options)),
      ),
    );
  }

  fieldOrder(connectionId: number, type: SyncActorType, options?: CallOptions): Promise<readonly SyncRankedField[]> {
    return this.#calls.run('mapping.fieldOrder', options, (read) =>
      this.#ranked(knownActor(this.#sync, connectionId, type), read),
    );
  }

  saveFieldOrder(
    connectionId: number,
    type: SyncActorType,
    ids: readonly number[],
    { expected, ...options }: OrderOptions,
  ): Promise<readonly SyncRankedField[]> {
    return this.#calls.run('mapping.saveFieldOrder', options, (read) =>
      this.#saves.take(connectionId, (inTurn) =>
        inTurn(async () => {
          const actor = knownActor(this.#sync, connectionId, type);
          if (String(ids) !== String(this.#ids(actor))) this.#checkOrder(actor, ids, expected);
          await this.#moveTo(actor, ids, options.signal);
          return this.#ranked(actor, read);
        }),
      ),
    );
  }

  async #saveDefault(
    connectionId: number,
    fieldId: number,
    value: SyncDefault,
    read: TextReader,
    { expected, signal }: DefaultOptions = {},
  ): Promise<SyncFieldDefault> {
    const field = this.#field(connectionId, fieldId);
    const draft = defaultRecord(field, value);
    const wanted = defaultModel({ ...field, ...draft });
    // Unless it was saved before, and the answer got lost.
    const isStored = typeof wanted.value !== 'object' && isSame(wanted, defaultModel(field));
    if (expected && !isStored && !isSame(expected, defaultModel(field))) {
      throw new BackendError('conflict', `The default of field ${fieldId} was changed by someone else`);
    }
    await this.#calls.step('mapping.storeDefault', signal);
    return fieldDefaultModel(this.#sync.defaults.save(fieldId, draft), read);
  }

  #field(connectionId: number, fieldId: number): ErpFieldRecord {
    knownConnection(this.#sync, connectionId);
    const field = this.#sync.actors.field(fieldId);
    if (field?.connectionId === connectionId) return field;
    throw new BackendError('not-found', `Sync connection ${connectionId} has no field ${fieldId}`);
  }

  #ids({ connectionId, type }: ActorTypeRecord): number[] {
    return this.#sync.actors.ranked(connectionId, type).map(({ id }) => id);
  }

  #ranked({ connectionId, type }: ActorTypeRecord, read: TextReader): readonly SyncRankedField[] {
    return this.#sync.actors.ranked(connectionId, type).map((field) => rankedField(field, read));
  }

  #checkOrder(actor: ActorTypeRecord, ids: readonly number[], expected: readonly number[]): void {
    const present = this.#ids(actor);
    if (String(expected) !== String(present)) throw new BackendError('conflict', 'Someone else has changed the order');
    if (String(ascending(ids)) !== String(ascending(present))) {
      throw new BackendError('validation', `No order of all fields: ${ids.join(', ')}`);
    }
  }

  /** As the service does it: one field, one step at a time. What stops it leaves the order as it is by then. */
  async #moveTo(actor: ActorTypeRecord, ids: readonly number[], signal: AbortSignal | undefined): Promise<void> {
    for (const [place, id] of ids.entries()) {
      for (let from = this.#ids(actor).indexOf(id); from > place; from -= 1) {
        await this.#calls.step('mapping.moveField', signal);
        this.#sync.actors.move(actor.connectionId, actor.type, id, -1);
      }
    }
  }
}

function ascending(ids: readonly number[]): number[] {
  return [...ids].sort((a, b) => a - b);
}

function isSame(a: SyncDefault, b: SyncDefault): boolean {
  const asText = ({ value, askUser, mandatory }: SyncDefault): string =>
    JSON.stringify([value ?? null, askUser, mandatory]);
  return asText(a) === asText(b);
}
