/** The script-tag build: registers the elements and hands out the SuperOffice adapter. */
import './define.js';

export { SuperOfficeBackend, type SuperOfficeOptions } from './adapters/superoffice/index.js';
export { BackendError, NewSecret } from './backend/index.js';
export { overrideTerms } from './core/localize.js';
