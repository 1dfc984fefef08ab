import { counting } from '../counting.js';
import type { syncConnectionDialog } from '../en/sync-connection-dialog.js';
import type { syncConnectorDialog } from '../en/sync-connector-dialog.js';
import type { syncJobs } from '../en/sync-jobs.js';
import type { syncPriority } from '../en/sync-priority.js';
import type { Translated } from '../terms.js';

const { n, one } = counting('sv');

/** Swedish words of the dialogs of the tab "Sync". Official labels are SuperOffice's own, literally. */
export default {
  // Connection

  // Connection: Fields
  erpSyncConnector: 'ERP Sync Connector',
  syncConnectorsLoading: 'Läser Sync Connectors …',
  syncConnectorsNone: 'Det finns ingen Sync Connector än. Lägg till en först.',
  syncConnectorUnknown: (id) => `Sync Connector ${id} (finns inte i listan)`,
  syncConnDeletedHeading: 'Den här kopplingen är borttagen.',
  syncConnRestoreFirst: 'Återskapa den innan du ändrar den.',
  syncConnDeletedText: 'Återskapa den först om du vill ändra den; den är då inaktiv.',

  // Connection: Active
  syncConnNewInactive:
    'En ny koppling är inaktiv från början. Oftast görs dess fältkopplingar först; den kan aktiveras efteråt.',
  syncConnNewActive:
    'Den sparas först och aktiveras sedan. Det nekas så länge obligatoriska fält inte har någon riktning.',
  syncConnWillActivate: 'OK sparar och aktiverar den.',
  syncConnWillDeactivate: 'OK avaktiverar den: inget synkroniseras med den förrän den aktiveras igen.',
  syncConnWillPause: 'OK avaktiverar den en kort stund, sparar och aktiverar den igen.',
  syncConnLocked: 'Så länge kopplingen är aktiv kan dess konfigurationsfält inte ändras.',
  syncConnUnlock: 'Avaktivera för att ändra dem',
  syncConnUnlockText: 'Att avaktivera här avmarkerar bara ”Aktiv”: inget händer förrän du trycker på OK.',

  // Connection: Left inactive
  syncConnLeaveHeading: 'Vill du lämna den inaktiv?',
  syncConnLeaveSaving: (name) =>
    `”${name}” var aktiv. Om du lämnar den inaktiv synkroniseras inget med den förrän någon aktiverar den.`,
  syncConnLeaveClosing: (name) =>
    `”${name}” är inaktiv nu. Om du lämnar den så synkroniseras inget med den förrän någon aktiverar den.`,
  syncConnLeaveInactive: 'Lämna den inaktiv',
  syncConnActivateAgain: 'Aktivera igen',
  syncConnKeepActive: 'Behåll den aktiv',
  syncConnActivateIt: 'Aktivera den',

  // Connection: Half done
  syncConnNotActivated: 'Sparad men inte aktiverad',
  syncConnNotActivatedText: (why) =>
    `${why} Det du har angett är sparat; kopplingen är inaktiv. Tryck på OK för att aktivera den.`,
  syncConnNotCopied: 'Sparad, men allt kopierades inte',
  syncConnNotCopiedText: (why) =>
    `${why} Kopplingen är sparad, men det som originalet synkroniserar är inte kopierat än. Tryck på OK för att fortsätta.`,
  syncConnDeactivatedOnly: 'Avaktiverad men inte sparad',
  syncConnDeactivatedOnlyText: (why) =>
    `${why} Kopplingen är inaktiv nu och dina ändringar är inte sparade än. Inget av det du angav har gått förlorat: tryck på OK för att göra resten.`,

  // Connection: Refused
  syncConnRefusedHeading: 'Sparad, men den aktiverades inte',
  syncConnRefusedWasActive: 'Den var aktiv tidigare och är inaktiv nu.',
  syncConnRefusedText: (count) =>
    one(count) ? 'Detta hindrar att den aktiveras:' : `Dessa ${n(count)} saker hindrar att den aktiveras:`,
  syncConnRefusedNone: 'Tjänsten angav ingen orsak. Testa kopplingen och se sedan på dess fältkopplingar.',
  syncConnGoToField: (field) => `Gå till ”${field}”`,
  syncConnGoToFields: 'Gå till konfigurationsfälten',
  syncConnMendMappings: 'Rättas i kopplingens fältkopplingar.',
  syncConnMendActor: (actor) => `Rättas i kopplingens fältkopplingar, vid ${actor}.`,
  syncConnMendLists: 'Rättas i kopplingens listmappning.',
  syncConnMendUnknown: 'Tjänsten anger inte var. Testa kopplingen och se sedan på dess fältkopplingar.',
  syncConnTryActivate: 'Försök aktivera igen',

  // Connection: A test that answers no more than no
  syncConnCheckNext: 'Tjänsten anger inte varför. Detta kan du kontrollera härnäst:',
  syncConnCheckAddress: 'Svarar connectorns URL? Testa den under Konfigurera Sync Connector.',
  syncConnCheckFields:
    'Är adresser, filnamn, användarnamn och lösenord i konfigurationsfälten rätt, för just det här ERP-systemet?',
  syncConnCheckNetwork: 'Kan connectorns server nå ERP-systemet? Är det i gång, och står ingen brandvägg emellan?',
  syncConnCheckLog: 'Vad säger connectorns egen logg just nu? Fråga den som driver den.',

  // Connectors

  // Connectors: List
  syncConnectors: 'Sync Connectors',
  urlOfSyncConnector: 'URL till Sync Connector',
  configureSyncConnector: 'Konfigurera Sync Connector',
  syncConnectorSelectFirst: 'Välj först en Sync Connector i listan',
  syncConnectorNotDeleted: 'Bara borttagna Sync Connectors kan återskapas',
  syncConnectorIsDeleted: 'Den här connectorn är borttagen. Återskapa den först.',
  syncConnectorIsBusy: 'Den här connectorn ändras just nu. Vänta en stund.',
  syncConnectorCount: (count) => (one(count) ? '1 Sync Connector' : `${n(count)} Sync Connectors`),
  syncConnectorsEmpty: 'Det finns inga Sync Connectors än',
  syncConnectorsEmptyText:
    'En Sync Connector är en webbtjänst som talar för ett ERP-system. Lägg till en för att synkronisera med det.',
  syncConnectorSaved: (name) => `Sync Connector ”${name}” har sparats.`,
  syncConnectorDeleted: (name) => `Sync Connector ”${name}” har tagits bort.`,
  syncConnectorRestored: (name) => `Sync Connector ”${name}” har återskapats.`,
  syncConnectorDeleteFailed: (name) => `Sync Connector ”${name}” kunde inte tas bort.`,
  syncConnectorRestoreFailed: (name) => `Sync Connector ”${name}” kunde inte återskapas.`,
  syncConnectorInUse: (name) => `Sync Connector ”${name}” används och togs inte bort`,
  syncConnectorUsedBy: (count) =>
    one(count)
      ? 'Den här ERP-kopplingen använder den. Ta bort kopplingen först:'
      : `Dessa ${n(count)} ERP-kopplingar använder den. Ta bort dem först:`,
  syncConnectorUsedByUnknown:
    'Tjänsten anger att ERP-kopplingar använder den, men inte vilka. Det kan vara kopplingar som du inte ser.',
  syncConnectorDeleteForGood: (name) => `Vill du ta bort Sync Connector ”${name}”?`,
  syncConnectorDeleteForGoodText: 'Den kan inte återskapas härifrån.',

  // Connectors: Dialog
  addSyncConnector: 'Lägga till en Sync Connector',
  editSyncConnector: 'Redigera Sync Connector',
  syncConnector: 'Sync Connector',
  syncConnectorName: 'Namn på Sync Connector',
  syncConnectorUrl: 'URL för Sync Connector',
  syncConnectorUrlHint:
    'Adressen till connectorns webbtjänst, eller app:// och klient-ID för en app som SuperOffice känner till.',
  syncConnectorUrlOpen: 'Adressen är inte krypterad: det som synkroniseras kan läsas på vägen.',
  syncConnectorUrlSecret:
    'Adressen innehåller ett användarnamn eller ett lösenord: alla som ser listan över Sync Connectors kan läsa det.',
  syncConnectorUrlMissing: 'Ange connectorns adress.',
  syncConnectorUrlInvalid:
    'Börja med https:// eller http:// och en värd, eller med app:// och ett klient-ID, utan blanksteg.',
  syncConnectorNotSaved: 'Sync Connector sparades inte',

  // Connectors: Test
  syncUrlTest: 'Testa URL',
  syncUrlTestCancel: 'Avbryt testet',
  syncUrlTestRunning: 'SuperOffice anropar connectorn …',
  syncUrlTestAnswers: 'Connectorn svarar',
  syncUrlTestSilent: 'Ingen connector svarar på den här adressen',
  syncUrlTestChecks: 'SuperOffice anger ingen orsak. Detta kan du kontrollera härnäst:',
  syncUrlTestCheckSpelling: 'Är adressen skriven exakt som leverantören angav den, ända till slutet?',
  syncUrlTestCheckRunning: 'Är tjänsten i gång, och är dess certifikat giltigt?',
  syncUrlTestCheckReach: 'Kan SuperOffices server nå den? En brandvägg kan släppa in din webbläsare men inte servern.',
  syncUrlTestCheckClientId: 'Är klient-ID:t appens, utan blanksteg eller saknade tecken?',
  syncUrlTestCheckApproved: 'Är appen godkänd för ert SuperOffice, i den miljö som ni använder?',
  syncUrlTestCheckSupplier: 'Om allt det stämmer, fråga connectorns leverantör om tjänsten är tillgänglig just nu.',
  syncUrlTestOutdated: 'Adressen har ändrats efter det här testet.',
  syncUrlTestNotMade: 'Testet kunde inte genomföras',
  syncUrlTestAdvice: 'Testa gärna innan du sparar. SuperOffice kräver det inte: du kan spara utan test.',

  // Connectors: Draft and conflict
  syncConnectorDraftOutdated: (when) =>
    `Det finns osparade ändringar från ${when}. Någon annan har ändrat connectorn sedan dess.`,
  syncConnectorConflictHeading: 'Någon annan har ändrat connectorn',
  syncConnectorConflictText: 'Inget har skrivits över. Välj vems värden som ska behållas.',
  syncConnectorDeletedHeading: 'Den här connectorn är borttagen',
  syncConnectorDeletedText: 'Inget av det du angav har gått förlorat. Du kan återskapa connectorn och fortsätta.',
  syncConnectorRestoreAndKeep: 'Återskapa och fortsätt',
  syncConnectorGoneHeading: 'Connectorn finns inte längre',
  syncConnectorGoneText: 'Inget av det du angav har gått förlorat. Du kan spara det som en ny Sync Connector.',
  syncConnectorSaveAsNew: 'Spara som en ny Sync Connector',

  // Priority
  syncPriorityText:
    'Den första i listan har högst prioritet. Flytta med knapparna, genom att dra, eller med Alt och piltangenterna.',
  syncPriorityList: 'Ordning för synkroniseringen',
  syncPrioritySuperOffice: 'SuperOffice',
  syncPrioritySuperOfficeText: 'Även SuperOffice självt har en plats i ordningen.',
  syncPriorityUnnamed: (id) => `Koppling ${id}`,
  syncPriorityEmpty: 'Det finns inget att ordna än',
  syncPriorityEmptyText: 'Lägg till ERP-kopplingar först.',
  syncPrioritySingle: 'Med en enda post finns det ingen ordning att ändra.',
  syncPriorityReadonly: 'Ordningen kan bara visas här.',
  syncPriorityUnchanged: 'Ordningen är som den är sparad.',
  syncPriorityChanged: 'Den nya ordningen är inte sparad än.',
  syncPriorityNotSaved: 'Ordningen sparades inte',
  syncPriorityNotSavedText: 'Din ordning finns kvar här. Försök igen med OK.',
  syncPriorityDraftOutdated: (when) =>
    `Det finns en osparad ordning från ${when}. Någon annan har ändrat ordningen sedan dess.`,
  syncPriorityConflictHeading: 'Någon annan har ändrat ordningen',
  syncPriorityConflictText: 'Inget har skrivits över. Välj vilken ordning du vill fortsätta med.',
  syncPriorityPosition: (position) => `Plats ${position}`,

  // Resync

  // Resync: Before
  resyncDirectionFromCrm: 'Från SuperOffice till alla aktiva ERP-kopplingar',
  resyncDirectionFromErp: (name) =>
    `Från ”${name}” till SuperOffice, och därifrån till alla andra aktiva ERP-kopplingar`,
  resyncTouched: 'Dessa ERP-kopplingar berörs:',
  resyncTouchedAfter: 'Även dessa andra ERP-kopplingar berörs:',
  resyncNoneTouched: 'Ingen ERP-koppling är aktiv nu: inget skulle kopieras till något ERP-system.',
  resyncNoOthers: 'Ingen annan ERP-koppling är aktiv nu: bara SuperOffice berörs.',
  resyncConsequences: 'Detta händer:',
  resyncOverwritesErp: 'Kopplade fält i dessa ERP-system skrivs över med värdena från SuperOffice.',
  resyncOverwritesCrm: (name) => `Kopplade fält i SuperOffice skrivs över med värdena från ”${name}”.`,
  resyncOverwritesOthers: 'Därefter skrivs kopplade fält i de andra ERP-systemen över med samma värden.',
  resyncIgnoresNewer: 'När något ändrades spelar ingen roll: även nyare värden på mottagarsidan går förlorade.',
  resyncNoUndo: 'Detta kan inte ångras.',
  resyncInBackground:
    'Den körs i bakgrunden och kan ta lång tid. Du kan lämna sidan och stoppa den senare; det som har kopierats dittills finns kvar.',
  resyncQuestion: 'Vill du starta?',
  resyncStarting: 'Startar …',
  resyncAlreadyRuns: (name) =>
    `En omsynkronisering pågår redan (${name}). Två samtidigt kan skriva över varandras värden.`,
  resyncNotStarted: 'Omsynkroniseringen startades inte',
  resyncStartUnknown: 'Det är oklart om omsynkroniseringen startades',
  resyncMayBeStarted: 'Den kan ändå ha startats. Titta bland de pågående omsynkroniseringarna innan du försöker igen.',

  // Resync: While it runs
  jobsHeading: 'Omsynkronisering',
  jobFromCrm: 'Från SuperOffice',
  jobFrom: (name) => `Från ”${name}”`,
  jobFromConnection: (id) => `Från koppling ${id}`,
  jobUnnamed: 'Okänd källa',
  jobWaiting: 'Väntar på start',
  jobRunning: 'Pågår',
  jobRunningPercent: (percent) => `Pågår: ${percent}`,
  jobSucceeded: 'Klar',
  jobFailed: 'Slutade med ett fel eller stoppades',
  jobLost: (time) => `Tjänsten listar den inte längre. Sågs senast kl. ${time}.`,
  jobRequestedAt: (time) => `Begärd ${time}`,
  jobProgress: (name) => `Förlopp: ${name}`,
  jobStop: 'Stoppa',
  jobStopOf: (name) => `Stoppa: ${name}`,
  jobStopping: 'Stoppar …',
  jobStopHeading: 'Vill du stoppa omsynkroniseringen?',
  jobStopText: (name) => `${name}: det som har kopierats hittills finns kvar. Resten kopieras inte.`,
  jobKeepRunning: 'Låt den fortsätta',
  jobNotStopped: 'Den kunde inte stoppas',
  jobNotStoppable: 'Tjänsten stoppade den inte. Den kan redan vara klar.',
  jobDismiss: (name) => `Dölj: ${name}`,
  jobsMore: (count) => (one(count) ? 'Visa 1 tidigare' : `Visa ${n(count)} tidigare`),
  jobsUnreadable: 'Förloppet kunde inte läsas',
  jobsAsOf: (time) => `Det som visas är från kl. ${time}.`,
  jobEnded: (name, how) => `Omsynkronisering (${name}): ${how}`,
} satisfies Translated<
  typeof syncConnectionDialog & typeof syncConnectorDialog & typeof syncJobs & typeof syncPriority
>;
