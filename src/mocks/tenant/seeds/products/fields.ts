import { labelResource, tooltipResource } from '../../../product-field-texts.js';
import type { ProductFieldRecord } from '../../product-fields.js';

/**
 * One letter for what holds. s: shown, S: shown and cannot be hidden · e: editable · m: mandatory · r: neither of the
 * two can be changed.
 */
const ROWS: readonly (readonly [column: string, flags: string])[] = [
  ['Code', 'S em'],
  ['Name', 's em'],
  ['Description', 's e'],
  ['QuantityUnit', 'S r'],
  ['PriceUnit', 'S r'],
  ['UnitListPrice', 'S em'],
  ['UnitMinimumPrice', ''],
  ['UnitCost', 's e'],
  ['Quantity', 'S em'],
  ['IsSubscription', 'S r'],
  ['SubscriptionUnit', 'S r'],
  ['SubscriptionQuantity', 's e'],
  ['DiscountPercent', 's e'],
  ['ProductCategoryKey', 's'],
  ['ProductFamilyKey', 's e'],
  ['ProductTypeKey', 's'],
  ['Supplier', ''],
  ['SupplierCode', ''],
  ['VATInfo', 'e'],
  ['VAT', 's e'],
  ['ItemNumber', ''],
  ['Url', 's e'],
  ['ExtraField1', ''],
  ['ExtraField2', ''],
  ['ExtraField3', ''],
  ['ExtraField4', ''],
  ['ExtraField5', ''],
];

/** The configuration that SuperOffice's own demonstration shows. */
export const fieldConfiguration: readonly ProductFieldRecord[] = ROWS.map(([column, flags], index) => ({
  id: index + 1,
  column,
  label: `[${labelResource(column)}]`,
  tooltip: `[${tooltipResource(column)}]`,
  rank: index + 1,
  inUse: /s/i.test(flags),
  preventHide: flags.includes('S'),
  editable: flags.includes('e'),
  mandatory: flags.includes('m'),
  restrictEdit: flags.includes('r'),
}));
