import {
  pairCompatibility,
  type CrmField,
  type SyncActorMapping,
  type SyncActorType,
  type SyncFieldMapping,
  type SyncMappedField,
  type SyncMappingBackend,
} from '../backend/index.js';
import { ok } from './expect.js';
import { syncTest, type SyncSubject } from './sync-fixture.js';
import type { ContractRunner, SubjectFactory } from './subject.js';
import { leaveOut } from './suite.js';

export interface MappingSubject extends SyncSubject {
  readonly mapping: SyncMappingBackend;
}

/** Runs tests of a backend by which fields can be configured; the others have nothing to prove. */
export function mappingTest(
  runner: ContractRunner,
  create: SubjectFactory,
): (name: string, body: (subject: MappingSubject) => Promise<void>) => void {
  const test = syncTest(runner, create);
  return (name, body) =>
    test(name, async (subject) => {
      const { mapping } = subject.sync;
      if (!mapping) leaveOut('the backend has no sync.mapping');
      await body({ ...subject, mapping });
    });
}

export const NOT_MAPPED: SyncFieldMapping = {
  crmFieldKey: '',
  toSuperOffice: false,
  toErp: false,
  showInErpTab: false,
  showInSearch: false,
};

/** What an administrator decided about a field. */
export function mappingOf({
  crmFieldKey,
  toSuperOffice,
  toErp,
  showInErpTab,
  showInSearch,
}: SyncMappedField): SyncFieldMapping {
  return { crmFieldKey, toSuperOffice, toErp, showInErpTab, showInSearch };
}

export function fieldIn({ fields, type }: SyncActorMapping, key: string): SyncMappedField {
  const field = fields.find((each) => each.key === key);
  ok(field, `${type} has no field ${key}`);
  return field;
}

interface Pair {
  readonly type: SyncActorType;
  readonly actor: SyncActorMapping;
  /** A field that is not mapped. */
  readonly field: SyncMappedField;
  /** All of SuperOffice's, and one that nothing is mapped to. */
  readonly crmFields: readonly CrmField[];
  readonly crmField: CrmField;
}

/** A field of the ready connection that could be mapped, and what to. */
export async function freePair(
  { mapping, readyId }: MappingSubject,
  fits: (field: SyncMappedField, crmField: CrmField) => boolean,
): Promise<Pair> {
  for (const type of await mapping.actorTypes(readyId)) {
    const [actor, crmFields] = await Promise.all([
      mapping.actorMapping(readyId, type),
      mapping.crmFields(readyId, type),
    ]);
    const used = new Set(actor.fields.map(({ crmFieldKey }) => crmFieldKey));
    for (const field of actor.fields.filter((each) => each.crmFieldKey === '' && each.access === 'normal')) {
      const crmField = crmFields.find((each) => !used.has(each.key) && fits(field, each));
      if (crmField) return { type, actor, field, crmFields, crmField };
    }
  }
  throw new Error('the connection that is ready has no field that could be mapped');
}

/** Values of both sides mean the same. */
export function fitsBothWays(field: SyncMappedField, crmField: CrmField): boolean {
  return field.type !== 'list' && pairCompatibility(field.type, crmField.type)?.bothWays === true;
}

/** Maps a list of the ready connection to one of SuperOffice's. @returns id of the field */
export async function mapList(subject: MappingSubject): Promise<number> {
  const { mapping, readyId } = subject;
  const { type, actor, field, crmField } = await freePair(
    subject,
    (each, { type: crmType }) => each.type === 'list' && crmType === 'list',
  );
  const fields = new Map([[field.key, { ...NOT_MAPPED, crmFieldKey: crmField.key }]]);
  await mapping.saveActorMapping(readyId, { type, active: actor.active, fields });
  return field.id;
}
