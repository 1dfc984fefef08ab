import { BackendError, type CallOptions } from '../../backend/index.js';
import type { SuperOfficeClient } from './client.js';
import { archiveListResult, type ArchiveListItemCarrier } from './wire/carriers.js';

export interface ArchiveQuery {
  readonly provider: string;
  /** Comma-separated, like `sort` and `entities`: the form of the `…2` methods. */
  readonly columns: string;
  readonly sort: string;
  readonly entities: string;
  /** Default: none. */
  readonly restriction?: string;
  /** Texts as they are stored, not in the language of the call. */
  readonly raw?: boolean;
}

export interface ArchiveRow {
  readonly id: number;
  readonly entity: string;
  /** A column as it is on the wire (strings plain, other types encoded, see culture-data.ts); `''` when absent. */
  readonly text: (column: string) => string;
}

/** The server advises at most about a thousand rows a page. */
const PAGE_SIZE = 1000;

/** All rows of an archive provider, page by page. */
export async function archiveRows(
  client: SuperOfficeClient,
  query: ArchiveQuery,
  options?: CallOptions,
): Promise<readonly ArchiveRow[]> {
  const rows: ArchiveListItemCarrier[] = [];
  for (let page = 0; ; page++) {
    const { Rows, RowCount } = await client.call(
      {
        name: 'Archive/GetArchiveListByColumnsWithHeader2',
        parameters: {
          ProviderName: query.provider,
          Columns: query.columns,
          SortOrder: query.sort,
          Restriction: query.restriction ?? '',
          Entities: query.entities,
          Page: page,
          PageSize: PAGE_SIZE,
          Options: 'rowcount=true',
        },
        answer: archiveListResult,
        ...(query.raw ? { raw: true } : {}),
      },
      options,
    );
    rows.push(...Rows);
    // A server may give fewer rows a page than it was asked for; without a count a short page is the last one.
    if (Rows.length === 0 || (RowCount > 0 ? rows.length >= RowCount : Rows.length < PAGE_SIZE)) {
      if (rows.length < RowCount) throw incomplete(query.provider, rows.length, RowCount);
      break;
    }
  }
  return rows.map(toRow);
}

/** Half a list would look like a whole one. */
function incomplete(provider: string, got: number, count: number): BackendError {
  return new BackendError('protocol', `The archive ${provider} gave ${got} of ${count} rows.`);
}

function toRow({ PrimaryKey, EntityName, ColumnData }: ArchiveListItemCarrier): ArchiveRow {
  return {
    id: PrimaryKey,
    entity: EntityName,
    text: (column) => ColumnData.get(column)?.DisplayValue ?? '',
  };
}
