import { bareValue } from '../../adapters/superoffice/wire/culture-data.js';
import { field, items, ranked } from './define-connector.js';
import { defineSyncConnector } from './define-sync-connector.js';
import type { ConfigValues, ConnectorListItem } from './quote-connector.js';
import { customerFields, personFields, projectFields, supplierFields } from './sync-excel-actors.js';
import { recordsOfWorkbook } from './sync-excel-records.js';

export const SAMPLE_SYNC_NAME = 'Test.Excel';

/** `numbered(2, 'Kundegruppe')` → 1 Kundegruppe 1, 2 Kundegruppe 2. */
function numbered(length: number, name: string): readonly ConnectorListItem[] {
  return items(Array.from({ length }, (_, index) => [String(index + 1), `${name} ${index + 1}`]));
}

/** Workbooks on the ERP services' server; any other one does not exist there. */
const WORKBOOK = /^[^\\/]*\.xlsm$/i;
const MISSING = /^missing/i;

function fileOf(values: ConfigValues): string {
  return bareValue(values.get('Filename') ?? '').trim();
}

/** The lists of its settings and its actors by name in lower case. */
const lists = {
  connectortestlist: items([1, 2, 3, 4, 5].map((number) => [`item${number}`, `Listeverdi ${number}`])),
  customergroup: numbered(9, 'Kundegruppe'),
  suppliergroup: numbered(9, 'Leverandørgruppe'),
  customercategory: items([
    ['1', 'Gold'],
    ['2', 'Silver'],
    ['3', 'Bronze'],
  ]),
  suppliercategory: items([
    ['1', 'Preferred'],
    ['2', 'Occasional'],
  ]),
  personposition: items([
    ['1', 'Manager'],
    ['2', 'Buyer'],
    ['3', 'Accountant'],
    ['4', 'Driver'],
  ]),
  persontype: items([
    ['1', 'Decision maker'],
    ['2', 'User'],
  ]),
  projecttype: items([
    ['1', 'Building'],
    ['2', 'Software'],
  ]),
  projectstatus: items([
    ['1', 'Planned'],
    ['2', 'In progress'],
    ['3', 'Done'],
  ]),
};

/** A workbook instead of an ERP system, after SuperOffice's sample connector. Its texts are the sample's. */
export const sampleSyncConnector = defineSyncConnector({
  name: SAMPLE_SYNC_NAME,
  clientId: 'test-excel',
  fields: ranked(
    [
      field('Text', 'Filename', 'NO:"Filnavn";US:"File Name"', { access: 'Mandatory', defaultValue: 'ErpClient.xlsm' }),
      field('Checkbox', 'CheckboxField', 'NO:"Avkryssningsfelt";US:"Checkbox field test tooltip"', {
        defaultValue: '[I:0]',
      }),
      field('Date', 'DateField', 'NO:"Datotestfelt";US:"Date picker test field"', {
        defaultValue: '[DT:01/01/2027 00:00:00.0000000]',
      }),
      field('Double', 'DoubleField', 'Doubletestfelt', { defaultValue: '[F:0]' }),
      field('Integer', 'IntegerField', 'Integertestfelt', { defaultValue: '[I:0]' }),
      field('Password', 'PasswordField', 'Passordtestfelt', { defaultValue: '[password]' }),
      field('Text', 'TextField', 'Teksttestfelt', { defaultValue: '[text]' }),
      field('List', 'ListField', 'Listetestfelt', { listName: 'ConnectorTestList' }),
    ].map((each) => ({ ...each, maxLength: 500 })),
  ),
  check: (values) => {
    const file = fileOf(values);
    return WORKBOOK.test(file) && !MISSING.test(file);
  },
  actors: { Customer: customerFields, Supplier: supplierFields, Person: personFields, Project: projectFields },
  lists,
  records: (values) => recordsOfWorkbook(fileOf(values)),
});
