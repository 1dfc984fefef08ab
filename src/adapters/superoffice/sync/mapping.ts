import type {
  CallOptions,
  CrmField,
  SyncActorMapping,
  SyncActorMappingInput,
  SyncActorType,
  SyncDefault,
  SyncFieldDefault,
  SyncListChanges,
  SyncListMappings,
  SyncMappingBackend,
  SyncRankedField,
} from '../../../backend/index.js';
import { readActorMapping, readActorTypes } from './actor-mapping.js';
import { saveActorMapping } from './actor-mapping-save.js';
import { readCrmFields } from './crm-fields.js';
import { readDefaults, saveDefault } from './defaults.js';
import type { ErpSyncAgent } from './erp-sync-agent.js';
import { readFieldOrder, saveFieldOrder } from './field-order.js';
import { InTurn } from './in-turn.js';
import { readListMappings, saveListMappings } from './list-mappings.js';

type Revised = CallOptions & { readonly revision?: string | undefined };

/** Fields of sync connections over the ErpSync agent, the archive of fields, and the lists. */
export class SyncMapping implements SyncMappingBackend {
  readonly #agent: ErpSyncAgent;
  /**
   * What is written reads first, and sends back what it did not change: two writes of one thing must not overlap. Fields
   * of all kinds of records may depend on each other, so a connection's turns are one queue.
   */
  readonly #turns = new InTurn<number>();

  constructor(agent: ErpSyncAgent) {
    this.#agent = agent;
  }

  actorTypes(connectionId: number, options?: CallOptions): Promise<readonly SyncActorType[]> {
    return readActorTypes(this.#agent, connectionId, options);
  }

  actorMapping(connectionId: number, type: SyncActorType, options?: CallOptions): Promise<SyncActorMapping> {
    return readActorMapping(this.#agent, connectionId, type, options);
  }

  crmFields(connectionId: number, type: SyncActorType, options?: CallOptions): Promise<readonly CrmField[]> {
    return readCrmFields(this.#agent, connectionId, type, options);
  }

  saveActorMapping(connectionId: number, input: SyncActorMappingInput, options?: Revised): Promise<SyncActorMapping> {
    return this.#turns.run(connectionId, options?.signal, () =>
      saveActorMapping(this.#agent, connectionId, input, options),
    );
  }

  listMappings(connectionId: number, options?: CallOptions): Promise<SyncListMappings> {
    return readListMappings(this.#agent, connectionId, options);
  }

  saveListMappings(connectionId: number, changes: SyncListChanges, options?: Revised): Promise<SyncListMappings> {
    return this.#turns.run(connectionId, options?.signal, () =>
      saveListMappings(this.#agent, connectionId, changes, options),
    );
  }

  defaults(connectionId: number, options?: CallOptions): Promise<readonly SyncFieldDefault[]> {
    return readDefaults(this.#agent, connectionId, options);
  }

  saveDefault(
    connectionId: number,
    fieldId: number,
    value: SyncDefault,
    options?: CallOptions & { readonly expected?: SyncDefault | undefined },
  ): Promise<SyncFieldDefault> {
    return this.#turns.run(connectionId, options?.signal, () =>
      saveDefault(this.#agent, connectionId, fieldId, value, options),
    );
  }

  fieldOrder(connectionId: number, type: SyncActorType, options?: CallOptions): Promise<readonly SyncRankedField[]> {
    return readFieldOrder(this.#agent, connectionId, type, options);
  }

  saveFieldOrder(
    connectionId: number,
    type: SyncActorType,
    ids: readonly number[],
    options: CallOptions & { readonly expected: readonly number[] },
  ): Promise<readonly SyncRankedField[]> {
    return this.#turns.run(connectionId, options.signal, () =>
      saveFieldOrder(this.#agent, connectionId, type, ids, options),
    );
  }
}
