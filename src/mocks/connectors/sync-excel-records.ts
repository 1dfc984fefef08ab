import { ERP_ACTOR_TYPES, type ErpActorType, type ErpSampleRecord } from './sync-connector.js';

/** The rows of the sample's workbook: what the ERP system knows before anybody changes it. */

function records(
  actorType: ErpActorType,
  keys: readonly string[],
  rows: readonly (readonly string[])[],
): ErpSampleRecord[] {
  return rows.map((row) => ({
    actorType,
    key: row[0] ?? '',
    values: Object.fromEntries(keys.map((key, index) => [key, row[index] ?? ''])),
  }));
}

/** The last column is the company. */
function persons(rows: readonly (readonly string[])[]): ErpSampleRecord[] {
  const keys = ['PersonNo', 'FIRSTNAME', 'LASTNAME', 'POSTALAD1', 'PHONE_DIRECT', 'PersPos', 'PersType'];
  return records('Person', keys, rows).map((record, index) => {
    const [type = '', key = ''] = rows[index]?.at(-1)?.split(' ') ?? [];
    const actorType = ERP_ACTOR_TYPES.find((each) => each === type);
    return actorType ? { ...record, parent: { actorType, key } } : record;
  });
}

const COMPANY_KEYS = ['NAME', 'POSTALAD1', 'POSTALZIP', 'POSTALCITY', 'IntField', 'CheckboxField'];

export const sampleRecords: readonly ErpSampleRecord[] = [
  ...records(
    'Customer',
    ['CustNo', ...COMPANY_KEYS, 'CustGr', 'CatErp'],
    [
      ['10001', 'Kunden A/S', 'Byveien 1', '1001', 'Byen', '42', '1', '1', '1'],
      ['10002', 'Firma Inc.', 'Plassgata 14', '2002', 'Plassen', '42', '0', '4', '2'],
      ['10005', 'Bare Rør AS', 'Rørlegger allé 3', '3005', 'Stedet', '17', '1', '2', '1'],
      ['10009', 'Coop Giga', 'Storsenteret 9', '4009', 'Tettstedet', '42', '0', '3', '3'],
      ['10014', 'Bruktimport For Alle', 'Havnegata 22', '5014', 'Området', '8', '0', '5', '2'],
      ['10040', 'Worst Eastern Hotels', 'Hotellbakken 40', '6040', 'Bygden', '42', '1', '3', '1'],
      ['10041', 'HyperOffice ASA', 'Kontorveien 2', '7041', 'Storbyen', '99', '1', '2', '3'],
      ['10052', 'Fjord & Fjell Utstyr', 'Sjøgata 5', '8052', 'Kysten', '3', '0', '6', '2'],
      ['10060', 'Nordlys Bakeri', 'Bakerveien 12', '9060', 'Polarbyen', '42', '1', '7', '1'],
      ['10063', 'Østkanten Sykkel', 'Smalgangen 8', '0188', 'Hovedstaden', '5', '0', '8', '2'],
    ],
  ),
  ...records(
    'Supplier',
    ['SupNo', ...COMPANY_KEYS, 'SupGr', 'CatSupErp'],
    [
      ['20001', 'De Ringer Vi Bringer', 'Lagerveien 5', '1501', 'Lokasjonen', '42', '1', '1', '1'],
      ['20004', 'Papir & Penn Engros', 'Industriveien 61', '1604', 'Flaten', '42', '0', '2', '2'],
      ['20007', 'Kaffekompaniet', 'Brenneriet 7', '1707', 'Havna', '11', '1', '3', '1'],
    ],
  ),
  ...persons([
    ['30001', 'Erik', 'Eriksen', 'Byveien 1', '+47 22 10 00 01', '1', '1', 'Customer 10001'],
    ['30002', 'Hans', 'Hansen', 'Byveien 1', '+47 22 10 00 02', '2', '2', 'Customer 10001'],
    ['30003', 'Jon', 'Jonsen', 'Byveien 1', '+47 22 10 00 03', '3', '1', 'Customer 10001'],
    ['30004', 'Harald', 'Haraldsen', 'Plassgata 14', '+47 22 20 00 04', '1', '2', 'Customer 10002'],
    ['30005', 'Petter', 'Pettersen', 'Lagerveien 5', '+47 22 30 00 05', '4', '1', 'Supplier 20001'],
  ]),
  ...records(
    'Project',
    ['ProjNo', 'NAME', 'ENDDATE', 'TEXT', 'ProjType', 'ProjStatus'],
    [
      ['PROJ01', 'Prosjekt 1', '2013-01-01', 'Nytt lager', '1', '2'],
      ['PROJ02', 'Prosjekt 2', '2013-12-31', 'Bytte av økonomisystem', '2', '1'],
    ],
  ),
];

const CUSTOMER_KEYS = ['CustNo', ...COMPANY_KEYS, 'CustGr', 'CatErp'];

/** What nobody has connected to SuperOffice yet. */
const unlinkedRecords: readonly ErpSampleRecord[] = [
  ...records('Customer', CUSTOMER_KEYS, [
    ['10070', 'Lofoten Rorbuer', 'Bryggeveien 4', '8300', 'Fiskeværet', '12', '1', '4', '1'],
    ['10071', 'Havørn Rederi', 'Kaigata 31', '6002', 'Kysten', '42', '0', '5', '2'],
    ['10072', 'Solbakken Gartneri', 'Hagestien 7', '3550', 'Dalen', '6', '1', '7', '3'],
    // Somebody has made this customer a second time.
    ['10075', 'Kunden A/S', 'Byveien 1 B', '1001', 'Byen', '2', '0', '1', '1'],
    // SuperOffice knows this company as a supplier.
    ['10077', 'Kaffekompaniet', 'Brenneriet 7', '1707', 'Havna', '11', '0', '8', '2'],
  ]),
  ...records(
    'Supplier',
    ['SupNo', ...COMPANY_KEYS, 'SupGr', 'CatSupErp'],
    [['20011', 'Emballasje Nord', 'Terminalen 3', '9011', 'Polarbyen', '42', '1', '4', '1']],
  ),
  ...persons([
    ['30006', 'Nina', 'Nilsen', 'Rørlegger allé 3', '+47 22 40 00 06', '2', '1', 'Customer 10005'],
    ['30007', 'Olav', 'Olsen', 'Bryggeveien 4', '+47 22 50 00 07', '1', '2', 'Customer 10070'],
  ]),
].map((record) => ({ ...record, unlinked: true }));

/** Some addresses are other ones in the back office. */
const BACK_OFFICE_ADDRESSES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  10040: { POSTALAD1: 'Hotellbakken 4', POSTALCITY: 'Bygdene' },
  10041: { POSTALAD1: 'Kontorveien 1' },
  10052: { POSTALAD1: '', POSTALCITY: 'Kyst' },
};

/** @param file name of the workbook */
export function recordsOfWorkbook(file: string): readonly ErpSampleRecord[] {
  const all = [...sampleRecords, ...unlinkedRecords];
  if (file.toLowerCase() !== 'backoffice.xlsm') return all;
  return all.map((record) =>
    record.actorType === 'Customer'
      ? { ...record, values: { ...record.values, ...BACK_OFFICE_ADDRESSES[record.key] } }
      : record,
  );
}
