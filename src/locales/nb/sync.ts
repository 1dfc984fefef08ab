import { counting } from '../counting.js';
import type { sync } from '../en/sync.js';
import type { Terms, Translated } from '../terms.js';

const { n, one } = counting('nb');

const actors: Readonly<Record<Parameters<Terms['syncActor']>[0], string>> = {
  customer: 'Kunde',
  supplier: 'Leverandør',
  partner: 'Partner',
  person: 'Person',
  project: 'Prosjekt',
  employee: 'Ansatt',
  sale: 'Salg',
  unknown: 'Andre oppføringer',
};

const connectionsOf = (count: number): string => (one(count) ? '1 ERP-kobling' : `${n(count)} ERP-koblinger`);

/** Norwegian words of the tab "Sync". Official labels are SuperOffice's own, literally. */
export default {
  // Automatic sync
  automaticSync: 'Automatisk synkronisering',
  syncOn: 'På',
  syncOff: 'Av',
  syncNow: 'Synkroniser nå',
  showLog: 'Vis logg',
  automaticSyncTurnedOff: 'Automatisk synkronisering er slått av.',
  automaticSyncTurnedOn: 'Automatisk synkronisering er slått på.',
  syncTurningOn: 'Slår på automatisk synkronisering …',
  syncTurningOff: 'Slår av automatisk synkronisering …',
  syncTurnLate: 'Tjenesten har fått beskjed, men har ikke gjort det ennå. Den kan være opptatt.',
  syncIsOnAlready: 'Automatisk synkronisering er allerede på.',
  syncIsOffAlready: 'Automatisk synkronisering er allerede av.',
  syncTurnOnFailed: 'Automatisk synkronisering kunne ikke slås på.',
  syncTurnOffFailed: 'Automatisk synkronisering kunne ikke slås av.',
  syncEngineUnknown: 'Det var ikke mulig å finne ut om automatisk synkronisering er på.',
  syncEngineStale: 'Det som vises om automatisk synkronisering, kan være utdatert.',
  syncRunning: 'Synkroniserer …',
  syncRunningHint: 'Det kan ta flere minutter. Du kan fortsette å arbeide her.',
  syncRunOk: 'Synkroniseringen er ferdig',
  syncRunFailed: 'Synkroniseringen mislyktes',
  syncRunNotMade: 'Synkroniseringen kunne ikke startes',
  syncRunUnknown: 'Det er uklart om synkroniseringen ble utført',
  syncRunUnknownText: 'Det kom ikke noe svar i tide. Den kan fortsatt pågå; loggen viser hva som skjer.',
  syncRunAt: (time) => `Avsluttet kl. ${time}`,
  syncNowHint: 'Kjøres én gang, også når automatisk synkronisering er av.',

  // Interval
  syncInterval: 'Intervall',
  syncIntervalUnit: 'Enhet for intervallet',
  syncMinutes: 'minutter',
  syncHours: 'timer',
  syncDays: 'dager',
  syncEvery: (duration) => `Gjeldende intervall: ${duration}`,
  syncIntervalUnknown: 'Tjenesten oppgir ikke hvor ofte den synkroniserer.',
  syncIntervalSave: 'Lagre intervallet',
  syncIntervalEmpty: 'Angi hvor ofte det skal synkroniseres.',
  syncIntervalNoNumber: (text) => `«${text}» er ikke et tall.`,
  syncIntervalOutside: (from, to) => `Velg mellom ${from} og ${to}.`,
  syncIntervalUneven: 'Velg hele sekunder.',
  syncIntervalSaved: 'Intervallet er lagret.',
  syncIntervalFailed: 'Intervallet kunne ikke lagres.',
  syncIntervalSame: 'Dette er allerede intervallet.',

  // List of ERP connections
  configureErpConnection: 'Konfigurer ERP-kobling',
  setSyncPriority: 'Angi synkroniseringsprioritet',
  resyncFromErpConnection: 'Synkroniser på nytt fra ERP-kobling',
  resyncFromCrm: 'Synkroniser på nytt fra CRM',
  syncActive: 'Aktiv',
  syncInactive: 'Inaktiv',
  syncActivateName: (name) => `Aktiv: ${name}`,
  syncActivating: 'Aktiverer …',
  syncDeactivating: 'Deaktiverer …',
  syncConnectorColumn: 'Sync Connector',
  syncRank: 'Rekkefølge',
  syncHealth: 'Tilstand',
  syncConnectorGone: 'Finnes ikke lenger',
  syncConnectionsRegion: 'ERP-koblinger (synkronisering)',
  syncConnectionsEmpty: 'Ingen ERP-koblinger ennå',
  syncConnectionsEmptyText: 'Legg til en kobling for å holde SuperOffice og et ERP-system i takt.',
  syncConnectionCount: connectionsOf,
  syncConnectionCountFiltered: (shown, count) => `${n(shown)} av ${connectionsOf(count)}`,

  // Why something cannot be done
  syncDeletedFirst: (name) => `«${name}» er slettet. Gjenopprett den først.`,
  syncNotDeleted: (name) => `«${name}» er ikke slettet.`,
  syncBusyRow: (name) => `«${name}» behandles akkurat nå. Vent til det er ferdig.`,
  syncTestRunning: (name) => `«${name}» testes akkurat nå.`,
  syncNothingToRank: 'En rekkefølge krever to koblinger.',
  syncResyncInactive: (name) => `«${name}» er inaktiv. Aktiver den først.`,
  syncResyncNoneActive: 'Ingen kobling er aktiv. Aktiver en først.',
  syncReadonly: 'Skrivebeskyttet: Dette kan ikke endres her.',

  // What was done
  syncActivated: (name) => `«${name}» er aktiv.`,
  syncDeactivated: (name) => `«${name}» er inaktiv.`,
  syncActivateFailed: (name) => `«${name}» kunne ikke aktiveres.`,
  syncDeactivateFailed: (name) => `«${name}» kunne ikke deaktiveres.`,
  syncStillActive: (name) => `«${name}» er fortsatt aktiv.`,
  syncRestored: (name) => `«${name}» er gjenopprettet. Den er inaktiv.`,
  syncCopiedPartly: (name, count) =>
    `«${name}» er lagret. ${one(count) ? 'Én innstilling' : `${n(count)} innstillinger`} av det originalen synkroniserer, kunne ikke kopieres: Se på felttilordningene.`,
  syncCopiedShow: 'Vis hvilke',
  syncPrioritySaved: 'Rekkefølgen for synkroniseringen er lagret.',
  syncResyncStarted: 'Resynkroniseringen har begynt. Den kjører i bakgrunnen.',
  syncDialogFailed: 'Dialogboksen kunne ikke lastes inn.',

  // Why a connection was not activated
  syncRefusedHeading: (name) => `«${name}» ble ikke aktivert`,
  syncRefusedText: (count) =>
    one(count) ? 'Tjenesten oppga denne årsaken:' : `Tjenesten oppga disse ${n(count)} årsakene:`,
  syncRefusedNoReason: 'Tjenesten oppga ingen årsak. Test koblingen, og se på hva den synkroniserer.',
  syncMendConfiguration: 'Konfigurer ERP-kobling',
  syncMendActor: (actor) => `Gå til ${actor} i sammendraget`,
  syncMendMappings: 'Gå til felttilordningene',
  syncMendMappingsOf: (actor) => `Gå til felttilordningene for ${actor}`,
  syncMendLists: 'Gå til listetilordningen',
  syncMendSummary: 'Gå til sammendraget',
  syncMendTest: 'Test ERP-koblingen',
  syncActivateAgain: 'Prøv å aktivere igjen',

  // A test
  syncTestNext: 'Kontroller deretter: feltene i koblingen, adressen til Sync Connector og om ERP-systemet er i gang.',

  // Summary
  syncSummaryOf: (name) => `Sammendrag av ${name}`,
  syncSummary: 'Sammendrag',
  syncSummarySelect: 'Velg en kobling for å se hva den synkroniserer.',
  syncSummaryDeleted: 'Koblingen er slettet: Ingenting synkroniseres.',
  syncSummaryEmpty: 'Ingenting er tilordnet ennå',
  syncSummaryEmptyText: 'Ingen felt er tilordnet: Ingenting synkroniseres med denne koblingen.',
  syncSummaryFailed: 'Sammendraget kunne ikke leses på nytt.',
  syncActor: (type) => actors[type],
  syncMappedFields: 'Tilordnede felt',
  syncDefaultValues: 'Standardverdier',
  syncNotMapped: 'Ingen felt er tilordnet',
  syncMappedUnnamed: 'Tilordnet; tjenesten oppgir ikke navn på feltene',
  syncLast: (time) => `Sist synkronisert ${time}, etter klokken til tjenesten`,
  syncNever: 'Ikke synkronisert ennå',

  // What a connection synchronises: the dialogs
  syncTasks: 'Konfigurasjon av koblingen',
  syncTaskMappings: 'Tilordninger',
  syncTaskListMapping: 'Listetilordning',
  syncTaskDefaults: 'Standardverdier',
  syncTaskRank: 'Ranger felt',
  syncTaskImport: 'Importer fra ERP',
  syncTaskPreview: 'Forhåndsvis neste synkronisering',
  syncTaskFile: 'Konfigurasjon som fil',
  syncTaskCheck: 'Hvorfor kan jeg ikke aktivere?',

  // Access
  syncForbidden: 'Sync er ikke tilgjengelig for denne applikasjonen',
  syncForbiddenText:
    'SuperOffice nektet tilgang til synkroniseringen. Enten mangler applikasjonen tilgang, eller så omfatter ikke lisensen den. Spør SuperOffice-administratoren din eller den som leverte applikasjonen. De andre fanene virker.',
} satisfies Translated<typeof sync>;
