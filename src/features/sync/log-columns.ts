import { html, type TemplateResult } from 'lit';
import type { SyncLogEntry } from '../../backend/index.js';
import { textDifference, type DifferencePart } from '../../core/text-difference.js';
import { renderDifference } from '../../ui/difference.js';
import type { PagedGridColumn } from '../../ui/paged-grid-model.js';
import type { LogLocalize } from './log-terms.js';
import { timeWriter } from './service-time.js';

export type LogColumnKey = 'connection' | 'source' | 'target' | 'field' | 'oldValue' | 'newValue' | 'at';

type Column = PagedGridColumn<SyncLogEntry> & { readonly key: LogColumnKey };

/** As the service lists them. */
const WIDE: readonly LogColumnKey[] = ['connection', 'source', 'target', 'field', 'oldValue', 'newValue', 'at'];
/** What was changed comes first where most columns are out of sight. */
const NARROW: readonly LogColumnKey[] = ['field', 'oldValue', 'newValue', 'at', 'connection', 'source', 'target'];

const WIDTHS: Readonly<Record<LogColumnKey, number>> = {
  connection: 150,
  source: 190,
  target: 190,
  field: 170,
  oldValue: 180,
  newValue: 180,
  at: 200,
};

export const LOG_TERMS = {
  connection: 'logColumnConnection',
  source: 'logColumnSource',
  target: 'logColumnTarget',
  field: 'logColumnField',
  oldValue: 'logColumnOldValue',
  newValue: 'logColumnNewValue',
  at: 'logColumnWhen',
} as const satisfies Readonly<Record<LogColumnKey, string>>;

const differences = new WeakMap<SyncLogEntry, readonly DifferencePart[]>();

/** Found once an entry: rows are drawn again and again. */
export function differenceOf(entry: SyncLogEntry): readonly DifferencePart[] {
  const known = differences.get(entry);
  if (known) return known;
  const parts = textDifference(entry.oldValue, entry.newValue);
  differences.set(entry, parts);
  return parts;
}

/** A value with what was removed from it or added to it; an empty one in words. */
export function renderValue(localize: LogLocalize, entry: SyncLogEntry, key: 'oldValue' | 'newValue'): unknown {
  if (entry[key] === '') return renderNone(localize);
  return renderDifference(differenceOf(entry), key === 'oldValue' ? 'before' : 'after');
}

export function renderNone(localize: LogLocalize): TemplateResult {
  return html`<span class="no-value">${localize.term('logNoValue')}</span>`;
}

export function logColumns(localize: LogLocalize, narrow: boolean): readonly Column[] {
  const when = timeWriter(localize.language);
  return (narrow ? NARROW : WIDE).map((key): Column => {
    const isValue = key === 'oldValue' || key === 'newValue';
    return {
      key,
      label: localize.term(LOG_TERMS[key]),
      text: key === 'at' ? ({ at }) => when(at) : (entry) => entry[key],
      width: narrow && key === 'field' ? 130 : WIDTHS[key],
      // The service has them by time, and so they grow at the top.
      sortable: false,
      grows: key !== 'at' && key !== 'connection',
      ...(isValue ? { render: (entry: SyncLogEntry) => renderValue(localize, entry, key) } : {}),
      ...(key === 'field' ? { rowHeader: true } : {}),
    };
  });
}
