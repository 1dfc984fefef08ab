import type { MappingWish } from './mapping-edits.js';

/** What the rows tell the panel. Not for the host: it stays inside. */
export type MappingRowAction =
  | { readonly kind: 'wish'; readonly key: string; readonly wish: MappingWish }
  /** `<`, `>` or `=` was pressed in a row: for the selected rows, if this is one of them. */
  | { readonly kind: 'directions'; readonly key: string; readonly toErp: boolean; readonly toSuperOffice: boolean }
  | { readonly kind: 'accept'; readonly key: string }
  | { readonly kind: 'select'; readonly keys: readonly string[]; readonly selected: boolean }
  | { readonly kind: 'retry-choices' };

/** The user has done something in a row. */
export class QuotesyncMappingActionEvent extends Event {
  readonly action: MappingRowAction;

  constructor(action: MappingRowAction) {
    super('quotesync-mapping-action');
    this.action = action;
  }
}

/** The keyboard has come to a row. */
export class QuotesyncMappingEnteredEvent extends Event {
  readonly key: string;

  constructor(key: string) {
    super('quotesync-mapping-entered');
    this.key = key;
  }
}

/** What the panel can be asked for is another now: whether something is unsaved, or is being saved. */
export class QuotesyncMappingsChangedEvent extends Event {
  constructor() {
    super('quotesync-mappings-changed');
  }
}

/** The user wants to leave the panel, and nothing is lost by it any more. */
export class QuotesyncMappingsLeftEvent extends Event {
  constructor() {
    super('quotesync-mappings-left');
  }
}

declare global {
  interface HTMLElementEventMap {
    'quotesync-mapping-action': QuotesyncMappingActionEvent;
    'quotesync-mapping-entered': QuotesyncMappingEnteredEvent;
    'quotesync-mappings-changed': QuotesyncMappingsChangedEvent;
    'quotesync-mappings-left': QuotesyncMappingsLeftEvent;
  }
}
