import type { ErpActorType } from '../../connectors/sync-connector.js';
import { localizedText } from '../../texts.js';
import { TenantError } from '../tenant-error.js';
import type { ErpActors } from './erp-actors.js';
import type { ErpFound, ImportTarget, SearchCondition } from './import-records.js';
import { comparison } from './search-operators.js';
import type { SyncStore } from './sync-store.js';
import type { ErpRecord, World } from './world.js';

export interface ErpSearchSources {
  readonly store: SyncStore;
  readonly actors: ErpActors;
  readonly world: World;
}

type Matches = (record: ErpRecord) => boolean;

/** Records of ERP systems, by what their connectors can search. */
export class ErpSearch {
  readonly #sources: ErpSearchSources;

  constructor(sources: ErpSearchSources) {
    this.#sources = sources;
  }

  /** Kinds of records with something to search by. */
  targets(connectionId: number): readonly ImportTarget[] {
    const { actors, store } = this.#sources;
    store.knownConnection(connectionId);
    return actors
      .types(connectionId)
      .map(({ type }) => ({
        type,
        fields: actors.fields(connectionId, type).filter((each) => each.searchable && !each.missingInErp),
      }))
      .filter(({ fields }) => fields.length > 0);
  }

  /** By key. @throws TenantError an ArgumentException that names the condition; a ConnectorException */
  async find(
    connectionId: number,
    type: ErpActorType,
    conditions: readonly SearchCondition[],
  ): Promise<readonly ErpFound[]> {
    await this.#sources.store.working(connectionId);
    const target = this.targets(connectionId).find((each) => each.type === type);
    if (!target) throw new TenantError('ArgumentException', `There is no ${type} to search for.`, 'ErpActorType');
    const tests = conditions.map((condition, index) => matcher(target, condition, index));
    const linked = new Set(this.#sources.world.links(connectionId).map(({ erp }) => erp));
    return this.records(connectionId, type)
      .filter((record) => tests.every((matches) => matches(record)))
      .map((record) => this.#found(record, linked.has(record.erp)));
  }

  /** All of a kind, by key. */
  records(connectionId: number, type: ErpActorType): readonly ErpRecord[] {
    const { world } = this.#sources;
    return [...world.links(connectionId), ...world.unlinked(connectionId)]
      .filter(({ actorType }) => actorType === type)
      .sort((a, b) => (a.erpKey < b.erpKey ? -1 : 1));
  }

  #found(record: ErpRecord, connected: boolean): ErpFound {
    const { actors, world } = this.#sources;
    const fields = actors.fields(record.connectionId, record.actorType);
    return {
      key: record.erpKey,
      connected,
      onlyParentConnected: !connected && world.parentLink(record) !== undefined,
      values: new Map(fields.map(({ key }) => [key, record.erp.get(key)])),
    };
  }
}

function matcher({ fields }: ImportTarget, { field: key, operator, values }: SearchCondition, index: number): Matches {
  const field = fields.find((each) => each.key === key);
  const test = field ? comparison(field.type, operator, values) : 'is not searched by';
  if (field && typeof test !== 'string') return ({ erp }) => test(erp.get(key));
  const name = field ? localizedText(field.label, 'en') : key;
  throw new TenantError('ArgumentException', `“${name}” ${String(test)}.`, `Restrictions[${index}]`);
}
