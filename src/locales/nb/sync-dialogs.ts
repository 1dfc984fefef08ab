import { counting } from '../counting.js';
import type { syncConnectionDialog } from '../en/sync-connection-dialog.js';
import type { syncConnectorDialog } from '../en/sync-connector-dialog.js';
import type { syncJobs } from '../en/sync-jobs.js';
import type { syncPriority } from '../en/sync-priority.js';
import type { Translated } from '../terms.js';

const { n, one } = counting('nb');

/** Norwegian words of the dialogs of the tab "Sync". Official labels are SuperOffice's own, literally. */
export default {
  // Connection

  // Connection: Fields
  erpSyncConnector: 'ERP Sync Connector',
  syncConnectorsLoading: 'Leser Sync Connectors …',
  syncConnectorsNone: 'Det finnes ingen Sync Connector ennå. Legg til en først.',
  syncConnectorUnknown: (id) => `Sync Connector ${id} (finnes ikke i listen)`,
  syncConnDeletedHeading: 'Denne koblingen er slettet.',
  syncConnRestoreFirst: 'Gjenopprett den før du endrer den.',
  syncConnDeletedText: 'Hvis du vil endre den, må du gjenopprette den først; den er da inaktiv.',

  // Connection: Active
  syncConnNewInactive:
    'En ny kobling er inaktiv fra starten. Vanligvis gjøres felttilordningene først; den kan aktiveres etterpå.',
  syncConnNewActive:
    'Den lagres først og aktiveres deretter. Det avvises så lenge obligatoriske felt ikke har noen retning.',
  syncConnWillActivate: 'OK lagrer og aktiverer den.',
  syncConnWillDeactivate: 'OK deaktiverer den: Ingenting synkroniseres med den før den aktiveres igjen.',
  syncConnWillPause: 'OK deaktiverer den et øyeblikk, lagrer og aktiverer den igjen.',
  syncConnLocked: 'Så lenge koblingen er aktiv, kan konfigurasjonsfeltene ikke endres.',
  syncConnUnlock: 'Deaktiver for å endre dem',
  syncConnUnlockText: 'Å deaktivere her fjerner bare merket for «Aktiv»: Ingenting skjer før du trykker på OK.',

  // Connection: Left inactive
  syncConnLeaveHeading: 'Vil du la den være inaktiv?',
  syncConnLeaveSaving: (name) =>
    `«${name}» var aktiv. Hvis du lar den være inaktiv, synkroniseres ingenting med den før noen aktiverer den.`,
  syncConnLeaveClosing: (name) =>
    `«${name}» er inaktiv nå. Hvis du lar den være slik, synkroniseres ingenting med den før noen aktiverer den.`,
  syncConnLeaveInactive: 'La den være inaktiv',
  syncConnActivateAgain: 'Aktiver igjen',
  syncConnKeepActive: 'Behold den aktiv',
  syncConnActivateIt: 'Aktiver den',

  // Connection: Half done
  syncConnNotActivated: 'Lagret, men ikke aktivert',
  syncConnNotActivatedText: (why) =>
    `${why} Det du har skrevet inn, er lagret; koblingen er inaktiv. Trykk på OK for å aktivere den.`,
  syncConnNotCopied: 'Lagret, men ikke alt ble kopiert',
  syncConnNotCopiedText: (why) =>
    `${why} Koblingen er lagret, men det originalen synkroniserer, er ikke kopiert ennå. Trykk på OK for å fortsette.`,
  syncConnDeactivatedOnly: 'Deaktivert, men ikke lagret',
  syncConnDeactivatedOnlyText: (why) =>
    `${why} Koblingen er inaktiv nå, og endringene dine er ikke lagret ennå. Ingenting av det du har skrevet inn, er tapt: Trykk på OK for å gjøre resten.`,

  // Connection: Refused
  syncConnRefusedHeading: 'Lagret, men den ble ikke aktivert',
  syncConnRefusedWasActive: 'Den var aktiv før og er inaktiv nå.',
  syncConnRefusedText: (count) =>
    one(count) ? 'Dette hindrer at den aktiveres:' : `Disse ${n(count)} tingene hindrer at den aktiveres:`,
  syncConnRefusedNone: 'Tjenesten oppga ingen årsak. Test koblingen, og se deretter på felttilordningene.',
  syncConnGoToField: (field) => `Gå til «${field}»`,
  syncConnGoToFields: 'Gå til konfigurasjonsfeltene',
  syncConnMendMappings: 'Rettes i felttilordningene for denne koblingen.',
  syncConnMendActor: (actor) => `Rettes i felttilordningene for denne koblingen, ved ${actor}.`,
  syncConnMendLists: 'Rettes i listetilordningen for denne koblingen.',
  syncConnMendUnknown: 'Tjenesten oppgir ikke hvor. Test koblingen, og se deretter på felttilordningene.',
  syncConnTryActivate: 'Prøv å aktivere igjen',

  // Connection: A test that answers no more than no
  syncConnCheckNext: 'Tjenesten oppgir ikke hvorfor. Dette kan du kontrollere nå:',
  syncConnCheckAddress: 'Svarer URL-en til connectoren? Test den under Konfigurer Sync Connector.',
  syncConnCheckFields:
    'Er adresser, filnavn, brukernavn og passord i konfigurasjonsfeltene riktige, for akkurat dette ERP-systemet?',
  syncConnCheckNetwork:
    'Kan serveren til connectoren nå ERP-systemet? Er det i gang, og står det ingen brannmur imellom?',
  syncConnCheckLog: 'Hva sier connectorens egen logg akkurat nå? Spør den som drifter den.',

  // Connectors

  // Connectors: List
  syncConnectors: 'Sync Connectors',
  urlOfSyncConnector: 'URL til Sync Connector',
  configureSyncConnector: 'Konfigurer Sync Connector',
  syncConnectorSelectFirst: 'Velg en Sync Connector i listen først',
  syncConnectorNotDeleted: 'Bare slettede Sync Connectors kan gjenopprettes',
  syncConnectorIsDeleted: 'Denne connectoren er slettet. Gjenopprett den først.',
  syncConnectorIsBusy: 'Denne connectoren endres akkurat nå. Vent litt.',
  syncConnectorCount: (count) => (one(count) ? '1 Sync Connector' : `${n(count)} Sync Connectors`),
  syncConnectorsEmpty: 'Ingen Sync Connectors ennå',
  syncConnectorsEmptyText:
    'En Sync Connector er en webtjeneste som snakker for et ERP-system. Legg til en for å synkronisere med det.',
  syncConnectorSaved: (name) => `Sync Connector «${name}» er lagret.`,
  syncConnectorDeleted: (name) => `Sync Connector «${name}» er slettet.`,
  syncConnectorRestored: (name) => `Sync Connector «${name}» er gjenopprettet.`,
  syncConnectorDeleteFailed: (name) => `Sync Connector «${name}» kunne ikke slettes.`,
  syncConnectorRestoreFailed: (name) => `Sync Connector «${name}» kunne ikke gjenopprettes.`,
  syncConnectorInUse: (name) => `Sync Connector «${name}» er i bruk og ble ikke slettet`,
  syncConnectorUsedBy: (count) =>
    one(count)
      ? 'Denne ERP-koblingen bruker den. Slett koblingen først:'
      : `Disse ${n(count)} ERP-koblingene bruker den. Slett dem først:`,
  syncConnectorUsedByUnknown:
    'Tjenesten oppgir at ERP-koblinger bruker den, men ikke hvilke. Det kan være koblinger som du ikke ser.',
  syncConnectorDeleteForGood: (name) => `Vil du slette Sync Connector «${name}»?`,
  syncConnectorDeleteForGoodText: 'Den kan ikke gjenopprettes herfra.',

  // Connectors: Dialog
  addSyncConnector: 'Legge til en Sync Connector',
  editSyncConnector: 'Rediger Sync Connector',
  syncConnector: 'Sync Connector',
  syncConnectorName: 'Navn på Sync Connector',
  syncConnectorUrl: 'URL for Sync Connector',
  syncConnectorUrlHint:
    'Adressen til webtjenesten for connectoren, eller app:// og klient-ID-en til en app som SuperOffice kjenner.',
  syncConnectorUrlOpen: 'Adressen er ikke kryptert: Det som synkroniseres, kan leses underveis.',
  syncConnectorUrlSecret:
    'Adressen inneholder et brukernavn eller et passord: Alle som ser listen over Sync Connectors, kan lese det.',
  syncConnectorUrlMissing: 'Angi adressen til connectoren.',
  syncConnectorUrlInvalid:
    'Begynn med https:// eller http:// og en vert, eller med app:// og en klient-ID, uten mellomrom.',
  syncConnectorNotSaved: 'Sync Connector ble ikke lagret',

  // Connectors: Test
  syncUrlTest: 'Test URL',
  syncUrlTestCancel: 'Avbryt testen',
  syncUrlTestRunning: 'SuperOffice kaller connectoren …',
  syncUrlTestAnswers: 'Connectoren svarer',
  syncUrlTestSilent: 'Ingen connector svarer på denne adressen',
  syncUrlTestChecks: 'SuperOffice oppgir ingen årsak. Dette kan du kontrollere nå:',
  syncUrlTestCheckSpelling: 'Er adressen skrevet nøyaktig slik leverandøren oppga den, helt til slutten?',
  syncUrlTestCheckRunning: 'Er tjenesten i gang, og er sertifikatet gyldig?',
  syncUrlTestCheckReach:
    'Kan serveren til SuperOffice nå den? En brannmur kan slippe inn nettleseren din, men ikke serveren.',
  syncUrlTestCheckClientId: 'Er klient-ID-en den som tilhører appen, uten mellomrom eller manglende tegn?',
  syncUrlTestCheckApproved: 'Er appen godkjent for deres SuperOffice, i miljøet dere bruker?',
  syncUrlTestCheckSupplier: 'Hvis alt dette stemmer, spør leverandøren av connectoren om tjenesten er tilgjengelig nå.',
  syncUrlTestOutdated: 'Adressen er endret etter denne testen.',
  syncUrlTestNotMade: 'Testen kunne ikke gjennomføres',
  syncUrlTestAdvice: 'Test gjerne før du lagrer. SuperOffice krever det ikke: Du kan lagre uten test.',

  // Connectors: Draft and conflict
  syncConnectorDraftOutdated: (when) =>
    `Det finnes ulagrede endringer fra ${when}. Noen andre har endret connectoren siden da.`,
  syncConnectorConflictHeading: 'Noen andre har endret connectoren',
  syncConnectorConflictText: 'Ingenting er overskrevet. Velg hvem sine verdier som skal beholdes.',
  syncConnectorDeletedHeading: 'Denne connectoren er slettet',
  syncConnectorDeletedText:
    'Ingenting av det du har skrevet inn, er tapt. Du kan gjenopprette connectoren og fortsette.',
  syncConnectorRestoreAndKeep: 'Gjenopprett og fortsett',
  syncConnectorGoneHeading: 'Connectoren finnes ikke lenger',
  syncConnectorGoneText: 'Ingenting av det du har skrevet inn, er tapt. Du kan lagre det som en ny Sync Connector.',
  syncConnectorSaveAsNew: 'Lagre som en ny Sync Connector',

  // Priority
  syncPriorityText:
    'Den første i listen har høyest prioritet. Flytt med knappene, ved å dra, eller med Alt og piltastene.',
  syncPriorityList: 'Rekkefølge for synkroniseringen',
  syncPrioritySuperOffice: 'SuperOffice',
  syncPrioritySuperOfficeText: 'SuperOffice selv har også en plass i rekkefølgen.',
  syncPriorityUnnamed: (id) => `Kobling ${id}`,
  syncPriorityEmpty: 'Det er ingenting å ordne ennå',
  syncPriorityEmptyText: 'Legg til ERP-koblinger først.',
  syncPrioritySingle: 'Med bare én oppføring er det ingen rekkefølge å endre.',
  syncPriorityReadonly: 'Rekkefølgen kan bare vises her.',
  syncPriorityUnchanged: 'Rekkefølgen er slik den er lagret.',
  syncPriorityChanged: 'Den nye rekkefølgen er ikke lagret ennå.',
  syncPriorityNotSaved: 'Rekkefølgen ble ikke lagret',
  syncPriorityNotSavedText: 'Rekkefølgen din er fortsatt her. Prøv igjen med OK.',
  syncPriorityDraftOutdated: (when) =>
    `Det finnes en ulagret rekkefølge fra ${when}. Noen andre har endret rekkefølgen siden da.`,
  syncPriorityConflictHeading: 'Noen andre har endret rekkefølgen',
  syncPriorityConflictText: 'Ingenting er overskrevet. Velg hvilken rekkefølge du vil fortsette med.',
  syncPriorityPosition: (position) => `Plass ${position}`,

  // Resync

  // Resync: Before
  resyncDirectionFromCrm: 'Fra SuperOffice til alle aktive ERP-koblinger',
  resyncDirectionFromErp: (name) => `Fra «${name}» til SuperOffice, og derfra til alle andre aktive ERP-koblinger`,
  resyncTouched: 'Disse ERP-koblingene berøres:',
  resyncTouchedAfter: 'Også disse andre ERP-koblingene berøres:',
  resyncNoneTouched: 'Ingen ERP-kobling er aktiv nå: Ingenting ville bli kopiert til et ERP-system.',
  resyncNoOthers: 'Ingen annen ERP-kobling er aktiv nå: Bare SuperOffice berøres.',
  resyncConsequences: 'Dette skjer:',
  resyncOverwritesErp: 'Tilordnede felt i disse ERP-systemene overskrives med verdiene fra SuperOffice.',
  resyncOverwritesCrm: (name) => `Tilordnede felt i SuperOffice overskrives med verdiene fra «${name}».`,
  resyncOverwritesOthers: 'Deretter overskrives tilordnede felt i de andre ERP-systemene med de samme verdiene.',
  resyncIgnoresNewer: 'Når noe ble endret, spiller ingen rolle: Også nyere verdier på mottakersiden går tapt.',
  resyncNoUndo: 'Dette kan ikke angres.',
  resyncInBackground:
    'Den kjører i bakgrunnen og kan ta lang tid. Du kan forlate siden og stoppe den senere; det som er kopiert innen da, beholdes.',
  resyncQuestion: 'Vil du starte?',
  resyncStarting: 'Starter …',
  resyncAlreadyRuns: (name) =>
    `En resynkronisering pågår allerede (${name}). To samtidig kan overskrive hverandres verdier.`,
  resyncNotStarted: 'Resynkroniseringen ble ikke startet',
  resyncStartUnknown: 'Det er uklart om resynkroniseringen ble startet',
  resyncMayBeStarted: 'Den kan likevel være startet. Se på resynkroniseringene som pågår, før du prøver igjen.',

  // Resync: While it runs
  jobsHeading: 'Resynkronisering',
  jobFromCrm: 'Fra SuperOffice',
  jobFrom: (name) => `Fra «${name}»`,
  jobFromConnection: (id) => `Fra kobling ${id}`,
  jobUnnamed: 'Ukjent kilde',
  jobWaiting: 'Venter på å starte',
  jobRunning: 'Pågår',
  jobRunningPercent: (percent) => `Pågår: ${percent}`,
  jobSucceeded: 'Ferdig',
  jobFailed: 'Endte med en feil eller ble stoppet',
  jobLost: (time) => `Tjenesten viser den ikke lenger. Sist sett kl. ${time}.`,
  jobRequestedAt: (time) => `Bestilt ${time}`,
  jobProgress: (name) => `Fremdrift: ${name}`,
  jobStop: 'Stopp',
  jobStopOf: (name) => `Stopp: ${name}`,
  jobStopping: 'Stopper …',
  jobStopHeading: 'Vil du stoppe resynkroniseringen?',
  jobStopText: (name) => `${name}: Det som er kopiert hittil, beholdes. Resten kopieres ikke.`,
  jobKeepRunning: 'La den fortsette',
  jobNotStopped: 'Den kunne ikke stoppes',
  jobNotStoppable: 'Tjenesten stoppet den ikke. Den kan allerede være ferdig.',
  jobDismiss: (name) => `Skjul: ${name}`,
  jobsMore: (count) => (one(count) ? 'Vis 1 tidligere' : `Vis ${n(count)} tidligere`),
  jobsUnreadable: 'Fremdriften kunne ikke leses',
  jobsAsOf: (time) => `Det som vises, er fra kl. ${time}.`,
  jobEnded: (name, how) => `Resynkronisering (${name}): ${how}`,
} satisfies Translated<
  typeof syncConnectionDialog & typeof syncConnectorDialog & typeof syncJobs & typeof syncPriority
>;
