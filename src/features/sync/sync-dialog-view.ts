import { html, nothing, type TemplateResult } from 'lit';
import type { Backend } from '../../backend/index.js';
import type { QuotesyncSyncConfiguredEvent } from './configured-event.js';
import type { QuotesyncSyncConnectionStoredEvent } from './connection-events.js';
import type { QuotesyncSyncPrioritiesStoredEvent } from './priority-events.js';
import type { QuotesyncSyncActivationCheckedEvent } from './health/activation-checked-event.js';
import type { QuotesyncResyncBegunEvent } from './resync-events.js';
import type { SyncCapabilities } from './sync-connections-controller.js';
import type { ConfiguredConnection, SyncDialog } from './sync-dialogs.js';
import type { SyncTask } from './sync-tasks.js';

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
  readonly onConfigured: (event: QuotesyncSyncConfiguredEvent) => void;
  readonly onActivation: (event: QuotesyncSyncActivationCheckedEvent) => void;
  readonly onClosed: () => void;
}

export function renderSyncDialog(context: SyncDialogContext): TemplateResult | typeof nothing {
  const { dialog, backend, capabilities, readonly, onClosed } = context;
  if (!dialog) return nothing;
  switch (dialog.kind) {
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
    case 'not-copied':
      return html`<quotesync-not-copied-dialog
        .name=${dialog.name}
        .notCopied=${dialog.notCopied}
        @quotesync-dialog-closed=${onClosed}
      ></quotesync-not-copied-dialog>`;
    default:
      return renderTask(context, dialog);
  }
}

type TaskDialog = Extract<SyncDialog, { readonly kind: SyncTask }>;

/**
 * The dialogs about what a connection synchronises are used alike. Their own listeners hear also what is stored after
 * they have gone: nobody waited for it.
 */
function renderTask(context: SyncDialogContext, { kind, connection, place }: TaskDialog): TemplateResult {
  const { backend, readonly, onConfigured, onClosed } = context;
  switch (kind) {
    case 'mappings':
      return html`<quotesync-mappings-dialog
        .backend=${backend}
        .connection=${connection}
        .place=${place}
        ?readonly=${readonly}
        @quotesync-sync-configured=${onConfigured}
        @quotesync-dialog-closed=${onClosed}
      ></quotesync-mappings-dialog>`;
    case 'list-mapping':
      return html`<quotesync-list-mapping-dialog
        .backend=${backend}
        .connection=${connection}
        .place=${place}
        ?readonly=${readonly}
        @quotesync-sync-configured=${onConfigured}
        @quotesync-dialog-closed=${onClosed}
      ></quotesync-list-mapping-dialog>`;
    case 'defaults':
      return html`<quotesync-sync-defaults-dialog
        .backend=${backend}
        .connection=${connection}
        .place=${place}
        ?readonly=${readonly}
        @quotesync-sync-configured=${onConfigured}
        @quotesync-dialog-closed=${onClosed}
      ></quotesync-sync-defaults-dialog>`;
    case 'rank':
      return html`<quotesync-rank-fields-dialog
        .backend=${backend}
        .connection=${connection}
        ?readonly=${readonly}
        @quotesync-sync-configured=${onConfigured}
        @quotesync-dialog-closed=${onClosed}
      ></quotesync-rank-fields-dialog>`;
    default:
      return renderOtherTask(context, kind, connection);
  }
}

/** What is not done in one place of the configuration. */
function renderOtherTask(
  { backend, readonly, onConfigured, onActivation, onClosed }: SyncDialogContext,
  kind: Exclude<SyncTask, 'mappings' | 'list-mapping' | 'defaults' | 'rank'>,
  connection: ConfiguredConnection,
): TemplateResult {
  switch (kind) {
    case 'import':
      return html`<quotesync-erp-import-dialog
        .backend=${backend}
        .connection=${connection}
        ?readonly=${readonly}
        @quotesync-sync-configured=${onConfigured}
        @quotesync-dialog-closed=${onClosed}
      ></quotesync-erp-import-dialog>`;
    case 'preview':
      return html`<quotesync-sync-preview-dialog
        .backend=${backend}
        .connection=${connection}
        @quotesync-dialog-closed=${onClosed}
      ></quotesync-sync-preview-dialog>`;
    case 'file':
      return html`<quotesync-configuration-file-dialog
        .backend=${backend}
        .connection=${connection}
        ?readonly=${readonly}
        @quotesync-sync-configured=${onConfigured}
        @quotesync-dialog-closed=${onClosed}
      ></quotesync-configuration-file-dialog>`;
    case 'check':
      return html`<quotesync-activation-check-dialog
        .backend=${backend}
        .connection=${connection}
        ?readonly=${readonly}
        @quotesync-sync-activation-checked=${onActivation}
        @quotesync-dialog-closed=${onClosed}
      ></quotesync-activation-check-dialog>`;
  }
}
