import type {
  CrmActorType,
  CrmField,
  ErpField,
  SyncActorMapping,
  SyncDefault,
  SyncFieldDefault,
  SyncFieldMapping,
  SyncListMapping,
  SyncMappedField,
  SyncRankedField,
} from '../../backend/sync-mapping.js';
import { crmTypeOf, listNameOf } from '../tenant/sync/crm-fields.js';
import type {
  ActorTypeRecord,
  CrmField as CrmFieldRecord,
  ErpFieldRecord,
  FieldDefault,
  FieldMapping,
  ListMapping,
} from '../tenant/sync/sync-records.js';
import type { Tenant } from '../tenant/tenant.js';
import type { TextReader } from './calls.js';
import { decoded, encoded, FIELD_ACCESS, FIELD_TYPES } from './configuration.js';
import { syncActorType } from './sync-models.js';

/** Between the tenant's fields, what is decided about them, and the port's models. */

const CRM_ACTOR_TYPES: Readonly<Record<ActorTypeRecord['crmType'], CrmActorType>> = {
  Unknown: 'unknown',
  Contact: 'contact',
  Person: 'person',
  Project: 'project',
  Sale: 'sale',
};

export function crmFieldModel({ key, label, type, listReference }: CrmFieldRecord, read: TextReader): CrmField {
  return { key, label: read(label) || key, type: FIELD_TYPES[type], listName: listNameOf(listReference) };
}

function erpFieldModel({ id, key, label, description, type, access }: ErpFieldRecord, read: TextReader): ErpField {
  return {
    id,
    key,
    label: read(label),
    description: read(description),
    type: FIELD_TYPES[type],
    access: FIELD_ACCESS[access],
  };
}

/** Of the fields and of the check box: whatever someone else saves makes another one. */
export function actorRevision({ actors }: Tenant['sync'], { connectionId, type, active }: ActorTypeRecord): string {
  const fields = actors.fields(connectionId, type);
  const decided = fields.map(({ key, crmFieldKey, syncToCrm, syncToErp, showInGui, showInSearch }) => [
    key,
    crmFieldKey,
    [syncToCrm, syncToErp, showInGui, showInSearch].map(Number).join(''),
  ]);
  return JSON.stringify([active, decided]);
}

export function actorMappingModel(sync: Tenant['sync'], actor: ActorTypeRecord, read: TextReader): SyncActorMapping {
  const fields = sync.actors.fields(actor.connectionId, actor.type);
  return {
    type: syncActorType(actor.type),
    crmType: CRM_ACTOR_TYPES[actor.crmType],
    active: actor.active,
    fields: fields.map((field) => mappedField(sync, field, read)),
    revision: actorRevision(sync, actor),
  };
}

function mappedField(sync: Tenant['sync'], field: ErpFieldRecord, read: TextReader): SyncMappedField {
  const { actors } = sync;
  const { crmFieldKey, syncToCrm, syncToErp, showInGui, showInSearch, missingInErp } = field;
  return {
    ...erpFieldModel(field, read),
    ...{ crmFieldKey, toSuperOffice: syncToCrm, toErp: syncToErp, showInErpTab: showInGui, showInSearch },
    crmLabel: read(sync.crmFields.labelOf(crmTypeOf(field.actorType), crmFieldKey)),
    identifier: actors.isIdentifier(field),
    alreadyMapped: actors.alreadyMapped(field),
    missingInErp,
    missingInCrm: actors.missingInCrm(field),
  };
}

export function fieldMapping({
  crmFieldKey,
  toSuperOffice,
  toErp,
  showInErpTab,
  showInSearch,
}: SyncFieldMapping): FieldMapping {
  return { crmFieldKey, syncToCrm: toSuperOffice, syncToErp: toErp, showInGui: showInErpTab, showInSearch };
}

export function listMappingModel(
  { actors, listMappings }: Tenant['sync'],
  { fieldId, fieldKey, fieldLabel, actorType, erpListName, crmListTitle, items }: ListMapping,
  read: TextReader,
): SyncListMapping {
  const field = actors.field(fieldId);
  const crmItems = (field ? listMappings.crmListOf(field)?.items : undefined) ?? [];
  return {
    fieldId,
    fieldKey,
    fieldLabel: read(fieldLabel),
    actorType: syncActorType(actorType),
    erpListName,
    crmListName: read(crmListTitle),
    items: items.map(({ key, name, crmItem }) => ({ key, name: read(name), crmItemId: crmItem?.id ?? 0 })),
    crmItems: crmItems.map(({ id, name }) => ({ id, name: read(name) })),
  };
}

export function listRevision(lists: readonly ListMapping[]): string {
  return JSON.stringify(
    lists.map(({ fieldId, items }) => [fieldId, items.map(({ key, crmItem }) => [key, crmItem?.id ?? 0])]),
  );
}

export function defaultModel(field: ErpFieldRecord): SyncDefault {
  const { hasFirstSyncDefault, firstSyncDefault, promptUser, mandatory, access } = field;
  return {
    value: hasFirstSyncDefault ? decoded(field, firstSyncDefault) : undefined,
    askUser: promptUser,
    mandatory: mandatory || access === 'Mandatory',
  };
}

/** An empty value is none. What the connector calls mandatory needs no value here, either: then its default is removed. */
export function defaultRecord(field: ErpFieldRecord, { value = '', askUser, mandatory }: SyncDefault): FieldDefault {
  const firstSyncDefault = value === '' ? '' : encoded(field.type, value, field.firstSyncDefault);
  const isRemoved = firstSyncDefault === '' && !askUser;
  return {
    hasFirstSyncDefault: firstSyncDefault !== '',
    firstSyncDefault,
    promptUser: askUser,
    mandatory: mandatory && !(isRemoved && field.access === 'Mandatory'),
  };
}

export function fieldDefaultModel(field: ErpFieldRecord, read: TextReader): SyncFieldDefault {
  const { actorType, maxLength, listName, defaultValue, missingInErp } = field;
  return {
    ...erpFieldModel(field, read),
    ...{ maxLength, listName, missingInErp },
    actorType: syncActorType(actorType),
    default: defaultModel(field),
    proposed: defaultValue === '' ? undefined : decoded(field, defaultValue),
  };
}

export function rankedField({ id, key, label, description }: ErpFieldRecord, read: TextReader): SyncRankedField {
  return { id, key, label: read(label), description: read(description) };
}
