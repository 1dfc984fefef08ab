import type { Tenant } from '../tenant/tenant.js';
import { NO_SELECTION } from '../texts.js';
import { mdoListItem, type MdoListItem } from './carriers.js';
import { textReader } from './language.js';
import { SYNC_LISTS } from './mdo-sync-lists.js';
import { priceListsOf } from './price-list-methods.js';

export interface MdoRequest {
  /** No headings. */
  readonly flat: boolean;
  /** `AdditionalInfo` as name → value. */
  readonly info: URLSearchParams;
  readonly language: string | undefined;
}

type MdoList = (tenant: Tenant, request: MdoRequest) => readonly MdoListItem[];

const LISTS: ReadonlyMap<string, MdoList> = new Map<string, MdoList>([
  ['quoteconnectors', quoteConnectors],
  ['quoteconnections', quoteConnections],
  ['erpconnectors', erpConnectors],
  ['erpconnections', erpConnections],
  ['usergroup', userGroups],
  ['associate', associates],
  ['pricelist', priceLists],
  ['currency', currencies],
  ['productimage', productImages],
  ['culture', cultures],
  ['activelanguage', cultures],
]);

/** Windows' numbers of languages. */
const LCIDS: ReadonlyMap<string, number> = new Map([
  ['en-US', 1033],
  ['nb-NO', 1044],
  ['sv-SE', 1053],
  ['da-DK', 1030],
  ['de-DE', 1031],
  ['nl-NL', 1043],
  ['fi-FI', 1035],
  ['fr-FR', 1036],
]);
/** For languages that have no number of their own. */
const FIRST_CUSTOM_LCID = 0x1_0000;

const NO_SELECTION_SUFFIX = /withnoselection$/;

export function mdoListNames(tenant: Tenant): string[] {
  const names = [...LISTS.keys(), ...SYNC_LISTS.keys(), ...tenant.lists.names()];
  return names.flatMap((name) => [name, `${name}withnoselection`]).sort();
}

/**
 * A list by name in any case, SuperOffice's or a connector's; `undefined` when nobody has it, `null` when it is about
 * something that there is not.
 */
export async function mdoList(
  tenant: Tenant,
  listName: string,
  request: MdoRequest,
): Promise<readonly MdoListItem[] | null | undefined> {
  const name = listName.toLowerCase();
  const found = await plainList(tenant, name.replace(NO_SELECTION_SUFFIX, ''), request);
  if (!found || !NO_SELECTION_SUFFIX.test(name)) return found;
  const none = mdoListItem(0, tenant.resources.localized(NO_SELECTION, request.language ?? 'en'));
  // 0 cannot be two things.
  return [none, ...found.filter(({ Id }) => Id !== 0)];
}

async function plainList(
  tenant: Tenant,
  name: string,
  request: MdoRequest,
): Promise<readonly MdoListItem[] | null | undefined> {
  const list = LISTS.get(name) ?? SYNC_LISTS.get(name);
  if (list) return list(tenant, request);
  const entries = await tenant.lists.items(name);
  return entries?.map((entry, index) =>
    mdoListItem(entry.id, entry.name, {
      toolTip: entry.description,
      rank: index + 1,
      // A connector's keys are strings, ids are numbers: the key travels here.
      extraInfo: entry.ownKey ? entry.key : '',
    }),
  );
}

function quoteConnectors(tenant: Tenant): readonly MdoListItem[] {
  return tenant.connectors.all().map(({ info }, index) => mdoListItem(index + 1, info.name, { rank: index + 1 }));
}

function quoteConnections(tenant: Tenant, { info }: MdoRequest): readonly MdoListItem[] {
  const wanted = info.get('connectorname');
  return tenant.quoteConnections
    .all()
    .filter(({ deleted, connectorName }) => !deleted && (wanted === null || wanted === connectorName))
    .map(({ id, displayName, displayDescription, connectorName, rank }) =>
      mdoListItem(id, displayName, { toolTip: displayDescription, extraInfo: connectorName, rank }),
    );
}

