import { counting } from '../counting.js';
import type { syncConnectionDialog } from '../en/sync-connection-dialog.js';
import type { syncConnectorDialog } from '../en/sync-connector-dialog.js';
import type { syncJobs } from '../en/sync-jobs.js';
import type { syncPriority } from '../en/sync-priority.js';
import type { Translated } from '../terms.js';

const { n, one } = counting('de');

/** German words of the dialogs of the tab "Sync". Official labels are SuperOffice's own, literally. */
export default {
  // Connection

  // Connection: Fields
  erpSyncConnector: 'ERP Sync Connector',
  syncConnectorsLoading: 'Sync Connectors werden gelesen …',
  syncConnectorsNone: 'Es gibt noch keinen Sync Connector. Fügen Sie zuerst einen hinzu.',
  syncConnectorUnknown: (id) => `Sync Connector ${id} (nicht in der Liste)`,
  syncConnDeletedHeading: 'Diese Verbindung ist gelöscht.',
  syncConnRestoreFirst: 'Stellen Sie sie wieder her, bevor Sie sie ändern.',
  syncConnDeletedText: 'Um sie zu ändern, stellen Sie sie zuerst wieder her; sie ist dann inaktiv.',

  // Connection: Active
  syncConnNewInactive:
    'Eine neue Verbindung ist zunächst inaktiv. Meist kommen zuerst die Feldzuordnungen; danach kann sie aktiviert werden.',
  syncConnNewActive:
    'Sie wird zuerst gespeichert und dann aktiviert. Das wird abgelehnt, solange obligatorische Felder keine Richtung haben.',
  syncConnWillActivate: 'OK speichert und aktiviert sie.',
  syncConnWillDeactivate: 'OK deaktiviert sie: Mit ihr wird nichts synchronisiert, bis sie wieder aktiviert wird.',
  syncConnWillPause: 'OK deaktiviert sie kurz, speichert und aktiviert sie wieder.',
  syncConnLocked: 'Solange die Verbindung aktiv ist, können ihre Konfigurationsfelder nicht geändert werden.',
  syncConnUnlock: 'Zum Ändern deaktivieren',
  syncConnUnlockText: 'Hier wird nur das Häkchen bei „Aktiv“ entfernt: Nichts geschieht, bis Sie auf OK klicken.',

  // Connection: Left inactive
  syncConnLeaveHeading: 'Inaktiv lassen?',
  syncConnLeaveSaving: (name) =>
    `„${name}“ war aktiv. Wenn Sie die Verbindung inaktiv lassen, wird mit ihr nichts synchronisiert, bis sie jemand aktiviert.`,
  syncConnLeaveClosing: (name) =>
    `„${name}“ ist jetzt inaktiv. Wenn Sie es dabei lassen, wird mit dieser Verbindung nichts synchronisiert, bis sie jemand aktiviert.`,
  syncConnLeaveInactive: 'Inaktiv lassen',
  syncConnActivateAgain: 'Wieder aktivieren',
  syncConnKeepActive: 'Aktiv lassen',
  syncConnActivateIt: 'Aktivieren',

  // Connection: Half done
  syncConnNotActivated: 'Gespeichert, aber nicht aktiviert',
  syncConnNotActivatedText: (why) =>
    `${why} Ihre Eingaben sind gespeichert; die Verbindung ist inaktiv. Klicken Sie auf OK, um sie zu aktivieren.`,
  syncConnNotCopied: 'Gespeichert, aber nicht alles wurde kopiert',
  syncConnNotCopiedText: (why) =>
    `${why} Die Verbindung ist gespeichert, aber was das Original synchronisiert, ist noch nicht kopiert. Klicken Sie auf OK, um fortzufahren.`,
  syncConnDeactivatedOnly: 'Deaktiviert, aber nicht gespeichert',
  syncConnDeactivatedOnlyText: (why) =>
    `${why} Die Verbindung ist jetzt inaktiv, und Ihre Änderungen sind noch nicht gespeichert. Von Ihren Eingaben ist nichts verloren: Klicken Sie auf OK, um den Rest zu erledigen.`,

  // Connection: Refused
  syncConnRefusedHeading: 'Verbindung gespeichert, aber nicht aktiviert',
  syncConnRefusedWasActive: 'Sie war vorher aktiv und ist jetzt inaktiv.',
  syncConnRefusedText: (count) =>
    one(count) ? 'Das verhindert die Aktivierung:' : `Diese ${n(count)} Dinge verhindern die Aktivierung:`,
  syncConnRefusedNone:
    'Der Dienst hat keinen Grund genannt. Testen Sie die Verbindung und sehen Sie sich dann ihre Feldzuordnungen an.',
  syncConnGoToField: (field) => `Zu „${field}“`,
  syncConnGoToFields: 'Zu den Konfigurationsfeldern',
  syncConnMendMappings: 'Zu beheben in den Feldzuordnungen dieser Verbindung.',
  syncConnMendActor: (actor) => `Zu beheben in den Feldzuordnungen dieser Verbindung, bei „${actor}“.`,
  syncConnMendLists: 'Zu beheben in der Listenzuordnung dieser Verbindung.',
  syncConnMendUnknown:
    'Der Dienst gibt nicht an, wo. Testen Sie die Verbindung und sehen Sie sich dann ihre Feldzuordnungen an.',
  syncConnTryActivate: 'Erneut aktivieren',

  // Connection: A test that answers no more than no
  syncConnCheckNext: 'Der Dienst nennt keinen Grund. Das können Sie als Nächstes prüfen:',
  syncConnCheckAddress: 'Antwortet die URL des Sync Connectors? Testen Sie sie unter Sync Connector konfigurieren.',
  syncConnCheckFields:
    'Sind Adressen, Dateinamen, Benutzername und Kennwort in den Konfigurationsfeldern für genau dieses ERP-System richtig?',
  syncConnCheckNetwork:
    'Erreicht der Server des Connectors das ERP-System? Läuft es, und steht keine Firewall dazwischen?',
  syncConnCheckLog: 'Was steht gerade im eigenen Protokoll des Connectors? Fragen Sie den Betreiber.',

  // Connectors

  // Connectors: List
  syncConnectors: 'Sync Connectors',
  urlOfSyncConnector: 'URL des Sync Connectors',
  configureSyncConnector: 'Sync Connector konfigurieren',
  syncConnectorSelectFirst: 'Wählen Sie zuerst einen Sync Connector in der Liste',
  syncConnectorNotDeleted: 'Nur gelöschte Sync Connectors können wiederhergestellt werden',
  syncConnectorIsDeleted: 'Dieser Sync Connector ist gelöscht. Stellen Sie ihn zuerst wieder her.',
  syncConnectorIsBusy: 'Dieser Sync Connector wird gerade geändert. Warten Sie einen Moment.',
  syncConnectorCount: (count) => (one(count) ? '1 Sync Connector' : `${n(count)} Sync Connectors`),
  syncConnectorsEmpty: 'Noch keine Sync Connectors',
  syncConnectorsEmptyText:
    'Ein Sync Connector ist ein Webdienst, der für ein ERP-System spricht. Fügen Sie einen hinzu, um mit dem System zu synchronisieren.',
  syncConnectorSaved: (name) => `Der Sync Connector „${name}“ wurde gespeichert.`,
  syncConnectorDeleted: (name) => `Der Sync Connector „${name}“ wurde gelöscht.`,
  syncConnectorRestored: (name) => `Der Sync Connector „${name}“ wurde wiederhergestellt.`,
  syncConnectorDeleteFailed: (name) => `Der Sync Connector „${name}“ konnte nicht gelöscht werden.`,
  syncConnectorRestoreFailed: (name) => `Der Sync Connector „${name}“ konnte nicht wiederhergestellt werden.`,
  syncConnectorInUse: (name) => `Der Sync Connector „${name}“ wird verwendet und wurde nicht gelöscht`,
  syncConnectorUsedBy: (count) =>
    one(count)
      ? 'Diese ERP-Verbindung verwendet ihn. Löschen Sie zuerst die Verbindung:'
      : `Diese ${n(count)} ERP-Verbindungen verwenden ihn. Löschen Sie sie zuerst:`,
  syncConnectorUsedByUnknown:
    'Der Dienst gibt an, dass ERP-Verbindungen ihn verwenden, aber nicht welche. Vielleicht sind es Verbindungen, die Sie nicht sehen.',
  syncConnectorDeleteForGood: (name) => `Den Sync Connector „${name}“ löschen?`,
  syncConnectorDeleteForGoodText: 'Er kann von hier aus nicht wiederhergestellt werden.',

  // Connectors: Dialog
  addSyncConnector: 'Sync Connector hinzufügen',
  editSyncConnector: 'Sync Connector bearbeiten',
  syncConnector: 'Sync Connector',
  syncConnectorName: 'Name des Sync Connectors',
  syncConnectorUrl: 'Sync Connector-URL',
  syncConnectorUrlHint:
    'Die Adresse des Webdienstes des Connectors, oder app:// und die Client-ID einer App, die SuperOffice kennt.',
  syncConnectorUrlOpen:
    'Diese Adresse ist nicht verschlüsselt: Was synchronisiert wird, kann unterwegs gelesen werden.',
  syncConnectorUrlSecret:
    'Diese Adresse enthält einen Benutzernamen oder ein Kennwort: Wer die Liste der Sync Connectors sieht, kann das lesen.',
  syncConnectorUrlMissing: 'Geben Sie die Adresse des Connectors ein.',
  syncConnectorUrlInvalid:
    'Beginnen Sie mit https:// oder http:// und einem Host oder mit app:// und einer Client-ID, ohne Leerzeichen.',
  syncConnectorNotSaved: 'Der Sync Connector wurde nicht gespeichert',

  // Connectors: Test
  syncUrlTest: 'URL testen',
  syncUrlTestCancel: 'Test abbrechen',
  syncUrlTestRunning: 'SuperOffice ruft den Connector auf …',
  syncUrlTestAnswers: 'Der Connector antwortet',
  syncUrlTestSilent: 'Unter dieser Adresse antwortet kein Connector',
  syncUrlTestChecks: 'SuperOffice nennt keinen Grund. Das können Sie als Nächstes prüfen:',
  syncUrlTestCheckSpelling: 'Ist die Adresse genau so geschrieben, wie der Anbieter sie angegeben hat, bis zum Ende?',
  syncUrlTestCheckRunning: 'Läuft der Dienst, und ist sein Zertifikat gültig?',
  syncUrlTestCheckReach:
    'Ist er für den Server von SuperOffice erreichbar? Eine Firewall kann Ihren Browser durchlassen, aber nicht den Server.',
  syncUrlTestCheckClientId: 'Ist die Client-ID die der App, ohne Leerzeichen oder fehlende Zeichen?',
  syncUrlTestCheckApproved: 'Ist diese App für Ihr SuperOffice freigegeben, in der Umgebung, die Sie verwenden?',
  syncUrlTestCheckSupplier:
    'Wenn all das stimmt, fragen Sie den Anbieter des Connectors, ob der Dienst gerade verfügbar ist.',
  syncUrlTestOutdated: 'Die Adresse wurde nach diesem Test geändert.',
  syncUrlTestNotMade: 'Der Test konnte nicht durchgeführt werden',
  syncUrlTestAdvice:
    'Ein Test vor dem Speichern wird empfohlen. SuperOffice verlangt ihn nicht: Sie können auch ohne Test speichern.',

  // Connectors: Draft and conflict
  syncConnectorDraftOutdated: (when) =>
    `Es gibt nicht gespeicherte Änderungen (${when}). Der Sync Connector wurde seitdem von jemand anderem geändert.`,
  syncConnectorConflictHeading: 'Jemand anderes hat diesen Sync Connector geändert',
  syncConnectorConflictText: 'Nichts wurde überschrieben. Wählen Sie, wessen Werte erhalten bleiben.',
  syncConnectorDeletedHeading: 'Dieser Sync Connector ist gelöscht',
  syncConnectorDeletedText:
    'Von Ihren Eingaben ist nichts verloren. Sie können den Sync Connector wiederherstellen und weitermachen.',
  syncConnectorRestoreAndKeep: 'Wiederherstellen und weitermachen',
  syncConnectorGoneHeading: 'Dieser Sync Connector ist nicht mehr vorhanden',
  syncConnectorGoneText: 'Von Ihren Eingaben ist nichts verloren. Sie können sie als neuen Sync Connector speichern.',
  syncConnectorSaveAsNew: 'Als neuen Sync Connector speichern',

  // Priority
  syncPriorityText:
    'Der erste Eintrag hat die höchste Priorität. Verschieben Sie mit den Schaltflächen, durch Ziehen oder mit Alt und den Pfeiltasten.',
  syncPriorityList: 'Reihenfolge der Synchronisation',
  syncPrioritySuperOffice: 'SuperOffice',
  syncPrioritySuperOfficeText: 'Auch SuperOffice selbst hat in dieser Reihenfolge einen Platz.',
  syncPriorityUnnamed: (id) => `Verbindung ${id}`,
  syncPriorityEmpty: 'Noch gibt es nichts zu ordnen',
  syncPriorityEmptyText: 'Fügen Sie zuerst ERP-Verbindungen hinzu.',
  syncPrioritySingle: 'Bei einem einzigen Eintrag gibt es keine Reihenfolge zu ändern.',
  syncPriorityReadonly: 'Die Reihenfolge kann hier nur angesehen werden.',
  syncPriorityUnchanged: 'Die Reihenfolge ist die gespeicherte.',
  syncPriorityChanged: 'Die neue Reihenfolge ist noch nicht gespeichert.',
  syncPriorityNotSaved: 'Die Reihenfolge wurde nicht gespeichert',
  syncPriorityNotSavedText: 'Ihre Reihenfolge ist noch hier. Versuchen Sie es mit OK erneut.',
  syncPriorityDraftOutdated: (when) =>
    `Es gibt eine nicht gespeicherte Reihenfolge (${when}). Die Reihenfolge wurde seitdem von jemand anderem geändert.`,
  syncPriorityConflictHeading: 'Jemand anderes hat die Reihenfolge geändert',
  syncPriorityConflictText: 'Nichts wurde überschrieben. Wählen Sie, mit welcher Reihenfolge Sie weitermachen.',
  syncPriorityPosition: (position) => `Stelle ${position}`,

  // Resync

  // Resync: Before
  resyncDirectionFromCrm: 'Von SuperOffice zu allen aktiven ERP-Verbindungen',
  resyncDirectionFromErp: (name) =>
    `Von „${name}“ zu SuperOffice und von dort zu allen anderen aktiven ERP-Verbindungen`,
  resyncTouched: 'Diese ERP-Verbindungen sind betroffen:',
  resyncTouchedAfter: 'Auch diese anderen ERP-Verbindungen sind betroffen:',
  resyncNoneTouched: 'Zurzeit ist keine ERP-Verbindung aktiv: In kein ERP-System würde etwas kopiert.',
  resyncNoOthers: 'Zurzeit ist keine andere ERP-Verbindung aktiv: Nur SuperOffice ist betroffen.',
  resyncConsequences: 'Das geschieht:',
  resyncOverwritesErp: 'Zugeordnete Felder in diesen ERP-Systemen werden mit den Werten aus SuperOffice überschrieben.',
  resyncOverwritesCrm: (name) => `Zugeordnete Felder in SuperOffice werden mit den Werten aus „${name}“ überschrieben.`,
  resyncOverwritesOthers:
    'Danach werden zugeordnete Felder in den anderen ERP-Systemen mit denselben Werten überschrieben.',
  resyncIgnoresNewer: 'Wann etwas geändert wurde, zählt nicht: Auch neuere Werte am Ziel gehen verloren.',
  resyncNoUndo: 'Dies kann nicht rückgängig gemacht werden.',
  resyncInBackground:
    'Sie läuft im Hintergrund und kann lange dauern. Sie können die Seite verlassen und sie später anhalten; was bis dahin kopiert wurde, bleibt.',
  resyncQuestion: 'Möchten Sie starten?',
  resyncStarting: 'Wird gestartet …',
  resyncAlreadyRuns: (name) =>
    `Eine Neusynchronisation läuft bereits (${name}). Zwei gleichzeitig können gegenseitig ihre Werte überschreiben.`,
  resyncNotStarted: 'Die Neusynchronisation wurde nicht gestartet',
  resyncStartUnknown: 'Es ist unklar, ob die Neusynchronisation gestartet wurde',
  resyncMayBeStarted:
    'Sie kann trotzdem gestartet worden sein. Sehen Sie sich die laufenden Neusynchronisationen an, bevor Sie es erneut versuchen.',

  // Resync: While it runs
  jobsHeading: 'Neusynchronisation',
  jobFromCrm: 'Aus SuperOffice',
  jobFrom: (name) => `Aus „${name}“`,
  jobFromConnection: (id) => `Aus Verbindung ${id}`,
  jobUnnamed: 'Quelle unbekannt',
  jobWaiting: 'Wartet auf den Start',
  jobRunning: 'Läuft',
  jobRunningPercent: (percent) => `Läuft: ${percent}`,
  jobSucceeded: 'Fertig',
  jobFailed: 'Endete mit einem Fehler oder wurde angehalten',
  jobLost: (time) => `Der Dienst führt sie nicht mehr auf. Zuletzt gesehen um ${time}.`,
  jobRequestedAt: (time) => `Beauftragt: ${time}`,
  jobProgress: (name) => `Fortschritt: ${name}`,
  jobStop: 'Anhalten',
  jobStopOf: (name) => `Anhalten: ${name}`,
  jobStopping: 'Wird angehalten …',
  jobStopHeading: 'Die Neusynchronisation anhalten?',
  jobStopText: (name) => `${name}: Was bisher kopiert wurde, bleibt. Der Rest wird nicht kopiert.`,
  jobKeepRunning: 'Weiterlaufen lassen',
  jobNotStopped: 'Sie konnte nicht angehalten werden',
  jobNotStoppable: 'Der Dienst hat sie nicht angehalten. Sie kann bereits beendet sein.',
  jobDismiss: (name) => `Ausblenden: ${name}`,
  jobsMore: (count) => (one(count) ? '1 frühere anzeigen' : `${n(count)} frühere anzeigen`),
  jobsUnreadable: 'Der Fortschritt konnte nicht gelesen werden',
  jobsAsOf: (time) => `Angezeigt wird der Stand von ${time}.`,
  jobEnded: (name, how) => `Neusynchronisation (${name}): ${how}`,
} satisfies Translated<
  typeof syncConnectionDialog & typeof syncConnectorDialog & typeof syncJobs & typeof syncPriority
>;
