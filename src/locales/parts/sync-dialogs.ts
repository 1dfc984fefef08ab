import type { syncConnectionDialog } from '../en/sync-connection-dialog.js';
import type { syncConnectorDialog } from '../en/sync-connector-dialog.js';
import type { syncJobs } from '../en/sync-jobs.js';
import type { syncPriority } from '../en/sync-priority.js';
import type { Part, PartOf } from '../terms.js';

/** Words of the dialogs of the tab "Sync", in other languages. */
export const syncDialogsPart: Part = {
  da: () => import('../da/sync-dialogs.js'),
  de: () => import('../de/sync-dialogs.js'),
  nb: () => import('../nb/sync-dialogs.js'),
  nl: () => import('../nl/sync-dialogs.js'),
  sv: () => import('../sv/sync-dialogs.js'),
} satisfies PartOf<typeof syncConnectionDialog & typeof syncConnectorDialog & typeof syncJobs & typeof syncPriority>;
