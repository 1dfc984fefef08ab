import { TenantError } from '../tenant/tenant-error.js';
import type { Tenant } from '../tenant/tenant.js';
import type { Agent, AgentCall } from './agent.js';
import { archiveColumns, type ColumnDescription } from './archive-columns.js';
import { quoteConnectionProvider, quoteConnectorProvider, type ArchiveProvider } from './archive-providers.js';
import { answerQuery, type ArchiveAnswer, type ArchiveQuery } from './archive-query.js';
import { parseRestriction, restrictionFrom } from './archive-restriction.js';
import { archiveResult } from './carriers.js';
import { answerErpEntities, erpEntityColumns } from './erp-entity-archive.js';
import { erpFieldProvider } from './erp-field-archive.js';
import { contactProvider, priceListProvider, productProvider } from './product-archives.js';
import type { Params } from './params.js';
import { syncConnectionProvider, syncConnectorProvider, syncLogProvider } from './sync-archives.js';

const PAGE = { Page: 'Int32', PageSize: 'Int32' } as const;
const ARRAYS = {
  ProviderName: 'String',
  Columns: 'String[]',
  SortOrder: 'ArchiveOrderByInfo[]',
  Restriction: 'ArchiveRestrictionInfo[]',
  Entities: 'String[]',
  ...PAGE,
} as const;
const TEXTS = { ProviderName: 'String', Columns: 'String', SortOrder: 'String', Entities: 'String', ...PAGE } as const;

/** An archive: what it answers, and what it can be asked for. */
interface Archive {
  readonly name: string;
  readonly answer: (query: ArchiveQuery) => ArchiveAnswer | Promise<ArchiveAnswer>;
  /** @param context says more about what is meant, in words that only the archive knows */
  readonly columns: (context: string) => readonly ColumnDescription[];
}

function archives(tenant: Tenant): readonly Archive[] {
  // Each provider has its own kind of row: the archive hides it.
  const of = <Row>(provider: ArchiveProvider<Row>): Archive => ({
    name: provider.name,
    answer: (query) => answerQuery(provider, query, tenant.resources),
    columns: () => archiveColumns(provider),
  });
  const erpEntities = (name: string): Archive => ({
    name,
    answer: (query) => answerErpEntities(tenant, query),
    columns: (context) => erpEntityColumns(tenant, context),
  });
  return [
    of(quoteConnectionProvider(tenant)),
    of(quoteConnectorProvider(tenant)),
    of(contactProvider(tenant)),
    of(priceListProvider(tenant)),
    of(productProvider(tenant)),
    of(syncConnectorProvider(tenant)),
    of(syncConnectionProvider(tenant)),
    of(syncLogProvider(tenant)),
    of(erpFieldProvider(tenant)),
    erpEntities('FindErpEntity'),
    erpEntities('ErpEntity'),
  ];
}

/** `Archive`: tabular queries, in the form with arrays and in the one with text (`…2`). */
export function archiveAgent(tenant: Tenant): Agent {
  const all = archives(tenant);
  const byName = new Map(all.map((each) => [each.name.toLowerCase(), each]));
  const find = (params: Params): Archive => {
    const name = params.text('ProviderName');
    const archive = byName.get(name.toLowerCase());
    if (archive) return archive;
    throw new TenantError('ArgumentException', `There is no archive provider “${name}”.`, 'ProviderName');
  };
  return {
    GetProviderNames: {
      parameters: {},
      returns: 'String[]',
      run: () => all.map(({ name }) => name),
    },
    GetAvailableColumns: {
      parameters: { ProviderName: 'String', Context: 'String' },
      returns: 'ArchiveColumnInfo[]',
      run: (params) => find(params).columns(params.text('Context')),
    },
    GetArchiveListByColumns: {
      parameters: ARRAYS,
      returns: 'ArchiveListItem[]',
      run: async (params, call) => (await find(params).answer(queryFromArrays(params, call))).rows,
    },
    GetArchiveListByColumnsWithHeader: {
      parameters: { ...ARRAYS, Options: 'String' },
      returns: 'ArchiveListResult',
      run: async (params, call) => withHeader(params, await find(params).answer(queryFromArrays(params, call))),
    },
    // This one calls it Restrictions, its sibling below Restriction: the official API's own slip.
    GetArchiveListByColumns2: {
      parameters: { ...TEXTS, Restrictions: 'String' },
      returns: 'ArchiveListItem[]',
      run: async (params, call) => (await find(params).answer(queryFromText(params, 'Restrictions', call))).rows,
    },
    GetArchiveListByColumnsWithHeader2: {
      parameters: { ...TEXTS, Restriction: 'String', Options: 'String' },
      returns: 'ArchiveListResult',
      run: async (params, call) =>
        withHeader(params, await find(params).answer(queryFromText(params, 'Restriction', call))),
    },
  };
}

/** Counting costs the server extra: it is only done on request. */
function withHeader(params: Params, { rows, total }: ArchiveAnswer): object {
  const counted = /\browcount\s*=\s*true\b/i.test(params.text('Options'));
  return archiveResult(rows, counted ? total : 0);
}

function queryFromArrays(params: Params, { language }: AgentCall): ArchiveQuery {
  return {
    columns: params.texts('Columns'),
    sort: params.objects('SortOrder').map((each) => ({
      column: each.text('Name'),
      descending: /^desc/i.test(each.text('Direction')),
    })),
    restriction: restrictionFrom(params.objects('Restriction')),
    entities: params.texts('Entities'),
    page: params.integer('Page'),
    pageSize: params.integer('PageSize'),
    language,
  };
}

function queryFromText(params: Params, restriction: string, { language }: AgentCall): ArchiveQuery {
  return {
    columns: listed(params.text('Columns')),
    sort: listed(params.text('SortOrder')).map((each) => {
      const [column = '', direction = ''] = each.split(/\s+/);
      return { column, descending: /^desc/i.test(direction) };
    }),
    restriction: parseRestriction(params.text(restriction)),
    entities: listed(params.text('Entities')),
    page: params.integer('Page'),
    pageSize: params.integer('PageSize'),
    language,
  };
}

function listed(text: string): string[] {
  return text
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '');
}
