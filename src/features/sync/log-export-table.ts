import type { SyncLogEntry, SyncLogFilter } from '../../backend/index.js';
import type { WrittenColumn, WrittenRow } from '../../core/spreadsheet/spreadsheet-write.js';
import { LOG_TERMS, type LogColumnKey } from './log-columns.js';
import { directionWords } from './log-details.js';
import type { LogLocalize } from './log-terms.js';
import { timeWriter } from './service-time.js';

const KEYS: readonly LogColumnKey[] = ['at', 'connection', 'source', 'target', 'field', 'oldValue', 'newValue'];

export function logExportColumns(localize: LogLocalize): readonly WrittenColumn[] {
  const labels = [...KEYS.map((key) => localize.term(LOG_TERMS[key])), localize.term('logDirection')];
  return labels.map((label) => ({ label, type: 'text' }));
}

/** One by one, as they are written: a hundred thousand at once would hold up the page. */
export function* logExportRows(rows: readonly SyncLogEntry[], localize: LogLocalize): Generator<WrittenRow> {
  for (const row of rows) {
    // A form that programs sort and recognise; nobody reads a `T` between date and time.
    yield [...KEYS.map((key) => (key === 'at' ? row.at.replace('T', ' ') : row[key])), directionWords(localize, row)];
  }
}

/** The conditions of a filter in words: name and value. */
export function filterWords(filter: SyncLogFilter | undefined, localize: LogLocalize): readonly string[] {
  const when = timeWriter(localize.language);
  const { connection, field, direction, text, from, to } = filter ?? {};
  const word = (name: string, value: string | undefined): readonly string[] =>
    value === undefined ? [] : [localize.term('logExportCondition', name, value)];
  return [
    ...word(localize.term('logExportText'), text),
    ...word(localize.term(LOG_TERMS.connection), connection),
    ...word(
      localize.term('logDirection'),
      direction && localize.term(direction === 'to-erp' ? 'logToErp' : 'logToSuperOffice'),
    ),
    ...word(localize.term('logFieldContains'), field),
    ...word(localize.term('logFrom'), from && when(from)),
    ...word(localize.term('logTo'), to && when(to)),
  ];
}
