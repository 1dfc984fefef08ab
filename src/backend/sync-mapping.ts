import type { CallOptions } from './call-options.js';
import type { ConfigurationFieldType, ConfigurationValue } from './connections.js';
import type { SyncActorType } from './sync-connections.js';

/** What a record is in SuperOffice (`CrmActorType`): a company (`contact`), a contact person (`person`), … */
export type CrmActorType = 'contact' | 'person' | 'project' | 'sale' | 'unknown';

/** A field of SuperOffice that can be synchronised. Texts are in the language of the call. */
export interface CrmField {
  readonly key: string;
  /** The key, when the service has no name for it. */
  readonly label: string;
  /** `undefined`: the service does not say. */
  readonly type: ConfigurationFieldType | undefined;
  /** Of `list` fields: SuperOffice's list; `''` when it is not known. */
  readonly listName: string;
}

/** What an administrator decides about a field of an ERP system. */
export interface SyncFieldMapping {
  /** `''` = not mapped. */
  readonly crmFieldKey: string;
  /** `>`: the ERP system's value is written to SuperOffice. */
  readonly toSuperOffice: boolean;
  /** `<`: SuperOffice's value is written to the ERP system. */
  readonly toErp: boolean;
  readonly showInErpTab: boolean;
  readonly showInSearch: boolean;
}

/** A field of an ERP system, as its connector describes it. Texts are in the language of the call. */
export interface ErpField {
  /** Unique in the tenant (`ErpFieldId`). */
  readonly id: number;
  /** Unique among the fields of its actor. */
  readonly key: string;
  readonly label: string;
  readonly description: string;
  readonly type: ConfigurationFieldType;
  readonly access: 'normal' | 'mandatory' | 'read-only';
}

/** A row of a mapping. */
export interface SyncMappedField extends ErpField, SyncFieldMapping {
  /** Name of the SuperOffice field; what the service still knows of it when it is gone, or `''`. */
  readonly crmLabel: string;
  /** By this field records are found: it is always shown in search. */
  readonly identifier: boolean;
  /** The SuperOffice field gets its value from another connection: from here it cannot. */
  readonly alreadyMapped: boolean;
  /** The connector does not offer it any more. */
  readonly missingInErp: boolean;
  /** SuperOffice does not have the field any more that it is mapped to. */
  readonly missingInCrm: boolean;
}

/** What of one kind of records is synchronised. */
export interface SyncActorMapping {
  readonly type: SyncActorType;
  readonly crmType: CrmActorType;
  /** “Sync ERP "Customer" to SuperOffice "Company"”. */
  readonly active: boolean;
  /** In the connector's order. */
  readonly fields: readonly SyncMappedField[];
  /** Opaque: another one whenever someone saves something else. */
  readonly revision: string;
}

export interface SyncActorMappingInput {
  readonly type: SyncActorType;
  readonly active: boolean;
  /** By key of the ERP field; fields that are left out stay as they are. */
  readonly fields: ReadonlyMap<string, SyncFieldMapping>;
}

export interface CrmListItem {
  readonly id: number;
  readonly name: string;
}

export interface ErpListItem {
  readonly key: string;
  readonly name: string;
  /** The item of SuperOffice's list that it is; 0 = none. */
  readonly crmItemId: number;
}

/** The items of a mapped list field, and what they are in SuperOffice. */
export interface SyncListMapping {
  readonly fieldId: number;
  /** `''` when the service does not tell which field it is. */
  readonly fieldKey: string;
  readonly fieldLabel: string;
  readonly actorType: SyncActorType;
  readonly erpListName: string;
  /** Name of SuperOffice's list. */
  readonly crmListName: string;
  readonly items: readonly ErpListItem[];
  readonly crmItems: readonly CrmListItem[];
}

export interface SyncListMappings {
  readonly lists: readonly SyncListMapping[];
  /** Opaque: another one whenever someone saves something else. */
  readonly revision: string;
}

/** By id of the ERP field, then by key of its item: the id of SuperOffice's item, 0 = none. What is left out stays. */
export type SyncListChanges = ReadonlyMap<number, ReadonlyMap<string, number>>;

