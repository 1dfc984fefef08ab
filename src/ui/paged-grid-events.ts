import type { GridLayout } from './paged-grid-model.js';

/** Other rows are selected. */
export class QuotesyncSelectionChangedEvent extends Event {
  /** Keys of all selected rows, those that were never in view included. */
  readonly keys: ReadonlySet<string>;

  constructor(keys: ReadonlySet<string>) {
    super('quotesync-selection-changed', { bubbles: true });
    this.keys = keys;
  }
}

/** The user has given a cell another value. Nothing is stored yet: that is for whoever listens. */
export class QuotesyncCellEditedEvent extends Event {
  /** Of the row. */
  readonly key: string;
  /** Key of the column. */
  readonly column: string;
  /** As `parse` made it; the key of an option; `'1'` or `''` of a checkbox. */
  readonly value: string;
  /** What the user typed or chose, as it is to be shown while it is not stored. */
  readonly text: string;

  constructor(key: string, column: string, value: string, text: string) {
    super('quotesync-cell-edited', { bubbles: true });
    this.key = key;
    this.column = column;
    this.value = value;
    this.text = text;
  }
}

/** The user has arranged the columns. */
export class QuotesyncColumnsChangedEvent extends Event {
  readonly layout: GridLayout;

  constructor(layout: GridLayout) {
    super('quotesync-columns-changed', { bubbles: true });
    this.layout = layout;
  }
}

/** The keyboard or the pointer is on another row. */
export class QuotesyncRowReachedEvent extends Event {
  /** Of the row. */
  readonly key: string;

  constructor(key: string) {
    super('quotesync-row-reached', { bubbles: true });
    this.key = key;
  }
}

declare global {
  interface HTMLElementEventMap {
    'quotesync-selection-changed': QuotesyncSelectionChangedEvent;
    'quotesync-cell-edited': QuotesyncCellEditedEvent;
    'quotesync-columns-changed': QuotesyncColumnsChangedEvent;
    'quotesync-row-reached': QuotesyncRowReachedEvent;
  }
}
