import { TenantError } from '../tenant/tenant-error.js';
import type { Tenant } from '../tenant/tenant.js';
import type { Agent, AgentCall } from './agent.js';
import { quoteConnectionProvider, quoteConnectorProvider, type ArchiveProvider } from './archive-providers.js';
import { answerQuery, type ArchiveAnswer, type ArchiveQuery } from './archive-query.js';
import { parseRestriction, restrictionFrom } from './archive-restriction.js';
import { archiveResult } from './carriers.js';
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

type Ask = (providerName: string, query: ArchiveQuery) => ArchiveAnswer;

/** `Archive`: tabular queries, in the form with arrays and in the one with text (`…2`). */
export function archiveAgent(tenant: Tenant): Agent {
  const asking =
    <Row>(provider: ArchiveProvider<Row>): ((query: ArchiveQuery) => ArchiveAnswer) =>
    (query) =>
      answerQuery(provider, query, tenant.resources);
  // Each provider has its own kind of row: the map hides it.
  const providers: ReadonlyMap<string, (query: ArchiveQuery) => ArchiveAnswer> = new Map([
    ['QuoteConnection', asking(quoteConnectionProvider(tenant))],
    ['QuoteConnector', asking(quoteConnectorProvider(tenant))],
    ['FindContact', asking(contactProvider(tenant))],
    ['PriceList', asking(priceListProvider(tenant))],
    ['Product', asking(productProvider(tenant))],
    ['ErpConnector', asking(syncConnectorProvider(tenant))],
    ['ErpConnection', asking(syncConnectionProvider(tenant))],
    ['ErpSyncLog', asking(syncLogProvider(tenant))],
  ]);
  const byName = new Map([...providers].map(([name, answer]) => [name.toLowerCase(), answer]));
  const ask: Ask = (providerName, query) => {
    const answer = byName.get(providerName.toLowerCase());
    if (answer) return answer(query);
    throw new TenantError('ArgumentException', `There is no archive provider “${providerName}”.`, 'ProviderName');
  };
  return {
    GetProviderNames: {
      parameters: {},
      returns: 'String[]',
      run: () => [...providers.keys()],
    },
    GetArchiveListByColumns: {
      parameters: ARRAYS,
      returns: 'ArchiveListItem[]',
      run: (params, call) => ask(params.text('ProviderName'), queryFromArrays(params, call)).rows,
    },
    GetArchiveListByColumnsWithHeader: {
      parameters: { ...ARRAYS, Options: 'String' },
      returns: 'ArchiveListResult',
      run: (params, call) => withHeader(params, ask(params.text('ProviderName'), queryFromArrays(params, call))),
    },
    // This one calls it Restrictions, its sibling below Restriction: the official API's own slip.
    GetArchiveListByColumns2: {
      parameters: { ...TEXTS, Restrictions: 'String' },
      returns: 'ArchiveListItem[]',
      run: (params, call) => ask(params.text('ProviderName'), queryFromText(params, 'Restrictions', call)).rows,
    },
    GetArchiveListByColumnsWithHeader2: {
      parameters: { ...TEXTS, Restriction: 'String', Options: 'String' },
      returns: 'ArchiveListResult',
      run: (params, call) =>
        withHeader(params, ask(params.text('ProviderName'), queryFromText(params, 'Restriction', call))),
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
