import type { ErpActorType, SimulatedSyncConnector } from '../../connectors/sync-connector.js';
import { TenantError } from '../tenant-error.js';
import type { CrmFields } from './crm-field-store.js';
import { crmTypeOf } from './crm-fields.js';
import { fieldsWithStep, withIdentifierInSearch } from './field-order.js';
import { checkMappings } from './mapping-rules.js';
import { mergedFields } from './merged-fields.js';
import type { ActorTypeRecord, CrmField, ErpFieldRecord, FieldDefault, FieldMapping } from './sync-records.js';
import type { SyncStore } from './sync-store.js';

/** As SuperOffice's sample data count. */
const FIRST_FIELD_ID = 11;

export interface ActorMappingSeed {
  /** Default: yes. */
  readonly active?: boolean;
  /** Changes of what automatic mapping and the connector give, by the key of the field. */
  readonly fields: Readonly<Record<string, Partial<FieldMapping & FieldDefault>>>;
}

export interface ActorMappingDraft {
  readonly active: boolean;
  /** By key of the ERP field; those that are left out stay as they are. */
  readonly fields: ReadonlyMap<string, FieldMapping>;
}

/** What the connections' ERP systems have and where it goes: actor types and fields, as SuperOffice keeps them. */
export class ErpActors {
  readonly #store: SyncStore;
  readonly #crmFields: CrmFields;
  readonly #types = new Map<number, readonly ActorTypeRecord[]>();
  readonly #fields = new Map<number, readonly ErpFieldRecord[]>();
  #lastId = FIRST_FIELD_ID - 1;

  constructor(store: SyncStore, crmFields: CrmFields) {
    this.#store = store;
    this.#crmFields = crmFields;
  }

  clear(): void {
    this.#types.clear();
    this.#fields.clear();
    this.#lastId = FIRST_FIELD_ID - 1;
  }

  types(connectionId: number): readonly ActorTypeRecord[] {
    return this.#types.get(connectionId) ?? [];
  }

  /** By actor, then as the connector names them. */
  fields(connectionId: number, type?: ErpActorType): readonly ErpFieldRecord[] {
    const all = this.#fields.get(connectionId) ?? [];
    return type === undefined ? all : all.filter(({ actorType }) => actorType === type);
  }

  /** As the ERP tab shows them. */
  ranked(connectionId: number, type: ErpActorType): readonly ErpFieldRecord[] {
    return [...this.fields(connectionId, type)].sort((a, b) => a.rank - b.rank);
  }

  field(id: number): ErpFieldRecord | undefined {
    for (const fields of this.#fields.values()) {
      const found = fields.find((each) => each.id === id);
      if (found) return found;
    }
    return undefined;
  }

  /** The SuperOffice field that it is mapped to; `undefined` also when that one is gone. */
  crmField({ actorType, crmFieldKey }: ErpFieldRecord): CrmField | undefined {
    return this.#crmFields.find(crmTypeOf(actorType), crmFieldKey);
  }

  missingInCrm(field: ErpFieldRecord): boolean {
    return field.crmFieldKey !== '' && this.crmField(field) === undefined;
  }

  listReference(field: ErpFieldRecord): string {
    return this.crmField(field)?.listReference ?? '';
  }

  /** Whether its SuperOffice field is fed by another connection already. */
  alreadyMapped({ connectionId, actorType, crmFieldKey }: ErpFieldRecord): boolean {
    return crmFieldKey !== '' && this.#isFedByOther(connectionId, actorType, crmFieldKey);
  }

  /** By it records are found: the first field that its ERP system alone decides about. It is always shown in search. */
  isIdentifier({ id, connectionId, actorType }: ErpFieldRecord): boolean {
    return this.fields(connectionId, actorType).find(({ access }) => access === 'ReadOnly')?.id === id;
  }

