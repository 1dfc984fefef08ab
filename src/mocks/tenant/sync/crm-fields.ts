import type { FieldType } from '../../connectors/index.js';
import type { ErpActorType } from '../../connectors/sync-connector.js';
import type { CrmActorType, CrmField } from './sync-records.js';

/**
 * The fields of SuperOffice that can be synchronised. Those that need no list are the documented keys of automatic
 * field mapping; the keys of list fields and of user-defined fields are not documented: ours are made up.
 */

type Row = readonly [key: string, label: string, type?: FieldType, list?: string];

function addressRows(prefix: string, label: string): readonly Row[] {
  return [
    [`${prefix}AD1`, `${label}, address line 1`],
    [`${prefix}AD2`, `${label}, address line 2`],
    [`${prefix}AD3`, `${label}, address line 3`],
    [`${prefix}ZIP`, `${label}, zip code`],
    [`${prefix}CITY`, `${label}, city`],
    [`${prefix}COUNTY`, `${label}, county`],
    [`${prefix}STATE`, `${label}, state`],
  ];
}

const ROWS: Readonly<Record<CrmActorType, readonly Row[]>> = {
  Unknown: [],
  Sale: [],
  Contact: [
    ['NAME', 'Name'],
    ['NUMBER1', 'Code'],
    ['NUMBER2', 'Number'],
    ['DEPARTMENT', 'Department'],
    ['PHONE', 'Telephone'],
    ['FAX', 'Fax'],
    ['EMAIL', 'E-mail'],
    ['URL', 'Web site'],
    ...addressRows('POSTAL', 'Postal addr.'),
    ...addressRows('STREET', 'Street addr.'),
    ['COUNTRY', 'Country'],
    ['VATNO', 'VAT No'],
    ['BUSINESS', 'Business', 'List', 'business'],
    ['CATEGORY', 'Category', 'List', 'category'],
    ['UDEF_SHIPPING', 'Ships by', 'Text'],
    ['UDEF_CREDIT', 'Credit limit', 'Double'],
    ['UDEF_EMPLOYEES', 'Number of employees', 'Integer'],
    ['UDEF_BLOCKED', 'Blocked for orders', 'Checkbox'],
    ['UDEF_SINCE', 'Customer since', 'Date'],
  ],
  Person: [
    ['FIRSTNAME', 'First name'],
    ['MIDDLENAME', 'Middle name'],
    ['LASTNAME', 'Last name'],
    ['TITLE', 'Title'],
    ['NUMBER', 'Number'],
    ['PHONE_DIRECT', 'Direct phone'],
    ['PHONE_PRIVATE', 'Private phone'],
    ['PHONE_MOBILE', 'Mobile phone'],
    ['PHONE_OTHER', 'Other phone'],
    ['EMAIL', 'E-mail'],
    ['POSITION', 'Position', 'List', 'perspos'],
    ['BIRTHDATE', 'Birth date', 'Date'],
    ['URL', 'Web site'],
    ...addressRows('POSTAL', 'Postal addr.'),
    ['POSTALCOUNTRY', 'Country'],
  ],
  Project: [
    ['NAME', 'Project name'],
    ['TEXT', 'Description'],
    ['NUMBER', 'Number'],
    ['URL', 'Web site'],
    ['ENDDATE', 'End date', 'Date'],
    ['PROJECTTYPE', 'Project type', 'List', 'projtype'],
    ['STATUS', 'Status', 'List', 'projstatus'],
  ],
};

const FIELDS: ReadonlyMap<CrmActorType, readonly CrmField[]> = new Map(
  (['Contact', 'Person', 'Project'] as const).map((type) => [
    type,
    ROWS[type].map(([key, label, fieldType = 'Text', list = '']) => ({
      key,
      label,
      type: fieldType,
      listReference: list === '' ? '' : `table=${list}`,
    })),
  ]),
);

const CRM_TYPES: Readonly<Record<ErpActorType, CrmActorType>> = {
  Customer: 'Contact',
  Supplier: 'Contact',
  Partner: 'Contact',
  Person: 'Person',
  Project: 'Project',
  Employee: 'Unknown',
  Sale: 'Unknown',
};

/** What an ERP actor is in SuperOffice. */
export function crmTypeOf(type: ErpActorType): CrmActorType {
  return CRM_TYPES[type];
}

export function crmFields(type: CrmActorType): readonly CrmField[] {
  return FIELDS.get(type) ?? [];
}

export function crmField(type: CrmActorType, key: string): CrmField | undefined {
  return crmFields(type).find((each) => each.key === key);
}

/** Name of the list behind a `table=…` reference. */
export function listNameOf(reference: string): string {
  return new URLSearchParams(reference).get('table') ?? '';
}

/** What a connector's field is mapped to by itself: the field with the same key, in any case, if its type fits. */
export function automaticMapping(type: CrmActorType, erpKey: string, erpType: FieldType): string {
  const key = erpKey.toUpperCase();
  const found = crmFields(type).find((each) => each.key === key);
  return found && isCompatible(erpType, found.type) ? found.key : '';
}

/** Whether values of the one can be kept in the other. Text takes everything but list items. */
export function isCompatible(erp: FieldType, crm: FieldType): boolean {
  if (erp === crm) return erp !== 'Label' && erp !== 'Password';
  if (erp === 'Integer' && crm === 'Double') return true;
  return crm === 'Text' && (erp === 'Integer' || erp === 'Double' || erp === 'Date');
}
