import type { ReactiveControllerHost } from 'lit';
import { define, type ElementClass } from '../../core/custom-element.js';
import { dialogsPart } from '../../locales/parts/dialogs.js';
import { reorderPart } from '../../locales/parts/reorder.js';
import { syncDialogsPart } from '../../locales/parts/sync-dialogs.js';
import { syncFilePart } from '../../locales/parts/sync-file.js';
import { syncHealthPart } from '../../locales/parts/sync-health.js';
import { syncImportPart } from '../../locales/parts/sync-import.js';
import { syncListsPart } from '../../locales/parts/sync-lists.js';
import { syncLogPart } from '../../locales/parts/sync-log.js';
import { syncMappingPart } from '../../locales/parts/sync-mapping.js';
import type { Part } from '../../locales/terms.js';
import type { EditorTarget } from '../shared/connection-dialog/connection-subject.js';
import type { ConfigurationPlace } from './model/configuration-place.js';
import type { NotCopied } from './model/not-copied.js';
import type { ResyncSource } from './resync-events.js';
import type { SyncTask } from './sync-tasks.js';
import type { SyncLocalize } from './sync-terms.js';

/** A dialog of the tab that is open. */
export type SyncDialog =
  | { readonly kind: 'connection'; readonly target: EditorTarget }
  | { readonly kind: 'priority' }
  | { readonly kind: 'resync'; readonly source: ResyncSource; readonly others: readonly string[] }
  | { readonly kind: 'log' }
  /** What a copy could not take over. */
  | { readonly kind: 'not-copied'; readonly name: string; readonly notCopied: NotCopied }
  /** Beside the task's own: where in it to begin. */
  | { readonly kind: SyncTask; readonly connection: ConfiguredConnection; readonly place?: ConfigurationPlace };

/** The connection that a dialog is about. */
export interface ConfiguredConnection {
  readonly id: number;
  readonly name: string;
}

/** The code of a dialog comes with its first use. */
export const syncDialogs: { load: (kind: SyncDialog['kind']) => Promise<ElementClass> } = {
  load: async (kind) => {
    switch (kind) {
      case 'connection':
        return (await import('./quotesync-sync-connection-dialog.js')).QuotesyncSyncConnectionDialog;
      case 'priority':
        return (await import('./quotesync-sync-priority-dialog.js')).QuotesyncSyncPriorityDialog;
      case 'resync':
        return (await import('./quotesync-resync-dialog.js')).QuotesyncResyncDialog;
      case 'log':
        return (await import('./quotesync-sync-log-dialog.js')).QuotesyncSyncLogDialog;
      case 'not-copied':
        return (await import('./quotesync-not-copied-dialog.js')).QuotesyncNotCopiedDialog;
      case 'mappings':
        return (await import('./mappings/quotesync-mappings-dialog.js')).QuotesyncMappingsDialog;
      case 'list-mapping':
        return (await import('./list-mapping/quotesync-list-mapping-dialog.js')).QuotesyncListMappingDialog;
      case 'defaults':
        return (await import('./defaults/quotesync-sync-defaults-dialog.js')).QuotesyncSyncDefaultsDialog;
      case 'rank':
        return (await import('./rank/quotesync-rank-fields-dialog.js')).QuotesyncRankFieldsDialog;
      case 'import':
        return (await import('./import/quotesync-erp-import-dialog.js')).QuotesyncErpImportDialog;
      case 'preview':
        return (await import('./preview/quotesync-sync-preview-dialog.js')).QuotesyncSyncPreviewDialog;
      case 'file':
        return (await import('./configuration-file/quotesync-configuration-file-dialog.js'))
          .QuotesyncConfigurationFileDialog;
      case 'check':
        return (await import('./health/quotesync-activation-check-dialog.js')).QuotesyncActivationCheckDialog;
    }
  },
};

/** The code of the list of running jobs comes after the lists that are always there. */
export const syncJobs: { load: () => Promise<ElementClass> } = {
  load: async () => (await import('./quotesync-sync-jobs.js')).QuotesyncSyncJobs,
};

/** How well a connection is configured: seen only once one is selected. */
export const syncHealth: { load: () => Promise<ElementClass> } = {
  load: async () => (await import('./health/quotesync-sync-health.js')).QuotesyncSyncHealth,
};

/** What they say, beside the words of the tab. */
const WORDS: Readonly<Record<SyncDialog['kind'], readonly Part[]>> = {
  connection: [dialogsPart, syncDialogsPart],
  priority: [dialogsPart, reorderPart, syncDialogsPart],
  resync: [dialogsPart, syncDialogsPart],
  log: [dialogsPart, syncLogPart],
  'not-copied': [dialogsPart, syncFilePart],
  mappings: [dialogsPart, syncMappingPart],
  'list-mapping': [dialogsPart, syncListsPart],
  defaults: [dialogsPart, syncListsPart],
  rank: [dialogsPart, reorderPart, syncListsPart],
  import: [dialogsPart, syncImportPart],
  preview: [dialogsPart, syncImportPart],
  file: [dialogsPart, syncFilePart],
  check: [dialogsPart, syncHealthPart],
};

/** Which dialog is open: one at a time, and a click while its code still loads does not open it twice. */
export class SyncDialogOpener {
  readonly #host: ReactiveControllerHost;
  readonly #localize: SyncLocalize;
  #current: SyncDialog | undefined;
  #opening: symbol | undefined;

  constructor(host: ReactiveControllerHost, localize: SyncLocalize) {
    this.#host = host;
    this.#localize = localize;
  }

  get current(): SyncDialog | undefined {
    return this.#current;
  }

  /** @returns false when its code could not be loaded, and it is still wanted */
  async open(dialog: SyncDialog): Promise<boolean> {
    if (this.#opening || this.#current) return true;
    const opening = Symbol(dialog.kind);
    this.#opening = opening;
    this.#localize.prefetch(...WORDS[dialog.kind]);
    try {
      define(await syncDialogs.load(dialog.kind));
      if (this.#opening === opening) this.#current = dialog;
      return true;
    } catch (error) {
      // For the host's developers: a policy, a missing file or a mistake all look alike on the screen.
      console.warn(`quotesync: the dialog "${dialog.kind}" could not be loaded.`, error);
      return this.#opening !== opening;
    } finally {
      if (this.#opening === opening) this.#opening = undefined;
      this.#host.requestUpdate();
    }
  }

  /** It is closed, or belongs to a tenant that is gone; one that is still loading is not opened. */
  close(): void {
    this.#current = this.#opening = undefined;
    this.#host.requestUpdate();
  }
}
