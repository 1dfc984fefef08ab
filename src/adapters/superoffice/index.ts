export { SuperOfficeBackend } from './superoffice-backend.js';
export type { CallFailure, SuperOfficeOptions } from './client.js';
