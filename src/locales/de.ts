import { productDialogs } from './de/product-dialogs.js';
import { products } from './de/products.js';
import type { Terms } from './terms.js';

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

const connections = (count: number): string => (count === 1 ? '1 Verbindung' : `${count} Verbindungen`);
const userGroups = (count: number): string => (count === 1 ? '1 Benutzergruppe' : `${count} Benutzergruppen`);

/** German. Official labels are SuperOffice's own, literally. */
export default {
  ...products,
  ...productDialogs,

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
  noSelection: '(Keine Selektion)',
  replace: 'Ersetzen',
  replaceSecret: (label) => `${label} ersetzen`,
  secretIsSet: 'Hinterlegt',
  keepSecret: 'Gespeicherten Wert behalten',
  showSecret: 'Anzeigen',
  hideSecret: 'Verbergen',
  readOnlyField: 'Wird vom Connector vorgegeben und kann hier nicht geändert werden.',
  unreadableNumber: (example) => `Das ist keine Zahl. Schreiben Sie sie so: ${example}.`,
  unreadableDate: 'Das Datum ist nicht vollständig.',
  listFailed: 'Die Liste konnte nicht geladen werden.',
  notInList: (key) => `${key} (nicht in der Liste)`,
  emptyList: 'Keine Einträge',
  filterList: (list) => `In „${list}“ suchen`,
  selectAll: 'Alles markieren',
  unselectAll: 'Alle Mark. aufheben',
  addSelected: 'Markierte hinzufügen',
  addAll: 'Alle angezeigten hinzufügen',
  removeSelected: 'Markierte entfernen',
  removeAll: 'Alle angezeigten entfernen',
  itemsAdded: (count) => `${count} hinzugefügt`,
  itemsRemoved: (count) => `${count} entfernt`,
  errorKind: (kind) => errorKinds[kind],
  errorRetryAfter: (seconds) => `Versuchen Sie es in ${seconds} s erneut.`,

  // Shell
  quoteSync: 'Angebot/Sync',
  tabSuperOfficeProducts: 'SuperOffice-Produkte',
  noBackendHeading: 'Kein Backend verbunden',
  noBackendText:
    'Diese Seite hat der Verwaltung nicht mitgeteilt, wo ihre Daten sind. Setzen Sie die Eigenschaft „backend“ des Elements.',
  readonlyNote: 'Schreibgeschützt: Sie können alles ansehen, aber nichts ändern.',

  // Scope dialog
  scopeDialog: 'Umfang',
  configureScope: 'Umfang konfigurieren',
  associates: 'Mitarbeiter',
  userGroups: 'Benutzergruppen',
  availableAssociates: 'Alle Mitarbeiter',
  availableUserGroups: 'Alle Benutzergruppen',
  selectedAssociates: 'Ausgewählte Mitarbeiter',
  selectedUserGroups: 'Ausgewählte Benutzergruppen',
  scopeCount: (groups, associates) => `Ausgewählt: ${userGroups(groups)}, ${associates} Mitarbeiter`,

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
  clearSearch: 'Suche löschen',
  connectionCount: connections,
  connectionCountFiltered: (shown, count) => `${shown} von ${connections(count)}`,
  count: (count) => `Anzahl: ${count}`,
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
  andMore: (names, more) => `${names} +${more}`,

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

  // Dialog
  defineNewErpConnection: 'Neue ERP-Verbindung definieren',
  editErpConnection: 'ERP-Verbindung bearbeiten',
  copyWithoutSecrets: 'Dies ist eine Kopie. Kennwörter werden nicht kopiert: Geben Sie sie erneut ein.',
  otherLanguages: (languages) => `Auch übersetzt in: ${languages}. Diese Texte bleiben erhalten.`,
  connectorFixed: 'Der Connector kann nicht mehr geändert werden, sobald die Verbindung gespeichert ist.',
  chooseConnector: 'Connector auswählen',
  noUsersOrGroups: 'Es sind keine Benutzer oder Benutzergruppen ausgewählt',
  changeScope: (names) => `${names} – ändern`,
  erpConnection: 'ERP-Verbindung',
  erpConnectionHint: 'Die Sync-Verbindung, die diese Angebotsverbindung erweitert.',
  unknownConnection: (id) => `Verbindung ${id} (nicht in der Liste)`,
  configurationFields: 'Konfigurationsfelder',
  noConfigurationFields: 'Bei diesem Connector gibt es nichts zu konfigurieren.',
  fieldsAfterConnector: 'Wählen Sie einen Connector, um seine Konfigurationsfelder zu sehen.',
  testRunning: 'Die Verbindung wird getestet …',
  cancelTest: 'Test abbrechen',
  testOutdated: 'Die Werte wurden nach diesem Test geändert. Testen Sie vor dem Speichern erneut.',
  saving: 'Wird gespeichert …',
  stopWaiting: 'Nicht mehr warten',
  beforeSaving: 'Bevor Sie speichern können:',
  readyToSave: 'Alles ist vollständig.',
  missingName: 'einen Namen eingeben',
  missingConnector: 'einen Connector auswählen',
  missingScope: 'Benutzer oder Gruppen auswählen',
  missingValue: (field) => `„${field}“ ausfüllen`,
  unreadableValue: (field) => `„${field}“ korrigieren`,
  tooLongValue: (field) => `„${field}“ kürzen`,
  tooLongName: 'den Namen kürzen',
  missingTest: 'die Verbindung testen',
  fieldMandatory: 'Dieses Feld ist obligatorisch.',
  fieldTooLong: (max) => `Höchstens ${max} Zeichen.`,
  fieldNamedByTest: 'Dieses Feld wird in der Antwort des Connectors genannt.',
  saveFailed: 'Die Verbindung wurde nicht gespeichert',
  configurationNotSaved: 'Nur die Hälfte ist gespeichert',
  configurationNotSavedText:
    'Die Verbindung selbst wurde gespeichert, ihre Konfiguration aber nicht. Ihre Werte sind noch hier: Klicken Sie auf OK, um den Rest zu speichern.',
  saveAgain: 'Von Ihren Eingaben ist nichts verloren. Versuchen Sie es mit OK erneut.',

  // Leaving
  unsavedHeading: 'Änderungen verwerfen?',
  unsavedText: 'Ihre Eingaben wurden nicht gespeichert.',
  keepEditing: 'Weiter bearbeiten',
  discard: 'Änderungen verwerfen',
  draftFound: (when) => `Es gibt nicht gespeicherte Änderungen (${when}).`,
  draftOutdated: (when) =>
    `Es gibt nicht gespeicherte Änderungen (${when}). Die Verbindung wurde seitdem von jemand anderem geändert.`,
  draftRestore: 'Wiederherstellen',
  draftDiscard: 'Verwerfen',
  draftSecrets: 'Kennwörter werden nie aufbewahrt: Geben Sie sie erneut ein.',

  // Conflict
  conflictHeading: 'Jemand anderes hat diese Verbindung geändert',
  conflictText:
    'Nichts wurde überschrieben. Wählen Sie, wessen Werte erhalten bleiben. Felder, die nur einer von Ihnen geändert hat, werden zusammengeführt.',
  conflictDeletedHeading: 'Jemand anderes hat diese Verbindung gelöscht',
  conflictDeletedText:
    'Ihre Änderungen sind noch hier. Sie können die Verbindung wiederherstellen und Ihre Änderungen behalten.',
  conflictGoneHeading: 'Diese Verbindung ist nicht mehr vorhanden',
  conflictGoneText:
    'Ihre Änderungen sind noch hier. Sie können sie als neue Verbindung speichern; Kennwörter müssen dann erneut eingegeben werden.',
  conflictField: 'Feld',
  conflictMine: 'Ihr Wert',
  conflictTheirs: 'Wert der anderen Person',
  keepMine: 'Meine Änderungen behalten',
  takeTheirs: 'Werte der anderen Person verwenden',
  restoreAndKeep: 'Wiederherstellen und meine Änderungen behalten',
  saveAsNew: 'Als neue Verbindung speichern',
  secretSet: '(hinterlegt)',
  secretChanged: '(geändert)',
  empty: '(leer)',
} satisfies Terms;
