/** A backend with mappings made by hand, for the dialog alone: it keeps what is saved, and says what it was asked. */
import {
  BackendError,
  type Backend,
  type CrmField,
  type SyncActorMapping,
  type SyncActorMappingInput,
  type SyncActorType,
  type SyncBackend,
  type SyncMappedField,
  type SyncMappingBackend,
} from '../../../src/backend/index.js';
import { createTenant, MockBackend } from '../../../src/mocks/index.js';

let ids = 0;

export function fieldOf(own: Partial<SyncMappedField> & { readonly key: string }): SyncMappedField {
  ids += 1;
  return {
    id: ids,
    label: own.key,
    description: '',
    type: 'text',
    access: 'normal',
    crmFieldKey: '',
    crmLabel: '',
    toSuperOffice: false,
    toErp: false,
    showInErpTab: false,
    showInSearch: false,
    identifier: false,
    alreadyMapped: false,
    missingInErp: false,
    missingInCrm: false,
    ...own,
  };
}

export const CRM_FIELDS: readonly CrmField[] = [
  { key: 'NAME', label: 'Company name', type: 'text', listName: '' },
  { key: 'CITY', label: 'Postal addr., city', type: 'text', listName: '' },
  { key: 'EMPLOYEES', label: 'Number of employees', type: 'integer', listName: '' },
  { key: 'STOP', label: 'No mailings', type: 'checkbox', listName: '' },
  { key: 'BUSINESS', label: 'Business', type: 'list', listName: 'business' },
];

const CUSTOMER: readonly SyncMappedField[] = [
  fieldOf({ key: 'no', label: 'Customer number', access: 'read-only', identifier: true, showInSearch: true }),
  fieldOf({ key: 'name', label: 'Name', access: 'mandatory', crmFieldKey: 'NAME', toSuperOffice: true, toErp: true }),
  fieldOf({ key: 'city', label: 'City', crmFieldKey: 'CITY' }),
  fieldOf({ key: 'group', label: 'Customer group', type: 'list' }),
  fieldOf({ key: 'head', label: 'Heads', type: 'integer' }),
  fieldOf({ key: 'fax', label: 'Fax', crmFieldKey: 'FAX', crmLabel: 'Fax number', toErp: true, missingInCrm: true }),
  fieldOf({ key: 'telex', label: 'Telex', crmFieldKey: 'NAME', toErp: true, missingInErp: true }),
];

const PROJECT: readonly SyncMappedField[] = [fieldOf({ key: 'title', label: 'Title', access: 'mandatory' })];

export interface MappingsService {
  readonly backend: Backend;
  readonly saved: SyncActorMappingInput[];
  /** As it is stored, by kind of records; write to it to change it elsewhere. */
  readonly stored: Map<SyncActorType, SyncActorMapping>;
  /** Fails the next saves of these records. */
  readonly failing: Map<SyncActorType, BackendError>;
}

export function mappingsService(
  actors: Partial<Record<SyncActorType, readonly SyncMappedField[]>> = { customer: CUSTOMER, project: PROJECT },
  own: Partial<SyncMappingBackend> = {},
  crmFields: readonly CrmField[] = CRM_FIELDS,
): MappingsService {
  const types = Object.keys(actors) as SyncActorType[];
  const stored = new Map<SyncActorType, SyncActorMapping>();
  for (const type of types) {
    const crmType = type === 'project' ? 'project' : 'contact';
    stored.set(type, { type, crmType, active: true, fields: actors[type] ?? [], revision: '1' });
  }
  const saved: SyncActorMappingInput[] = [];
  const failing = new Map<SyncActorType, BackendError>();
  const read = (type: SyncActorType): SyncActorMapping => {
    const mapping = stored.get(type);
    if (!mapping) throw new BackendError('not-found', `No ${type}`);
    return mapping;
  };
  const mock = new MockBackend(createTenant('empty'));
  if (!mock.sync) throw new Error('This backend has no sync.');
  const original = mock.sync.mapping;
  const mapping = Object.assign(Object.create(original ?? null) as SyncMappingBackend, {
    actorTypes: async () => types,
    actorMapping: async (_id: number, type: SyncActorType) => read(type),
    crmFields: async () => crmFields,
    saveActorMapping: async (
      _id: number,
      input: SyncActorMappingInput,
      options?: { revision?: string | undefined },
    ) => {
      saved.push(input);
      const failure = failing.get(input.type);
      if (failure) throw failure;
      const now = read(input.type);
      if (options?.revision !== now.revision) throw new BackendError('conflict', 'Changed meanwhile');
      const fields = now.fields.map((field) => ({ ...field, ...input.fields.get(field.key) }));
      const next = { ...now, active: input.active, fields, revision: `${Number(now.revision) + 1}` };
      stored.set(input.type, next);
      return next;
    },
    ...own,
  });
  const sync = Object.assign(Object.create(mock.sync) as SyncBackend, { mapping });
  const backend = Object.assign(Object.create(mock) as MockBackend, { sync });
  return { backend, saved, stored, failing };
}

/** What another administrator stores meanwhile. */
export function changeElsewhere(
  { stored }: MappingsService,
  type: SyncActorType,
  changes: Readonly<Record<string, Partial<SyncMappedField>>>,
): void {
  const now = stored.get(type);
  if (!now) throw new Error(`No ${type}`);
  const fields = now.fields.map((field) => ({ ...field, ...changes[field.key] }));
  stored.set(type, { ...now, fields, revision: `${now.revision}0` });
}
