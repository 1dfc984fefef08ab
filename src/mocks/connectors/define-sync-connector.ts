import { mandatoryProblem } from './field-checks.js';
import type { ConfigValues, ConnectorListItem, FieldDefinition, FieldType } from './quote-connector.js';
import {
  ERP_ACTOR_TYPES,
  type ErpActorType,
  type ErpFieldDefinition,
  type ErpSampleRecord,
  type SimulatedSyncConnector,
} from './sync-connector.js';

export interface SyncConnectorDefinition {
  readonly name: string;
  readonly clientId?: string;
  readonly answers?: boolean;
  readonly delay?: number;
  readonly fields: readonly FieldDefinition[];
  /** The test, after the mandatory fields are found to be filled. Default: content with anything. */
  readonly check?: (values: ConfigValues) => boolean;
  /** What it can synchronise; a function is asked when somebody wants to know. */
  readonly actors?: Partial<
    Record<ErpActorType, readonly ErpFieldDefinition[] | (() => readonly ErpFieldDefinition[])>
  >;
  /** By list name in lower case. */
  readonly lists?: Readonly<Record<string, readonly ConnectorListItem[]>>;
  readonly records?: readonly ErpSampleRecord[] | ((values: ConfigValues) => readonly ErpSampleRecord[]);
}

/** A sync connector from what is special about it. */
export function defineSyncConnector(definition: SyncConnectorDefinition): SimulatedSyncConnector {
  const { name, clientId = '', answers = true, delay = 0, fields, check = () => true, records = [] } = definition;
  const actors = new Map(Object.entries(definition.actors ?? {}));
  const lists = new Map(Object.entries(definition.lists ?? {}));
  return {
    name,
    clientId,
    answers,
    delay,
    configurationFields: () => fields,
    test: (values) => mandatoryProblem(fields, values) === undefined && check(values),
    actorTypes: () => ERP_ACTOR_TYPES.filter((type) => actors.has(type)),
    actorFields: (type) => {
      const found = actors.get(type) ?? [];
      return typeof found === 'function' ? found() : found;
    },
    listItems: (listName) => lists.get(listName.toLowerCase()),
    records: (values) => (typeof records === 'function' ? records(values) : records),
  };
}

type ErpFieldDetails = Partial<Omit<ErpFieldDefinition, 'key' | 'rank' | 'type' | 'label'>>;

/** A field of an actor without its rank: {@link rankedErpFields} numbers them in the order they are written. */
export function erpField(
  type: FieldType,
  key: string,
  label: string,
  details: ErpFieldDetails = {},
): Omit<ErpFieldDefinition, 'rank'> {
  const plain = { description: '', access: 'Normal', maxLength: 0, listName: '', defaultValue: '' } as const;
  return { key, type, label, searchable: true, ...plain, ...details };
}

export function rankedErpFields(fields: readonly Omit<ErpFieldDefinition, 'rank'>[]): readonly ErpFieldDefinition[] {
  return fields.map((each, index) => ({ ...each, rank: index + 1 }));
}