function erpConnectors({ sync }: Tenant): readonly MdoListItem[] {
  return sync.connectors
    .all()
    .filter(({ deleted }) => !deleted)
    .map(({ id, name, url }, index) => mdoListItem(id, name, { extraInfo: url, rank: index + 1 }));
}

/**
 * With `useRank=true` in the order in which they are synchronised, and SuperOffice itself (0) among them where it is
 * ranked; with `prefixwithconnector=true` their connector's name comes first.
 */
function erpConnections(tenant: Tenant, { info, language }: MdoRequest): readonly MdoListItem[] {
  const { connections, connectors } = tenant.sync;
  const byPriority = info.get('userank') === 'true';
  const read = textReader(language, tenant.resources);
  const ranked = connections.priorities().flatMap((id, index) => {
    if (id === 0) return byPriority ? [mdoListItem(0, 'SuperOffice', { rank: index + 1 })] : [];
    const record = connections.find(id);
    if (!record) return [];
    const connector = connectors.find(record.connectorId)?.name ?? '';
    // One text holds the translations of one only.
    const name = info.get('prefixwithconnector') === 'true' ? `${read(connector)}: ${read(record.name)}` : record.name;
    return [mdoListItem(id, name, { extraInfo: record.guid, rank: index + 1 })];
  });
  return byPriority ? ranked : ranked.sort((a, b) => a.Id - b.Id);
}

function userGroups(tenant: Tenant, { info }: MdoRequest): readonly MdoListItem[] {
  const excluded = new Set((info.get('exclude_ids') ?? '').split(',').filter(Boolean).map(Number));
  return tenant.directory
    .userGroups()
    .filter(({ id, deleted }) => !deleted && !excluded.has(id))
    .map(({ id, name }, index) => mdoListItem(id, name, { rank: index + 1 }));
}

function associates(tenant: Tenant, { flat }: MdoRequest): readonly MdoListItem[] {
  const { directory } = tenant;
  const members = directory.associates().map(({ id, fullName, userName, groupId, personId, contactId }) => ({
    groupId,
    item: mdoListItem(id, fullName, {
      toolTip: userName,
      extraInfo: `person_id=${personId}&contact_id=${contactId}`,
    }),
  }));
  if (flat) return members.map(({ item }) => item);
  return directory.userGroups().map(({ id, name }) =>
    mdoListItem(id, name, {
      type: 'heading',
      children: members.filter(({ groupId }) => groupId === id).map(({ item }) => item),
    }),
  );
}

/** With `all=true` those that are not in force, too. */
function priceLists(tenant: Tenant, { info }: MdoRequest): readonly MdoListItem[] {
  const everything = info.get('all') === 'true';
  return priceListsOf(tenant, Number(info.get('quoteconnectionid') ?? 0))
    .filter((record) => everything || tenant.priceLists.isInForce(record))
    .map(({ id, name, description, currency }, index) =>
      mdoListItem(id, `${name} (${currency})`, { toolTip: description, extraInfo: currency, rank: index + 1 }),
    );
}

function currencies(tenant: Tenant): readonly MdoListItem[] {
  return tenant.currencies.all().map(({ id, code, name }) => mdoListItem(id, code, { toolTip: name, rank: id }));
}

function productImages(tenant: Tenant): readonly MdoListItem[] {
  return tenant.productImages
    .all()
    .map(({ id, description }, index) => mdoListItem(id, String(id), { toolTip: description, rank: index + 1 }));
}

/** The tenant's languages, by their names in the language of the call. */
function cultures({ resources }: Tenant, { language = 'en' }: MdoRequest): readonly MdoListItem[] {
  const names = languageNames(language);
  return resources.cultures.map((culture, index) =>
    mdoListItem(LCIDS.get(culture) ?? FIRST_CUSTOM_LCID + index, names.of(culture) ?? culture, {
      extraInfo: culture,
      rank: index + 1,
    }),
  );
}

/** Callers send what they like; what is no language is English. */
function languageNames(language: string): Intl.DisplayNames {
  try {
    return new Intl.DisplayNames([language, 'en'], { type: 'language', languageDisplay: 'standard' });
  } catch {
    return new Intl.DisplayNames('en', { type: 'language', languageDisplay: 'standard' });
  }
}
