import { localizedText } from '../../texts.js';
import { TenantError } from '../tenant-error.js';
import { fieldCompatibility } from './crm-fields.js';
import type { CrmField, ErpFieldRecord, FieldMapping } from './sync-records.js';

/** What the rules have to know beside the fields themselves. */
export interface MappingSurroundings {
  /** The SuperOffice field with this key; `undefined`: there is none. */
  readonly crmField: (key: string) => CrmField | undefined;
  /** Whether the SuperOffice field is fed by another connection already. */
  readonly isFedByOther: (crmFieldKey: string) => boolean;
}

function nameOf({ label }: { readonly label: string }): string {
  return `“${localizedText(label, 'en')}”`;
}

function isSameFlow(a: FieldMapping, b: FieldMapping): boolean {
  return a.crmFieldKey === b.crmFieldKey && a.syncToCrm === b.syncToCrm && a.syncToErp === b.syncToErp;
}

/** Whether values can go where the arrows point. */
function typeProblem(field: ErpFieldRecord, target: CrmField, mapping: FieldMapping): string | undefined {
  const pair = fieldCompatibility(field.type, target.type);
  if (!pair) return undefined;
  const isImpossible =
    !pair.offered ||
    (mapping.syncToCrm && pair.toSuperOffice.grade === 'impossible') ||
    (mapping.syncToErp && pair.toErp.grade === 'impossible');
  if (isImpossible) return `The types of ${nameOf(field)} and ${nameOf(target)} do not fit.`;
  return mapping.syncToCrm && mapping.syncToErp && !pair.bothWays
    ? `Between ${nameOf(field)} and ${nameOf(target)} values would be lost: they go in one direction only.`
    : undefined;
}

/** What is wrong with the mapping of one field; `undefined`: nothing. What did not change is not judged again. */
function problem(field: ErpFieldRecord, mapping: FieldMapping, around: MappingSurroundings): string | undefined {
  if (isSameFlow(field, mapping)) return undefined;
  const { crmFieldKey: key, syncToCrm, syncToErp } = mapping;
  const name = nameOf(field);
  if (key === '') return syncToCrm || syncToErp ? `${name} has a direction but no SuperOffice field.` : undefined;
  if (syncToErp && field.access === 'ReadOnly') return `${name} is read-only in the ERP system.`;
  const target = around.crmField(key);
  if (!target && key !== field.crmFieldKey) return `There is no SuperOffice field ${key} for ${name}.`;
  const misfit = target && typeProblem(field, target, mapping);
  if (misfit !== undefined) return misfit;
  const feeds = syncToCrm && !(field.syncToCrm && key === field.crmFieldKey);
  return feeds && around.isFedByOther(key)
    ? `The SuperOffice field of ${name} gets its value from another connection.`
    : undefined;
}

/** A field that would write where another field of its actor writes; those that did so before are left in peace. */
function doubled(
  fields: readonly ErpFieldRecord[],
  mappings: ReadonlyMap<string, FieldMapping>,
): ErpFieldRecord | undefined {
  const after = fields.map((field) => ({ field, mapping: mappings.get(field.key) ?? field }));
  const writers = after.filter(({ mapping }) => mapping.syncToCrm && mapping.crmFieldKey !== '');
  const count = new Map<string, number>();
  for (const { mapping } of writers) count.set(mapping.crmFieldKey, (count.get(mapping.crmFieldKey) ?? 0) + 1);
  return writers.find(({ field, mapping }) => (count.get(mapping.crmFieldKey) ?? 0) > 1 && !isSameFlow(field, mapping))
    ?.field;
}

function refuse(key: string, message: string): never {
  throw new TenantError('ArgumentException', message, `FieldMappings[${key}]`);
}

/** @throws TenantError an ArgumentException that names the field */
export function checkMappings(
  fields: readonly ErpFieldRecord[],
  mappings: ReadonlyMap<string, FieldMapping>,
  around: MappingSurroundings,
): void {
  const byKey = new Map(fields.map((field) => [field.key, field]));
  for (const [key, mapping] of mappings) {
    const field = byKey.get(key);
    const found = field ? problem(field, mapping, around) : `There is no field ${key}.`;
    if (found !== undefined) refuse(key, found);
  }
  const twice = doubled(fields, mappings);
  if (twice) refuse(twice.key, `Another field writes to the SuperOffice field of ${nameOf(twice)}, too.`);
}
