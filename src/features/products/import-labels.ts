import type { ProductField } from '../../backend/index.js';
import { PRODUCT_FIELD_KEYS, type ProductFieldKey } from '../../backend/index.js';

/** What a column of a file can become. */
export type ImportTarget = ProductFieldKey | 'inAssortment';

export const IMPORT_TARGETS: readonly ImportTarget[] = [...PRODUCT_FIELD_KEYS, 'inAssortment'];

/** SuperOffice's own labels in English, and in the other languages where it has published one. */
const OFFICIAL: Readonly<Record<ImportTarget, readonly string[]>> = {
  code: ['Code', 'Kod', 'Kode', 'Produktcode', 'Produktnummer', 'Product code'],
  name: ['Name', 'Namn', 'Navn', 'Naam', 'Product name'],
  description: ['Description', 'Beskrivning', 'Beskrivelse', 'Beschreibung', 'Beschrijving'],
  unit: ['Unit', 'Enhet', 'Enhed', 'Einheit', 'Eenheid'],
  priceUnit: ['Price unit'],
  listPrice: ['List price', 'Listpris', 'Listepris', 'Listenpreis', 'Catalogusprijs'],
  minimumPrice: [
    'Unit minimum price',
    'Minimum price',
    'Enhetens minimipris',
    'Enhetsminstepris',
    'Mindstepris for enhed',
    'Einheitsmindestpreis',
    'Minimumprijs eenheid',
  ],
  cost: ['Cost', 'Kostnadspris', 'Kostnad', 'Kostpris', 'Kosten'],
  subscription: ['Subscription', 'Prenumeration', 'Abonnement'],
  subscriptionUnit: ['Subscription unit'],
  subscriptionQuantity: ['Subscription quantity'],
  category: ['Product category', 'Category', 'Produktkategori', 'Produktkategorie', 'Productcategorie'],
  family: ['Product family', 'Family'],
  type: ['Product type', 'Type', 'Produkttyp', 'Produkttype', 'Producttype'],
  supplier: ['Supplier', 'Leverantör', 'Leverandør', 'Lieferant', 'Leverancier'],
  supplierCode: ["Supplier's code", 'Supplier code'],
  vatInfo: ['VAT info'],
  vat: ['VAT', 'Moms', 'Mva', 'MwSt.', 'Btw'],
  itemNumber: ['Item number'],
  url: ['Web address', 'URL'],
  extraField1: ['Extra field 1'],
  extraField2: ['Extra field 2'],
  extraField3: ['Extra field 3'],
  extraField4: ['Extra field 4'],
  extraField5: ['Extra field 5'],
  inAssortment: ['In assortment', 'I sortiment', 'Im Sortiment', 'In assortiment'],
};

/** As labels are compared: `Product: Name *` is `name`, and `listPrice` is `List price`. */
export function normalizedLabel(text: string): string {
  return text
    .replace(/^[^:]{1,20}:\s*/, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}✓]+/gu, '');
}

export type LabelTable = ReadonlyMap<string, ImportTarget>;

/**
 * Which target a label means. What the tenant calls its fields counts more than what SuperOffice does.
 * @param configurations the fields as the tenant has them, in each language; the user's comes first
 */
export function labelTable(configurations: readonly (readonly ProductField[])[]): LabelTable {
  const table = new Map<string, ImportTarget>();
  const add = (label: string, target: ImportTarget): void => {
    const key = normalizedLabel(label);
    if (key !== '' && !table.has(key)) table.set(key, target);
  };
  configurations.flat().forEach(({ label, key }) => add(label, key));
  for (const target of IMPORT_TARGETS) add(target, target);
  for (const target of IMPORT_TARGETS) OFFICIAL[target].forEach((label) => add(label, target));
  add('✓', 'inAssortment');
  return table;
}
