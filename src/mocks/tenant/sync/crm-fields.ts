import type { ConfigurationFieldType } from '../../../backend/connections.js';
import { pairCompatibility, type PairCompatibility } from '../../../backend/field-compatibility.js';
import type { FieldType } from '../../connectors/index.js';
import type { ErpActorType } from '../../connectors/sync-connector.js';
import type { CrmActorType, CrmField } from './sync-records.js';

/**
 * The fields of SuperOffice that can be synchronised. Those that need no list are the documented keys of automatic
 * field mapping; the keys of list fields and of user-defined fields are not documented: ours are made up.
 */

type Row = readonly [key: string, label: string, type?: FieldType, list?: string];

/** In characters, by key. Those that are left out hold any text. */
const LENGTHS: ReadonlyMap<string, number> = new Map([
  ['NAME', 219],
  ['DEPARTMENT', 219],
  ['NUMBER', 49],
  ['NUMBER1', 49],
  ['NUMBER2', 49],
  ['FIRSTNAME', 99],
  ['MIDDLENAME', 99],
  ['LASTNAME', 99],
  ['TITLE', 99],
  ['POSTALZIP', 19],
  ['STREETZIP', 19],
  ['VATNO', 19],
  ['UDEF_SHIPPING', 40],
]);

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

/** Those that every tenant has. */
export function standardCrmFields(type: CrmActorType): readonly CrmField[] {
  return ROWS[type].map(([key, label, fieldType = 'Text', list = '']) => ({
    key,
    label,
    type: fieldType,
    listReference: list === '' ? '' : `table=${list}`,
    maxLength: LENGTHS.get(key) ?? 0,
  }));
}

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

/** Name of the list behind a `table=…` reference. */
export function listNameOf(reference: string): string {
  return new URLSearchParams(reference).get('table') ?? '';
}

const PORT_TYPES: Readonly<Record<FieldType, ConfigurationFieldType>> = {
  Checkbox: 'checkbox',
  Text: 'text',
  Password: 'password',
  Integer: 'integer',
  Double: 'double',
  List: 'list',
  Date: 'date',
  Label: 'label',
};

/** How well values of the one can be kept in the other. */
export function fieldCompatibility(erp: FieldType, crm: FieldType): PairCompatibility | undefined {
  return pairCompatibility(PORT_TYPES[erp], PORT_TYPES[crm]);
}
