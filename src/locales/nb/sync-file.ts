import { counting } from '../counting.js';
import type { syncFile } from '../en/sync-file.js';
import type { Terms, Translated } from '../terms.js';

const { n, one } = counting('nb');

const sections: Readonly<Record<Parameters<Terms['configFileSection']>[0], string>> = {
  mappings: 'Tilordninger',
  lists: 'Listetilordning',
  defaults: 'Standardverdier',
  order: 'Ranger felt',
  scope: 'Synlighet',
  values: 'Konfigurasjonsfelt',
};

/** What a part of the configuration is called while it is stored. */
const parts: Readonly<Record<Parameters<Terms['configFilePart']>[0], string>> = {
  connection: 'Synlighet og konfigurasjonsfelt',
  mappings: 'Tilordninger',
  lists: 'Listetilordning',
  defaults: 'Standardverdier',
  order: 'Ranger felt',
};

/** Heading, and on the next line a sentence. */
const problems: Readonly<Record<Parameters<Terms['configFileProblem']>[0], string>> = {
  'too-large': 'Filen er for stor\nKonfigurasjoner er mye mindre enn 10 MB. Velg en annen fil.',
  syntax: 'Filen kan ikke leses\nDet er ikke JSON, eller så mangler en del av den.',
  foreign: 'Dette er ikke en konfigurasjon av en kobling\nVelg en fil som er eksportert her.',
  version: 'Filen er av en senere versjon\nDen ble eksportert av en nyere versjon av denne applikasjonen.',
  missing: 'Noe mangler i filen\nLegg det til, og velg deretter filen igjen.',
  unknown: 'Filen inneholder noe ukjent\nKontroller hvordan det er skrevet, og velg deretter filen igjen.',
  wrong: 'Noe i filen kan ikke tolkes\nRett det, og velg deretter filen igjen.',
  double: 'Noe finnes to ganger i filen\nFjern det ene, og velg deretter filen igjen.',
};

const obstacles: Readonly<Record<Parameters<Terms['configFileObstacle']>[0], string>> = {
  'no-actor': 'Koblingen har ingen slike oppføringer.',
  'no-field': 'Koblingen har ikke noe slikt felt.',
  'no-list': 'Feltet har ingen liste.',
  'no-item': 'ERP-listen har ikke noe slikt element.',
  'no-crm-field': 'SuperOffice har ikke feltet',
  'no-crm-item': 'SuperOffice-listen har ikke noe med det navnet',
  'no-person': 'Ikke funnet, eller ikke alene om navnet',
  'no-mapping': 'Det har en retning, men ikke noe SuperOffice-felt.',
  'read-only': 'Det er skrivebeskyttet.',
  types: 'Typene til feltene passer ikke sammen',
  lossy: 'Med begge retninger samtidig ville informasjon gå tapt',
  value: 'Feltet kan ikke ha en slik verdi.',
  secret: 'Passord er ikke med i filer. Skriv det inn i dialogboksen for koblingen.',
  active: 'Koblingen er aktiv: Konfigurasjonsfeltene er låst. Deaktiver den først.',
  unread: 'Konfigurasjonsfeltene for koblingen kunne ikke leses.',
};

const origins: Readonly<Record<Parameters<Terms['configFileOrigin']>[0], string>> = {
  file: 'Endret i filen',
  connection: 'Endret i koblingen',
  both: 'Endret i begge',
  unknown: '',
};

const leftovers: Readonly<Record<Parameters<Terms['configFileLeftover']>[0], string>> = {
  fed: 'Lagret uten retningen til SuperOffice: Det feltet får verdien sin fra en annen kobling.',
  'no-list': 'Feltet er ikke tilordnet til noen liste.',
  'no-item': 'ERP-listen har ikke noe slikt element.',
  'no-crm-item': 'SuperOffice-listen har ikke noe med det navnet.',
};

const entries = (count: number): string => (one(count) ? '1 opplysning' : `${n(count)} opplysninger`);

