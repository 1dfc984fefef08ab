import type { CallOptions } from './call-options.js';
import type { ConnectionsBackend } from './connections.js';
import type { DirectoryBackend } from './directory.js';
import type { ProductsBackend } from './products.js';
import type { SettingsBackend } from './settings.js';
import type { SyncBackend } from './sync.js';

/** What a backend can do beyond reading. A missing capability hides its control. */
export interface BackendCapabilities {
  readonly connections: {
    readonly test: boolean;
    readonly delete: boolean;
    readonly restore: boolean;
    /** Limiting a connection to users and groups. */
    readonly scope: boolean;
    /** Linking a quote connection to a sync connection. */
    readonly syncConnection: boolean;
  };
  /** Absent: all of it. */
  readonly products?: {
    /** Reading and setting the images of products. */
    readonly images: boolean;
    /** Adding items to the lists of product fields, as an import may. */
    readonly addListItem: boolean;
    /** Rights of single products. */
    readonly rights: boolean;
  };
  /** Absent: all of it. */
  readonly sync?: {
    /** Reading and changing the interval of automatic sync. */
    readonly interval: boolean;
    readonly log: boolean;
    /** The order in which connections are synchronised. */
    readonly priorities: boolean;
    /** Resynchronising, in the background. */
    readonly resync: boolean;
    /** Testing connections and the addresses of connectors. */
    readonly test: boolean;
    /** Restoring what was deleted. */
    readonly restore: boolean;
    /** Limiting a connection to users and groups. */
    readonly scope: boolean;
    /** Saying what the next synchronisation would do. Absent: no. */
    readonly previewSync?: boolean;
  };
}

/**
 * The port: all that the elements know of the world behind them. Plain models in, plain models or one
 * {@link BackendError} out; a slice that a backend does not have is absent, and so is its tab.
 */
export interface Backend {
  capabilities(options?: CallOptions): Promise<BackendCapabilities>;
  readonly connections: ConnectionsBackend;
  readonly directory: DirectoryBackend;
  readonly products?: ProductsBackend;
  readonly settings?: SettingsBackend;
  readonly sync?: SyncBackend;
  /**
   * The backend looks at what it gets before it hands it on. Absent: the elements look whether an answer can be shown at
   * all, and wait two minutes for it.
   */
  readonly checksAnswers?: true;
}
