import { html, nothing } from 'lit';
import type { GridColumn } from '../../ui/quotesync-data-grid.js';
import { activeText } from './quotesync-sync-active.js';
import type { SyncConnectionItem } from './sync-connection-item.js';
import type { SyncLocalize } from './sync-terms.js';

/** A row with its place in the order of synchronisation; `undefined` for deleted ones. */
export interface SyncListRow extends SyncConnectionItem {
  readonly rank: number | undefined;
  /** How well it is configured, 0 … 100; `undefined`: not known (yet). */
  readonly score: number | undefined;
}

export function rankedRows(
  items: readonly SyncConnectionItem[],
  scores: ReadonlyMap<number, number>,
): readonly SyncListRow[] {
  let rank = 0;
  return items.map((item) => ({
    ...item,
    rank: item.deleted ? undefined : (rank += 1),
    score: item.deleted ? undefined : scores.get(item.id),
  }));
}

export interface ActiveCell {
  /** Why the box cannot be pressed; empty: it can. */
  readonly reason: (row: SyncConnectionItem) => string;
  readonly toggle: (id: number, active: boolean) => void;
}

function healthColumn(localize: SyncLocalize): GridColumn<SyncListRow> {
  const text = ({ score }: SyncListRow): string =>
    score === undefined ? '' : localize.number(score / 100, { style: 'percent' });
  return {
    key: 'health',
    label: localize.term('syncHealth'),
    text,
    render: (row) =>
      row.score === undefined
        ? nothing
        : html`<quotesync-status
            .tone=${row.score === 100 ? 'success' : 'warning'}
            .sign=${row.score === 100 ? 'check-circle' : 'warning'}
            .text=${text(row)}
          ></quotesync-status>`,
    compare: (a, b) => (a.score ?? 101) - (b.score ?? 101),
    width: 'minmax(84px, 0.4fr)',
  };
}

/** @param withHealth the backend can say what connections synchronise */
export function syncConnectionColumns(
  localize: SyncLocalize,
  cell: ActiveCell,
  withHealth: boolean,
): readonly GridColumn<SyncListRow>[] {
  return [
    {
      key: 'active',
      label: localize.term('syncActive'),
      text: (row) => (row.deleted ? localize.term('statusDeleted') : activeText(localize, row)),
      render: (row) =>
        row.deleted
          ? html`<bdi>${localize.term('statusDeleted')}</bdi>`
          : html`<quotesync-sync-active
              .item=${row}
              .reason=${cell.reason(row)}
              .toggle=${cell.toggle}
            ></quotesync-sync-active>`,
      compare: (a, b) => Number(b.active) - Number(a.active),
      width: 'minmax(min(110px, 30%), 0.6fr)',
      compact: 'secondary',
    },
    {
      key: 'name',
      label: localize.term('name'),
      text: ({ name }) => name,
      width: 'minmax(min(140px, 40%), 1.3fr)',
      rowHeader: true,
      compact: 'primary',
    },
    {
      key: 'connector',
      label: localize.term('syncConnectorColumn'),
      text: ({ connectorName }) => connectorName || localize.term('syncConnectorGone'),
      width: 'minmax(min(120px, 30%), 1fr)',
      compact: 'secondary',
    },
    ...(withHealth ? [healthColumn(localize)] : []),
    {
      key: 'description',
      label: localize.term('description'),
      text: ({ description }) => description,
      width: 'minmax(100px, 1.4fr)',
    },
    {
      key: 'rank',
      label: localize.term('syncRank'),
      text: ({ rank }) => (rank === undefined ? '' : localize.number(rank)),
      compare: (a, b) => (a.rank ?? Number.MAX_VALUE) - (b.rank ?? Number.MAX_VALUE),
      width: 'minmax(96px, 0.3fr)',
      align: 'end',
    },
  ];
}

/** Whether every word of the filter stands somewhere in the row. */
export function matchesFilter(
  row: SyncListRow,
  columns: readonly GridColumn<SyncListRow>[],
  filter: string,
  language: string,
): boolean {
  const words = filter.trim().toLocaleLowerCase(language).split(/\s+/);
  const text = columns
    .filter(({ key }) => key !== 'rank' && key !== 'health')
    .map((column) => column.text(row))
    .join('\n')
    .toLocaleLowerCase(language);
  return words.every((word) => text.includes(word));
}
