import { BackendError, type CallOptions } from '../../backend/index.js';
import type { SuperOfficeClient } from './client.js';
import { archiveListResult, type ArchiveListItemCarrier } from './wire/carriers.js';

export interface ArchivePageQuery {
  readonly provider: string;
  readonly columns: readonly string[];
  readonly sort: string;
  readonly restriction: string;
  readonly entity: string;
  readonly offset: number;
  /** 0 = only the total. */
  readonly limit: number;
}

export interface ArchivePage {
  readonly rows: readonly ArchiveListItemCarrier[];
  /** Of all pages. */
  readonly total: number;
}

/** Any stretch of an archive's rows. */
export async function archivePage(
  client: SuperOfficeClient,
  query: ArchivePageQuery,
  options?: CallOptions,
): Promise<ArchivePage> {
  const rows: ArchiveListItemCarrier[] = [];
  for (;;) {
    const skipped = query.offset + rows.length;
    const answer = await request(client, query, skipped, Math.max(query.limit - rows.length, 1), options);
    if (query.limit === 0) return { rows, total: answer.total };
    rows.push(...answer.rows.slice(0, query.limit - rows.length));
    // A server may give fewer rows a page than it was asked for.
    if (rows.length === query.limit || skipped + answer.rows.length >= answer.total) {
      return { rows, total: answer.total };
    }
    // Half a page would look like a whole one.
    if (answer.rows.length === 0) {
      throw new BackendError('protocol', `The archive ${query.provider} left out rows after ${skipped}.`);
    }
  }
}

async function request(
  client: SuperOfficeClient,
  { provider, columns, sort, restriction, entity }: ArchivePageQuery,
  skipped: number,
  size: number,
  options?: CallOptions,
): Promise<ArchivePage> {
  const { Rows, RowCount } = await client.call(
    {
      name: 'Archive/GetArchiveListByColumnsWithHeader2',
      parameters: {
        ProviderName: provider,
        Columns: [...new Set(columns)].join(','),
        SortOrder: sort,
        Restriction: restriction,
        Entities: entity,
        // Negative: so many rows to skip (documented). Unlike the number of a page it suits every offset, and it holds
        // when the server gives smaller pages than it was asked for.
        Page: 0 - skipped,
        PageSize: size,
        Options: 'rowcount=true',
      },
      answer: archiveListResult,
    },
    options,
  );
  // Without a count every page would look like the last one.
  if (RowCount < Rows.length) throw new BackendError('protocol', `The archive ${provider} did not count its rows.`);
  return { rows: Rows, total: RowCount };
}

/** A column as it is on the wire; `''` when absent. */
export function textOf({ ColumnData }: ArchiveListItemCarrier, column: string): string {
  return ColumnData.get(column)?.DisplayValue ?? '';
}
