import { counting } from '../counting.js';
import type { sync } from '../en/sync.js';
import type { Terms, Translated } from '../terms.js';

const { n, one } = counting('nl');

const actors: Readonly<Record<Parameters<Terms['syncActor']>[0], string>> = {
  customer: 'Klant',
  supplier: 'Leverancier',
  partner: 'Partner',
  person: 'Persoon',
  project: 'Project',
  employee: 'Medewerker',
  sale: 'Verkoop',
  unknown: 'Andere records',
};

const connectionsOf = (count: number): string => (one(count) ? '1 ERP-verbinding' : `${n(count)} ERP-verbindingen`);

/** Dutch words of the tab "Sync". Official labels are SuperOffice's own, literally. */
export default {
  // Automatic sync
  automaticSync: 'Automatische synchronisatie',
  syncOn: 'Aan',
  syncOff: 'Uit',
  syncNow: 'Nu synchroniseren',
  showLog: 'Logboek weergeven',
  automaticSyncTurnedOff: 'Automatische synchronisatie is uitgeschakeld.',
  automaticSyncTurnedOn: 'Automatische synchronisatie is ingeschakeld.',
  syncTurningOn: 'Automatische synchronisatie wordt ingeschakeld …',
  syncTurningOff: 'Automatische synchronisatie wordt uitgeschakeld …',
  syncTurnLate: 'De service heeft de opdracht gekregen, maar nog niet uitgevoerd. Misschien is die bezet.',
  syncIsOnAlready: 'Automatische synchronisatie is al ingeschakeld.',
  syncIsOffAlready: 'Automatische synchronisatie is al uitgeschakeld.',
  syncTurnOnFailed: 'Automatische synchronisatie kon niet worden ingeschakeld.',
  syncTurnOffFailed: 'Automatische synchronisatie kon niet worden uitgeschakeld.',
  syncEngineUnknown: 'Er kon niet worden gelezen of automatische synchronisatie is ingeschakeld.',
  syncEngineStale: 'Wat over automatische synchronisatie wordt weergegeven, kan verouderd zijn.',
  syncRunning: 'Wordt gesynchroniseerd …',
  syncRunningHint: 'Dit kan enkele minuten duren. U kunt hier verder werken.',
  syncRunOk: 'De synchronisatie is klaar',
  syncRunFailed: 'De synchronisatie is mislukt',
  syncRunNotMade: 'De synchronisatie kon niet worden gestart',
  syncRunUnknown: 'Het is niet duidelijk of er is gesynchroniseerd',
  syncRunUnknownText:
    'Er kwam niet op tijd antwoord. Misschien loopt de synchronisatie nog; het logboek laat zien wat er gebeurt.',
  syncRunAt: (time) => `Beëindigd om ${time}`,
  syncNowHint: 'Wordt één keer uitgevoerd, ook als automatische synchronisatie is uitgeschakeld.',

  // Interval
  syncInterval: 'Interval',
  syncIntervalUnit: 'Eenheid van het interval',
  syncMinutes: 'minuten',
  syncHours: 'uur',
  syncDays: 'dagen',
  syncEvery: (duration) => `Huidig interval: ${duration}`,
  syncIntervalUnknown: 'De service geeft niet aan hoe vaak er wordt gesynchroniseerd.',
  syncIntervalSave: 'Interval opslaan',
  syncIntervalEmpty: 'Voer in hoe vaak er moet worden gesynchroniseerd.',
  syncIntervalNoNumber: (text) => `“${text}” is geen getal.`,
  syncIntervalOutside: (from, to) => `Kies tussen ${from} en ${to}.`,
  syncIntervalUneven: 'Kies hele seconden.',
  syncIntervalSaved: 'Het interval is opgeslagen.',
  syncIntervalFailed: 'Het interval kon niet worden opgeslagen.',
  syncIntervalSame: 'Dit is het interval al.',

  // List of ERP connections
  configureErpConnection: 'ERP-verbinding configureren',
  setSyncPriority: 'Synchronisatieprioriteit instellen',
  resyncFromErpConnection: 'Opnieuw synchroniseren vanuit ERP-verbinding',
  resyncFromCrm: 'Opnieuw synchroniseren vanuit CRM',
  syncActive: 'Actief',
  syncInactive: 'Inactief',
  syncActivateName: (name) => `Actief: ${name}`,
  syncActivating: 'Wordt geactiveerd …',
  syncDeactivating: 'Wordt gedeactiveerd …',
  syncConnectorColumn: 'Sync Connector',
  syncRank: 'Volgorde',
  syncHealth: 'Conditie',
  syncConnectorGone: 'Bestaat niet meer',
  syncConnectionsRegion: 'ERP-verbindingen (synchronisatie)',
  syncConnectionsEmpty: 'Nog geen ERP-verbindingen',
  syncConnectionsEmptyText: 'Voeg een verbinding toe om SuperOffice en een ERP-systeem gelijk te houden.',
  syncConnectionCount: connectionsOf,
  syncConnectionCountFiltered: (shown, count) => `${n(shown)} van ${connectionsOf(count)}`,

  // Why something cannot be done
  syncDeletedFirst: (name) => `“${name}” is verwijderd. Herstel de verbinding eerst.`,
  syncNotDeleted: (name) => `“${name}” is niet verwijderd.`,
  syncBusyRow: (name) => `“${name}” wordt op dit moment verwerkt. Wacht tot dat klaar is.`,
  syncTestRunning: (name) => `“${name}” wordt op dit moment getest.`,
  syncNothingToRank: 'Voor een volgorde zijn twee verbindingen nodig.',
  syncResyncInactive: (name) => `“${name}” is inactief. Activeer de verbinding eerst.`,
  syncResyncNoneActive: 'Er is geen verbinding actief. Activeer er eerst een.',
  syncReadonly: 'Alleen-lezen: dit kan hier niet worden gewijzigd.',

  // What was done
  syncActivated: (name) => `“${name}” is actief.`,
  syncDeactivated: (name) => `“${name}” is inactief.`,
  syncActivateFailed: (name) => `“${name}” kon niet worden geactiveerd.`,
  syncDeactivateFailed: (name) => `“${name}” kon niet worden gedeactiveerd.`,
  syncStillActive: (name) => `“${name}” is nog actief.`,
  syncRestored: (name) => `“${name}” is hersteld en is inactief.`,
  syncCopiedPartly: (name, count) =>
    `“${name}” is opgeslagen. ${one(count) ? 'Eén instelling' : `${n(count)} instellingen`} van wat het origineel synchroniseert, ${one(count) ? 'kon' : 'konden'} niet worden gekopieerd: bekijk de toewijzingen.`,
  syncCopiedShow: 'Weergeven',
  syncPrioritySaved: 'De volgorde van de synchronisatie is opgeslagen.',
  syncResyncStarted: 'De hersynchronisatie is begonnen. Deze loopt op de achtergrond.',
  syncDialogFailed: 'Het dialoogvenster kon niet worden geladen.',

  // Why a connection was not activated
  syncRefusedHeading: (name) => `“${name}” is niet geactiveerd`,
  syncRefusedText: (count) =>
    one(count) ? 'De service gaf deze reden op:' : `De service gaf deze ${n(count)} redenen op:`,
  syncRefusedNoReason: 'De service heeft geen reden opgegeven. Test de verbinding en kijk wat die synchroniseert.',
  syncMendConfiguration: 'ERP-verbinding configureren',
  syncMendActor: (actor) => `Naar ${actor} in het overzicht`,
  syncMendMappings: 'Naar de toewijzingen',
  syncMendMappingsOf: (actor) => `Naar de toewijzingen van ${actor}`,
  syncMendLists: 'Naar de lijsttoewijzing',
  syncMendSummary: 'Naar het overzicht',
  syncMendTest: 'ERP-verbinding testen',
  syncActivateAgain: 'Opnieuw activeren',

  // A test
  syncTestNext:
    'Controleer hierna: de velden van de verbinding, het adres van de Sync Connector en of het ERP-systeem actief is.',

  // Summary
  syncSummaryOf: (name) => `Overzicht van ${name}`,
  syncSummary: 'Overzicht',
  syncSummarySelect: 'Selecteer een verbinding om te zien wat die synchroniseert.',
  syncSummaryDeleted: 'De verbinding is verwijderd: er wordt niets gesynchroniseerd.',
  syncSummaryEmpty: 'Er is nog niets toegewezen',
  syncSummaryEmptyText: 'Er zijn geen velden toegewezen: met deze verbinding wordt niets gesynchroniseerd.',
  syncSummaryFailed: 'Het overzicht kon niet opnieuw worden gelezen.',
  syncActor: (type) => actors[type],
  syncMappedFields: 'Toegewezen velden',
  syncDefaultValues: 'Standaardwaarden',
  syncNotMapped: 'Er zijn geen velden toegewezen',
  syncMappedUnnamed: 'Toegewezen; de service noemt de velden niet',
  syncLast: (time) => `Laatst gesynchroniseerd: ${time}, volgens de klok van de service`,
  syncNever: 'Nog niet gesynchroniseerd',

  // What a connection synchronises: the dialogs
  syncTasks: 'Configuratie van de verbinding',
  syncTaskMappings: 'Toewijzingen',
  syncTaskListMapping: 'Lijsttoewijzing',
  syncTaskDefaults: 'Standaardwaarden',
  syncTaskRank: 'Velden rangschikken',
  syncTaskImport: 'Importeren vanuit ERP',
  syncTaskPreview: 'Voorbeeld van de volgende synchronisatie',
  syncTaskFile: 'Configuratie als bestand',
  syncTaskCheck: 'Waarom kan ik niet activeren?',

  // Access
  syncForbidden: 'Synchroniseren is niet beschikbaar voor deze applicatie',
  syncForbiddenText:
    'SuperOffice heeft de toegang tot de synchronisatie geweigerd. De applicatie heeft geen toegang of de licentie staat het niet toe. Vraag het uw SuperOffice-beheerder of de leverancier van de applicatie. De andere tabbladen werken.',
} satisfies Translated<typeof sync>;
