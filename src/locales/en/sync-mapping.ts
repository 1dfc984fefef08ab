import { syncMappingPart } from '../parts/sync-mapping.js';

/** The dialog “Mappings”. */
export const syncMapping = {
  syncMappingPart,
};
