import type {
  ConfigurationFieldType,
  SyncErpQuery,
  SyncImportLine,
  SyncImportPreview,
} from '../../../backend/index.js';
import type { ImportErpDataCarrier, ImportLineCarrier } from '../wire/import-carriers.js';
import { shownValue } from './value-check.js';

/** `ImportAction`: flags, in the order of their bits. */
const ACTIONS = [
  'PersonAdded',
  'PersonUpdated',
  'PersonNoChange',
  'ContactAdded',
  'ContactUpdated',
  'ContactNoChange',
  'ProductAdded',
  'ProductUpdated',
  'ProductNoChange',
  'Obs',
  'ObsERPDuplicate',
] as const;
type Action = (typeof ACTIONS)[number];

const OF_RECORDS = [
  ['ContactAdded', 'contact', 'added'],
  ['ContactUpdated', 'contact', 'updated'],
  ['ContactNoChange', 'contact', 'unchanged'],
  ['PersonAdded', 'person', 'added'],
  ['PersonUpdated', 'person', 'updated'],
  ['PersonNoChange', 'person', 'unchanged'],
  ['ProductAdded', 'product', 'added'],
  ['ProductUpdated', 'product', 'updated'],
  ['ProductNoChange', 'product', 'unchanged'],
] as const satisfies readonly (readonly [Action, ...unknown[]])[];

/** Names or their sum → names. */
function actionsIn(operation: string | number): ReadonlySet<string> {
  const text = String(operation).trim();
  if (!/^\d+$/.test(text)) return new Set(text.split(',').map((name) => name.trim()));
  const bits = Number(text);
  return new Set(ACTIONS.filter((_action, bit) => (bits & (1 << bit)) !== 0));
}

export function toPreview(
  query: SyncErpQuery,
  { ColumnInfos }: Pick<ImportErpDataCarrier, 'ColumnInfos'>,
  carriers: readonly ImportLineCarrier[],
  types: ReadonlyMap<string, ConfigurationFieldType>,
): SyncImportPreview {
  const columns = ColumnInfos.map(({ Name, DisplayName, Locked }) => ({
    key: Name,
    label: DisplayName || Name,
    locked: Locked,
  }));
  const columnTypes = columns.map(({ key }) => types.get(key));
  return { query, columns, lines: carriers.map((carrier) => toLine(carrier, columnTypes)) };
}

function toLine(
  { Values, Selected, Operation, ExternalKey }: ImportLineCarrier,
  types: readonly (ConfigurationFieldType | undefined)[],
): SyncImportLine {
  const said = actionsIn(Operation);
  return {
    key: ExternalKey,
    values: types.map((type, column) => shownValue(type, Values[column] ?? '')),
    actions: OF_RECORDS.filter(([name]) => said.has(name)).map(([, record, action]) => ({ record, action })),
    duplicate: said.has('ObsERPDuplicate'),
    attention: said.has('Obs'),
    selected: Selected,
  };
}
