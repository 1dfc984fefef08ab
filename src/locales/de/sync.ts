import { counting } from '../counting.js';
import type { sync } from '../en/sync.js';
import type { Terms, Translated } from '../terms.js';

const { n, one } = counting('de');

const actors: Readonly<Record<Parameters<Terms['syncActor']>[0], string>> = {
  customer: 'Kunde',
  supplier: 'Lieferant',
  partner: 'Partner',
  person: 'Person',
  project: 'Projekt',
  employee: 'Mitarbeiter',
  sale: 'Verkauf',
  unknown: 'Andere Datensätze',
};

const connectionsOf = (count: number): string => (one(count) ? '1 ERP-Verbindung' : `${n(count)} ERP-Verbindungen`);

/** German words of the tab "Sync". Official labels are SuperOffice's own, literally. */
export default {
  // Automatic sync
  automaticSync: 'Automatische Synchronisation',
  syncOn: 'Ein',
  syncOff: 'Aus',
  syncNow: 'Jetzt synchronisieren',
  showLog: 'Protokoll anzeigen',
  automaticSyncTurnedOff: 'Die automatische Synchronisation ist ausgeschaltet.',
  automaticSyncTurnedOn: 'Die automatische Synchronisation ist eingeschaltet.',
  syncTurningOn: 'Automatische Synchronisation wird eingeschaltet …',
  syncTurningOff: 'Automatische Synchronisation wird ausgeschaltet …',
  syncTurnLate: 'Der Dienst wurde beauftragt, hat die Änderung aber noch nicht ausgeführt. Er kann ausgelastet sein.',
  syncIsOnAlready: 'Die automatische Synchronisation ist bereits eingeschaltet.',
  syncIsOffAlready: 'Die automatische Synchronisation ist bereits ausgeschaltet.',
  syncTurnOnFailed: 'Die automatische Synchronisation konnte nicht eingeschaltet werden.',
  syncTurnOffFailed: 'Die automatische Synchronisation konnte nicht ausgeschaltet werden.',
  syncEngineUnknown: 'Ob die automatische Synchronisation eingeschaltet ist, konnte nicht gelesen werden.',
  syncEngineStale: 'Was zur automatischen Synchronisation angezeigt wird, kann veraltet sein.',
  syncRunning: 'Wird synchronisiert …',
  syncRunningHint: 'Das kann einige Minuten dauern. Sie können hier weiterarbeiten.',
  syncRunOk: 'Die Synchronisation ist abgeschlossen',
  syncRunFailed: 'Die Synchronisation ist fehlgeschlagen',
  syncRunNotMade: 'Die Synchronisation konnte nicht gestartet werden',
  syncRunUnknown: 'Es ist unklar, ob synchronisiert wurde',
  syncRunUnknownText:
    'Es kam keine rechtzeitige Antwort. Vielleicht läuft sie noch; das Protokoll zeigt, was geschieht.',
  syncRunAt: (time) => `Beendet um ${time}`,
  syncNowHint: 'Läuft einmal, auch wenn die automatische Synchronisation ausgeschaltet ist.',

  // Interval
  syncInterval: 'Intervall',
  syncIntervalUnit: 'Einheit des Intervalls',
  syncMinutes: 'Minuten',
  syncHours: 'Stunden',
  syncDays: 'Tage',
  syncEvery: (duration) => `Aktuelles Intervall: ${duration}`,
  syncIntervalUnknown: 'Der Dienst gibt nicht an, wie oft er synchronisiert.',
  syncIntervalSave: 'Intervall speichern',
  syncIntervalEmpty: 'Geben Sie ein, wie oft synchronisiert werden soll.',
  syncIntervalNoNumber: (text) => `„${text}“ ist keine Zahl.`,
  syncIntervalOutside: (from, to) => `Möglich: ${from} bis ${to}.`,
  syncIntervalUneven: 'Wählen Sie ganze Sekunden.',
  syncIntervalSaved: 'Das Intervall wurde gespeichert.',
  syncIntervalFailed: 'Das Intervall konnte nicht gespeichert werden.',
  syncIntervalSame: 'Das ist bereits das Intervall.',

  // List of ERP connections
  configureErpConnection: 'ERP-Verbindung konfigurieren',
  setSyncPriority: 'Sync-Priorität festlegen',
  resyncFromErpConnection: 'Aus ERP-Verbindung neu synchronisieren',
  resyncFromCrm: 'Aus CRM neu synchronisieren',
  syncActive: 'Aktiv',
  syncInactive: 'Inaktiv',
  syncActivateName: (name) => `Aktiv: ${name}`,
  syncActivating: 'Wird aktiviert …',
  syncDeactivating: 'Wird deaktiviert …',
  syncConnectorColumn: 'Sync Connector',
  syncRank: 'Reihenfolge',
  syncHealth: 'Zustand',
  syncConnectorGone: 'Nicht mehr vorhanden',
  syncConnectionsRegion: 'ERP-Verbindungen (Synchronisation)',
  syncConnectionsEmpty: 'Noch keine ERP-Verbindungen',
  syncConnectionsEmptyText:
    'Fügen Sie eine Verbindung hinzu, um SuperOffice und ein ERP-System auf demselben Stand zu halten.',
  syncConnectionCount: connectionsOf,
  syncConnectionCountFiltered: (shown, count) => `${n(shown)} von ${connectionsOf(count)}`,

  // Why something cannot be done
  syncDeletedFirst: (name) => `„${name}“ ist gelöscht. Stellen Sie die Verbindung zuerst wieder her.`,
  syncNotDeleted: (name) => `„${name}“ ist nicht gelöscht.`,
  syncBusyRow: (name) => `„${name}“ wird gerade bearbeitet. Warten Sie, bis das beendet ist.`,
  syncTestRunning: (name) => `„${name}“ wird gerade getestet.`,
  syncNothingToRank: 'Für eine Reihenfolge sind zwei Verbindungen nötig.',
  syncResyncInactive: (name) => `„${name}“ ist inaktiv. Aktivieren Sie die Verbindung zuerst.`,
  syncResyncNoneActive: 'Keine Verbindung ist aktiv. Aktivieren Sie zuerst eine.',
  syncReadonly: 'Schreibgeschützt: Das kann hier nicht geändert werden.',

  // What was done
  syncActivated: (name) => `„${name}“ ist aktiv.`,
  syncDeactivated: (name) => `„${name}“ ist inaktiv.`,
  syncActivateFailed: (name) => `„${name}“ konnte nicht aktiviert werden.`,
  syncDeactivateFailed: (name) => `„${name}“ konnte nicht deaktiviert werden.`,
  syncStillActive: (name) => `„${name}“ ist noch aktiv.`,
  syncRestored: (name) => `„${name}“ wurde wiederhergestellt und ist inaktiv.`,
  syncCopiedPartly: (name, count) =>
    `„${name}“ wurde gespeichert. ${one(count) ? 'Eine Einstellung' : `${n(count)} Einstellungen`} der Synchronisation ${one(count) ? 'konnte' : 'konnten'} nicht vom Original kopiert werden: Sehen Sie sich die Zuordnungen an.`,
  syncCopiedShow: 'Anzeigen',
  syncPrioritySaved: 'Die Reihenfolge der Synchronisation wurde gespeichert.',
  syncResyncStarted: 'Die Neusynchronisation hat begonnen. Sie läuft im Hintergrund.',
  syncDialogFailed: 'Der Dialog konnte nicht geladen werden.',

  // Why a connection was not activated
  syncRefusedHeading: (name) => `„${name}“ wurde nicht aktiviert`,
  syncRefusedText: (count) =>
    one(count) ? 'Der Dienst nannte diesen Grund:' : `Der Dienst nannte diese ${n(count)} Gründe:`,
  syncRefusedNoReason:
    'Der Dienst hat keinen Grund genannt. Testen Sie die Verbindung und sehen Sie nach, was sie synchronisiert.',
  syncMendConfiguration: 'ERP-Verbindung konfigurieren',
  syncMendActor: (actor) => `In der Übersicht zu „${actor}“`,
  syncMendMappings: 'Zu den Zuordnungen',
  syncMendMappingsOf: (actor) => `Zu den Zuordnungen von „${actor}“`,
  syncMendLists: 'Zur Listenzuordnung',
  syncMendSummary: 'Zur Übersicht',
  syncMendTest: 'ERP-Verbindung testen',
  syncActivateAgain: 'Erneut aktivieren',

  // A test
  syncTestNext:
    'Prüfen Sie als Nächstes: die Felder der Verbindung, die Adresse des Sync Connectors und ob das ERP-System läuft.',

  // Summary
  syncSummaryOf: (name) => `Übersicht über ${name}`,
  syncSummary: 'Übersicht',
  syncSummarySelect: 'Wählen Sie eine Verbindung, um zu sehen, was sie synchronisiert.',
  syncSummaryDeleted: 'Die Verbindung ist gelöscht: Es wird nichts synchronisiert.',
  syncSummaryEmpty: 'Noch ist nichts zugeordnet',
  syncSummaryEmptyText: 'Es sind keine Felder zugeordnet: Mit dieser Verbindung wird nichts synchronisiert.',
  syncSummaryFailed: 'Die Übersicht konnte nicht erneut gelesen werden.',
  syncActor: (type) => actors[type],
  syncMappedFields: 'Zugeordnete Felder',
  syncDefaultValues: 'Standardwerte',
  syncNotMapped: 'Keine Felder zugeordnet',
  syncMappedUnnamed: 'Zugeordnet; der Dienst nennt die Felder nicht',
  syncLast: (time) => `Zuletzt synchronisiert: ${time}, nach der Uhr des Dienstes`,
  syncNever: 'Noch nicht synchronisiert',

  // What a connection synchronises: the dialogs
  syncTasks: 'Konfiguration der Verbindung',
  syncTaskMappings: 'Zuordnungen',
  syncTaskListMapping: 'Listenzuordnung',
  syncTaskDefaults: 'Standards',
  syncTaskRank: 'Felder sortieren',
  syncTaskImport: 'Import aus ERP',
  syncTaskPreview: 'Vorschau der nächsten Synchronisation',
  syncTaskFile: 'Konfiguration als Datei',
  syncTaskCheck: 'Warum kann ich nicht aktivieren?',

  // Access
  syncForbidden: 'Sync ist für diese Anwendung nicht verfügbar',
  syncForbiddenText:
    'SuperOffice hat den Zugriff auf die Synchronisation verweigert. Entweder hat die Anwendung keinen Zugriff oder die Lizenz umfasst sie nicht. Wenden Sie sich an Ihren SuperOffice-Administrator oder an den Anbieter der Anwendung. Die anderen Registerkarten funktionieren.',
} satisfies Translated<typeof sync>;
