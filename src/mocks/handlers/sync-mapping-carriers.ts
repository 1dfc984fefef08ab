import { crmTypeOf } from '../tenant/sync/crm-fields.js';
import type {
  ActorTypeRecord,
  CrmListItem,
  ErpFieldRecord,
  FieldDefault,
  FieldMapping,
  ListMapping,
  SyncConnectionRecord,
} from '../tenant/sync/sync-records.js';
import type { Tenant } from '../tenant/tenant.js';
import { carrier, mdoListItem } from './carriers.js';
import type { Params } from './params.js';

/** What connections synchronise as the carriers of the ErpSync agent, and what is read from carriers. */

export function actorTypeMapping(sync: Tenant['sync'], actor: ActorTypeRecord): object {
  const { connectionId, type, crmType, active } = actor;
  return {
    ErpConnectionId: connectionId,
    IsActive: active,
    FieldMappings: sync.actors.fields(connectionId, type).map((field) => fieldMapping(sync, field)),
    ActorTypeErp: type,
    ActorTypeCrm: crmType,
    ...carrier,
  };
}

function fieldMapping({ actors, crmFields }: Tenant['sync'], field: ErpFieldRecord): object {
  return {
    ErpFieldId: field.id,
    ErpFieldKey: field.key,
    FieldType: field.type,
    Access: field.access,
    CrmFieldKey: field.crmFieldKey,
    SyncToCrm: field.syncToCrm,
    SyncToErp: field.syncToErp,
    ShowInGui: field.showInGui,
    ShowInSearch: field.showInSearch,
    AlreadyMapped: actors.alreadyMapped(field),
    MissingInERP: field.missingInErp,
    MissingInCRM: actors.missingInCrm(field),
    ListReference: field.type === 'List' ? actors.listReference(field) : '',
    CrmDisplayName: crmFields.labelOf(crmTypeOf(field.actorType), field.crmFieldKey),
    CrmDisplayTooltip: '',
    ErpDisplayName: field.label,
    ErpDisplayTooltip: field.description,
    ...carrier,
  };
}

/** Names and what the service finds out by itself are not read. */
export function fieldMappingFrom(params: Params): FieldMapping {
  return {
    crmFieldKey: params.text('CrmFieldKey'),
    syncToCrm: params.flag('SyncToCrm'),
    syncToErp: params.flag('SyncToErp'),
    showInGui: params.flag('ShowInGui'),
    showInSearch: params.flag('ShowInSearch'),
  };
}

export function listMappingContainer({ id, name }: SyncConnectionRecord, mappings: readonly ListMapping[]): object {
  return {
    ErpConnectionId: id,
    ErpConnectionName: name,
    ErpListItemMappings: mappings.map(listMapping),
    ...carrier,
  };
}

function listMapping({ fieldId, actorType, erpListName, crmListName, crmListTitle, items }: ListMapping): object {
  return {
    CrmList: mdoListItem(0, crmListTitle, { type: crmListName }),
    ErpListName: erpListName,
    ErpActorTypeName: actorType,
    ErpFieldId: fieldId,
    ErpCrmListItemMappings: items.map(({ key, name, crmItem }) => ({
      ErpListItemId: key,
      ErpListItemName: name,
      CrmListItem: crmItem ? listItem(crmItem) : null,
      ...carrier,
    })),
    ...carrier,
  };
}

function listItem({ id, name }: CrmListItem): object {
  return mdoListItem(id, name);
}

/** Field id → key of the ERP item → id of SuperOffice's, of all fields that the container holds. */
export function listChangesFrom(container: Params): ReadonlyMap<number, ReadonlyMap<string, number>> {
  return new Map(container.objects('ErpListItemMappings').map((list) => [list.integer('ErpFieldId'), itemsFrom(list)]));
}

function itemsFrom(list: Params): ReadonlyMap<string, number> {
  return new Map(
    list
      .objects('ErpCrmListItemMappings')
      .map((item) => [item.text('ErpListItemId'), item.optionalObject('CrmListItem')?.integer('Id') ?? 0]),
  );
}

export function defaultValue(field: ErpFieldRecord): object {
  return {
    ErpFieldId: field.id,
    DefaultValue: field.defaultValue,
    HasFirstSyncDefaultValue: field.hasFirstSyncDefault,
    FirstSyncDefaultValue: field.firstSyncDefault,
    PromptUser: field.promptUser,
    Mandatory: field.mandatory,
    ErpFieldKey: field.key,
    FieldType: field.type,
    ListName: field.listName,
    Access: field.access,
    ...carrier,
  };
}

/** The connector's own default is not read. */
export function fieldDefaultFrom(params: Params): FieldDefault {
  return {
    hasFirstSyncDefault: params.flag('HasFirstSyncDefaultValue'),
    firstSyncDefault: params.text('FirstSyncDefaultValue'),
    promptUser: params.flag('PromptUser'),
    mandatory: params.flag('Mandatory'),
  };
}
