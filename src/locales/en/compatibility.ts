import { syncMappingPart } from '../parts/sync-mapping.js';

/** How well the types of two fields fit. */
export const compatibility = {
  syncMappingPart,
};
