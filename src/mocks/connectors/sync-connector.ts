/**
 * The contract of a sync connector as far as administration and synchronisation need it: SuperOffice's
 * `IErpConnector`. Texts may hold inline translations.
 */
import type { ConfigValues, ConnectorListItem, FieldDefinition } from './quote-connector.js';

/** SuperOffice's `ErpActorType`, without `Unknown`. */
export const ERP_ACTOR_TYPES = ['Customer', 'Supplier', 'Partner', 'Person', 'Project', 'Employee', 'Sale'] as const;
export type ErpActorType = (typeof ERP_ACTOR_TYPES)[number];

/** A field of an actor. */
export interface ErpFieldDefinition extends FieldDefinition {
  readonly searchable: boolean;
}

/** A record that the ERP system has from the start. */
export interface ErpSampleRecord {
  readonly actorType: ErpActorType;
  readonly key: string;
  /** By field key; without CultureDataFormatter's encoding. */
  readonly values: Readonly<Record<string, string>>;
  /** Of persons: whom they work for. */
  readonly parent?: ErpParent;
  /** It has no counterpart in SuperOffice. Default: it has. */
  readonly unlinked?: boolean;
}

/** A record that another one belongs to. */
export interface ErpParent {
  readonly actorType: ErpActorType;
  readonly key: string;
}

export interface SimulatedSyncConnector {
  /** Unique, as in `…/ErpConnectorWS.svc?ConnectorName=Test.Excel`. */
  readonly name: string;
  /** The client id in `app://<client id>`; `''`: it is not an app. */
  readonly clientId: string;
  /** Whether anything answers at its address. The members below are not asked for when nothing does. */
  readonly answers: boolean;
  /** How long an answer, or the lack of one, takes in milliseconds. */
  readonly delay: number;
  configurationFields(): readonly FieldDefinition[];
  /** SuperOffice passes only yes or no on: why it refuses stays in the connector. */
  test(values: ConfigValues): boolean;
  /** None: it cannot synchronise anything. */
  actorTypes(): readonly ErpActorType[];
  /** In the order of their ranks. */
  actorFields(actorType: ErpActorType): readonly ErpFieldDefinition[];
  /** By name in any case, for configuration and for actors alike; `undefined`: it has no such list. */
  listItems(listName: string): readonly ConnectorListItem[] | undefined;
  /** What the ERP system holds that these values lead to. */
  records(values: ConfigValues): readonly ErpSampleRecord[];
}
