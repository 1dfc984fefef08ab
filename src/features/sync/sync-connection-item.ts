import type { BackendError, ConnectorResponse, SyncConnectionRow } from '../../backend/index.js';

/** The last test of a row, in this visit: the server keeps none. */
export type SyncRowTest =
  | { readonly status: 'running' }
  | { readonly status: 'answered'; readonly response: ConnectorResponse; readonly at: Date }
  | { readonly status: 'failed'; readonly error: BackendError; readonly at: Date };

/** A row of the list of sync connections with what is known of it. */
export interface SyncConnectionItem extends SyncConnectionRow {
  readonly test?: SyncRowTest | undefined;
  /** A write is under way. */
  readonly busy: boolean;
  /** What was asked for of `active` and is not answered yet. */
  readonly wanted?: boolean | undefined;
}
