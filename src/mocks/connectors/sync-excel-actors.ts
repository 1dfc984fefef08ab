import { erpField, rankedErpFields } from './define-sync-connector.js';
import type { ErpFieldDefinition } from './sync-connector.js';

/** What SuperOffice's sample of a sync connector can synchronise. */

const address = (of: string): Omit<ErpFieldDefinition, 'rank'>[] => [
  erpField('Text', 'POSTALAD1', 'Address 1', { description: `${of} address, line 1` }),
  erpField('Text', 'POSTALAD2', 'Address 2', { description: `${of} address, line 2` }),
  erpField('Text', 'POSTALZIP', 'Zip code', { description: `${of} zip code`, maxLength: 20 }),
  erpField('Text', 'POSTALCITY', 'City', { description: `${of} city`, maxLength: 50 }),
];

const generic = (of: string): Omit<ErpFieldDefinition, 'rank'>[] => [
  erpField('Integer', 'IntField', 'Integer field', { description: `${of} generic integer field` }),
  erpField('Double', 'DoubleField', 'Double field', { description: `${of} generic double/decimal field` }),
  erpField('Date', 'DateField', 'Date field', { description: `${of} generic date field` }),
  erpField('Checkbox', 'CheckboxField', 'Checkbox field', { description: `${of} generic checkbox field` }),
];

export const customerFields = rankedErpFields([
  erpField('Integer', 'CustNo', 'Customer number', { description: 'Customer no.', access: 'ReadOnly' }),
  erpField('Text', 'NAME', 'Name', { description: 'Customer name', access: 'Mandatory', maxLength: 100 }),
  ...address('Customer'),
  erpField('List', 'CustGr', 'Customer group', { description: 'Customer group', listName: 'CustomerGroup' }),
  ...generic('Customer'),
  erpField('List', 'CatErp', 'Category ERP', { description: 'Category ERP', listName: 'CustomerCategory' }),
]);

export const supplierFields = rankedErpFields([
  erpField('Integer', 'SupNo', 'Supplier no.', { description: 'Supplier no.', access: 'ReadOnly' }),
  erpField('Text', 'NAME', 'Name', { description: 'Supplier name', access: 'Mandatory', maxLength: 100 }),
  ...address('Supplier'),
  erpField('List', 'SupGr', 'Supplier group', { description: 'Supplier group', listName: 'SupplierGroup' }),
  ...generic('Supplier'),
  erpField('List', 'CatSupErp', 'Category SupplierERP', { listName: 'SupplierCategory' }),
]);

export const personFields = rankedErpFields([
  erpField('Integer', 'PersonNo', 'Person no.', { description: 'Person no.', access: 'ReadOnly' }),
  erpField('Text', 'FIRSTNAME', 'First name'),
  erpField('Text', 'LASTNAME', 'Last name'),
  erpField('Text', 'POSTALAD1', 'Address'),
  erpField('Text', 'PHONE_DIRECT', 'Phone number'),
  erpField('List', 'PersPos', 'Position', { listName: 'PersonPosition' }),
  erpField('List', 'PersType', 'PersonType', { listName: 'PersonType' }),
]);

export const projectFields = rankedErpFields([
  erpField('Text', 'ProjNo', 'Project no.', { description: 'Project no.', access: 'ReadOnly' }),
  erpField('Text', 'NAME', 'Name', { description: 'Project name' }),
  erpField('Date', 'ENDDATE', 'Project end date'),
  erpField('Text', 'TEXT', 'Project text/description'),
  erpField('List', 'ProjType', 'Project type', { listName: 'ProjectType' }),
  erpField('List', 'ProjStatus', 'Project status', { listName: 'ProjectStatus' }),
]);
