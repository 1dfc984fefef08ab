import { TenantError } from '../tenant-error.js';
import { crmField, crmTypeOf, isCompatible } from './crm-fields.js';
import type { ErpFieldRecord, FieldMapping } from './sync-records.js';

/** Whether the SuperOffice field is fed by another connection already. */
type IsFedByOther = (crmFieldKey: string) => boolean;

/** What is wrong with the mapping of one field; `undefined`: nothing. What did not change is not judged again. */
function problem(field: ErpFieldRecord, mapping: FieldMapping, isFedByOther: IsFedByOther): string | undefined {
  const { crmFieldKey: key, syncToCrm, syncToErp } = mapping;
  const name = `“${field.label}”`;
  if (key === '') return syncToCrm || syncToErp ? `${name} has a direction but no SuperOffice field.` : undefined;
  if (syncToErp && field.access === 'ReadOnly') return `${name} is read-only in the ERP system.`;
  if (key !== field.crmFieldKey) {
    const target = crmField(crmTypeOf(field.actorType), key);
    if (!target) return `There is no SuperOffice field ${key} for ${name}.`;
    if (!isCompatible(field.type, target.type)) return `The types of ${name} and “${target.label}” do not fit.`;
  }
  const feeds = syncToCrm && !(field.syncToCrm && key === field.crmFieldKey);
  return feeds && isFedByOther(key)
    ? `The SuperOffice field of ${name} gets its value from another connection.`
    : undefined;
}

/** @throws TenantError an ArgumentException that names the field */
export function checkMappings(
  fields: readonly ErpFieldRecord[],
  mappings: ReadonlyMap<string, FieldMapping>,
  isFedByOther: IsFedByOther,
): void {
  for (const [key, mapping] of mappings) {
    const field = fields.find((each) => each.key === key);
    const found = field ? problem(field, mapping, isFedByOther) : `There is no field ${key}.`;
    if (found !== undefined) throw new TenantError('ArgumentException', found, `FieldMappings[${key}]`);
  }
}
