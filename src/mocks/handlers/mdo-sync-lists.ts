import type { ErpActorType } from '../connectors/sync-connector.js';
import { listNameOf } from '../tenant/sync/crm-fields.js';
import type { ActorTypeRecord, CrmActorType } from '../tenant/sync/sync-records.js';
import type { Tenant } from '../tenant/tenant.js';
import { mdoListItem, type MdoListItem } from './carriers.js';
import { erpActorNumber, erpActorTypeOf } from './erp-actor-names.js';

/**
 * Named lists of synchronisation. What `AdditionalInfo` looks like, and where keys travel, no document says: here
 * `connectionId=3&actorType=Customer`, and `key=NAME&type=Text&list=` in `ExtraInfo`.
 */
export interface SyncListRequest {
  /** Names in lower case. */
  readonly info: URLSearchParams;
}

/** `null`: there is nothing of the kind that the request names. */
type SyncList = (tenant: Tenant, request: SyncListRequest) => readonly MdoListItem[] | null;

export const SYNC_LISTS: ReadonlyMap<string, SyncList> = new Map<string, SyncList>([
  ['crmfields', crmFields],
  ['erpfields', erpFields],
  ['erpactortype', erpActorTypes],
  ['importfields', importFields],
]);

function actorOf({ sync }: Tenant, { info }: SyncListRequest): ActorTypeRecord | undefined {
  const wanted = erpActorTypeOf(info.get('actortype') ?? '');
  return sync.actors.types(Number(info.get('connectionid') ?? 0)).find(({ type }) => type === wanted);
}

function crmFields(tenant: Tenant, request: SyncListRequest): readonly MdoListItem[] | null {
  const actor = actorOf(tenant, request);
  return actor ? fieldItems(tenant, actor.crmType) : null;
}

function fieldItems({ sync }: Tenant, type: CrmActorType): readonly MdoListItem[] {
  return sync.crmFields.of(type).map((field, index) => {
    const extra = { key: field.key, type: field.type, list: listNameOf(field.listReference) };
    const extraInfo = new URLSearchParams(extra).toString();
    return mdoListItem(index + 1, field.label, { extraInfo, rank: index + 1 });
  });
}

function erpFields(tenant: Tenant, request: SyncListRequest): readonly MdoListItem[] | null {
  const actor = actorOf(tenant, request);
  if (!actor) return null;
  return tenant.sync.actors
    .ranked(actor.connectionId, actor.type)
    .map(({ id, key, type, label, description, rank, listName }) =>
      mdoListItem(id, label, {
        toolTip: description,
        extraInfo: new URLSearchParams({ key, type, list: listName }).toString(),
        rank,
      }),
    );
}

/** By their English names: the service has no others for them. */
function erpActorTypes({ sync }: Tenant, { info }: SyncListRequest): readonly MdoListItem[] | null {
  const id = Number(info.get('connectionid') ?? 0);
  if (!sync.connections.find(id)) return null;
  const items = sync.actors.types(id).map(({ type }) => type);
  return items.map((type: ErpActorType, index) =>
    mdoListItem(erpActorNumber(type), type, { extraInfo: type, rank: index + 1 }),
  );
}

const IMPORTED = [
  ['Contact', 'Company'],
  ['Person', 'Contact'],
] as const;

/** What columns of an import can be taken for. */
function importFields({ sync, resources }: Tenant): readonly MdoListItem[] {
  return IMPORTED.flatMap(([type, title]) =>
    // One text holds the translations of one only.
    sync.crmFields.of(type).map(({ key, label }) => ({ name: `${title}: ${resources.localized(label, 'en')}`, key })),
  ).map(({ name, key }, index) => mdoListItem(index + 1, name, { extraInfo: `key=${key}`, rank: index + 1 }));
}
