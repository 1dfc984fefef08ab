import type { FieldFlag, FieldsConfiguration, FieldsPart, FieldTextKind } from '../../backend/index.js';

/** What the dialog tells the tab around it, and its parts tell the dialog. Not for the host: it stays inside. */

/** The backend has stored something of the configuration, perhaps not everything that was to be stored. */
export class QuotesyncProductFieldsStoredEvent extends Event {
  constructor(
    /** As it is stored now. */
    readonly configuration: FieldsConfiguration,
    /** What was written, in the order of writing. */
    readonly parts: readonly FieldsPart[],
    /** Nothing is left to save. */
    readonly complete: boolean,
  ) {
    super('quotesync-product-fields-stored');
  }
}

export type FieldEdit =
  | { readonly kind: 'flag'; readonly id: string; readonly flag: FieldFlag; readonly value: boolean }
  | {
      readonly kind: 'text';
      readonly id: string;
      readonly text: FieldTextKind;
      readonly culture: string;
      readonly value: string;
    }
  /** @see ReorderController: the index counts among all fields */
  | { readonly kind: 'move'; readonly id: string; readonly index: number }
  | { readonly kind: 'reset-texts'; readonly id: string };

/** The user has changed something in a row; it is made at once. */
export class QuotesyncFieldEditedEvent extends Event {
  constructor(readonly edit: FieldEdit) {
    super('quotesync-field-edited');
  }
}

/** The keyboard has come to a field's row. */
export class QuotesyncFieldEnteredEvent extends Event {
  constructor(readonly id: string) {
    super('quotesync-field-entered');
  }
}

/** Enter in a row: as OK. */
export class QuotesyncFieldsSubmittedEvent extends Event {
  constructor() {
    super('quotesync-fields-submitted');
  }
}

declare global {
  interface HTMLElementEventMap {
    'quotesync-product-fields-stored': QuotesyncProductFieldsStoredEvent;
    'quotesync-field-edited': QuotesyncFieldEditedEvent;
    'quotesync-field-entered': QuotesyncFieldEnteredEvent;
    'quotesync-fields-submitted': QuotesyncFieldsSubmittedEvent;
  }
}
