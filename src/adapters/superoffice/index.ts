export { SuperOfficeBackend } from './superoffice-backend.js';
export type { SuperOfficeOptions } from './client.js';
