import { counting } from '../counting.js';
import type { syncConnectionDialog } from '../en/sync-connection-dialog.js';
import type { syncConnectorDialog } from '../en/sync-connector-dialog.js';
import type { syncJobs } from '../en/sync-jobs.js';
import type { syncPriority } from '../en/sync-priority.js';
import type { Translated } from '../terms.js';

const { n, one } = counting('nl');

/** Dutch words of the dialogs of the tab "Sync". Official labels are SuperOffice's own, literally. */
export default {
  // Connection

  // Connection: Fields
  erpSyncConnector: 'ERP Sync Connector',
  syncConnectorsLoading: 'Sync Connectors worden gelezen …',
  syncConnectorsNone: 'Er is nog geen Sync Connector. Voeg er eerst een toe.',
  syncConnectorUnknown: (id) => `Sync Connector ${id} (niet in de lijst)`,
  syncConnDeletedHeading: 'Deze verbinding is verwijderd.',
  syncConnRestoreFirst: 'Herstel de verbinding voordat u die wijzigt.',
  syncConnDeletedText: 'Als u de verbinding wilt wijzigen, herstelt u die eerst; die is dan inactief.',

  // Connection: Active
  syncConnNewInactive:
    'Een nieuwe verbinding is eerst inactief. Meestal komen de veldtoewijzingen eerst; daarna kan de verbinding worden geactiveerd.',
  syncConnNewActive:
    'De verbinding wordt eerst opgeslagen en dan geactiveerd. Dat wordt geweigerd zolang verplichte velden geen richting hebben.',
  syncConnWillActivate: 'OK slaat de verbinding op en activeert die.',
  syncConnWillDeactivate:
    'OK deactiveert de verbinding: er wordt niets mee gesynchroniseerd totdat die weer wordt geactiveerd.',
  syncConnWillPause: 'OK deactiveert de verbinding even, slaat op en activeert die weer.',
  syncConnLocked: 'Zolang de verbinding actief is, kunnen de configuratievelden niet worden gewijzigd.',
  syncConnUnlock: 'Deactiveren om te wijzigen',
  syncConnUnlockText: 'Als u hier deactiveert, wordt alleen “Actief” uitgezet: er gebeurt niets totdat u op OK klikt.',

  // Connection: Left inactive
  syncConnLeaveHeading: 'Wilt u de verbinding inactief laten?',
  syncConnLeaveSaving: (name) =>
    `“${name}” was actief. Als u de verbinding inactief laat, wordt er niets mee gesynchroniseerd totdat iemand die activeert.`,
  syncConnLeaveClosing: (name) =>
    `“${name}” is nu inactief. Als u dat zo laat, wordt er niets mee gesynchroniseerd totdat iemand de verbinding activeert.`,
  syncConnLeaveInactive: 'Inactief laten',
  syncConnActivateAgain: 'Weer activeren',
  syncConnKeepActive: 'Actief houden',
  syncConnActivateIt: 'Activeren',

  // Connection: Half done
  syncConnNotActivated: 'Opgeslagen, maar niet geactiveerd',
  syncConnNotActivatedText: (why) =>
    `${why} Wat u hebt ingevoerd, is opgeslagen; de verbinding is inactief. Klik op OK om die te activeren.`,
  syncConnNotCopied: 'Opgeslagen, maar niet alles is gekopieerd',
  syncConnNotCopiedText: (why) =>
    `${why} De verbinding is opgeslagen, maar wat het origineel synchroniseert, is nog niet gekopieerd. Klik op OK om door te gaan.`,
  syncConnDeactivatedOnly: 'Gedeactiveerd, maar niet opgeslagen',
  syncConnDeactivatedOnlyText: (why) =>
    `${why} De verbinding is nu inactief en uw wijzigingen zijn nog niet opgeslagen. Niets van wat u hebt ingevoerd, is verloren: klik op OK om de rest te doen.`,

  // Connection: Refused
  syncConnRefusedHeading: 'Opgeslagen, maar de verbinding is niet geactiveerd',
  syncConnRefusedWasActive: 'De verbinding was eerder actief en is nu inactief.',
  syncConnRefusedText: (count) =>
    one(count) ? 'Dit verhindert de activering:' : `Deze ${n(count)} dingen verhinderen de activering:`,
  syncConnRefusedNone:
    'De service heeft geen reden opgegeven. Test de verbinding en bekijk daarna de veldtoewijzingen.',
  syncConnGoToField: (field) => `Naar “${field}”`,
  syncConnGoToFields: 'Naar de configuratievelden',
  syncConnMendMappings: 'Te herstellen in de veldtoewijzingen van deze verbinding.',
  syncConnMendActor: (actor) => `Te herstellen in de veldtoewijzingen van deze verbinding, bij ${actor}.`,
  syncConnMendLists: 'Te herstellen in de lijsttoewijzing van deze verbinding.',
  syncConnMendUnknown: 'De service geeft niet aan waar. Test de verbinding en bekijk daarna de veldtoewijzingen.',
  syncConnTryActivate: 'Opnieuw activeren',

  // Connection: A test that answers no more than no
  syncConnCheckNext: 'De service geeft niet aan waarom. Dit kunt u nu controleren:',
  syncConnCheckAddress: 'Antwoordt de URL van de Sync Connector? Test die onder Sync Connector configureren.',
  syncConnCheckFields:
    'Zijn adressen, bestandsnamen, gebruikersnaam en wachtwoord in de configuratievelden juist voor dit ERP-systeem?',
  syncConnCheckNetwork:
    'Kan de server van de connector het ERP-systeem bereiken? Is het actief en staat er geen firewall tussen?',
  syncConnCheckLog: 'Wat staat er nu in het eigen logboek van de connector? Vraag het degene die de connector beheert.',

  // Connectors

  // Connectors: List
  syncConnectors: 'Sync Connectors',
  urlOfSyncConnector: 'URL van Sync Connector',
  configureSyncConnector: 'Sync Connector configureren',
  syncConnectorSelectFirst: 'Selecteer eerst een Sync Connector in de lijst',
  syncConnectorNotDeleted: 'Alleen verwijderde Sync Connectors kunnen worden hersteld',
  syncConnectorIsDeleted: 'Deze Sync Connector is verwijderd. Herstel die eerst.',
  syncConnectorIsBusy: 'Deze Sync Connector wordt nu gewijzigd. Wacht even.',
  syncConnectorCount: (count) => (one(count) ? '1 Sync Connector' : `${n(count)} Sync Connectors`),
  syncConnectorsEmpty: 'Nog geen Sync Connectors',
  syncConnectorsEmptyText:
    'Een Sync Connector is een webservice die namens een ERP-systeem spreekt. Voeg er een toe om met dat systeem te synchroniseren.',
  syncConnectorSaved: (name) => `De Sync Connector “${name}” is opgeslagen.`,
  syncConnectorDeleted: (name) => `De Sync Connector “${name}” is verwijderd.`,
  syncConnectorRestored: (name) => `De Sync Connector “${name}” is hersteld.`,
  syncConnectorDeleteFailed: (name) => `De Sync Connector “${name}” kon niet worden verwijderd.`,
  syncConnectorRestoreFailed: (name) => `De Sync Connector “${name}” kon niet worden hersteld.`,
  syncConnectorInUse: (name) => `De Sync Connector “${name}” is in gebruik en is niet verwijderd`,
  syncConnectorUsedBy: (count) =>
    one(count)
      ? 'Deze ERP-verbinding gebruikt de connector. Verwijder eerst de verbinding:'
      : `Deze ${n(count)} ERP-verbindingen gebruiken de connector. Verwijder ze eerst:`,
  syncConnectorUsedByUnknown:
    'De service geeft aan dat ERP-verbindingen de connector gebruiken, maar niet welke. Misschien zijn het verbindingen die u niet ziet.',
  syncConnectorDeleteForGood: (name) => `Wilt u de Sync Connector “${name}” verwijderen?`,
  syncConnectorDeleteForGoodText: 'Van hieruit kan de connector niet worden hersteld.',

  // Connectors: Dialog
  addSyncConnector: 'Een Sync Connector toevoegen',
  editSyncConnector: 'Sync Connector bewerken',
  syncConnector: 'Sync Connector',
  syncConnectorName: 'Naam van Sync Connector',
  syncConnectorUrl: 'URL voor Sync Connector',
  syncConnectorUrlHint:
    'Het adres van de webservice van de connector, of app:// en de client-ID van een app die SuperOffice kent.',
  syncConnectorUrlOpen: 'Dit adres is niet versleuteld: wat wordt gesynchroniseerd, kan onderweg worden gelezen.',
  syncConnectorUrlSecret:
    'Dit adres bevat een gebruikersnaam of een wachtwoord: iedereen die de lijst met Sync Connectors ziet, kan dat lezen.',
  syncConnectorUrlMissing: 'Voer het adres van de connector in.',
  syncConnectorUrlInvalid: 'Begin met https:// of http:// en een host, of met app:// en een client-ID, zonder spaties.',
  syncConnectorNotSaved: 'De Sync Connector is niet opgeslagen',

  // Connectors: Test
  syncUrlTest: 'URL testen',
  syncUrlTestCancel: 'Test annuleren',
  syncUrlTestRunning: 'SuperOffice roept de connector aan …',
  syncUrlTestAnswers: 'De connector antwoordt',
  syncUrlTestSilent: 'Op dit adres antwoordt geen connector',
  syncUrlTestChecks: 'SuperOffice geeft geen reden op. Dit kunt u nu controleren:',
  syncUrlTestCheckSpelling: 'Is het adres precies zo geschreven als de leverancier het heeft opgegeven, tot het einde?',
  syncUrlTestCheckRunning: 'Is de service actief en is het certificaat geldig?',
  syncUrlTestCheckReach:
    'Kan de server van SuperOffice de connector bereiken? Een firewall kan uw browser doorlaten, maar de server niet.',
  syncUrlTestCheckClientId: 'Is de client-ID die van de app, zonder spaties of ontbrekende tekens?',
  syncUrlTestCheckApproved: 'Is deze app goedgekeurd voor uw SuperOffice, in de omgeving die u gebruikt?',
  syncUrlTestCheckSupplier:
    'Als dat allemaal klopt, vraag dan de leverancier van de connector of de service nu beschikbaar is.',
  syncUrlTestOutdated: 'Het adres is na deze test gewijzigd.',
  syncUrlTestNotMade: 'De test kon niet worden uitgevoerd',
  syncUrlTestAdvice:
    'Het is raadzaam om te testen voordat u opslaat. SuperOffice vereist het niet: u kunt zonder test opslaan.',

  // Connectors: Draft and conflict
  syncConnectorDraftOutdated: (when) =>
    `Er zijn niet-opgeslagen wijzigingen van ${when}. Sindsdien heeft iemand anders de Sync Connector gewijzigd.`,
  syncConnectorConflictHeading: 'Iemand anders heeft deze Sync Connector gewijzigd',
  syncConnectorConflictText: 'Er is niets overschreven. Kies van wie de waarden behouden blijven.',
  syncConnectorDeletedHeading: 'Deze Sync Connector is verwijderd',
  syncConnectorDeletedText:
    'Niets van wat u hebt ingevoerd, is verloren. U kunt de Sync Connector herstellen en doorgaan.',
  syncConnectorRestoreAndKeep: 'Herstellen en doorgaan',
  syncConnectorGoneHeading: 'Deze Sync Connector bestaat niet meer',
  syncConnectorGoneText:
    'Niets van wat u hebt ingevoerd, is verloren. U kunt het opslaan als een nieuwe Sync Connector.',
  syncConnectorSaveAsNew: 'Opslaan als nieuwe Sync Connector',

  // Priority
  syncPriorityText:
    'De eerste in de lijst heeft de hoogste prioriteit. Verplaats met de knoppen, door te slepen of met Alt en de pijltoetsen.',
  syncPriorityList: 'Volgorde van de synchronisatie',
  syncPrioritySuperOffice: 'SuperOffice',
  syncPrioritySuperOfficeText: 'Ook SuperOffice zelf heeft een plaats in deze volgorde.',
  syncPriorityUnnamed: (id) => `Verbinding ${id}`,
  syncPriorityEmpty: 'Er valt nog niets te ordenen',
  syncPriorityEmptyText: 'Voeg eerst ERP-verbindingen toe.',
  syncPrioritySingle: 'Met één item valt er geen volgorde te wijzigen.',
  syncPriorityReadonly: 'De volgorde kan hier alleen worden bekeken.',
  syncPriorityUnchanged: 'De volgorde is zoals die is opgeslagen.',
  syncPriorityChanged: 'De nieuwe volgorde is nog niet opgeslagen.',
  syncPriorityNotSaved: 'De volgorde is niet opgeslagen',
  syncPriorityNotSavedText: 'Uw volgorde is er nog. Probeer het opnieuw met OK.',
  syncPriorityDraftOutdated: (when) =>
    `Er is een niet-opgeslagen volgorde van ${when}. Sindsdien heeft iemand anders de volgorde gewijzigd.`,
  syncPriorityConflictHeading: 'Iemand anders heeft de volgorde gewijzigd',
  syncPriorityConflictText: 'Er is niets overschreven. Kies met welke volgorde u wilt doorgaan.',
  syncPriorityPosition: (position) => `Plaats ${position}`,

  // Resync

  // Resync: Before
  resyncDirectionFromCrm: 'Van SuperOffice naar alle actieve ERP-verbindingen',
  resyncDirectionFromErp: (name) =>
    `Van “${name}” naar SuperOffice en van daar naar alle andere actieve ERP-verbindingen`,
  resyncTouched: 'Dit geldt voor deze ERP-verbindingen:',
  resyncTouchedAfter: 'Dit geldt ook voor deze andere ERP-verbindingen:',
  resyncNoneTouched: 'Er is nu geen ERP-verbinding actief: er zou niets naar een ERP-systeem worden gekopieerd.',
  resyncNoOthers: 'Er is nu geen andere ERP-verbinding actief: dit geldt alleen voor SuperOffice.',
  resyncConsequences: 'Wat er gebeurt:',
  resyncOverwritesErp: 'Toegewezen velden in deze ERP-systemen worden overschreven met de waarden van SuperOffice.',
  resyncOverwritesCrm: (name) => `Toegewezen velden in SuperOffice worden overschreven met de waarden van “${name}”.`,
  resyncOverwritesOthers:
    'Daarna worden toegewezen velden in de andere ERP-systemen met dezelfde waarden overschreven.',
  resyncIgnoresNewer: 'Wanneer iets is gewijzigd, telt niet: ook nieuwere waarden op de bestemming gaan verloren.',
  resyncNoUndo: 'Dit kan niet ongedaan worden gemaakt.',
  resyncInBackground:
    'De hersynchronisatie loopt op de achtergrond en kan lang duren. U kunt de pagina verlaten en later stoppen; wat tot dan is gekopieerd, blijft.',
  resyncQuestion: 'Wilt u starten?',
  resyncStarting: 'Wordt gestart …',
  resyncAlreadyRuns: (name) =>
    `Er loopt al een hersynchronisatie (${name}). Twee tegelijk kunnen elkaars waarden overschrijven.`,
  resyncNotStarted: 'De hersynchronisatie is niet gestart',
  resyncStartUnknown: 'Het is niet duidelijk of de hersynchronisatie is gestart',
  resyncMayBeStarted:
    'Misschien is de hersynchronisatie toch gestart. Bekijk de lopende hersynchronisaties voordat u het opnieuw probeert.',

  // Resync: While it runs
  jobsHeading: 'Hersynchronisatie',
  jobFromCrm: 'Vanuit SuperOffice',
  jobFrom: (name) => `Vanuit “${name}”`,
  jobFromConnection: (id) => `Vanuit verbinding ${id}`,
  jobUnnamed: 'Bron onbekend',
  jobWaiting: 'Wacht op starten',
  jobRunning: 'Bezig',
  jobRunningPercent: (percent) => `Bezig: ${percent}`,
  jobSucceeded: 'Klaar',
  jobFailed: 'Met een fout geëindigd of gestopt',
  jobLost: (time) => `De service vermeldt de hersynchronisatie niet meer. Laatst gezien om ${time}.`,
  jobRequestedAt: (time) => `Aangevraagd: ${time}`,
  jobProgress: (name) => `Voortgang: ${name}`,
  jobStop: 'Stoppen',
  jobStopOf: (name) => `Stoppen: ${name}`,
  jobStopping: 'Wordt gestopt …',
  jobStopHeading: 'Wilt u de hersynchronisatie stoppen?',
  jobStopText: (name) => `${name}: wat tot nu toe is gekopieerd, blijft. De rest wordt niet gekopieerd.`,
  jobKeepRunning: 'Laten doorlopen',
  jobNotStopped: 'De hersynchronisatie kon niet worden gestopt',
  jobNotStoppable: 'De service heeft de hersynchronisatie niet gestopt. Misschien is die al klaar.',
  jobDismiss: (name) => `Verbergen: ${name}`,
  jobsMore: (count) => (one(count) ? '1 eerdere weergeven' : `${n(count)} eerdere weergeven`),
  jobsUnreadable: 'De voortgang kon niet worden gelezen',
  jobsAsOf: (time) => `Wat wordt weergegeven, is van ${time}.`,
  jobEnded: (name, how) => `Hersynchronisatie (${name}): ${how}`,
} satisfies Translated<
  typeof syncConnectionDialog & typeof syncConnectorDialog & typeof syncJobs & typeof syncPriority
>;
