import type { ProductValues } from '../../../../backend/products.js';
import { productValues } from '../../product-rules.js';
import type { SeedProduct } from './price-lists.js';

/** Texts that somebody could have written to do harm, or without thinking of those who must show them. */

const LONG_WORD = 'W'.repeat(254);
const LONG_TEXT = 'A sentence that goes on. '.repeat(82).slice(0, 2047);

const ROWS: readonly Partial<ProductValues>[] = [
  {
    code: '"><img src=x onerror=alert(1)>',
    name: '<script>alert("name")</script>',
    description: '<style>*{display:none}</style><b>Bold?</b>',
    supplier: '22',
    url: 'javascript:alert(1)',
    extraField1: '{{constructor.constructor("alert(1)")()}}',
    listPrice: '1234567890123456.7891',
  },
  {
    code: '\u202Egnp.elif',
    name: 'Right to left: \u202Ecod.tcudorp\u202C, and \u05D0\u05D1\u05D2',
    description: 'Zero width: a\u200Bb\u200Cc\u200Dd\uFEFFe, combining: Z\u0351\u036B\u0343a\u0325\u0322l',
    listPrice: '-12.5',
    cost: '',
    url: 'https://example.com/\u202Egpj.exe',
  },
  { code: LONG_WORD, name: LONG_WORD, description: LONG_TEXT, unit: LONG_WORD.slice(0, 79), listPrice: '0.0001' },
  { code: '=HYPERLINK("https://example.com";"Click")', name: '+1+1', description: '@SUM(1;1)', extraField2: '-2+3' },
  {
    code: 'ML-1',
    name: 'US:"Coffee machine";NO:"Kaffemaskin";GE:"Kaffeemaschine"',
    description: 'US:"Two cups at once";NO:"To kopper samtidig"',
    category: 'no such item',
    supplier: '999',
  },
  { code: '', name: '   x', description: '\r\n\t', listPrice: '0' },
];

export const untrustedProducts: readonly SeedProduct[] = ROWS.map((values) => ({
  inAssortment: true,
  values: productValues({
    minimumPrice: '0',
    cost: '0',
    vat: '0',
    subscriptionQuantity: '0',
    listPrice: '10',
    ...values,
  }),
  rights: '',
  updated: '2026-06-06T06:06:06',
  updatedBy: 4,
  registered: '2026-06-06T06:06:06',
  registeredBy: 4,
}));
