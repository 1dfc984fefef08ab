import type { SyncConnectionDetails } from '../../backend/index.js';
import type { ConnectionDetails, OwnValues } from '../shared/connection-dialog/connection-subject.js';

/** The part of a form that {@link isActive} reads. */
export const ACTIVE = 'own:active';

/** Of a form: the user wants it active. Of what is stored: it is. */
export function isActive({ active }: OwnValues): boolean {
  return active === true;
}

export function syncDetailsOf({ connection, fields, values }: SyncConnectionDetails): ConnectionDetails {
  const { connectorId, active, ...common } = connection;
  return { connection: { ...common, connector: String(connectorId), own: { active } }, fields, values };
}

export function withActive({ connection, ...details }: ConnectionDetails, active: boolean): ConnectionDetails {
  return { ...details, connection: { ...connection, own: { active } } };
}
