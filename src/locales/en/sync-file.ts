import { syncFilePart } from '../parts/sync-file.js';

/** The configuration of a connection as a file. */
export const syncFile = {
  syncFilePart,
};
