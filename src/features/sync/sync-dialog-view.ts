import { html, nothing, type TemplateResult } from 'lit';
import type { Backend } from '../../backend/index.js';
import type { QuotesyncSyncConnectionStoredEvent } from './connection-events.js';
import type { QuotesyncSyncPrioritiesStoredEvent } from './priority-events.js';
import type { QuotesyncResyncBegunEvent } from './resync-events.js';
import type { SyncCapabilities } from './sync-connections-controller.js';
import type { SyncDialog } from './sync-dialogs.js';

export interface SyncDialogContext {
  readonly dialog: SyncDialog | undefined;
  readonly backend: Backend | undefined;
  readonly capabilities: SyncCapabilities;
  readonly readonly: boolean;
  /** Names of the connections that the log can be limited to. */
  readonly names: readonly string[];
  readonly onStored: (event: QuotesyncSyncConnectionStoredEvent) => void;
  /** Nobody knows whether something was stored. */
  readonly onUnsure: () => void;
  readonly onPriorities: (event: QuotesyncSyncPrioritiesStoredEvent) => void;
  readonly onResync: (event: QuotesyncResyncBegunEvent) => void;
  readonly onClosed: () => void;
}

export function renderSyncDialog(context: SyncDialogContext): TemplateResult | typeof nothing {
  const { dialog, backend, capabilities, readonly, onClosed } = context;
  switch (dialog?.kind) {
    case 'connection':
      return html`<quotesync-sync-connection-dialog
        .backend=${backend}
        .target=${dialog.target}
        .capabilities=${capabilities}
        ?readonly=${readonly}
        @quotesync-sync-connection-stored=${context.onStored}
        @quotesync-sync-connection-unsure=${context.onUnsure}
        @quotesync-dialog-closed=${onClosed}
      ></quotesync-sync-connection-dialog>`;
    case 'priority':
      return html`<quotesync-sync-priority-dialog
        .backend=${backend}
        .capabilities=${capabilities}
        ?readonly=${readonly}
        @quotesync-sync-priorities-stored=${context.onPriorities}
        @quotesync-dialog-closed=${onClosed}
      ></quotesync-sync-priority-dialog>`;
    case 'resync':
      return html`<quotesync-resync-dialog
        .backend=${backend}
        .capabilities=${capabilities}
        .source=${dialog.source}
        .others=${dialog.others}
        ?readonly=${readonly}
        @quotesync-resync-started=${context.onResync}
        @quotesync-dialog-closed=${onClosed}
      ></quotesync-resync-dialog>`;
    case 'log':
      return html`<quotesync-sync-log-dialog
        .backend=${backend}
        .connections=${context.names}
        ?readonly=${readonly}
        @quotesync-dialog-closed=${onClosed}
      ></quotesync-sync-log-dialog>`;
    case undefined:
      return nothing;
  }
}
