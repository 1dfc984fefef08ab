import { textInLanguage, type QuoteConnectionDetails, type QuoteConnectionRow } from '../../backend/index.js';

/** A connection that was just saved as the list shows it, until the list has been read again. */
export function rowOf({ connection }: QuoteConnectionDetails, language: string): QuoteConnectionRow {
  const { id, name, description, connectorName, scope, deleted } = connection;
  return {
    id,
    name: textInLanguage(name, language),
    description: textInLanguage(description, language),
    connectorName,
    everyone: scope.everyone,
    deleted,
  };
}
