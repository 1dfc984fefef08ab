import type {
  SyncErpRecord,
  SyncImportPreview,
  SyncImportTarget,
  SyncSearchField,
  SyncSearchOperator,
} from '../../backend/sync-import.js';
import type {
  SyncActorPreview,
  SyncPreview,
  SyncPreviewChange,
  SyncPreviewFailure,
} from '../../backend/sync-preview.js';
import type { ErpFound, ImportPreviewRecord, ImportTarget } from '../tenant/sync/import-records.js';
import type {
  ActorPreviewRecord,
  PreviewChangeRecord,
  PreviewFailureRecord,
  SyncPreviewRecord,
} from '../tenant/sync/preview-records.js';
import { operatorsOf } from '../tenant/sync/search-operators.js';
import type { ErpFieldRecord } from '../tenant/sync/sync-records.js';
import type { TextReader } from './calls.js';
import { FIELD_TYPES } from './configuration.js';
import { placeModel, syncActorType } from './sync-models.js';

/** Between what an import or a run would do, and the port's models. */

/** By the names that connectors have for them, the most usual first. “Not equal” is another one for texts than for numbers. */
const OPERATORS: Readonly<Record<string, SyncSearchOperator>> = {
  begins: 'begins',
  contains: 'contains',
  '=': 'equals',
  ends: 'ends',
  isnot: 'not-equals',
  '!=': 'not-equals',
  notbegins: 'not-begins',
  notcontains: 'not-contains',
  notends: 'not-ends',
  '<': 'less',
  '<=': 'less-or-equal',
  '>': 'greater',
  '>=': 'greater-or-equal',
  before: 'before',
  beforeOrEqual: 'before-or-equal',
  after: 'after',
  afterOrEqual: 'after-or-equal',
  between: 'between',
  oneof: 'one-of',
  notoneof: 'not-one-of',
};

export function targetModel({ type, fields }: ImportTarget, read: TextReader): SyncImportTarget {
  return { type: syncActorType(type), fields: fields.map((field) => searchField(field, read)) };
}

function searchField({ key, label, type, listName }: ErpFieldRecord, read: TextReader): SyncSearchField {
  const offered = new Set(operatorsOf(type));
  const operators = Object.entries(OPERATORS).flatMap(([name, operator]) => (offered.has(name) ? [operator] : []));
  return { key, label: read(label), type: FIELD_TYPES[type], listName, operators };
}

/** The connector's name of an operator; `''`: fields of this type have none like it. */
export function operatorName(type: ErpFieldRecord['type'], operator: SyncSearchOperator): string {
  return operatorsOf(type).find((name) => OPERATORS[name] === operator) ?? '';
}

/** @param worded a value as people read it, by the key of its field */
export function erpRecordModel(
  { key, connected, values }: ErpFound,
  worded: (field: string, value: string) => string,
): SyncErpRecord {
  return { key, connected, values: new Map([...values].map(([field, value]) => [field, worded(field, value)])) };
}

export function importPreviewModel(
  { columns, lines }: ImportPreviewRecord,
  query: SyncImportPreview['query'],
  worded: (field: string, value: string) => string,
  read: TextReader,
): SyncImportPreview {
  return {
    query,
    columns: columns.map(({ key, label, locked }) => ({ key, label: read(label), locked })),
    lines: lines.map(({ key, values, actions, duplicate, attention, selected }) => ({
      ...{ key, actions, duplicate, attention, selected },
      values: values.map((value, index) => worded(columns[index]?.key ?? '', value)),
    })),
  };
}

export function previewModel({ actors, changes, failures }: SyncPreviewRecord, read: TextReader): SyncPreview {
  return {
    actors: actors.map(actorPreview),
    changes: changes.map((change) => previewChange(change, read)),
    failures: failures.map((failure) => previewFailure(failure, read)),
  };
}

function actorPreview({ type, create, update, skip, fail }: ActorPreviewRecord): SyncActorPreview {
  return { type: syncActorType(type), create, update, skip, fail };
}

function previewChange(
  { type, key, record, action, values }: PreviewChangeRecord,
  read: TextReader,
): SyncPreviewChange {
  return {
    ...{ key, record, action },
    type: syncActorType(type),
    values: values.map(({ fieldLabel, toCrm, oldValue, newValue }) => ({
      field: read(fieldLabel),
      direction: toCrm ? 'to-superoffice' : 'to-erp',
      oldValue: read(oldValue),
      newValue: read(newValue),
    })),
  };
}

function previewFailure(
  { cause, type, count, examples, place }: PreviewFailureRecord,
  read: TextReader,
): SyncPreviewFailure {
  const { kind, ...where } = place;
  return {
    cause: read(cause),
    type: syncActorType(type),
    ...{ count, examples },
    place: placeModel({ place: kind, ...where }),
  };
}