  /** Reads what the connector offers now: what was decided about known fields is kept. */
  refresh(connectionId: number, connector: SimulatedSyncConnector): void {
    const known = new Map(this.types(connectionId).map((each) => [each.type, each]));
    for (const type of connector.actorTypes()) {
      if (!known.has(type)) known.set(type, { connectionId, type, crmType: crmTypeOf(type), active: false });
    }
    this.#types.set(connectionId, [...known.values()]);
    const fields = [...known.keys()].flatMap((type) =>
      mergedFields({
        connectionId,
        actorType: type,
        stored: this.fields(connectionId, type),
        offered: connector.actorTypes().includes(type) ? connector.actorFields(type) : [],
        nextId: () => (this.#lastId += 1),
        automaticMapping: (definition) =>
          this.#crmFields.automaticMapping(crmTypeOf(type), definition.key, definition.type),
      }),
    );
    this.#keep(connectionId, fields);
  }

  /** @throws TenantError an ArgumentException when a rule of mapping is broken; nothing is stored then */
  save(connectionId: number, type: ErpActorType, draft: ActorMappingDraft): void {
    this.#checkActor(connectionId, type, 'ActorTypeErp');
    checkMappings(this.fields(connectionId, type), draft.fields, {
      crmField: (key) => this.#crmFields.find(crmTypeOf(type), key),
      isFedByOther: (key) => this.#isFedByOther(connectionId, type, key),
    });
    this.#change(connectionId, type, draft.active, (field) => draft.fields.get(field.key) ?? {});
  }

  /** One step in the ERP tab. @param direction positive: down; at the end nothing happens */
  move(connectionId: number, type: ErpActorType, fieldId: number, direction: number): void {
    this.#checkActor(connectionId, type, 'ErpActorType');
    const order = this.ranked(connectionId, type).map(({ id }) => id);
    if (!order.includes(fieldId)) {
      throw new TenantError('ArgumentException', `The ${type} has no field ${fieldId}.`, 'ErpFieldId');
    }
    this.#keep(connectionId, fieldsWithStep(this.fields(connectionId), order, fieldId, Math.sign(direction)));
  }

  /** Without the rules, for what has checked them itself. */
  change(fieldId: number, changes: Partial<FieldDefault>): void {
    const field = this.field(fieldId);
    if (!field) return;
    this.#keep(
      field.connectionId,
      this.fields(field.connectionId).map((each) => (each.id === fieldId ? { ...each, ...changes } : each)),
    );
  }

  /** Without the rules: how a tenant starts. */
  load(connectionId: number, mappings: Readonly<Partial<Record<ErpActorType, ActorMappingSeed>>>): void {
    for (const { type } of this.types(connectionId)) {
      const mapping = mappings[type];
      if (mapping) this.#change(connectionId, type, mapping.active ?? true, ({ key }) => mapping.fields[key] ?? {});
    }
  }

  #change(
    connectionId: number,
    type: ErpActorType,
    active: boolean,
    changes: (field: ErpFieldRecord) => Partial<FieldMapping & FieldDefault>,
  ): void {
    this.#types.set(
      connectionId,
      this.types(connectionId).map((each) => (each.type === type ? { ...each, active } : each)),
    );
    this.#keep(
      connectionId,
      this.fields(connectionId).map((each) => (each.actorType === type ? { ...each, ...changes(each) } : each)),
    );
  }

  #keep(connectionId: number, fields: readonly ErpFieldRecord[]): void {
    this.#fields.set(connectionId, withIdentifierInSearch(fields));
  }

  #checkActor(connectionId: number, type: ErpActorType, parameter: string): void {
    this.#store.knownConnection(connectionId);
    if (this.types(connectionId).some((each) => each.type === type)) return;
    throw new TenantError('ArgumentException', `The connection has no ${type}.`, parameter);
  }

  #isFedByOther(connectionId: number, type: ErpActorType, crmFieldKey: string): boolean {
    const crmType = crmTypeOf(type);
    return [...this.#fields].some(
      ([id, fields]) =>
        id !== connectionId &&
        this.#store.connections.get(id)?.deleted === false &&
        fields.some(
          (each) => each.syncToCrm && each.crmFieldKey === crmFieldKey && crmTypeOf(each.actorType) === crmType,
        ),
    );
  }
}
