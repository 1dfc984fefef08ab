import { counting } from '../counting.js';
import type { sync } from '../en/sync.js';
import type { Terms, Translated } from '../terms.js';

const { n, one } = counting('da');

const actors: Readonly<Record<Parameters<Terms['syncActor']>[0], string>> = {
  customer: 'Kunde',
  supplier: 'Leverandør',
  partner: 'Partner',
  person: 'Person',
  project: 'Projekt',
  employee: 'Medarbejder',
  sale: 'Salg',
  unknown: 'Andre poster',
};

const connectionsOf = (count: number): string => (one(count) ? '1 ERP-link' : `${n(count)} ERP-links`);

/** Danish words of the tab "Sync". Official labels are SuperOffice's own, literally. */
export default {
  // Automatic sync
  automaticSync: 'Automatisk synkronisering',
  syncOn: 'Til',
  syncOff: 'Fra',
  syncNow: 'Synkroniser alt nu',
  showLog: 'Vis log',
  automaticSyncTurnedOff: 'Automatisk synkronisering er slået fra.',
  automaticSyncTurnedOn: 'Automatisk synkronisering er slået til.',
  syncTurningOn: 'Slår automatisk synkronisering til …',
  syncTurningOff: 'Slår automatisk synkronisering fra …',
  syncTurnLate: 'Tjenesten har fået besked, men har ikke gjort det endnu. Den kan være optaget.',
  syncIsOnAlready: 'Automatisk synkronisering er allerede slået til.',
  syncIsOffAlready: 'Automatisk synkronisering er allerede slået fra.',
  syncTurnOnFailed: 'Automatisk synkronisering kunne ikke slås til.',
  syncTurnOffFailed: 'Automatisk synkronisering kunne ikke slås fra.',
  syncEngineUnknown: 'Det kunne ikke læses, om automatisk synkronisering er slået til.',
  syncEngineStale: 'Det, der vises om automatisk synkronisering, kan være forældet.',
  syncRunning: 'Synkroniserer …',
  syncRunningHint: 'Det kan tage flere minutter. Du kan arbejde videre her.',
  syncRunOk: 'Synkroniseringen er færdig',
  syncRunFailed: 'Synkroniseringen mislykkedes',
  syncRunNotMade: 'Synkroniseringen kunne ikke startes',
  syncRunUnknown: 'Det er uvist, om synkroniseringen blev udført',
  syncRunUnknownText: 'Der kom intet svar i tide. Den kan stadig være i gang; loggen viser, hvad der sker.',
  syncRunAt: (time) => `Afsluttet kl. ${time}`,
  syncNowHint: 'Kører én gang, også når automatisk synkronisering er slået fra.',

  // Interval
  syncInterval: 'Interval',
  syncIntervalUnit: 'Enhed for intervallet',
  syncMinutes: 'minutter',
  syncHours: 'timer',
  syncDays: 'dage',
  syncEvery: (duration) => `Aktuelt interval: ${duration}`,
  syncIntervalUnknown: 'Tjenesten oplyser ikke, hvor ofte den synkroniserer.',
  syncIntervalSave: 'Gem intervallet',
  syncIntervalEmpty: 'Angiv, hvor ofte der skal synkroniseres.',
  syncIntervalNoNumber: (text) => `»${text}« er ikke et tal.`,
  syncIntervalOutside: (from, to) => `Vælg mellem ${from} og ${to}.`,
  syncIntervalUneven: 'Vælg hele sekunder.',
  syncIntervalSaved: 'Intervallet er gemt.',
  syncIntervalFailed: 'Intervallet kunne ikke gemmes.',
  syncIntervalSame: 'Det er allerede intervallet.',

  // List of ERP connections
  configureErpConnection: 'Konfigurer ERP-link',
  setSyncPriority: 'Angiv synkroniseringsprioritet',
  resyncFromErpConnection: 'Synkroniser fra ERP-link igen',
  resyncFromCrm: 'Synkroniser fra CRM igen',
  syncActive: 'Aktiv',
  syncInactive: 'Inaktiv',
  syncActivateName: (name) => `Aktiv: ${name}`,
  syncActivating: 'Aktiverer …',
  syncDeactivating: 'Deaktiverer …',
  syncConnectorColumn: 'Sync Connector',
  syncRank: 'Rækkefølge',
  syncHealth: 'Tilstand',
  syncConnectorGone: 'Findes ikke længere',
  syncConnectionsRegion: 'ERP-links (synkronisering)',
  syncConnectionsEmpty: 'Ingen ERP-links endnu',
  syncConnectionsEmptyText: 'Tilføj et link for at holde SuperOffice og et ERP-system i takt.',
  syncConnectionCount: connectionsOf,
  syncConnectionCountFiltered: (shown, count) => `${n(shown)} af ${connectionsOf(count)}`,

  // Why something cannot be done
  syncDeletedFirst: (name) => `»${name}« er slettet. Gendan det først.`,
  syncNotDeleted: (name) => `»${name}« er ikke slettet.`,
  syncBusyRow: (name) => `»${name}« behandles lige nu. Vent, til det er færdigt.`,
  syncTestRunning: (name) => `»${name}« testes lige nu.`,
  syncNothingToRank: 'En rækkefølge kræver to links.',
  syncResyncInactive: (name) => `»${name}« er inaktivt. Aktivér det først.`,
  syncResyncNoneActive: 'Intet link er aktivt. Aktivér et først.',
  syncReadonly: 'Skrivebeskyttet: Dette kan ikke ændres her.',

  // What was done
  syncActivated: (name) => `»${name}« er aktivt.`,
  syncDeactivated: (name) => `»${name}« er inaktivt.`,
  syncActivateFailed: (name) => `»${name}« kunne ikke aktiveres.`,
  syncDeactivateFailed: (name) => `»${name}« kunne ikke deaktiveres.`,
  syncStillActive: (name) => `»${name}« er stadig aktivt.`,
  syncRestored: (name) => `»${name}« er gendannet. Det er inaktivt.`,
  syncCopiedPartly: (name, count) =>
    `»${name}« er gemt. ${one(count) ? 'Én indstilling' : `${n(count)} indstillinger`} af det, originalen synkroniserer, kunne ikke kopieres: Se på felttilknytningerne.`,
  syncCopiedShow: 'Vis hvilke',
  syncPrioritySaved: 'Rækkefølgen for synkroniseringen er gemt.',
  syncResyncStarted: 'Gensynkroniseringen er begyndt. Den kører i baggrunden.',
  syncDialogFailed: 'Dialogboksen kunne ikke indlæses.',

  // Why a connection was not activated
  syncRefusedHeading: (name) => `»${name}« blev ikke aktiveret`,
  syncRefusedText: (count) =>
    one(count) ? 'Tjenesten angav denne årsag:' : `Tjenesten angav disse ${n(count)} årsager:`,
  syncRefusedNoReason: 'Tjenesten angav ingen årsag. Test linket, og se på, hvad det synkroniserer.',
  syncMendConfiguration: 'Konfigurer ERP-link',
  syncMendActor: (actor) => `Gå til ${actor} i oversigten`,
  syncMendMappings: 'Gå til felttilknytningerne',
  syncMendMappingsOf: (actor) => `Gå til felttilknytningerne for ${actor}`,
  syncMendLists: 'Gå til listetilknytningen',
  syncMendSummary: 'Gå til oversigten',
  syncMendTest: 'Test ERP-linket',
  syncActivateAgain: 'Prøv at aktivere igen',

  // A test
  syncTestNext: 'Kontrollér derefter: linkets felter, adressen på Sync Connector, og om ERP-systemet kører.',

  // Summary
  syncSummaryOf: (name) => `Oversigt over ${name}`,
  syncSummary: 'Oversigt',
  syncSummarySelect: 'Vælg et link for at se, hvad det synkroniserer.',
  syncSummaryDeleted: 'Linket er slettet: Intet synkroniseres.',
  syncSummaryEmpty: 'Intet er tilknyttet endnu',
  syncSummaryEmptyText: 'Ingen felter er tilknyttet: Intet synkroniseres med dette link.',
  syncSummaryFailed: 'Oversigten kunne ikke læses igen.',
  syncActor: (type) => actors[type],
  syncMappedFields: 'Tilknyttede felter',
  syncDefaultValues: 'Standardværdier',
  syncNotMapped: 'Ingen felter er tilknyttet',
  syncMappedUnnamed: 'Tilknyttet; tjenesten navngiver ikke felterne',
  syncLast: (time) => `Senest synkroniseret ${time}, efter tjenestens ur`,
  syncNever: 'Ikke synkroniseret endnu',

  // What a connection synchronises: the dialogs
  syncTasks: 'Konfiguration af linket',
  syncTaskMappings: 'Tilknytninger',
  syncTaskListMapping: 'Listetilknytning',
  syncTaskDefaults: 'Standardværdier',
  syncTaskRank: 'Ranger felter',
  syncTaskImport: 'Importer fra ERP',
  syncTaskPreview: 'Forhåndsvis næste synkronisering',
  syncTaskFile: 'Konfiguration som fil',
  syncTaskCheck: 'Hvorfor kan jeg ikke aktivere?',

  // Access
  syncForbidden: 'Sync er ikke tilgængelig for denne applikation',
  syncForbiddenText:
    'SuperOffice nægtede adgang til synkroniseringen. Enten har applikationen ikke adgang, eller også omfatter licensen den ikke. Spørg din SuperOffice-administrator eller den, der har leveret applikationen. De andre faner virker.',
} satisfies Translated<typeof sync>;
