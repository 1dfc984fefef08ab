export type { Backend, BackendCapabilities } from './backend.js';
export { BackendError, type BackendErrorKind, type BackendErrorOptions } from './backend-error.js';
export type { CallOptions } from './call-options.js';
export type {
  ConfigurationField,
  ConfigurationFieldType,
  ConfigurationValue,
  ConfigurationValues,
  ConnectionsBackend,
  ConnectionTest,
  ConnectorResponse,
  QuoteConnection,
  QuoteConnectionDetails,
  QuoteConnectionInput,
  QuoteConnectionRow,
  QuoteConnectionStatus,
  QuoteConnector,
  SaveResult,
  Scope,
} from './connections.js';
export { languageCode, serviceLanguage } from './languages.js';
export type { Associate, DirectoryBackend, ListItem, SyncConnectionReference, UserGroup } from './directory.js';
export {
  editableText,
  languageSegments,
  languagesOf,
  textInLanguage,
  withoutEmptyTexts,
  withTextInLanguage,
} from './multi-language.js';
export { hasSecret, isNewSecret, NewSecret, type SecretValue, type StoredSecret } from './secret.js';
