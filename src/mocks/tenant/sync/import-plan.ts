import type { ErpActorType } from '../../connectors/sync-connector.js';
import { crmTypeOf } from './crm-fields.js';
import type { ErpActors } from './erp-actors.js';
import type { ErpSearch } from './erp-search.js';
import type { ImportAction, ImportLineRecord } from './import-records.js';
import type { ErpFieldRecord } from './sync-records.js';
import { crmName, NAMES, type ErpRecord, type World, type WorldRecord } from './world.js';

/** What happens to one record of an ERP system when it is imported. */
export interface PlannedImport {
  readonly record: ErpRecord;
  /** The record of SuperOffice that it is; `undefined`: there is none yet. */
  readonly counterpart: WorldRecord | undefined;
  readonly connected: boolean;
  /** The company of a person that has to be made, too. */
  readonly parent: PlannedImport | undefined;
  /** By key of SuperOffice's field. */
  readonly values: ReadonlyMap<string, string>;
  readonly actions: ImportLineRecord['actions'];
  /** Another record of the ERP system has the same counterpart. */
  readonly duplicate: boolean;
  /** Not all of its values can be kept. */
  readonly isLossy: boolean;
  /** There is nothing to do. */
  readonly isIdle: boolean;
}

export interface ImportPlannerSources {
  readonly actors: ErpActors;
  readonly world: World;
  readonly search: ErpSearch;
}

/** Finds counterparts by name, and what they lack. */
export class ImportPlanner {
  readonly #sources: ImportPlannerSources;

  constructor(sources: ImportPlannerSources) {
    this.#sources = sources;
  }

  plan(connectionId: number, type: ErpActorType, keys: readonly string[]): readonly PlannedImport[] {
    const all = this.#sources.search.records(connectionId, type);
    const names = new Map<string, number>();
    for (const record of all) {
      const name = this.#name(record).toLowerCase();
      names.set(name, (names.get(name) ?? 0) + 1);
    }
    const wanted = new Set(keys);
    return all
      .filter(({ erpKey }) => wanted.has(erpKey))
      .map((record) => this.#planned(record, (names.get(this.#name(record).toLowerCase()) ?? 0) > 1));
  }

  /** @returns the counterpart; `undefined`: another record of the ERP system has it already, nothing is written */
  write({ record, counterpart, connected, parent, values }: PlannedImport): WorldRecord | undefined {
    const { world } = this.#sources;
    if (counterpart && !connected && this.#isTaken(record, counterpart)) return undefined;
    if (parent) this.write(parent);
    const crm = counterpart ?? world.create(crmTypeOf(record.actorType));
    if (!connected) world.link(record, crm);
    for (const [key, value] of values) world.write(crm, key, value);
    return crm;
  }

  #planned(record: ErpRecord, isNameTwice: boolean): PlannedImport {
    const { world } = this.#sources;
    const link = world.links(record.connectionId).find(({ erp }) => erp === record.erp);
    const counterpart = link?.crm ?? world.named(crmTypeOf(record.actorType), this.#name(record));
    const { values, isLossy } = this.#values(record, counterpart);
    const parent = link ? undefined : this.#parent(record);
    const action = actionOf(counterpart, values);
    return {
      record,
      counterpart,
      connected: link !== undefined,
      parent,
      values,
      actions: [...(parent?.actions ?? []), ...actions(record.actorType, action)],
      duplicate: isNameTwice || (counterpart !== undefined && !link && this.#isTaken(record, counterpart)),
      isLossy,
      isIdle: link !== undefined && values.size === 0,
    };
  }

  #parent(record: ErpRecord): PlannedImport | undefined {
    const { search, world } = this.#sources;
    if (!record.parent || world.parentLink(record)) return undefined;
    const { actorType, key } = record.parent;
    const parent = search.records(record.connectionId, actorType).find(({ erpKey }) => erpKey === key);
    return parent && this.#planned(parent, false);
  }

  /** What SuperOffice's record has not got yet. What only goes to the ERP system is needed for new ones at most. */
  #values(
    record: ErpRecord,
    counterpart: WorldRecord | undefined,
  ): { readonly values: ReadonlyMap<string, string>; readonly isLossy: boolean } {
    const values = new Map<string, string>();
    let isLossy = false;
    for (const field of this.#mapped(record)) {
      const isKept = counterpart !== undefined && field.syncToErp && !field.syncToCrm;
      const value = record.erp.get(field.key);
      if (isKept || value === '') continue;
      const converted = this.#sources.world.converted(field, value, true);
      if ('failure' in converted) isLossy = true;
      else if (converted.value !== counterpart?.get(field.crmFieldKey)) values.set(field.crmFieldKey, converted.value);
    }
    if (!counterpart) this.#addName(record, values);
    return { values, isLossy };
  }

  /** A record of SuperOffice has a name even if nobody maps it. */
  #addName(record: ErpRecord, values: Map<string, string>): void {
    for (const key of NAMES[crmTypeOf(record.actorType)]) {
      if (!values.has(key)) values.set(key, record.erp.get(key));
    }
  }

  #mapped({ connectionId, actorType }: ErpRecord): readonly ErpFieldRecord[] {
    const { actors } = this.#sources;
    return actors
      .fields(connectionId, actorType)
      .filter((field) => !field.missingInErp && actors.crmField(field) !== undefined);
  }

  #name(record: ErpRecord): string {
    const fields = this.#mapped(record);
    return crmName(crmTypeOf(record.actorType), (key) =>
      record.erp.get(fields.find(({ crmFieldKey }) => crmFieldKey === key)?.key ?? key),
    );
  }

  #isTaken({ connectionId, actorType }: ErpRecord, crm: WorldRecord): boolean {
    return this.#sources.world.links(connectionId).some((link) => link.actorType === actorType && link.crm === crm);
  }
}

function actionOf(counterpart: WorldRecord | undefined, values: ReadonlyMap<string, string>): ImportAction {
  if (!counterpart) return 'added';
  return values.size > 0 ? 'updated' : 'unchanged';
}

/** SuperOffice tells it of companies and persons only. */
function actions(type: ErpActorType, action: ImportAction): ImportLineRecord['actions'] {
  const crmType = crmTypeOf(type);
  if (crmType === 'Contact') return [{ record: 'contact', action }];
  return crmType === 'Person' ? [{ record: 'person', action }] : [];
}
