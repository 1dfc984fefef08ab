import type { CallOptions, CrmActorType, CrmField, SyncActorType } from '../../../backend/index.js';
import { isUnhelpful } from '../refusals.js';
import { mdoList } from '../mdo-list.js';
import type { MdoListItemCarrier } from '../wire/carriers.js';
import type { FieldMappingCarrier } from '../wire/sync-mapping-carriers.js';
import { crmTypeOf, readCarrier } from './actor-mapping.js';
import { actorName } from './actor-types.js';
import type { ErpSyncAgent } from './erp-sync-agent.js';
import { knownFieldType } from './field-types.js';
import { listOf } from './list-reference.js';

const ADDRESS = ['AD1', 'AD2', 'AD3', 'ZIP', 'CITY', 'COUNTY', 'STATE'];
const POSTAL = ADDRESS.map((part) => `POSTAL${part}`);
const STREET = ADDRESS.map((part) => `STREET${part}`);

/** Keys that every installation has: those that SuperOffice maps by itself when a connector calls a field so. */
const KNOWN_KEYS: Readonly<Record<CrmActorType, readonly string[]>> = {
  contact: [
    ...['NAME', 'NUMBER1', 'NUMBER2', 'DEPARTMENT', 'PHONE', 'FAX', 'EMAIL', 'URL'],
    ...POSTAL,
    ...STREET,
    ...['COUNTRY', 'VATNO'],
  ],
  person: [
    ...['FIRSTNAME', 'MIDDLENAME', 'LASTNAME', 'TITLE', 'NUMBER'],
    ...['PHONE_DIRECT', 'PHONE_PRIVATE', 'PHONE_MOBILE', 'PHONE_OTHER'],
    ...['EMAIL', 'POSITION', 'BIRTHDATE', 'URL'],
    ...POSTAL,
    'POSTALCOUNTRY',
  ],
  project: ['NAME', 'TEXT', 'NUMBER', 'URL', 'ENDDATE'],
  sale: [],
  unknown: [],
};

/** What fields of these records can be mapped to. */
export async function readCrmFields(
  agent: ErpSyncAgent,
  connectionId: number,
  type: SyncActorType,
  options?: CallOptions,
): Promise<readonly CrmField[]> {
  const listed = await listedFields(agent, connectionId, type, options);
  return listed.length > 0 ? listed : knownFields(agent, connectionId, type, options);
}

/**
 * The list exists, but neither what it wants to be told nor where it puts the fields' keys is documented. The assumption,
 * in this one place: it is told connection and kind of records as a query string, and answers another one in
 * `ExtraInfo` (`key=BUSINESS&type=List&list=business`), or the key alone.
 */
async function listedFields(
  agent: ErpSyncAgent,
  connectionId: number,
  type: SyncActorType,
  options?: CallOptions,
): Promise<readonly CrmField[]> {
  const about = new URLSearchParams({ connectionId: String(connectionId), actorType: actorName(type) });
  const read = async (): Promise<readonly MdoListItemCarrier[] | null> => {
    try {
      return await mdoList(agent.client, 'crmfields', options, about.toString());
    } catch (thrown) {
      if (isUnhelpful(thrown)) return null;
      throw thrown;
    }
  };
  const fields = ((await agent.read(read, options)) ?? []).map(toCrmField).filter(({ key }) => key !== '');
  // What stands there is no key when several fields have it.
  return new Set(fields.map(({ key }) => key)).size === fields.length ? fields : [];
}

function toCrmField({ Name, ExtraInfo }: MdoListItemCarrier): CrmField {
  const facts = new URLSearchParams(ExtraInfo);
  const key = facts.get('key') ?? (ExtraInfo.includes('=') ? '' : ExtraInfo.trim());
  return {
    key,
    label: Name || key,
    type: knownFieldType(facts.get('type') ?? ''),
    listName: facts.get('list') ?? '',
  };
}

/** Without a list of fields: what is documented, and what fields are mapped to already, with all that those tell of it. */
async function knownFields(
  agent: ErpSyncAgent,
  connectionId: number,
  type: SyncActorType,
  options?: CallOptions,
): Promise<readonly CrmField[]> {
  const carrier = await readCarrier(agent, connectionId, type, options);
  const crmType = await crmTypeOf(agent, connectionId, type, carrier, options);
  const used = new Map<string, CrmField>();
  for (const row of carrier.FieldMappings) {
    if (row.CrmFieldKey !== '' && !row.MissingInCRM) used.set(row.CrmFieldKey.toUpperCase(), usedField(row));
  }
  const known = KNOWN_KEYS[crmType].map((key) => {
    const field = used.get(key) ?? { key, label: key, type: undefined, listName: '' };
    used.delete(key);
    return field;
  });
  return [...known, ...used.values()];
}

function usedField({ CrmFieldKey, CrmDisplayName, ListReference }: FieldMappingCarrier): CrmField {
  const list = listOf(ListReference);
  return {
    key: CrmFieldKey,
    label: CrmDisplayName || CrmFieldKey,
    type: list ? 'list' : undefined,
    listName: list?.name ?? '',
  };
}