/** What a field gets when a record is made in the ERP system. */
export interface SyncDefault {
  /** `undefined`: none is set. */
  readonly value: ConfigurationValue | undefined;
  readonly askUser: boolean;
  /** Needs a value, or asking. Of fields that the connector calls mandatory it is always on. */
  readonly mandatory: boolean;
}

/** A field with its default. */
export interface SyncFieldDefault extends ErpField {
  readonly actorType: SyncActorType;
  /** In characters; 0 = no limit of its own. */
  readonly maxLength: number;
  /** Of `list` fields: the name to ask `directory.listItems` for. */
  readonly listName: string;
  readonly default: SyncDefault;
  /** What the connector proposes; `undefined`: nothing. */
  readonly proposed: ConfigurationValue | undefined;
  /** The connector does not offer the field any more. */
  readonly missingInErp: boolean;
}

/** A field in its place in the ERP tab. */
export interface SyncRankedField {
  readonly id: number;
  readonly key: string;
  readonly label: string;
  readonly description: string;
}

/** Fields of connections: where their values go, what they start with, and how they are shown. */
export interface SyncMappingBackend {
  /** Kinds of records that the connection's connector offers, in its order; those of later versions are left out. */
  actorTypes(connectionId: number, options?: CallOptions): Promise<readonly SyncActorType[]>;

  /** `not-found`: there is no such connection, or it has no such kind of records. */
  actorMapping(connectionId: number, type: SyncActorType, options?: CallOptions): Promise<SyncActorMapping>;

  /** What fields of these records can be mapped to, in the service's order. */
  crmFields(connectionId: number, type: SyncActorType, options?: CallOptions): Promise<readonly CrmField[]>;

  /**
   * All fields of it or none. `validation`, with `fieldErrors` by `fields.<key>`: a rule is broken. `conflict`:
   * `revision` is not the present one, and not all of the input is stored already (a save whose answer got lost can be
   * made again). `not-found`.
   */
  saveActorMapping(
    connectionId: number,
    input: SyncActorMappingInput,
    options?: CallOptions & { readonly revision?: string | undefined },
  ): Promise<SyncActorMapping>;

  /** Of list fields that are mapped to lists; empty when there are none. */
  listMappings(connectionId: number, options?: CallOptions): Promise<SyncListMappings>;

  /**
   * `conflict`: `revision` is not the present one, and not all of the changes are stored already; `validation`, by
   * `items.<field id>.<item key>`.
   */
  saveListMappings(
    connectionId: number,
    changes: SyncListChanges,
    options?: CallOptions & { readonly revision?: string | undefined },
  ): Promise<SyncListMappings>;

  /** All fields, also those without a default: by kind of records, then in the order of the ERP tab. */
  defaults(connectionId: number, options?: CallOptions): Promise<readonly SyncFieldDefault[]>;

  /**
   * No value, no asking and not mandatory: the default is removed; of fields that the connector calls mandatory,
   * no value and no asking will do. `validation` with `fieldErrors` by `value`, `mandatory`. `conflict`: the stored one
   * is neither `expected` nor `value`.
   */
  saveDefault(
    connectionId: number,
    fieldId: number,
    value: SyncDefault,
    options?: CallOptions & { readonly expected?: SyncDefault | undefined },
  ): Promise<SyncFieldDefault>;

  /** All fields of these records in the order in which the ERP tab shows them. */
  fieldOrder(connectionId: number, type: SyncActorType, options?: CallOptions): Promise<readonly SyncRankedField[]>;

  /**
   * Feels like one change, but SuperOffice makes it in steps: when one fails or the call is aborted, what is stored is
   * between the old order and the new one, and every field is still in it once. Saving again makes the rest.
   *
   * @param ids in the new order: each of {@link fieldOrder} once
   * @param options.expected the order that the change was made on. `conflict`: it is another one by now, and not `ids`.
   */
  saveFieldOrder(
    connectionId: number,
    type: SyncActorType,
    ids: readonly number[],
    options: CallOptions & { readonly expected: readonly number[] },
  ): Promise<readonly SyncRankedField[]>;
}
