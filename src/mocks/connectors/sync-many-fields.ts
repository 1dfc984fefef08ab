import { field, items, ranked } from './define-connector.js';
import { defineSyncConnector, erpField, rankedErpFields } from './define-sync-connector.js';
import type { FieldType } from './quote-connector.js';
import type { ErpFieldDefinition } from './sync-connector.js';

export const MANY_FIELDS_SYNC_NAME = 'Global.Ledger';

const FIELDS = 500;
const SUBJECTS = ['Turnover', 'Credit limit', 'Agreement', 'Discount', 'Freight', 'Reminder', 'Budget', 'Contact'];
const TYPES: readonly FieldType[] = ['Text', 'Integer', 'Double', 'Date', 'Checkbox', 'List'];

/** Fields that SuperOffice recognises come first, and the rest by their numbers. */
function fieldsOf(known: readonly (readonly [key: string, label: string])[]): readonly ErpFieldDefinition[] {
  const recognised = known.map(([key, label], index) =>
    erpField('Text', key, label, { access: index === 0 ? 'Mandatory' : 'Normal' }),
  );
  const others = Array.from({ length: FIELDS - known.length }, (_, index) => {
    const number = String(index + 1).padStart(3, '0');
    const type = TYPES[index % TYPES.length] ?? 'Text';
    return erpField(type, `F${number}`, `${SUBJECTS[index % SUBJECTS.length] ?? ''} ${number}`, {
      searchable: index % 3 === 0,
      access: index % 41 === 40 ? 'ReadOnly' : 'Normal',
      listName: type === 'List' ? 'LedgerCode' : '',
    });
  });
  return rankedErpFields([...recognised, ...others]);
}

const COMPANY = [
  ['NAME', 'Name'],
  ['DEPARTMENT', 'Department'],
  ['POSTALAD1', 'Address 1'],
  ['POSTALZIP', 'Zip code'],
  ['POSTALCITY', 'City'],
  ['PHONE', 'Telephone'],
  ['EMAIL', 'E-mail'],
  ['VATNO', 'VAT number'],
] as const;

export const manyFieldsSyncConnector = defineSyncConnector({
  name: MANY_FIELDS_SYNC_NAME,
  clientId: 'global-ledger',
  fields: ranked([
    field('Text', 'ledger', 'Ledger', { access: 'Mandatory', defaultValue: 'main', maxLength: 40 }),
    field('Password', 'secret', 'Client secret', { maxLength: 200 }),
  ]),
  actors: {
    Customer: () => fieldsOf(COMPANY),
    Supplier: () => fieldsOf(COMPANY),
    Person: () =>
      fieldsOf([
        ['LASTNAME', 'Last name'],
        ['FIRSTNAME', 'First name'],
        ['EMAIL', 'E-mail'],
      ]),
  },
  lists: {
    ledgercode: items([
      ['A', 'Open'],
      ['B', 'On hold'],
      ['C', 'Closed'],
    ]),
  },
  records: Array.from({ length: 40 }, (_, index) => ({
    actorType: 'Customer',
    key: `L${String(index + 1).padStart(4, '0')}`,
    values: { NAME: `Ledger customer ${index + 1}`, POSTALCITY: 'Hamburg', POSTALZIP: String(20_000 + index) },
  })),
});
