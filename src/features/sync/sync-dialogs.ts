import type { ReactiveControllerHost } from 'lit';
import { define, type ElementClass } from '../../core/custom-element.js';
import { dialogsPart } from '../../locales/parts/dialogs.js';
import { reorderPart } from '../../locales/parts/reorder.js';
import { syncDialogsPart } from '../../locales/parts/sync-dialogs.js';
import { syncLogPart } from '../../locales/parts/sync-log.js';
import type { Part } from '../../locales/terms.js';
import type { EditorTarget } from '../shared/connection-dialog/connection-subject.js';
import type { ResyncSource } from './resync-events.js';
import type { SyncLocalize } from './sync-terms.js';

/** A dialog of the tab that is open. */
export type SyncDialog =
  | { readonly kind: 'connection'; readonly target: EditorTarget }
  | { readonly kind: 'priority' }
  | { readonly kind: 'resync'; readonly source: ResyncSource; readonly others: readonly string[] }
  | { readonly kind: 'log' };

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
    }
  },
};

/** The code of the list of running jobs comes after the lists that are always there. */
export const syncJobs: { load: () => Promise<ElementClass> } = {
  load: async () => (await import('./quotesync-sync-jobs.js')).QuotesyncSyncJobs,
};

/** What they say, beside the words of the tab. */
const WORDS: Readonly<Record<SyncDialog['kind'], readonly Part[]>> = {
  connection: [dialogsPart, syncDialogsPart],
  priority: [dialogsPart, reorderPart, syncDialogsPart],
  resync: [dialogsPart, syncDialogsPart],
  log: [dialogsPart, syncLogPart],
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
