import { counting } from '../counting.js';
import type { syncConnectionDialog } from '../en/sync-connection-dialog.js';
import type { syncConnectorDialog } from '../en/sync-connector-dialog.js';
import type { syncJobs } from '../en/sync-jobs.js';
import type { syncPriority } from '../en/sync-priority.js';
import type { Translated } from '../terms.js';

const { n, one } = counting('da');

/** Danish words of the dialogs of the tab "Sync". Official labels are SuperOffice's own, literally. */
export default {
  // Connection

  // Connection: Fields
  erpSyncConnector: 'ERP Sync Connector',
  syncConnectorsLoading: 'Læser Sync Connectors …',
  syncConnectorsNone: 'Der er ingen Sync Connector endnu. Tilføj en først.',
  syncConnectorUnknown: (id) => `Sync Connector ${id} (findes ikke på listen)`,
  syncConnDeletedHeading: 'Dette link er slettet.',
  syncConnRestoreFirst: 'Gendan det, før du ændrer det.',
  syncConnDeletedText: 'Hvis du vil ændre det, skal du gendanne det først; det er så inaktivt.',

  // Connection: Active
  syncConnNewInactive:
    'Et nyt link er inaktivt fra starten. Som regel laves felttilknytningerne først; det kan aktiveres bagefter.',
  syncConnNewActive:
    'Det gemmes først og aktiveres derefter. Det afvises, så længe obligatoriske felter ikke har nogen retning.',
  syncConnWillActivate: 'OK gemmer og aktiverer det.',
  syncConnWillDeactivate: 'OK deaktiverer det: Intet synkroniseres med det, før det aktiveres igen.',
  syncConnWillPause: 'OK deaktiverer det et øjeblik, gemmer og aktiverer det igen.',
  syncConnLocked: 'Så længe linket er aktivt, kan dets konfigurationsfelter ikke ændres.',
  syncConnUnlock: 'Deaktivér for at ændre dem',
  syncConnUnlockText: 'Når du deaktiverer her, ryddes kun »Aktiv«: Intet sker, før du trykker på OK.',

  // Connection: Left inactive
  syncConnLeaveHeading: 'Vil du lade det være inaktivt?',
  syncConnLeaveSaving: (name) =>
    `»${name}« var aktivt. Hvis du lader det være inaktivt, synkroniseres intet med det, før nogen aktiverer det.`,
  syncConnLeaveClosing: (name) =>
    `»${name}« er inaktivt nu. Hvis du lader det være sådan, synkroniseres intet med det, før nogen aktiverer det.`,
  syncConnLeaveInactive: 'Lad det være inaktivt',
  syncConnActivateAgain: 'Aktivér igen',
  syncConnKeepActive: 'Behold det aktivt',
  syncConnActivateIt: 'Aktivér det',

  // Connection: Half done
  syncConnNotActivated: 'Gemt, men ikke aktiveret',
  syncConnNotActivatedText: (why) =>
    `${why} Det, du har indtastet, er gemt; linket er inaktivt. Tryk på OK for at aktivere det.`,
  syncConnNotCopied: 'Gemt, men ikke alt blev kopieret',
  syncConnNotCopiedText: (why) =>
    `${why} Linket er gemt, men det, originalen synkroniserer, er ikke kopieret endnu. Tryk på OK for at fortsætte.`,
  syncConnDeactivatedOnly: 'Deaktiveret, men ikke gemt',
  syncConnDeactivatedOnlyText: (why) =>
    `${why} Linket er inaktivt nu, og dine ændringer er ikke gemt endnu. Intet af det, du har indtastet, er gået tabt: Tryk på OK for at gøre resten.`,

  // Connection: Refused
  syncConnRefusedHeading: 'Gemt, men det blev ikke aktiveret',
  syncConnRefusedWasActive: 'Det var aktivt før og er inaktivt nu.',
  syncConnRefusedText: (count) =>
    one(count) ? 'Dette forhindrer, at det aktiveres:' : `Disse ${n(count)} ting forhindrer, at det aktiveres:`,
  syncConnRefusedNone: 'Tjenesten angav ingen årsag. Test linket, og se derefter på dets felttilknytninger.',
  syncConnGoToField: (field) => `Gå til »${field}«`,
  syncConnGoToFields: 'Gå til konfigurationsfelterne',
  syncConnMendMappings: 'Rettes i linkets felttilknytninger.',
  syncConnMendActor: (actor) => `Rettes i linkets felttilknytninger, ved ${actor}.`,
  syncConnMendLists: 'Rettes i linkets listetilknytning.',
  syncConnMendUnknown: 'Tjenesten oplyser ikke hvor. Test linket, og se derefter på dets felttilknytninger.',
  syncConnTryActivate: 'Prøv at aktivere igen',

  // Connection: A test that answers no more than no
  syncConnCheckNext: 'Tjenesten oplyser ikke hvorfor. Dette kan du kontrollere nu:',
  syncConnCheckAddress: 'Svarer connectorens URL? Test den under Konfigurer Sync Connector.',
  syncConnCheckFields:
    'Er adresser, filnavne, brugernavn og adgangskode i konfigurationsfelterne rigtige, for netop dette ERP-system?',
  syncConnCheckNetwork: 'Kan connectorens server nå ERP-systemet? Kører det, og er der ingen firewall imellem?',
  syncConnCheckLog: 'Hvad siger connectorens egen log lige nu? Spørg den, der driver den.',

  // Connectors

  // Connectors: List
  syncConnectors: 'Sync Connectors',
  urlOfSyncConnector: 'URL til Sync Connector',
  configureSyncConnector: 'Konfigurer Sync Connector',
  syncConnectorSelectFirst: 'Vælg først en Sync Connector på listen',
  syncConnectorNotDeleted: 'Kun slettede Sync Connectors kan gendannes',
  syncConnectorIsDeleted: 'Denne connector er slettet. Gendan den først.',
  syncConnectorIsBusy: 'Denne connector ændres lige nu. Vent lidt.',
  syncConnectorCount: (count) => (one(count) ? '1 Sync Connector' : `${n(count)} Sync Connectors`),
  syncConnectorsEmpty: 'Ingen Sync Connectors endnu',
  syncConnectorsEmptyText:
    'En Sync Connector er en webtjeneste, der taler for et ERP-system. Tilføj en for at synkronisere med det.',
  syncConnectorSaved: (name) => `Sync Connector »${name}« er gemt.`,
  syncConnectorDeleted: (name) => `Sync Connector »${name}« er slettet.`,
  syncConnectorRestored: (name) => `Sync Connector »${name}« er gendannet.`,
  syncConnectorDeleteFailed: (name) => `Sync Connector »${name}« kunne ikke slettes.`,
  syncConnectorRestoreFailed: (name) => `Sync Connector »${name}« kunne ikke gendannes.`,
  syncConnectorInUse: (name) => `Sync Connector »${name}« er i brug og blev ikke slettet`,
  syncConnectorUsedBy: (count) =>
    one(count)
      ? 'Dette ERP-link bruger den. Slet linket først:'
      : `Disse ${n(count)} ERP-links bruger den. Slet dem først:`,
  syncConnectorUsedByUnknown:
    'Tjenesten oplyser, at ERP-links bruger den, men ikke hvilke. Det kan være links, som du ikke kan se.',
  syncConnectorDeleteForGood: (name) => `Vil du slette Sync Connector »${name}«?`,
  syncConnectorDeleteForGoodText: 'Den kan ikke gendannes herfra.',

  // Connectors: Dialog
  addSyncConnector: 'Tilføj en Sync Connector',
  editSyncConnector: 'Rediger Sync Connector',
  syncConnector: 'Sync Connector',
  syncConnectorName: 'Navn på Sync Connector',
  syncConnectorUrl: 'URL for Sync Connector',
  syncConnectorUrlHint:
    'Adressen på connectorens webtjeneste, eller app:// og klient-id for en app, som SuperOffice kender.',
  syncConnectorUrlOpen: 'Adressen er ikke krypteret: Det, der synkroniseres, kan læses undervejs.',
  syncConnectorUrlSecret:
    'Adressen indeholder et brugernavn eller en adgangskode: Alle, der ser listen over Sync Connectors, kan læse det.',
  syncConnectorUrlMissing: 'Angiv connectorens adresse.',
  syncConnectorUrlInvalid:
    'Begynd med https:// eller http:// og en vært, eller med app:// og et klient-id, uden mellemrum.',
  syncConnectorNotSaved: 'Sync Connector blev ikke gemt',

  // Connectors: Test
  syncUrlTest: 'Test URL',
  syncUrlTestCancel: 'Afbryd testen',
  syncUrlTestRunning: 'SuperOffice kalder connectoren …',
  syncUrlTestAnswers: 'Connectoren svarer',
  syncUrlTestSilent: 'Ingen connector svarer på denne adresse',
  syncUrlTestChecks: 'SuperOffice angiver ingen årsag. Dette kan du kontrollere nu:',
  syncUrlTestCheckSpelling: 'Er adressen stavet præcis, som leverandøren oplyste den, helt til slutningen?',
  syncUrlTestCheckRunning: 'Kører tjenesten, og er dens certifikat gyldigt?',
  syncUrlTestCheckReach: 'Kan SuperOffices server nå den? En firewall kan lukke din browser ind, men ikke serveren.',
  syncUrlTestCheckClientId: 'Er klient-id appens, uden mellemrum eller manglende tegn?',
  syncUrlTestCheckApproved: 'Er appen godkendt til jeres SuperOffice, i det miljø, som I bruger?',
  syncUrlTestCheckSupplier:
    'Hvis alt det er rigtigt, så spørg connectorens leverandør, om tjenesten er tilgængelig nu.',
  syncUrlTestOutdated: 'Adressen er ændret efter denne test.',
  syncUrlTestNotMade: 'Testen kunne ikke gennemføres',
  syncUrlTestAdvice: 'Test gerne, før du gemmer. SuperOffice kræver det ikke: Du kan gemme uden test.',

  // Connectors: Draft and conflict
  syncConnectorDraftOutdated: (when) =>
    `Der er ikke-gemte ændringer fra ${when}. En anden har ændret connectoren siden da.`,
  syncConnectorConflictHeading: 'En anden har ændret connectoren',
  syncConnectorConflictText: 'Intet er overskrevet. Vælg, hvis værdier der skal bevares.',
  syncConnectorDeletedHeading: 'Denne connector er slettet',
  syncConnectorDeletedText: 'Intet af det, du har indtastet, er gået tabt. Du kan gendanne connectoren og fortsætte.',
  syncConnectorRestoreAndKeep: 'Gendan og fortsæt',
  syncConnectorGoneHeading: 'Connectoren findes ikke længere',
  syncConnectorGoneText: 'Intet af det, du har indtastet, er gået tabt. Du kan gemme det som en ny Sync Connector.',
  syncConnectorSaveAsNew: 'Gem som en ny Sync Connector',

  // Priority
  syncPriorityText:
    'Den første på listen har højest prioritet. Flyt med knapperne, ved at trække, eller med Alt og piletasterne.',
  syncPriorityList: 'Rækkefølge for synkroniseringen',
  syncPrioritySuperOffice: 'SuperOffice',
  syncPrioritySuperOfficeText: 'SuperOffice selv har også en plads i rækkefølgen.',
  syncPriorityUnnamed: (id) => `Link ${id}`,
  syncPriorityEmpty: 'Der er intet at ordne endnu',
  syncPriorityEmptyText: 'Tilføj ERP-links først.',
  syncPrioritySingle: 'Med en enkelt post er der ingen rækkefølge at ændre.',
  syncPriorityReadonly: 'Rækkefølgen kan kun ses her.',
  syncPriorityUnchanged: 'Rækkefølgen er, som den er gemt.',
  syncPriorityChanged: 'Den nye rækkefølge er ikke gemt endnu.',
  syncPriorityNotSaved: 'Rækkefølgen blev ikke gemt',
  syncPriorityNotSavedText: 'Din rækkefølge er her stadig. Prøv igen med OK.',
  syncPriorityDraftOutdated: (when) =>
    `Der er en ikke-gemt rækkefølge fra ${when}. En anden har ændret rækkefølgen siden da.`,
  syncPriorityConflictHeading: 'En anden har ændret rækkefølgen',
  syncPriorityConflictText: 'Intet er overskrevet. Vælg, hvilken rækkefølge du vil fortsætte med.',
  syncPriorityPosition: (position) => `Plads ${position}`,

  // Resync

  // Resync: Before
  resyncDirectionFromCrm: 'Fra SuperOffice til alle aktive ERP-links',
  resyncDirectionFromErp: (name) => `Fra »${name}« til SuperOffice og derfra til alle andre aktive ERP-links`,
  resyncTouched: 'Disse ERP-links berøres:',
  resyncTouchedAfter: 'Også disse andre ERP-links berøres:',
  resyncNoneTouched: 'Intet ERP-link er aktivt nu: Intet ville blive kopieret til et ERP-system.',
  resyncNoOthers: 'Intet andet ERP-link er aktivt nu: Kun SuperOffice berøres.',
  resyncConsequences: 'Det sker:',
  resyncOverwritesErp: 'Tilknyttede felter i disse ERP-systemer overskrives med værdierne fra SuperOffice.',
  resyncOverwritesCrm: (name) => `Tilknyttede felter i SuperOffice overskrives med værdierne fra »${name}«.`,
  resyncOverwritesOthers: 'Derefter overskrives tilknyttede felter i de andre ERP-systemer med de samme værdier.',
  resyncIgnoresNewer: 'Hvornår noget blev ændret, er uden betydning: Også nyere værdier hos modtageren går tabt.',
  resyncNoUndo: 'Dette kan ikke fortrydes.',
  resyncInBackground:
    'Den kører i baggrunden og kan tage lang tid. Du kan forlade siden og stoppe den senere; det, der er kopieret til den tid, bevares.',
  resyncQuestion: 'Vil du starte?',
  resyncStarting: 'Starter …',
  resyncAlreadyRuns: (name) =>
    `En gensynkronisering er allerede i gang (${name}). To ad gangen kan overskrive hinandens værdier.`,
  resyncNotStarted: 'Gensynkroniseringen blev ikke startet',
  resyncStartUnknown: 'Det er uvist, om gensynkroniseringen blev startet',
  resyncMayBeStarted: 'Den kan alligevel være startet. Se på de igangværende gensynkroniseringer, før du prøver igen.',

  // Resync: While it runs
  jobsHeading: 'Gensynkronisering',
  jobFromCrm: 'Fra SuperOffice',
  jobFrom: (name) => `Fra »${name}«`,
  jobFromConnection: (id) => `Fra link ${id}`,
  jobUnnamed: 'Ukendt kilde',
  jobWaiting: 'Venter på at starte',
  jobRunning: 'I gang',
  jobRunningPercent: (percent) => `I gang: ${percent}`,
  jobSucceeded: 'Færdig',
  jobFailed: 'Endte med en fejl eller blev stoppet',
  jobLost: (time) => `Tjenesten viser den ikke længere. Sidst set kl. ${time}.`,
  jobRequestedAt: (time) => `Bestilt ${time}`,
  jobProgress: (name) => `Status: ${name}`,
  jobStop: 'Stop',
  jobStopOf: (name) => `Stop: ${name}`,
  jobStopping: 'Stopper …',
  jobStopHeading: 'Vil du stoppe gensynkroniseringen?',
  jobStopText: (name) => `${name}: Det, der er kopieret indtil nu, bevares. Resten kopieres ikke.`,
  jobKeepRunning: 'Lad den fortsætte',
  jobNotStopped: 'Den kunne ikke stoppes',
  jobNotStoppable: 'Tjenesten stoppede den ikke. Den kan allerede være færdig.',
  jobDismiss: (name) => `Skjul: ${name}`,
  jobsMore: (count) => (one(count) ? 'Vis 1 tidligere' : `Vis ${n(count)} tidligere`),
  jobsUnreadable: 'Status kunne ikke læses',
  jobsAsOf: (time) => `Det viste er fra kl. ${time}.`,
  jobEnded: (name, how) => `Gensynkronisering (${name}): ${how}`,
} satisfies Translated<
  typeof syncConnectionDialog & typeof syncConnectorDialog & typeof syncJobs & typeof syncPriority
>;
