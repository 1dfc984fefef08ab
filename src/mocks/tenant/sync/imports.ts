import type { ErpActorType } from '../../connectors/sync-connector.js';
import { TenantError } from '../tenant-error.js';
import { crmTypeOf } from './crm-fields.js';
import { ErpSearch } from './erp-search.js';
import { ImportPlanner, type PlannedImport } from './import-plan.js';
import type {
  ErpFound,
  ImportColumn,
  ImportLineRecord,
  ImportOutcome,
  ImportPreviewRecord,
  ImportSelection,
  ImportTarget,
  SearchCondition,
} from './import-records.js';
import type { ErpActors } from './erp-actors.js';
import type { ErpFieldRecord } from './sync-records.js';
import type { SyncStore } from './sync-store.js';
import { crmName, type World } from './world.js';

export interface ImportsSources {
  readonly store: SyncStore;
  readonly actors: ErpActors;
  readonly world: World;
  readonly isEngineRunning: () => boolean;
}

const FIRST_SELECTION = 501;

/** Records of ERP systems that are taken into SuperOffice by hand. */
export class Imports {
  readonly #sources: ImportsSources;
  readonly #search: ErpSearch;
  readonly #planner: ImportPlanner;
  #selections: readonly ImportSelection[] = [];

  constructor(sources: ImportsSources) {
    this.#sources = sources;
    this.#search = new ErpSearch(sources);
    this.#planner = new ImportPlanner({ ...sources, search: this.#search });
  }

  clear(): void {
    this.#selections = [];
  }

  /** Kinds of records with something to search by. */
  targets(connectionId: number): readonly ImportTarget[] {
    return this.#search.targets(connectionId);
  }

  supportsAdvancedSearch(connectionId: number, type: ErpActorType): boolean {
    return this.targets(connectionId).some((each) => each.type === type);
  }

  /** @throws TenantError an ArgumentException `Restrictions[0]`, …; a ConnectorException */
  search(
    connectionId: number,
    type: ErpActorType,
    conditions: readonly SearchCondition[],
  ): Promise<readonly ErpFound[]> {
    return this.#search.find(connectionId, type, conditions);
  }

  /** What people read for a value of the ERP system. */
  displayed(field: ErpFieldRecord, value: string): string {
    return this.#sources.world.displayed(field, value, false);
  }

  /** What importing records would do; keys that nobody knows are left out. Throws as {@link search}. */
  async preview(connectionId: number, type: ErpActorType, keys: readonly string[]): Promise<ImportPreviewRecord> {
    await this.#checkTarget(connectionId, type);
    const columns = this.#columns(connectionId, type);
    const lines = this.#planner.plan(connectionId, type, keys).map((planned) => line(planned, columns));
    return { columns, lines };
  }

  /** @throws TenantError an InvalidOperationException while the engine is on; a ConnectorException */
  async run(
    connectionId: number,
    type: ErpActorType,
    keys: readonly string[],
    { selection }: { readonly selection: boolean },
  ): Promise<ImportOutcome> {
    await this.#checkTarget(connectionId, type);
    if (this.#sources.isEngineRunning()) {
      throw new TenantError('InvalidOperationException', 'Automatic sync is on. Turn it off to import.');
    }
    const imported: string[] = [];
    for (const key of keys) {
      // Each one by itself: what comes first may be the counterpart of what comes next.
      const [planned] = this.#planner.plan(connectionId, type, [key]);
      const crm = planned && this.#planner.write(planned);
      if (crm) imported.push(crmName(crmTypeOf(type), (field) => crm.get(field)) || key);
    }
    const selectionId = selection && imported.length > 0 ? this.#keep(connectionId, imported) : 0;
    return { imported: imported.length, selectionId };
  }

  selections(): readonly ImportSelection[] {
    return this.#selections;
  }

  async #checkTarget(connectionId: number, type: ErpActorType): Promise<void> {
    await this.#sources.store.working(connectionId);
    if (this.supportsAdvancedSearch(connectionId, type)) return;
    throw new TenantError('ArgumentException', `There is no ${type} to import.`, 'ErpActorType');
  }

  #keep(connectionId: number, records: readonly string[]): number {
    const id = FIRST_SELECTION + this.#selections.length;
    const { name } = this.#sources.store.knownConnection(connectionId);
    this.#selections = [...this.#selections, { id, name, records }];
    return id;
  }

  /** What is mapped or shown in search: the rest is nothing to SuperOffice. */
  #columns(connectionId: number, type: ErpActorType): readonly ImportColumn[] {
    return this.#sources.actors
      .fields(connectionId, type)
      .filter(({ crmFieldKey, showInSearch, missingInErp }) => !missingInErp && (crmFieldKey !== '' || showInSearch))
      .map((field) => ({
        key: field.key,
        label: field.label,
        locked: field.crmFieldKey !== '' || this.#sources.actors.isIdentifier(field),
      }));
  }
}

function line(planned: PlannedImport, columns: readonly ImportColumn[]): ImportLineRecord {
  const { record, actions, duplicate, isLossy, isIdle } = planned;
  return {
    key: record.erpKey,
    values: columns.map(({ key }) => record.erp.get(key)),
    actions,
    duplicate,
    attention: duplicate || isLossy,
    selected: !duplicate && !isIdle,
  };
}
