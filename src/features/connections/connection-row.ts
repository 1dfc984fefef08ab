import { textInLanguage, type QuoteConnectionRow } from '../../backend/index.js';
import type { ConnectionDetails } from '../shared/connection-dialog/connection-subject.js';

/** A connection that was just saved as the list shows it, until the list has been read again. */
export function rowOf({ connection }: ConnectionDetails, language: string): QuoteConnectionRow {
  const { id, name, description, connector, scope, deleted } = connection;
  return {
    id,
    name: textInLanguage(name, language),
    description: textInLanguage(description, language),
    connectorName: connector,
    everyone: scope.everyone,
    deleted,
  };
}
