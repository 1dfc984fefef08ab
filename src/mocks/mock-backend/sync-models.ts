import type { Scope } from '../../backend/connections.js';
import type { SyncConnectionReference } from '../../backend/directory.js';
import type {
  ActivationPlace,
  ActivationReason,
  SyncActorSummary,
  SyncActorType,
  SyncConnection,
  SyncConnectionInput,
  SyncSummary,
} from '../../backend/sync-connections.js';
import type { SyncConnector, SyncConnectorDetails } from '../../backend/sync-connectors.js';
import type { SyncEngine, SyncJob, SyncJobState } from '../../backend/sync-engine.js';
import type { ConfigValues, FieldDefinition } from '../connectors/index.js';
import { ERP_ACTOR_TYPES, type ErpActorType } from '../connectors/sync-connector.js';
import type { BatchTaskRecord } from '../tenant/batch.js';
import { enumerated } from '../tenant/sync/connection-summary.js';
import type {
  ActivationProblem,
  ActorSummary,
  ConnectionSummary,
  EngineStatus,
  SyncConnectionDraft,
  SyncConnectionRecord,
  SyncConnectorRecord,
} from '../tenant/sync/sync-records.js';
import type { TextReader } from './calls.js';

/** Between synchronisation's records and the port's models. */

const ACTOR_TYPES: Readonly<Record<ErpActorType, SyncActorType>> = {
  Customer: 'customer',
  Supplier: 'supplier',
  Partner: 'partner',
  Person: 'person',
  Project: 'project',
  Employee: 'employee',
  Sale: 'sale',
};

/** SuperOffice's name of a kind of records; `undefined`: of none that there is. */
export function erpActorType(type: SyncActorType): ErpActorType | undefined {
  return ERP_ACTOR_TYPES.find((each) => ACTOR_TYPES[each] === type);
}

export function syncActorType(type: ErpActorType): SyncActorType {
  return ACTOR_TYPES[type];
}

const JOB_STATES: Readonly<Record<BatchTaskRecord['state'], SyncJobState>> = {
  New: 'waiting',
  Started: 'running',
  Succeeded: 'succeeded',
  Failed: 'failed',
};

/** The parameter of a task that says what it copies from. */
const SOURCE = 'ErpConnectionId';

export function engineModel({ running, message, intervalSeconds }: EngineStatus, read: TextReader): SyncEngine {
  return { running, message: read(message), interval: intervalSeconds };
}

export function jobModel(task: BatchTaskRecord, read: TextReader): SyncJob {
  const { id, state, progressPercent, progressDescription, created, cancellation, parameters } = task;
  const source = parameters.get(SOURCE);
  return {
    id,
    source: source === undefined ? undefined : Number(source),
    state: JOB_STATES[state],
    percent: progressPercent,
    message: read(progressDescription),
    created,
    stoppable: cancellation === 'CanCancel' && (state === 'New' || state === 'Started'),
  };
}

export function connectorModel({ id, name, url, deleted }: SyncConnectorRecord, read: TextReader): SyncConnector {
  return { id, name: read(name), url, deleted };
}

export function connectorDetails({ id, name, url, deleted }: SyncConnectorRecord): SyncConnectorDetails {
  return { id, name, url, deleted, revision: JSON.stringify([name, url, deleted]) };
}

export function referenceModel(
  { id, name }: Pick<SyncConnectionRecord, 'id' | 'name'>,
  read: TextReader,
): SyncConnectionReference {
  return { id, name: read(name) };
}

export function scopeModel({ everyone, userGroupIds, associateIds }: SyncConnectionRecord): Scope {
  return everyone ? { everyone } : { everyone, userGroupIds: [...userGroupIds], associateIds: [...associateIds] };
}

export function connectionModel(
  record: SyncConnectionRecord,
  fields: readonly FieldDefinition[],
  stored: ConfigValues,
): SyncConnection {
  const { id, name, description, connectorId, active, deleted } = record;
  const scope = scopeModel(record);
  return {
    ...{ id, name, description, connectorId, scope, active, deleted },
    revision: connectionRevision(record, fields, stored),
  };
}

/** The values themselves, so that saving what is already stored is no conflict; of secrets only whether they are set. */
export function connectionRevision(
  { name, description, connectorId, everyone, userGroupIds, associateIds, deleted }: SyncConnectionRecord,
  fields: readonly FieldDefinition[],
  stored: ConfigValues,
): string {
  const secrets = new Set(fields.filter(({ type }) => type === 'Password').map(({ key }) => key));
  const config = [...stored]
    .map(([key, value]) => [key, secrets.has(key) ? value !== '' : value] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const ascending = (ids: readonly number[]): number[] => [...ids].sort((a, b) => a - b);
  const scope = everyone ? true : [ascending(userGroupIds), ascending(associateIds)];
  return JSON.stringify([name, description, connectorId, scope, deleted, config]);
}

export function connectionDraft(input: SyncConnectionInput, config: ConfigValues): SyncConnectionDraft {
  const { id, name, description, connectorId, scope } = input;
  return {
    ...{ id, name, description, connectorId, config },
    everyone: scope.everyone,
    userGroupIds: scope.everyone ? [] : scope.userGroupIds,
    associateIds: scope.everyone ? [] : scope.associateIds,
    deleted: false,
  };
}

export function reasonModel(problem: ActivationProblem, read: TextReader): ActivationReason {
  return { text: read(problem.text), place: placeModel(problem) };
}

export function placeModel({ place, actorType, fieldKey }: Omit<ActivationProblem, 'text'>): ActivationPlace {
  if (place === 'configuration') return { kind: place };
  return {
    kind: place,
    ...(actorType === undefined ? {} : { actorType: ACTOR_TYPES[actorType] }),
    ...(fieldKey === undefined ? {} : { fieldKey }),
  };
}

export function summaryModel({ lastSync, actors }: ConnectionSummary, read: TextReader): SyncSummary {
  return { lastSync, actors: actors.map((actor) => actorModel(actor, read)) };
}

function actorModel(actor: ActorSummary, read: TextReader): SyncActorSummary {
  return { type: ACTOR_TYPES[actor.type], mapped: actor.mapped.length > 0, ...enumerated(actor, read) };
}
