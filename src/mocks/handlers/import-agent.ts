import type { ImportColumn, ImportLineRecord } from '../tenant/sync/import-records.js';
import { TenantError } from '../tenant/tenant-error.js';
import type { Tenant } from '../tenant/tenant.js';
import type { Agent, AgentCall } from './agent.js';
import { restrictionFrom } from './archive-restriction.js';
import { carrier } from './carriers.js';
import { erpActorTypeOf } from './erp-actor-names.js';
import { conditionsOf, contextSource, searchedRows, type ErpSource } from './erp-entity-archive.js';
import { textReader, type TextReader } from './language.js';
import type { Params } from './params.js';

const LINES = { ImportLines: 'ImportLine[]', ColumnDefinition: 'String[]' } as const;
const WHERE = { Culture: 'String', Context: 'String' } as const;

/** `Import`, as far as records of ERP systems are concerned. */
export function importAgent(tenant: Tenant): Agent {
  return { ...draftMethods(tenant), ...importMethods(tenant) };
}

function draftMethods(tenant: Tenant): Agent {
  return {
    CreateDefaultImportLine: {
      parameters: { CountColumns: 'Int32' },
      returns: 'ImportLine',
      run: (params) => {
        const values = Array.from({ length: Math.max(0, params.integer('CountColumns')) }, () => '');
        return importLine({ key: '', actions: [], duplicate: false, attention: false, selected: true }, values);
      },
    },
    CreateErpImportData: {
      parameters: {
        Restriction: 'ArchiveRestrictionInfo[]',
        Columns: 'String[]',
        ConnectionId: 'Int32',
        ErpActorType: 'ErpActorType',
      },
      returns: 'ImportErpData',
      run: async (params, call) => {
        const source = sourceFrom(params);
        const conditions = conditionsOf(restrictionFrom(params.objects('Restriction')));
        const keys = (await searchedRows(tenant, source, conditions)).map(({ key }) => key);
        return importData(tenant, source, keys, params.texts('Columns'), call);
      },
    },
  };
}

function sourceFrom(params: Params): ErpSource {
  const name = params.text('ErpActorType');
  const type = erpActorTypeOf(name);
  if (!type) throw new TenantError('ArgumentException', `There is no actor type “${name}”.`, 'ErpActorType');
  return { connectionId: params.integer('ConnectionId'), type };
}

/** @param asked keys of columns; none: all that there are */
async function importData(
  tenant: Tenant,
  source: ErpSource,
  keys: readonly string[],
  asked: readonly string[],
  { language }: AgentCall,
): Promise<object> {
  const { columns, lines } = await tenant.sync.imports.preview(source.connectionId, source.type, keys);
  const isWanted = (_: unknown, index: number): boolean =>
    asked.length === 0 || asked.includes(columns[index]?.key ?? '');
  const worded = wording(tenant, source, columns, textReader(language, tenant.resources));
  return {
    ImportLines: lines.map((line) => importLine({ ...line, actions: [] }, worded(line.values).filter(isWanted))),
    ColumnInfos: columns.filter(isWanted).map(({ key, label, locked }) => ({
      Name: key,
      DisplayName: label,
      Locked: locked,
      ...carrier,
    })),
    ...carrier,
  };
}

/** Values of a line as people read them: an import finds items of lists by their names. */
function wording(
  { sync }: Tenant,
  { connectionId, type }: ErpSource,
  columns: readonly ImportColumn[],
  read: TextReader,
): (values: readonly string[]) => readonly string[] {
  const fields = new Map(sync.actors.fields(connectionId, type).map((field) => [field.key, field]));
  return (values) =>
    values.map((value, index) => {
      const field = fields.get(columns[index]?.key ?? '');
      return field ? read(sync.imports.displayed(field, value)) : value;
    });
}

const RECORDS = { contact: 'Contact', person: 'Person' } as const;
const ACTIONS = { added: 'Added', updated: 'Updated', unchanged: 'NoChange' } as const;

function importLine(
  { key, actions, duplicate, attention, selected }: Omit<ImportLineRecord, 'values'>,
  values: readonly string[],
): object {
  const operations = [
    ...actions.map(({ record, action }) => `${RECORDS[record]}${ACTIONS[action]}`),
    ...(attention ? ['Obs'] : []),
    ...(duplicate ? ['ObsERPDuplicate'] : []),
  ];
  const [first] = actions;
  return {
    Values: values,
    Selected: selected,
    Operation: operations.join(', ') || 'Unknown',
    Type: first ? RECORDS[first.record] : 'Unknown',
    ExternalKey: key,
    ...carrier,
  };
}

function importMethods(tenant: Tenant): Agent {
  const { imports } = tenant.sync;
  return {
    PreviewImport: {
      parameters: { ...LINES, ...WHERE },
      returns: 'ImportLine[]',
      // The lines are the user's: they come back as they are.
      untranslated: true,
      run: async (params) => {
        const { connectionId, type } = sourceOf(params);
        const sent = new Map(params.objects('ImportLines').map((line) => [line.text('ExternalKey'), line]));
        const { lines } = await imports.preview(connectionId, type, [...sent.keys()]);
        return lines.map((line) => importLine(line, sent.get(line.key)?.texts('Values') ?? []));
      },
    },
    SaveImport: {
      parameters: { ...LINES, CreateSelection: 'Boolean', ...WHERE },
      returns: 'Int32[]',
      run: async (params) => {
        const { connectionId, type } = sourceOf(params);
        const wanted = params.objects('ImportLines').filter((line) => line.flag('Selected'));
        const keys = wanted.map((line) => line.text('ExternalKey'));
        const selection = params.flag('CreateSelection');
        const { selectionId, imported } = await imports.run(connectionId, type, keys, { selection });
        return [selectionId, imported];
      },
    },
  };
}

/** No document says what the context looks like: `connectionId=3&actorType=Customer` is our own. */
function sourceOf(params: Params): ErpSource {
  const context = params.text('Context');
  const source = contextSource(context);
  if (source) return source;
  throw new TenantError('ArgumentException', `“${context}” does not say whose records are imported.`, 'Context');
}
