import { TenantError } from '../tenant/tenant-error.js';
import type { Tenant } from '../tenant/tenant.js';
import type { Agent, AgentCall } from './agent.js';
import { quoteConnectionProvider, quoteConnectorProvider } from './archive-providers.js';
import { answerQuery, type ArchiveAnswer, type ArchiveQuery } from './archive-query.js';
import { conditionsFrom, parseConditions } from './archive-restriction.js';
import { archiveResult } from './carriers.js';
import type { Params } from './params.js';

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
  const connectors = quoteConnectorProvider(tenant);
  const connections = quoteConnectionProvider(tenant);
  const ask: Ask = (providerName, query) => {
    switch (providerName.toLowerCase()) {
      case 'quoteconnector':
        return answerQuery(connectors, query);
      case 'quoteconnection':
        return answerQuery(connections, query);
      default:
        throw new TenantError('ArgumentException', `There is no archive provider “${providerName}”.`, 'ProviderName');
    }
  };
  return {
    GetProviderNames: {
      parameters: {},
      returns: 'String[]',
      run: () => [connections.name, connectors.name],
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
    conditions: conditionsFrom(params.objects('Restriction')),
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
    conditions: parseConditions(params.text(restriction)),
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
