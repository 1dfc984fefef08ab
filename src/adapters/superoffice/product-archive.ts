import {
  BackendError,
  PRODUCT_FIELD_KINDS,
  PRODUCT_FILTER_LIMIT,
  PRODUCT_PAGE_LIMIT,
  type CallOptions,
  type ProductColumnKey,
  type ProductFilter,
  type ProductPage,
  type ProductQuery,
  type ProductRow,
  type ProductSort,
} from '../../backend/index.js';
import { archivePage, textOf } from './archive-page.js';
import type { SuperOfficeClient } from './client.js';
import { decimalOfText } from './decimals.js';
import { invalid } from './field-errors.js';
import { ARCHIVE_COLUMNS } from './product-properties.js';
import { withNames } from './product-names.js';
import { anyOf, quoted } from './restriction.js';
import type { ArchiveListItemCarrier } from './wire/carriers.js';
import { bareValue, decodeBoolean } from './wire/culture-data.js';
import { decodeDateTime } from './wire/product-values.js';

/** Products as the archive provider `Product` lists them: text columns plain, the others encoded, lists by name. */
export async function productPage(
  client: SuperOfficeClient,
  query: ProductQuery,
  options?: CallOptions,
): Promise<ProductPage> {
  const { limit, offset, columns, sort, filter } = query;
  if (limit > PRODUCT_PAGE_LIMIT) throw invalid({ limit: `At most ${PRODUCT_PAGE_LIMIT}.` });
  // `oneOf` and `ids` of nothing are met by nothing; the service knows no such condition.
  if (filter?.ids?.length === 0 || filter?.oneOf?.values.length === 0) return { rows: [], total: 0 };
  const { rows, total } = await archivePage(
    client,
    {
      provider: 'Product',
      columns: ['productId', 'inAssortment', ...columns.map((column) => ARCHIVE_COLUMNS[column])],
      sort: sortOrder(sort),
      restriction: restriction(query.priceListId, filter),
      entity: 'productInAssortment',
      offset,
      limit,
    },
    options,
  );
  const shown = rows.map((row) => toRow(row, columns));
  return { rows: await withNames(client, shown, columns, options), total };
}

/** Rows that are equal in the column have an order all the same: pages must neither overlap nor leave gaps. */
function sortOrder({ column, direction }: ProductSort = { column: 'code', direction: 'ascending' }): string {
  const own = `${ARCHIVE_COLUMNS[column]} ${direction === 'ascending' ? 'asc' : 'desc'}`;
  return column === 'id' ? own : `${own},productId asc`;
}

function restriction(priceListId: number, filter: ProductFilter = {}): string {
  const { text, inAssortment, ids, oneOf } = filter;
  const conditions = [`priceListId = ${priceListId}`];
  if (text) {
    conditions.push(anyOf(['code', 'name', 'description'].map((column) => `${column} contains ${quoted(text)}`)));
  }
  if (inAssortment !== undefined) conditions.push(`inAssortment = ${Number(inAssortment)}`);
  if (ids) conditions.push(anyOf(limited('ids', ids).map((id) => `productId = ${id}`)));
  if (oneOf) {
    const { column, values } = oneOf;
    conditions.push(anyOf(limited('oneOf', values).map((value) => `${column} = ${quoted(value)}`)));
  }
  return conditions.join(' and ');
}

function limited<Value>(name: string, values: readonly Value[]): readonly Value[] {
  if (values.length > PRODUCT_FILTER_LIMIT) throw invalid({ [name]: `At most ${PRODUCT_FILTER_LIMIT}.` });
  return values;
}

function toRow(row: ArchiveListItemCarrier, columns: readonly ProductColumnKey[]): ProductRow {
  const values: Partial<Record<ProductColumnKey, string>> = {};
  for (const column of columns) values[column] = cell(row, column);
  return { id: row.PrimaryKey, inAssortment: decodeBoolean(textOf(row, 'inAssortment')), values };
}

function cell(row: ArchiveListItemCarrier, column: ProductColumnKey): string {
  const text = textOf(row, ARCHIVE_COLUMNS[column]);
  switch (column) {
    case 'id':
      return String(row.PrimaryKey);
    case 'updated':
    case 'registered':
      return decodeDateTime(text);
    case 'updatedBy':
    case 'registeredBy':
      return text;
    default:
  }
  switch (PRODUCT_FIELD_KINDS[column].type) {
    case 'checkbox':
      return decodeBoolean(text) ? '1' : '';
    case 'money':
    case 'percent':
    case 'quantity':
      return amount(text, column);
    case 'supplier':
      return text === '0' ? '' : text;
    default:
      // Text is never encoded: `[I:1]` in it is what somebody typed.
      return text;
  }
}

function amount(text: string, column: ProductColumnKey): string {
  const decimal = decimalOfText(bareValue(text));
  if (decimal !== undefined) return decimal;
  // A price that cannot be read must not look like one that is not there.
  throw new BackendError('protocol', `The archive Product gave something for ${column} that is no number.`);
}
