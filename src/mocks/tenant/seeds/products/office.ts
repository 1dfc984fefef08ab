import type { ProductValues } from '../../../../backend/products.js';
import { productValues } from '../../product-rules.js';
import type { SeedProduct } from './price-lists.js';

/** Thirty products in euro, with every kind of value somewhere. */

type Row = readonly [
  code: string,
  name: string,
  cost: string,
  list: string,
  minimum: string,
  more?: Partial<ProductValues>,
];

const furniture = { category: '2', unit: '4', priceUnit: '4', vat: '25', supplier: '17' } as const;
const paper = {
  category: '3',
  unit: '4',
  priceUnit: '1',
  vat: '25',
  supplier: '15',
  vatInfo: 'Standard rate',
} as const;
const hardware = { category: '1', unit: '4', priceUnit: '4', vat: '25', supplier: '11' } as const;
const service = { category: '4', unit: '5', priceUnit: '5', vat: '25' } as const;
const subscription = {
  category: '4',
  unit: '4',
  priceUnit: '4',
  vat: '25',
  subscription: '1',
  supplier: '20',
} as const;

const ROWS: readonly Row[] = [
  ['D-100', 'Desk 140 × 70', '189.5', '349', '299', { ...furniture, itemNumber: '10.1', extraField1: 'Oak' }],
  ['D-160', 'Desk 160 × 80, height-adjustable', '312.75', '589.9', '519', { ...furniture, itemNumber: '10.2' }],
  ['C-010', 'Office chair', '84', '159', '139.5', { ...furniture, url: 'https://example.com/chairs/c-010' }],
  [
    'C-020',
    'Office chair with armrests',
    '102.4',
    '199',
    '175',
    { ...furniture, url: 'https://example.com/chairs/c-020' },
  ],
  ['C-030', 'Visitor chair', '39.9', '79.9', '69.9', { ...furniture, supplier: '18', supplierCode: 'BS-30' }],
  ['S-201', 'Bookshelf, 5 shelves', '66', '129', '', { ...furniture, supplier: '18', supplierCode: 'RG-5' }],
  ['S-202', 'Filing cabinet', '118', '219', '199', { ...furniture, supplier: '18', extraField2: 'Lockable' }],
  ['P-001', 'Copy paper A4, 500 sheets', '2.35', '4.95', '4.25', { ...paper, supplierCode: 'SP-A4-80' }],
  ['P-002', 'Copy paper A3, 500 sheets', '5.125', '10.5', '9.2', { ...paper, supplierCode: 'SP-A3-80' }],
  ['P-003', 'Envelopes C5, 100 pcs', '3.1', '6.9', '5.9', paper],
  ['P-004', 'Sticky notes', '0.4225', '1.1', '0.95', { ...paper, supplier: '21' }],
  ['P-005', 'Ballpoint pens, 50 pcs', '7.2', '14.9', '12.9', { ...paper, supplier: '21' }],
  ['K-001', 'Keyboard, Nordic layout', '21', '44.9', '39.9', { ...hardware, type: '6' }],
  ['K-002', 'Mouse, wireless', '9.95', '24.9', '21.9', { ...hardware, type: '6' }],
  ['M-024', 'Monitor 24"', '96', '169', '149', { ...hardware, type: '6', extraField3: '1920 × 1080' }],
  ['M-027', 'Monitor 27"', '158.2', '279', '249', { ...hardware, type: '6', extraField3: '2560 × 1440' }],
  ['PR-10', 'Laser printer', '142', '259', '229', { ...hardware, type: '5', supplier: '12' }],
  ['PR-20', 'Label printer', '58', '109', '95', { ...hardware, type: '5', supplier: '13' }],
  ['T-001', 'Toner, black', '31.4', '69', '', { ...paper, supplier: '12', extraField4: 'Fits PR-10' }],
  ['PH-01', 'Desk telephone', '37', '79', '69', { ...hardware, type: '7', supplier: '14' }],
  ['PH-02', 'Headset', '44.6', '99', '85', { ...hardware, type: '7', supplier: '14' }],
  ['B-001', 'Laptop bag', '18.3', '39.9', '34.9', { ...hardware, type: '3', family: '4' }],
  ['B-002', 'T-shirt with our logo', '4.8', '12', '10', { type: '1', family: '1', unit: '4', vat: '25' }],
  ['COF-1', 'Coffee beans', '11.9', '22.5', '19.9', { unit: '1', priceUnit: '1', vat: '15', supplier: '19' }],
  ['CBL-5', 'Network cable', '0.31', '0.99', '0.75', { ...hardware, unit: '2', priceUnit: '2' }],
  ['SV-01', 'Assembly', '38', '65', '58', { ...service, extraField5: 'On site' }],
  ['SV-02', 'Training', '55', '110', '95', service],
  ['SV-03', 'Delivery', '0', '49', '0', { ...service, unit: 'per delivery', vat: '25' }],
  [
    'SUB-1',
    'Support agreement',
    '20',
    '49',
    '45',
    { ...subscription, subscriptionUnit: '4', subscriptionQuantity: '12' },
  ],
  [
    'SUB-2',
    'Cloud storage 1 TB',
    '41.5',
    '99',
    '89',
    { ...subscription, subscriptionUnit: '1', subscriptionQuantity: '1.5' },
  ],
];

/** Sellers may give discounts on the chair, but its cost is none of their business. */
const RIGHTS: Readonly<Record<string, string>> = {
  'C-010': 'QuoteLine.UnitCost=N&QuoteLine.UnitListPrice=R,Agreed with the supplier until the summer.',
  'SV-01': 'QuoteLine.Description=M,Say where.&QuoteLine.ProductTypeKey=W',
};

const NOT_SOLD_ANY_MORE: ReadonlySet<string> = new Set(['M-024', 'PH-01']);

export const officeProducts: readonly SeedProduct[] = ROWS.map(
  ([code, name, cost, listPrice, minimumPrice, more], index) => ({
    inAssortment: !NOT_SOLD_ANY_MORE.has(code),
    values: productValues({
      code,
      name,
      cost,
      listPrice,
      minimumPrice,
      description: index % 3 === 0 ? `${name}.\nDelivered within ${2 + (index % 5)} working days.` : '',
      family: '4',
      vat: '0',
      subscriptionQuantity: '0',
      ...more,
    }),
    rights: RIGHTS[code] ?? '',
    updated: `2026-${String(1 + (index % 10)).padStart(2, '0')}-${String(1 + (index % 28)).padStart(2, '0')}T${String(8 + (index % 9)).padStart(2, '0')}:15:00`,
    updatedBy: 1 + (index % 6),
    registered: '2024-08-19T13:45:00',
    registeredBy: 16,
  }),
);
