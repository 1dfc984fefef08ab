import { syncHealthPart } from '../parts/sync-health.js';

/** The state of a connection, and why it cannot be activated. */
export const syncHealth = {
  syncHealthPart,
};
