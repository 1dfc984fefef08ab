import { counting } from '../counting.js';
import type { connections } from '../en/connections.js';
import type { shell } from '../en/shell.js';
import type { ui } from '../en/ui.js';
import type { Terms, Translated } from '../terms.js';

const { n, one } = counting('de');

/** Heading, and on the next line a sentence. */
const errorKinds: Readonly<Record<Parameters<Terms['errorKind']>[0], string>> = {
  network: 'Keine Verbindung\nDer Dienst ist nicht erreichbar. Prüfen Sie Ihr Netzwerk und versuchen Sie es erneut.',
  timeout:
    'Keine Antwort\nDer Dienst hat zu lange nicht geantwortet. Er kann ausgelastet sein; versuchen Sie es erneut.',
  unauthenticated: 'Sie sind abgemeldet\nMelden Sie sich in SuperOffice wieder an und versuchen Sie es hier erneut.',
  forbidden:
    'Nicht erlaubt\nIhre Rechte oder die Lizenz umfassen dies nicht. Wenden Sie sich an Ihren SuperOffice-Administrator.',
  'not-found': 'Nicht gefunden\nDas Gesuchte ist nicht mehr vorhanden. Möglicherweise wurde es gelöscht.',
  conflict: 'Von jemand anderem geändert\nJemand anderes hat inzwischen gespeichert.',
  validation:
    'Nicht angenommen\nDer Dienst hat diese Werte nicht angenommen. Prüfen Sie sie und versuchen Sie es erneut.',
  'rate-limited': 'Zu viele Anfragen\nDer Dienst bittet um eine kurze Pause.',
  server:
    'Fehler im Dienst\nAuf dem Server ist etwas schiefgegangen. Versuchen Sie es erneut oder wenden Sie sich an Ihren Administrator.',
  protocol: 'Unerwartete Antwort\nDie Antwort des Dienstes war nicht verständlich.',
  unsupported: 'Nicht unterstützt\nDer Dienst kann dies nicht.',
};

const connectionsOf = (count: number): string => (one(count) ? '1 Verbindung' : `${n(count)} Verbindungen`);

/** German words of the first tab: shared pieces, shell, connections. Official labels are SuperOffice's own, literally. */
export default {
  // Shared pieces
  tabErpConnections: 'ERP-Verbindungen',
  close: 'Schließen',
  cancel: 'Abbrechen',
  ok: 'OK',
  search: 'Suchen',
  refresh: 'Aktualisieren',
  retry: 'Erneut versuchen',
  dismiss: 'Meldung schließen',
  loading: 'Wird geladen …',
  technicalDetails: 'Technische Details',
  tabLoadFailed: 'Dieser Teil der Seite konnte nicht geladen werden.',
  correlationId: (id) => `Referenz: ${id}`,
  errorKind: (kind) => errorKinds[kind],
  errorRetryAfter: (seconds) => `Versuchen Sie es in ${n(seconds)} s erneut.`,

  // Shell
  quoteSync: 'Angebot/Sync',
  tabSuperOfficeProducts: 'SuperOffice-Produkte',
  tabSettings: 'Einstellungen',
  tabSync: 'Sync',
  noBackendHeading: 'Kein Backend verbunden',
  noBackendText:
    'Diese Seite hat der Verwaltung nicht mitgeteilt, wo ihre Daten sind. Setzen Sie die Eigenschaft „backend“ des Elements.',
  backendFailed: 'SuperOffice war nicht erreichbar',
  readonlyBecause: (reason) => `Schreibgeschützt: ${reason}`,
  readonlyNote: 'Schreibgeschützt: Sie können alles ansehen, aber nichts ändern.',

  // Lists
  availableQuoteConnectors: 'Verfügbare Quote Connectors',
  connectorsEmpty: 'Es sind keine Quote Connectors installiert',
  connectorsEmptyText:
    'Connectors werden auf dem Server installiert. Wenden Sie sich an Ihren SuperOffice-Administrator.',
  connectorHint: 'Wählen Sie einen Connector, um seine Details zu sehen.',
  connectionsEmpty: 'Noch keine ERP-Verbindungen',
  connectionsEmptyText:
    'Fügen Sie eine Verbindung hinzu, damit Angebote die Preislisten und Produkte eines ERP-Systems verwenden können.',
  connectionsNoneFound: (text) => `Keine Treffer für „${text}“`,
  searchConnections: 'Verbindungen suchen',
  searchConnectors: 'Connectors suchen',
  connectionCount: connectionsOf,
  connectionCountFiltered: (shown, count) => `${n(shown)} von ${connectionsOf(count)}`,
  count: (count) => `Anzahl: ${n(count)}`,
  add: 'Hinzufügen',
  edit: 'Bearbeiten',
  open: 'Öffnen',
  duplicate: 'Duplizieren',
  delete: 'Löschen',
  restore: 'Wiederherstellen',
  deleted: 'Gelöscht',
  testErpConnection: 'ERP-Verbindung testen',
  selectFirst: 'Wählen Sie zuerst eine Verbindung in der Liste',
  actions: 'Aktionen',

  // Columns
  name: 'Name',
  description: 'Beschreibung',
  quoteConnector: 'Quote Connector',
  scope: 'Umfang',
  status: 'Status',
  className: 'Klassenname (C#)',
  assemblyName: 'Assemblyname',
  source: 'Quelle',
  fileName: 'Dateiname',
  version: 'Version',
  licensed: 'Lizenziert',
  yes: 'Ja',
  no: 'Nein',

  // Status of a row
  statusDeleted: 'Gelöscht',
  statusTesting: 'Wird getestet …',
  statusTestPassed: 'Test bestanden',
  statusTestFailed: 'Test fehlgeschlagen',
  statusUnavailable: 'Start fehlgeschlagen',
  statusAvailable: 'Verfügbar',
  statusUnknown: 'Wird geprüft …',
  statusNotKnown: 'Unbekannt',
  startUnknown: 'Der Dienst konnte nicht sagen, welche Verbindungen funktionieren.',
  noReason: 'Der Connector hat keinen Grund genannt.',
  testedAt: (time) => `Getestet: ${time}`,
  everyone: 'Jeder',
  specificUsersGroups: 'Spezifische Benutzer + Gruppen',
  andMore: (names, more) => `${names} +${n(more)}`,

  // What was done
  connectionSaved: (name) => `„${name}“ wurde gespeichert.`,
  connectionDeleted: (name) => `„${name}“ wurde gelöscht.`,
  connectionRestored: (name) => `„${name}“ wurde wiederhergestellt.`,
  testPassed: (name) => `„${name}“ funktioniert.`,
  testRefused: (name) => `Der Test von „${name}“ ist fehlgeschlagen.`,
  undo: 'Rückgängig',
  deleteFailed: (name) => `„${name}“ konnte nicht gelöscht werden.`,
  restoreFailed: (name) => `„${name}“ konnte nicht wiederhergestellt werden.`,
  copyOf: (name) => `${name} (Kopie)`,
  testOk: 'Die Verbindung funktioniert',
  testFailed: 'Der Test ist fehlgeschlagen',
  testNotMade: 'Der Test konnte nicht durchgeführt werden',
} satisfies Translated<typeof ui & typeof shell & typeof connections>;
