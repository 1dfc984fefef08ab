import type { Localize } from '../../core/localize.js';
import { conflict } from '../../locales/en/conflict.js';
import { connectionDialog } from '../../locales/en/connection-dialog.js';
import { connections } from '../../locales/en/connections.js';
import { syncConnectorDialog } from '../../locales/en/sync-connector-dialog.js';

/** The words of the dialog and its parts. */
export const connectorTerms = { ...connections, ...conflict, ...connectionDialog, ...syncConnectorDialog };

export type ConnectorLocalize = Localize<typeof connectorTerms>;
