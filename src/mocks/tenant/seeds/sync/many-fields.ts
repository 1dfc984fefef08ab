import type { FieldType } from '../../../connectors/index.js';
import type { CrmFieldSeed } from '../../sync/crm-field-store.js';
import type { CrmField, FieldMapping } from '../../sync/sync-records.js';
import { BOTH, GUI, SEARCH, to, TO_CRM, TO_ERP, type Mappings } from './mappings.js';

/** A tenant that has made more fields of its own than anybody can look through. The keys are made up. */

const FIELDS = 1000;
const TYPES: readonly FieldType[] = ['Text', 'Integer', 'Double', 'Date', 'Checkbox', 'List'];
const SUBJECTS = ['Turnover', 'Credit limit', 'Agreement', 'Discount', 'Freight', 'Reminder', 'Budget', 'Region'];
const LISTS = ['business', 'category'];

function key(number: number): string {
  return `UDEF_${String(number).padStart(4, '0')}`;
}

/** `F007` of the ledger has the type of field 7. */
function ownField(index: number, list: string): CrmField {
  const type = TYPES[index % TYPES.length] ?? 'Text';
  return {
    key: key(index + 1),
    label: `${SUBJECTS[index % SUBJECTS.length] ?? ''} ${index + 1}`,
    type,
    listReference: type === 'List' ? `table=${list}` : '',
    maxLength: type === 'Text' && index % 4 === 0 ? 40 : 0,
  };
}

export function largeCrmFields(): CrmFieldSeed {
  const fields = Array.from({ length: FIELDS }, (_, index) => ownField(index, LISTS[index % LISTS.length] ?? ''));
  return {
    Contact: fields,
    Person: Array.from({ length: FIELDS }, (_, index) => ownField(index, 'perspos')),
  };
}

/** Every fifth of the ledger's first fields leads to the one of SuperOffice with its number. */
function mapped(length: number): Record<string, Partial<FieldMapping>> {
  const directions = [TO_CRM, TO_ERP, BOTH, {}];
  const entries = Array.from({ length }, (_, index) => {
    const number = index * 5 + 1;
    const field = `F${String(number).padStart(3, '0')}`;
    return [field, to(key(number), directions[index % directions.length] ?? {}, index % 3 === 0 ? GUI : {})] as const;
  });
  return Object.fromEntries(entries);
}

export function ledgerMappings(): Mappings {
  return {
    Customer: { fields: { ...mapped(24), NAME: { ...TO_ERP, ...SEARCH } } },
    Person: { fields: { ...mapped(8), LASTNAME: { ...TO_ERP, ...SEARCH } } },
  };
}
