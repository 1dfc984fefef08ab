import { PRODUCT_FIELD_KINDS, type ProductFieldKey } from '../../backend/products.js';
import { QueryCache } from '../query-cache.js';
import type { CompanyRecord } from '../tenant/companies.js';
import type { PriceListRecord } from '../tenant/price-lists.js';
import { PRODUCT_COLUMNS } from '../tenant/product-columns.js';
import type { ProductRecord } from '../tenant/product-rules.js';
import type { Tenant } from '../tenant/tenant.js';
import { flag, text, type ArchiveColumn, type ArchiveProvider } from './archive-providers.js';
import { certainConditions, type Restriction } from './archive-restriction.js';
import { productKey } from './product-carriers.js';

/** `FindContact`: companies, to choose a supplier from. */
export function contactProvider(tenant: Tenant): ArchiveProvider<CompanyRecord> {
  return {
    name: 'FindContact',
    entities: ['contact'],
    defaultEntities: ['contact'],
    columns: {
      contactId: { type: 'int', value: ({ id }) => id },
      name: text(({ name }) => name),
      department: text(({ department }) => department),
      city: text(({ city }) => city),
    },
    sources: () => tenant.companies.all().map((row) => ({ row, entity: 'contact', primaryKey: row.id })),
  };
}

function priceListColumns(tenant: Tenant): Readonly<Record<string, ArchiveColumn<PriceListRecord>>> {
  return {
    priceListId: { type: 'int', value: ({ id }) => id },
    erpPriceListKey: text(({ id }) => String(id)),
    name: text(({ name }) => name),
    description: text(({ description }) => description),
    quoteConnection: { type: 'int', value: ({ quoteConnectionId }) => quoteConnectionId },
    currency: text(({ currency }) => currency),
    validFrom: { type: 'datetime', value: ({ validFrom }) => (validFrom === '' ? '' : `${validFrom}T00:00:00`) },
    validTo: { type: 'datetime', value: ({ validTo }) => (validTo === '' ? '' : `${validTo}T00:00:00`) },
    isERPCopy: flag(() => false),
    isActive: flag(({ active }) => active),
    updatedBy: text(({ updatedBy }) => tenant.directory.associate(updatedBy)?.fullName ?? ''),
    updatedDate: { type: 'datetime', value: ({ updated }) => updated },
  };
}

export function priceListProvider(tenant: Tenant): ArchiveProvider<PriceListRecord> {
  return {
    name: 'PriceList',
    entities: ['pricelist'],
    defaultEntities: ['pricelist'],
    columns: priceListColumns(tenant),
    sources: () => tenant.priceLists.all().map((row) => ({ row, entity: 'pricelist', primaryKey: row.id })),
  };
}

/** `Product`: those out of the assortment, too, whatever its only entity is called. */
export function productProvider(tenant: Tenant): ArchiveProvider<ProductRecord> {
  const entity = 'productInAssortment';
  return {
    name: 'Product',
    entities: [entity],
    defaultEntities: [entity],
    columns: productColumns(tenant),
    sources: (restriction) =>
      wantedPriceLists(tenant, restriction).flatMap((id) =>
        tenant.products.in(id).map((row) => ({ row, entity, primaryKey: row.id })),
      ),
    cache: {
      version: () => `${tenant.products.version}/${tenant.productLists.version}/${tenant.priceLists.version}`,
      answers: new QueryCache(),
    },
  };
}

/** Price lists that are not asked for need not be opened: one of them may be very long. */
function wantedPriceLists(tenant: Tenant, restriction: Restriction): readonly number[] {
  const ids = tenant.priceLists.all().map(({ id }) => id);
  const asked = certainConditions(restriction).filter(
    ({ column, operator }) => column.toLowerCase() === 'pricelistid' && (operator === '=' || operator === 'oneof'),
  );
  return ids.filter((id) => asked.every(({ values }) => values.includes(String(id))));
}

function productColumns(tenant: Tenant): Readonly<Record<string, ArchiveColumn<ProductRecord>>> {
  const nameOf = (id: number): string => tenant.directory.associate(id)?.fullName ?? '';
  const ofPriceList = Object.entries(priceListColumns(tenant)).map(([name, { type, value }]) => {
    const column: ArchiveColumn<ProductRecord> = {
      type,
      value: ({ priceListId }, read) => {
        const list = tenant.priceLists.find(priceListId);
        return list ? value(list, read) : '';
      },
    };
    return [`priceList/${name}`, column] as const;
  });
  return {
    productId: { type: 'int', value: ({ id }) => id },
    priceListId: { type: 'int', value: ({ priceListId }) => priceListId },
    erpProductKey: text(productKey),
    inAssortment: flag(({ inAssortment }) => inAssortment),
    thumbnail: { ...text(() => ''), unsortable: true },
    extraInfo: text(() => ''),
    updatedBy: text(({ updatedBy }) => nameOf(updatedBy)),
    updatedDate: { type: 'datetime', value: ({ updated }) => updated },
    registeredBy: text(({ registeredBy }) => nameOf(registeredBy)),
    registeredDate: { type: 'datetime', value: ({ registered }) => registered },
    ...Object.fromEntries(PRODUCT_COLUMNS.map(({ key, archive }) => [archive, fieldColumn(tenant, key)])),
    ...Object.fromEntries(ofPriceList),
  };
}

/** Of these lists the archive shows the item's name; of units, and of the supplier, what is stored. */
const NAMED: ReadonlySet<ProductFieldKey> = new Set(['category', 'family', 'type']);

function fieldColumn(tenant: Tenant, key: ProductFieldKey): ArchiveColumn<ProductRecord> {
  const { type, listName } = PRODUCT_FIELD_KINDS[key];
  const stored = ({ values }: ProductRecord): string => values[key];
  if (type === 'checkbox') return flag((record) => stored(record) !== '');
  if (type === 'money' || type === 'percent' || type === 'quantity') return { type: 'decimal', value: stored };
  if (!NAMED.has(key)) return text(stored);
  const value = (record: ProductRecord): string =>
    tenant.productLists.item(listName, stored(record))?.name ?? stored(record);
  return { type: 'string', value, stored };
}
