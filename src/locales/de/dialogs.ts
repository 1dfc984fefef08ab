import { counting } from '../counting.js';
import type { comboBox } from '../en/combo-box.js';
import type { conflict } from '../en/conflict.js';
import type { connectionDialog } from '../en/connection-dialog.js';
import type { fields } from '../en/fields.js';
import type { scope } from '../en/scope.js';
import type { Translated } from '../terms.js';

const { n, one } = counting('de');

const userGroups = (count: number): string => (one(count) ? '1 Benutzergruppe' : `${n(count)} Benutzergruppen`);

/** German words of dialogs and fields: those of connections, and what other dialogs share with them. */
export default {
  // Editing
  saving: 'Wird gespeichert …',
  stopWaiting: 'Nicht mehr warten',
  beforeSaving: 'Bevor Sie speichern können:',
  readyToSave: 'Alles ist vollständig.',

  // Leaving
  unsavedHeading: 'Änderungen verwerfen?',
  unsavedText: 'Ihre Eingaben wurden nicht gespeichert.',
  keepEditing: 'Weiter bearbeiten',
  discard: 'Änderungen verwerfen',
  leaveHeading: 'Seite mit nicht gespeicherten Änderungen verlassen?',
  leaveText: 'Ihre Eingaben sind nicht gespeichert und gehen verloren, wenn Sie die Seite verlassen.',
  leaveTextKept:
    'Ihre Eingaben sind nicht gespeichert. Sie bleiben in diesem Browser und werden wieder angeboten, wenn Sie zurückkommen.',
  leave: 'Verlassen',
  draftFound: (when) => `Es gibt nicht gespeicherte Änderungen (${when}).`,
  draftRestore: 'Wiederherstellen',
  draftDiscard: 'Verwerfen',

  // Mine or theirs
  conflictField: 'Feld',
  conflictMine: 'Ihr Wert',
  conflictTheirs: 'Wert der anderen Person',
  keepMine: 'Meine Änderungen behalten',
  takeTheirs: 'Werte der anderen Person verwenden',
  conflictMerged: 'Sie haben Verschiedenes geändert: Beides kann erhalten bleiben.',
  conflictTaken: (fields) => `Auch von jemand anderem geändert: ${fields}.`,
  conflictContinue: 'Mit den gewählten Werten fortfahren',
  empty: '(leer)',

  // Fields and lists to choose from
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
  itemsAdded: (count) => `${n(count)} hinzugefügt`,
  itemsRemoved: (count) => `${n(count)} entfernt`,

  // Field with suggestions
  comboNone: 'Keine Treffer',
  comboCount: (count) => (one(count) ? '1 Vorschlag' : `${n(count)} Vorschläge`),
  comboMore: (count) => `Dies sind die ersten ${n(count)}. Geben Sie mehr ein, um andere zu finden.`,
  comboShow: (label) => `Vorschläge für ${label} anzeigen`,
  comboFailed: 'Die Vorschläge konnten nicht geladen werden.',

  // Scope dialog
  scopeDialog: 'Umfang',
  configureScope: 'Umfang konfigurieren',
  associates: 'Mitarbeiter',
  userGroups: 'Benutzergruppen',
  availableAssociates: 'Alle Mitarbeiter',
  availableUserGroups: 'Alle Benutzergruppen',
  selectedAssociates: 'Ausgewählte Mitarbeiter',
  selectedUserGroups: 'Ausgewählte Benutzergruppen',
  scopeCount: (groups, associates) => `Ausgewählt: ${userGroups(groups)}, ${n(associates)} Mitarbeiter`,

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
  missingName: 'einen Namen eingeben',
  missingConnector: 'einen Connector auswählen',
  missingScope: 'Benutzer oder Gruppen auswählen',
  missingValue: (field) => `„${field}“ ausfüllen`,
  unreadableValue: (field) => `„${field}“ korrigieren`,
  tooLongValue: (field) => `„${field}“ kürzen`,
  tooLongName: 'den Namen kürzen',
  missingTest: 'die Verbindung testen',
  fieldMandatory: 'Dieses Feld ist obligatorisch.',
  fieldTooLong: (max) => `Höchstens ${n(max)} Zeichen.`,
  fieldNamedByTest: 'Dieses Feld wird in der Antwort des Connectors genannt.',
  saveFailed: 'Die Verbindung wurde nicht gespeichert',
  configurationNotSaved: 'Nur die Hälfte ist gespeichert',
  configurationNotSavedText:
    'Die Verbindung selbst wurde gespeichert, ihre Konfiguration aber nicht. Ihre Werte sind noch hier: Klicken Sie auf OK, um den Rest zu speichern.',
  saveAgain: 'Von Ihren Eingaben ist nichts verloren. Versuchen Sie es mit OK erneut.',
  saveUnknown: 'Es ist unklar, ob gespeichert wurde',
  saveUnknownText:
    'Von Ihren Eingaben ist nichts verloren. Sehen Sie in der Liste nach, bevor Sie erneut auf OK klicken: Der Eintrag könnte sonst zweimal vorhanden sein.',

  // Draft
  draftOutdated: (when) =>
    `Es gibt nicht gespeicherte Änderungen (${when}). Die Verbindung wurde seitdem von jemand anderem geändert.`,
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
  restoreAndKeep: 'Wiederherstellen und meine Änderungen behalten',
  saveAsNew: 'Als neue Verbindung speichern',
  secretSet: '(hinterlegt)',
  secretChanged: '(geändert)',

  // For somebody who helps
  supportCopy: 'Supportinformationen kopieren',
  supportCopied: 'Kopiert. Kennwörter und Schlüssel sind nicht enthalten.',
  supportCollecting: 'Wird zusammengestellt …',
  supportCopyYourself: 'Der Browser hat es nicht erlaubt. Kopieren Sie den Text unten.',
  supportFailed: 'Die Informationen konnten nicht zusammengestellt werden.',
  supportText: 'Supportinformationen',

  // A part that threw while it was drawn
  partFailedHeading: 'Dieser Teil kann nicht angezeigt werden',
  partFailedText: 'Der Rest der Seite funktioniert. Ihre Eingaben bleiben erhalten.',
  partFailedSign: (message) => `Dieser Teil kann nicht angezeigt werden (${message}). Erneut versuchen`,

  // Two scripts on one page that do not fit together
  tagTakenHeading: 'Dieser Teil der Seite kann nicht angezeigt werden',
  tagTakenText: (tag) =>
    `Ein anderes Skript auf dieser Seite hat den Namen <${tag}> belegt. Wenden Sie sich an die Person, die die Seite betreut.`,
} satisfies Translated<typeof fields & typeof comboBox & typeof scope & typeof connectionDialog & typeof conflict>;
