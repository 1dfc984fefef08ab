import { standaloneConnector } from '../../connectors/index.js';
import type { TenantSeed } from '../tenant.js';
import { emptyRegister } from './products/demo.js';

/** A tenant on its first day: the built-in connector, one administrator, nothing else. */
export function emptySeed(): TenantSeed {
  return {
    connectors: [standaloneConnector],
    userGroups: [{ id: 1, name: 'US:"Administration";NO:"Administrasjon"', deleted: false }],
    associates: [{ id: 1, fullName: 'Ingrid Solberg', userName: 'IS', groupId: 1, personId: 101, contactId: 1 }],
    currentAssociateId: 1,
    quoteConnections: [],
    register: emptyRegister(),
  };
}
