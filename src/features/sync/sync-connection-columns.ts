import { html } from 'lit';
import type { GridColumn } from '../../ui/quotesync-data-grid.js';
import { activeText } from './quotesync-sync-active.js';
import type { SyncConnectionItem } from './sync-connection-item.js';
import type { SyncLocalize } from './sync-terms.js';

/** A row with its place in the order of synchronisation; `undefined` for deleted ones. */
export interface SyncListRow extends SyncConnectionItem {
  readonly rank: number | undefined;
}

export function rankedRows(items: readonly SyncConnectionItem[]): readonly SyncListRow[] {
  let rank = 0;
  return items.map((item) => ({ ...item, rank: item.deleted ? undefined : (rank += 1) }));
}

export interface ActiveCell {
  /** Why the box cannot be pressed; empty: it can. */
  readonly reason: (row: SyncConnectionItem) => string;
  readonly toggle: (id: number, active: boolean) => void;
}

export function syncConnectionColumns(localize: SyncLocalize, cell: ActiveCell): readonly GridColumn<SyncListRow>[] {
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
      width: 'minmax(72px, 0.3fr)',
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
    .filter(({ key }) => key !== 'rank')
    .map((column) => column.text(row))
    .join('\n')
    .toLocaleLowerCase(language);
  return words.every((word) => text.includes(word));
}
