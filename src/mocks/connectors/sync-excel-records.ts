import type { ErpActorType, ErpSampleRecord } from './sync-connector.js';

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
  ...records(
    'Person',
    ['PersonNo', 'FIRSTNAME', 'LASTNAME', 'POSTALAD1', 'PHONE_DIRECT', 'PersPos', 'PersType'],
    [
      ['30001', 'Erik', 'Eriksen', 'Byveien 1', '+47 22 10 00 01', '1', '1'],
      ['30002', 'Hans', 'Hansen', 'Byveien 1', '+47 22 10 00 02', '2', '2'],
      ['30003', 'Jon', 'Jonsen', 'Byveien 1', '+47 22 10 00 03', '3', '1'],
      ['30004', 'Harald', 'Haraldsen', 'Plassgata 14', '+47 22 20 00 04', '1', '2'],
      ['30005', 'Petter', 'Pettersen', 'Lagerveien 5', '+47 22 30 00 05', '4', '1'],
    ],
  ),
  ...records(
    'Project',
    ['ProjNo', 'NAME', 'ENDDATE', 'TEXT', 'ProjType', 'ProjStatus'],
    [
      ['PROJ01', 'Prosjekt 1', '2013-01-01', 'Nytt lager', '1', '2'],
      ['PROJ02', 'Prosjekt 2', '2013-12-31', 'Bytte av økonomisystem', '2', '1'],
    ],
  ),
];
