import type { SortDirection } from './grid-model.js';

abstract class GridRowEvent<Key> extends Event {
  /** Of the row, as `rowKey` made it. */
  readonly key: Key;

  constructor(type: string, key: Key) {
    super(type, { bubbles: true });
    this.key = key;
  }
}

/** A row was selected, by click or by moving onto it. */
export class QuotesyncRowSelectedEvent extends GridRowEvent<string> {
  constructor(key: string) {
    super('quotesync-row-selected', key);
  }
}

/** A row was double-clicked, or Enter pressed on it. */
export class QuotesyncRowActivatedEvent extends GridRowEvent<string> {
  constructor(key: string) {
    super('quotesync-row-activated', key);
  }
}

/** The pointer is over a row, or over none any more. */
export class QuotesyncRowHoveredEvent extends GridRowEvent<string | undefined> {
  constructor(key: string | undefined) {
    super('quotesync-row-hovered', key);
  }
}

/** The user sorts by a column. */
export class QuotesyncSortChangedEvent extends Event {
  readonly key: string;
  readonly direction: SortDirection;

  constructor(key: string, direction: SortDirection) {
    super('quotesync-sort-changed', { bubbles: true });
    this.key = key;
    this.direction = direction;
  }
}

declare global {
  interface HTMLElementEventMap {
    'quotesync-row-selected': QuotesyncRowSelectedEvent;
    'quotesync-row-activated': QuotesyncRowActivatedEvent;
    'quotesync-row-hovered': QuotesyncRowHoveredEvent;
    'quotesync-sort-changed': QuotesyncSortChangedEvent;
  }
}