/** Norwegian words of configurations as files. */
export default {
  configFile: 'Konfigurasjon som fil',
  configFileOf: (connection) => `Konfigurasjon av ${connection} som fil`,
  configFileNotSupported: 'Hva koblinger synkroniserer, kan ikke konfigureres med denne tjenesten.',

  // Export
  configFileExport: 'Eksporter',
  configFileExportText:
    'Felttilordninger, listetilordning, standardverdier, rekkefølgen på feltene, synlighet og konfigurasjonsfelt, som lesbar JSON. Passord er ikke med.',
  configFileDownload: 'Last ned fil',
  configFileDownloadAgain: 'Last ned igjen',
  configFileReading: 'Leser konfigurasjonen …',
  configFileExported: (file) => `${file} er levert til nettleseren.`,
  configFileExportFailed: 'Konfigurasjonen kunne ikke leses',
  configFileWithoutFields:
    'Sync Connector svarte ikke: Synlighet og konfigurasjonsfelt er ikke med i filen. Alt annet er med.',

  // Choosing a file
  configFileImport: 'Importer',
  configFileImportText: 'Ingenting lagres før du har sett hva som ville bli endret.',
  configFileUpload: 'Last opp fil',
  configFileDrop: 'Velg en fil, eller slipp den her (.json, høyst 10 MB).',
  configFileReadingFile: 'Leser filen …',
  configFileProblem: (problem) => problems[problem],
  configFilePlace: (path, line) => (path === '' ? `Linje ${line}` : line === '' ? path : `Linje ${line}: ${path}`),

  // Comparison
  configFileCompareFailed: 'Koblingen kunne ikke leses',
  configFileFrom: (file, connection, connector) =>
    connector === ''
      ? `${file}: eksportert fra «${connection}»`
      : `${file}: eksportert fra «${connection}» (${connector})`,
  configFileOther: 'Filen er fra en annen kobling: Alt som er forskjellig, er merket.',
  configFileOtherConnector: (theirs, ours) =>
    `Den er fra en annen Sync Connector (${theirs}; her er det ${ours}): Mye av den passer kanskje ikke.`,
  configFileCompare: 'Hva som hentes',
  configFileCompareBase: 'Det som er endret i filen siden den ble eksportert',
  configFileCompareAll: 'Alt som er forskjellig',
  configFileSection: (section) => sections[section],
  configFileGroup: (section, actor) => `${section}: ${actor}`,
  configFileTaken: (taken, all) => `${n(taken)} av ${n(all)} hentes`,
  configFileTake: (entry) => `Hent fra filen: ${entry}`,
  configFileTakeAll: (group) => `Hent alt i ${group} fra filen`,
  configFileEntry: 'Opplysning',
  configFileNow: 'I koblingen',
  configFileFile: 'I filen',
  configFileOrigin: (origin) => origins[origin],
  configFileKeep: 'Behold',
  configFileUse: 'Bruk filens',
  configFileUndecided: (count) =>
    one(count)
      ? '1 opplysning er endret i begge: Velg hvilken som skal gjelde.'
      : `${n(count)} opplysninger er endret i begge: Velg hvilke som skal gjelde.`,
  configFileNextUndecided: 'Neste å avgjøre',
  configFileChosen: (count) => (count === 0 ? 'Ingenting hentes fra filen.' : `${entries(count)} vil bli lagret.`),
  configFileSame: (count) => `${entries(count)} i filen finnes allerede i koblingen.`,
  configFileNothing: 'Ingenting å importere',
  configFileNothingText: 'Koblingen har allerede alt som filen angir.',
  configFileMore: (count) => `Vis ${n(count)} til`,
  configFileNotApplicable: (count) => `${entries(count)} kan ikke importeres her`,
  configFileObstacle: (obstacle) => obstacles[obstacle],
  configFilePending: 'Når feltet er tilordnet',
  configFileFed: 'Uten retningen til SuperOffice: Det feltet får verdien sin fra en annen kobling.',
  configFileOthers:
    'Koblingen ble endret i mellomtiden. Se på hva som er forskjellig nå; det du har valgt, er fortsatt valgt.',
  configFileReadonly: 'Skrivebeskyttet: Du kan sammenligne, men ingenting kan lagres.',

  // Entries
  configFileRecords: 'Synkronisering av disse oppføringene',
  configFileOrderEntry: 'Rekkefølgen på feltene i ERP-fanen',
  configFileListItem: (field, item) => `${field}: ${item}`,
  configFileUnmapped: 'Ikke tilordnet',
  configFileToSuperOffice: '> til SuperOffice',
  configFileToErp: '< til ERP',
  configFileBothWays: '<> begge retninger',
  configFileIdle: 'ingen retning',
  configFileShowInSearch: 'Vis i søk',
  configFileShowInErpTab: 'Vis i ERP-fane',
  configFileNoDefault: 'Ingen standardverdi',
  configFileAskUser: 'Spør bruker',
  configFileMandatory: 'Obligatorisk',
  configFileSecret: 'Passord er angitt',
  configFileNoSecret: 'Ikke noe passord',
  configFileOrdered: (first, position) => `Fra plass ${n(position)}: ${first}`,

  // Storing
  configFileApply: 'Importer de valgte',
  configFileApplying: 'Importerer …',
  configFileBack: 'Tilbake',
  configFileBackToCompare: 'Sammenlign igjen',
  configFileStop: 'Stopp',
  configFileStopping: 'Stopper …',
  configFilePart: (part) => parts[part],
  configFileWaiting: 'Venter',
  configFileStoring: (done, all) => `Lagrer ${n(done)} av ${n(all)} …`,
  configFileStored: (count) => `${entries(count)} lagret`,
  configFileFailed: (stored) => (stored === 0 ? 'Ikke lagret' : `Mislyktes etter ${entries(stored)}`),
  configFileNotTried: 'Ikke lagret: Importen ble stoppet før det',
  configFileLeftover: (reason) => leftovers[reason],
  configFileNotCopied: (name) => `Ikke kopiert til «${name}»`,
  configFileDone: 'Importen er ferdig',
  configFilePartly: 'Ikke alt ble lagret',
  configFilePartlyText: 'Det som er lagret, er lagret. Prøv igjen for å lagre resten.',
  configFileStopped: 'Importen ble stoppet',
  configFileRetryAll: 'Prøv resten igjen',
  configFileStopHeading: 'Vil du stoppe importen?',
  configFileStopText: 'Det som er lagret, er lagret. Delen som lagres akkurat nå, gjøres ferdig først.',
  configFileGoOn: 'Fortsett',
} satisfies Translated<typeof syncFile>;
