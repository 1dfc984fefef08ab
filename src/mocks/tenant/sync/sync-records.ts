import type { ConfigValues, FieldAccess, FieldType } from '../../connectors/index.js';
import type { ErpActorType } from '../../connectors/sync-connector.js';

/** The rows of synchronisation. Times are the server's local time, `2027-03-01T09:15:00`; names may hold translations. */

/** SuperOffice's `CrmActorType`; `Unknown`: the ERP actor has no counterpart. */
export type CrmActorType = 'Unknown' | 'Contact' | 'Person' | 'Project' | 'Sale';

export interface Stamps {
  readonly registered: string;
  /** Associate id. */
  readonly registeredBy: number;
  readonly updated: string;
  readonly updatedBy: number;
}

export interface SyncConnectorDraft {
  /** 0 = new. */
  readonly id: number;
  readonly name: string;
  readonly url: string;
  readonly deleted: boolean;
}

export interface SyncConnectorRecord extends SyncConnectorDraft, Stamps {}

/** What a client may change of a sync connection, its configuration included: what is left out of it is gone. */
export interface SyncConnectionDraft {
  /** 0 = new. */
  readonly id: number;
  readonly connectorId: number;
  readonly name: string;
  readonly description: string;
  readonly everyone: boolean;
  readonly userGroupIds: readonly number[];
  readonly associateIds: readonly number[];
  /** `true` of a connection that is not deleted deletes nothing; `false` of one that is restores it. */
  readonly deleted: boolean;
  readonly config: ConfigValues;
}

export interface SyncConnectionRecord extends Omit<SyncConnectionDraft, 'config'>, Stamps {
  readonly active: boolean;
  /** By which its connector knows it. */
  readonly guid: string;
  /** The latest stamp that its connector gave a record; `''` = none yet. */
  readonly mostRecent: string;
}

export interface ActorTypeRecord {
  readonly connectionId: number;
  readonly type: ErpActorType;
  readonly crmType: CrmActorType;
  /** “Sync ERP "Customer" to SuperOffice "Company"”. */
  readonly active: boolean;
}

/** What an administrator decides about a field of an ERP system. */
export interface FieldMapping {
  /** `''` = not mapped. */
  readonly crmFieldKey: string;
  readonly syncToCrm: boolean;
  readonly syncToErp: boolean;
  /** In the ERP tab. */
  readonly showInGui: boolean;
  readonly showInSearch: boolean;
}

/** What is sent when a record is created in the ERP system. */
export interface FieldDefault {
  readonly hasFirstSyncDefault: boolean;
  /** In CultureDataFormatter's form. */
  readonly firstSyncDefault: string;
  readonly promptUser: boolean;
  readonly mandatory: boolean;
}

/** A connector's field as SuperOffice keeps it. */
export interface ErpFieldRecord extends FieldMapping, FieldDefault {
  /** `ErpFieldId`, unique in the tenant. */
  readonly id: number;
  readonly connectionId: number;
  readonly actorType: ErpActorType;
  readonly key: string;
  /** Place in the ERP tab, from 1, among the fields of its actor. */
  readonly rank: number;
  readonly type: FieldType;
  readonly access: FieldAccess;
  readonly label: string;
  readonly description: string;
  readonly listName: string;
  readonly maxLength: number;
  /** The connector's own. */
  readonly defaultValue: string;
  readonly searchable: boolean;
  /** The connector does not offer it any more. */
  readonly missingInErp: boolean;
}

export interface CrmField {
  readonly key: string;
  readonly label: string;
  readonly type: FieldType;
  /** `table=business`; `''` when it is no list. */
  readonly listReference: string;
  /** In characters; 0 = no limit. */
  readonly maxLength: number;
}

export interface CrmListItem {
  readonly id: number;
  readonly name: string;
}

/** The mapping of one list field. */
export interface ListMapping {
  readonly fieldId: number;
  readonly fieldKey: string;
  readonly fieldLabel: string;
  readonly actorType: ErpActorType;
  readonly erpListName: string;
  /** Name of SuperOffice's list, as MDO knows it: `business`. */
  readonly crmListName: string;
  readonly crmListTitle: string;
  readonly items: readonly {
    readonly key: string;
    readonly name: string;
    readonly crmItem: CrmListItem | undefined;
  }[];
}

/** Why a connection is not activated; the text may hold translations. */
export interface ActivationProblem {
  readonly text: string;
  readonly place: 'configuration' | 'mappings' | 'list-mapping';
  readonly actorType?: ErpActorType;
  readonly fieldKey?: string;
}

export interface ActorSummary {
  readonly type: ErpActorType;
  /** Labels of its mapped fields; may hold translations, therefore not joined yet. */
  readonly mapped: readonly string[];
  /** `value` is bare; `''` when the user is asked for it. */
  readonly defaults: readonly { readonly label: string; readonly value: string }[];
}

export interface ConnectionSummary {
  /** `''` = never. */
  readonly lastSync: string;
  readonly actors: readonly ActorSummary[];
}

export interface EngineStatus {
  readonly running: boolean;
  /** With translations. */
  readonly message: string;
  readonly intervalSeconds: number;
}

/** A value that synchronisation wrote. */
export interface SyncLogRecord {
  readonly id: number;
  readonly connectionId: number;
  readonly actorType: ErpActorType;
  readonly erpKey: string;
  /** Name of SuperOffice's record. */
  readonly crmName: string;
  readonly toCrm: boolean;
  /** Key of the SuperOffice field. */
  readonly field: string;
  /** Cut at 254 characters. */
  readonly oldValue: string;
  readonly newValue: string;
  readonly updated: string;
}

/** What a log entry says of its sides, in one language. */
export interface SyncLogTexts {
  readonly connection: string;
  readonly source: string;
  readonly target: string;
}
