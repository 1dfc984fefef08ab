import { BackendError } from '../../backend/backend-error.js';
import {
  PRODUCT_FIELD_KINDS,
  PRODUCT_FILTER_LIMIT,
  PRODUCT_INFO_KEYS,
  PRODUCT_PAGE_LIMIT,
  type ProductColumnKey,
  type ProductFilter,
  type ProductPage,
  type ProductQuery,
  type ProductRow,
  type ProductSort,
} from '../../backend/products.js';
import { collatorOf, QueryCache, sortedByKey } from '../query-cache.js';
import { companyName } from '../tenant/companies.js';
import { decimalKey, decimalOrder } from '../tenant/exact.js';
import type { ProductRecord } from '../tenant/product-rules.js';
import type { Tenant } from '../tenant/tenant.js';
import type { TextReader } from './calls.js';

type Reader = (record: ProductRecord) => string;
type InfoKey = (typeof PRODUCT_INFO_KEYS)[number];

const BY_CODE: ProductSort = { column: 'code', direction: 'ascending' };

/** Pages of products as people read them, from the tenant's records. */
export class ProductPages {
  readonly #tenant: Tenant;
  readonly #sorted = new QueryCache<readonly ProductRecord[]>();

  constructor(tenant: Tenant) {
    this.#tenant = tenant;
  }

  page(query: ProductQuery, language: string, texts: TextReader): ProductPage {
    checkQuery(query);
    const { priceListId, offset, limit, columns, sort = BY_CODE, filter = {} } = query;
    const { products, productLists, resources } = this.#tenant;
    const version = `${products.version}/${productLists.version}/${resources.version}`;
    const question = JSON.stringify([priceListId, sort, filter, language]);
    const records = this.#sorted.get(version, question, () => this.#select(query, language, texts));
    const readers = columns.map((column) => [column, this.#reader(column, texts)] as const);
    return {
      rows: records.slice(offset, offset + limit).map((record) => rowModel(record, readers)),
      total: records.length,
    };
  }

  #select(
    { priceListId, sort: { column, direction } = BY_CODE, filter = {} }: ProductQuery,
    language: string,
    texts: TextReader,
  ): readonly ProductRecord[] {
    const wanted = this.#filter(filter, texts);
    const records = this.#tenant.products.in(priceListId).filter(wanted);
    records.sort((a, b) => a.id - b.id);
    const read: Reader =
      column === 'inAssortment' ? ({ inAssortment }) => (inAssortment ? '1' : '') : this.#reader(column, texts);
    const directed = <Key>(compare: (a: Key, b: Key) => number): ((a: Key, b: Key) => number) =>
      direction === 'ascending' ? compare : (a, b) => compare(b, a);
    return isNumber(column)
      ? sortedByKey(records, (record) => decimalKey(read(record)), directed(decimalOrder))
      : sortedByKey(records, read, directed(collatorOf(language).compare));
  }

  #filter({ text, inAssortment, ids, oneOf }: ProductFilter, texts: TextReader): (record: ProductRecord) => boolean {
    const part = text?.toLowerCase() ?? '';
    const wantedIds = ids && new Set(ids);
    const wantedTexts = oneOf && new Set(oneOf.values.map((value) => value.toLowerCase()));
    const lower = (raw: string): string => texts(raw).toLowerCase();
    return ({ id, inAssortment: sold, values: { code, name, description } }) =>
      (inAssortment === undefined || sold === inAssortment) &&
      (wantedIds === undefined || wantedIds.has(id)) &&
      (wantedTexts === undefined || wantedTexts.has(lower(oneOf?.column === 'name' ? name : code))) &&
      (part === '' || [code, name, description].some((each) => lower(each).includes(part)));
  }

  #reader(column: ProductColumnKey, texts: TextReader): Reader {
    if (isInfo(column)) return this.#infoReader(column);
    const { type, listName } = PRODUCT_FIELD_KINDS[column];
    switch (type) {
      case 'list': {
        const items = this.#tenant.productLists.items(listName) ?? [];
        const names = new Map(items.map(({ id, name }) => [String(id), texts(name)]));
        // A text that is no key of the list stands for itself.
        return ({ values }) => names.get(values[column]) ?? values[column];
      }
      case 'supplier': {
        const names = new Map(this.#tenant.companies.all().map((each) => [String(each.id), companyName(each)]));
        return ({ values }) => names.get(values[column]) ?? values[column];
      }
      case 'text':
      case 'multiline':
        return ({ values }) => texts(values[column]);
      default:
        return ({ values }) => values[column];
    }
  }

  #infoReader(column: InfoKey): Reader {
    const nameOf = (id: number): string => this.#tenant.directory.associate(id)?.fullName ?? '';
    switch (column) {
      case 'id':
        return ({ id }) => String(id);
      case 'updatedBy':
      case 'registeredBy':
        return (record) => nameOf(record[column]);
      default:
        return (record) => record[column];
    }
  }
}

function isInfo(column: ProductColumnKey): column is InfoKey {
  return (PRODUCT_INFO_KEYS as readonly string[]).includes(column);
}

function isNumber(column: ProductColumnKey | 'inAssortment'): boolean {
  if (column === 'inAssortment' || isInfo(column)) return column === 'id';
  return ['money', 'percent', 'quantity'].includes(PRODUCT_FIELD_KINDS[column].type);
}

function rowModel(record: ProductRecord, readers: readonly (readonly [ProductColumnKey, Reader])[]): ProductRow {
  const values: Partial<Record<ProductColumnKey, string>> = {};
  for (const [column, read] of readers) values[column] = read(record);
  return { id: record.id, inAssortment: record.inAssortment, values };
}

function checkQuery({ offset, limit, filter }: ProductQuery): void {
  const fits = (value: number, most: number): boolean => Number.isInteger(value) && value >= 0 && value <= most;
  if (!fits(limit, PRODUCT_PAGE_LIMIT) || !fits(offset, Number.MAX_SAFE_INTEGER)) {
    throw new BackendError('validation', `No such page of products: ${limit} from ${offset}`);
  }
  const most = Math.max(filter?.ids?.length ?? 0, filter?.oneOf?.values.length ?? 0);
  if (most > PRODUCT_FILTER_LIMIT) {
    throw new BackendError('validation', `A filter of ${most} values; ${PRODUCT_FILTER_LIMIT} is the limit`);
  }
}
