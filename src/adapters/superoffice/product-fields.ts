import * as v from 'valibot';
import { PRODUCT_FIELD_KEYS, type CallOptions, type ProductField, type ProductFieldKey } from '../../backend/index.js';
import type { SuperOfficeClient } from './client.js';
import { rememberedText, type OwnTextMemory } from './field-texts.js';
import { keyOfField } from './product-properties.js';
import { quoteLineConfiguration, type QuoteLineConfigurationCarrier } from './wire/product-carriers.js';

/** The official names; used for a field that the service says nothing about. */
const LABELS: Readonly<Record<ProductFieldKey, string>> = {
  code: 'Code',
  name: 'Name',
  description: 'Description',
  unit: 'Unit',
  priceUnit: 'Price unit',
  listPrice: 'List price',
  minimumPrice: 'Unit minimum price',
  cost: 'Cost',
  subscription: 'Subscription',
  subscriptionUnit: 'Subscription unit',
  subscriptionQuantity: 'Subscription quantity',
  category: 'Product category',
  family: 'Product family',
  type: 'Product type',
  supplier: 'Supplier',
  supplierCode: "Supplier's code",
  vatInfo: 'VAT info',
  vat: 'VAT',
  itemNumber: 'Item number',
  url: 'Web address',
  extraField1: 'Extra field 1',
  extraField2: 'Extra field 2',
  extraField3: 'Extra field 3',
  extraField4: 'Extra field 4',
  extraField5: 'Extra field 5',
};

// As a tenant has them that changed nothing (screens of the official client).
const HIDDEN: ReadonlySet<ProductFieldKey> = new Set(['minimumPrice']);
const MANDATORY: ReadonlySet<ProductFieldKey> = new Set(['code', 'name', 'listPrice']);
const RESTRICTED: ReadonlySet<ProductFieldKey> = new Set(['unit', 'priceUnit', 'subscription', 'subscriptionUnit']);
const EDITABLE: ReadonlySet<ProductFieldKey> = new Set([
  ...(['code', 'name', 'description', 'listPrice', 'cost', 'subscriptionQuantity'] as const),
  ...(['family', 'vatInfo', 'vat', 'url'] as const),
]);

/**
 * The configuration of quote lines, as far as it is about products: each of our fields once, by rank.
 *
 * @param memory texts that the service does not give yet
 */
export async function productFields(
  client: SuperOfficeClient,
  memory: OwnTextMemory,
  options?: CallOptions,
): Promise<readonly ProductField[]> {
  const carriers = await client.call(
    { name: 'Quote/GetAllQuoteLineConfigurations', answer: v.nullish(v.array(quoteLineConfiguration), []) },
    options,
  );
  const language = client.languageOf(options);
  const fields = new Map<ProductFieldKey, ProductField>();
  for (const carrier of carriers) {
    const { FieldName } = carrier;
    const key = keyOfField(FieldName);
    if (!key || fields.has(key)) continue;
    const Label = rememberedText(memory, 'label', FieldName, language) ?? carrier.Label;
    const Tooltip = rememberedText(memory, 'tooltip', FieldName, language) ?? carrier.Tooltip;
    fields.set(key, toField(key, { ...carrier, Label, Tooltip }));
  }
  const last = Math.max(0, ...[...fields.values()].map(({ rank }) => rank));
  const missing = PRODUCT_FIELD_KEYS.filter((key) => !fields.has(key));
  return [...fields.values()]
    .sort((a, b) => a.rank - b.rank)
    .concat(missing.map((key, index) => defaultField(key, last + 1 + index)));
}

function toField(key: ProductFieldKey, carrier: QuoteLineConfigurationCarrier): ProductField {
  const { Rank, Label, Tooltip, InUse, Editable, Mandatory, RestrictEdit } = carrier;
  return {
    key,
    rank: Rank,
    label: Label || LABELS[key],
    tooltip: Tooltip,
    shown: InUse,
    editable: Editable || Mandatory,
    mandatory: Mandatory,
    restricted: RestrictEdit,
  };
}

function defaultField(key: ProductFieldKey, rank: number): ProductField {
  return {
    key,
    rank,
    label: LABELS[key],
    tooltip: '',
    shown: !HIDDEN.has(key),
    editable: EDITABLE.has(key),
    mandatory: MANDATORY.has(key),
    restricted: RESTRICTED.has(key),
  };
}
