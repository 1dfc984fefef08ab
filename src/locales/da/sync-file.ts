import { counting } from '../counting.js';
import type { syncFile } from '../en/sync-file.js';
import type { Terms, Translated } from '../terms.js';

const { n, one } = counting('da');

const sections: Readonly<Record<Parameters<Terms['configFileSection']>[0], string>> = {
  mappings: 'Tilknytninger',
  lists: 'Listetilknytning',
  defaults: 'Standardværdier',
  order: 'Ranger felter',
  scope: 'Synlighed',
  values: 'Konfigurationsfelt',
};

/** What a part of the configuration is called while it is stored. */
const parts: Readonly<Record<Parameters<Terms['configFilePart']>[0], string>> = {
  connection: 'Synlighed og konfigurationsfelter',
  mappings: 'Tilknytninger',
  lists: 'Listetilknytning',
  defaults: 'Standardværdier',
  order: 'Ranger felter',
};

/** Heading, and on the next line a sentence. */
const problems: Readonly<Record<Parameters<Terms['configFileProblem']>[0], string>> = {
  'too-large': 'Filen er for stor\nKonfigurationer er langt mindre end 10 MB. Vælg en anden fil.',
  syntax: 'Filen kan ikke læses\nDet er ikke JSON, eller også mangler en del af den.',
  foreign: 'Dette er ikke en konfiguration af et link\nVælg en fil, der er eksporteret her.',
  version: 'Filen er af en senere version\nDen blev eksporteret af en nyere version af denne applikation.',
  missing: 'Noget mangler i filen\nTilføj det, og vælg derefter filen igen.',
  unknown: 'Filen indeholder noget ukendt\nKontrollér, hvordan det er skrevet, og vælg derefter filen igen.',
  wrong: 'Noget i filen kan ikke fortolkes\nRet det, og vælg derefter filen igen.',
  double: 'Noget findes to gange i filen\nFjern det ene, og vælg derefter filen igen.',
};

const obstacles: Readonly<Record<Parameters<Terms['configFileObstacle']>[0], string>> = {
  'no-actor': 'Linket har ingen sådanne poster.',
  'no-field': 'Linket har intet sådant felt.',
  'no-list': 'Feltet har ingen liste.',
  'no-item': 'ERP-listen har intet sådant element.',
  'no-crm-field': 'SuperOffice har ikke feltet',
  'no-crm-item': 'SuperOffice-listen har intet med det navn',
  'no-person': 'Ikke fundet, eller ikke alene om navnet',
  'no-mapping': 'Det har en retning, men intet SuperOffice-felt.',
  'read-only': 'Det er skrivebeskyttet.',
  types: 'Felternes typer passer ikke sammen',
  lossy: 'Med begge retninger samtidig ville information gå tabt',
  value: 'Feltet kan ikke have en sådan værdi.',
  secret: 'Adgangskoder er ikke med i filer. Angiv den i linkets dialogboks.',
  active: 'Linket er aktivt: Dets konfigurationsfelter er låst. Deaktivér det først.',
  unread: 'Linkets konfigurationsfelter kunne ikke læses.',
};

const origins: Readonly<Record<Parameters<Terms['configFileOrigin']>[0], string>> = {
  file: 'Ændret i filen',
  connection: 'Ændret i linket',
  both: 'Ændret i begge',
  unknown: '',
};

const leftovers: Readonly<Record<Parameters<Terms['configFileLeftover']>[0], string>> = {
  fed: 'Gemt uden retningen til SuperOffice: Det felt får sin værdi fra et andet link.',
  'no-list': 'Feltet er ikke tilknyttet til nogen liste.',
  'no-item': 'ERP-listen har intet sådant element.',
  'no-crm-item': 'SuperOffice-listen har intet med det navn.',
};

const entries = (count: number): string => (one(count) ? '1 oplysning' : `${n(count)} oplysninger`);

/** Danish words of configurations as files. */
export default {
  configFile: 'Konfiguration som fil',
  configFileOf: (connection) => `Konfiguration af ${connection} som fil`,
  configFileNotSupported: 'Hvad links synkroniserer, kan ikke konfigureres med denne tjeneste.',

  // Export
  configFileExport: 'Eksportér',
  configFileExportText:
    'Felttilknytninger, listetilknytning, standardværdier, felternes rækkefølge, synlighed og konfigurationsfelter, som læsbar JSON. Adgangskoder er ikke med.',
  configFileDownload: 'Download fil',
  configFileDownloadAgain: 'Download igen',
  configFileReading: 'Læser konfigurationen …',
  configFileExported: (file) => `${file} er overgivet til browseren.`,
  configFileExportFailed: 'Konfigurationen kunne ikke læses',
  configFileWithoutFields:
    'Sync Connector svarede ikke: Synlighed og konfigurationsfelter er ikke med i filen. Alt andet er med.',

  // Choosing a file
  configFileImport: 'Importer',
  configFileImportText: 'Intet gemmes, før du har set, hvad der ville blive ændret.',
  configFileUpload: 'Upload fil',
  configFileDrop: 'Vælg en fil, eller slip den her (.json, højst 10 MB).',
  configFileReadingFile: 'Læser filen …',
  configFileProblem: (problem) => problems[problem],
  configFilePlace: (path, line) => (path === '' ? `Linje ${line}` : line === '' ? path : `Linje ${line}: ${path}`),

  // Comparison
  configFileCompareFailed: 'Linket kunne ikke læses',
  configFileFrom: (file, connection, connector) =>
    connector === ''
      ? `${file}: eksporteret fra »${connection}«`
      : `${file}: eksporteret fra »${connection}« (${connector})`,
  configFileOther: 'Filen er fra et andet link: Alt, der er forskelligt, er markeret.',
  configFileOtherConnector: (theirs, ours) =>
    `Den er fra en anden Sync Connector (${theirs}; her er det ${ours}): Meget af den passer måske ikke.`,
  configFileCompare: 'Hvad der hentes',
  configFileCompareBase: 'Det, der er ændret i filen, siden den blev eksporteret',
  configFileCompareAll: 'Alt, der er forskelligt',
  configFileSection: (section) => sections[section],
  configFileGroup: (section, actor) => `${section}: ${actor}`,
  configFileTaken: (taken, all) => `${n(taken)} af ${n(all)} hentes`,
  configFileTake: (entry) => `Hent fra filen: ${entry}`,
  configFileTakeAll: (group) => `Hent alt i ${group} fra filen`,
  configFileEntry: 'Oplysning',
  configFileNow: 'I linket',
  configFileFile: 'I filen',
  configFileOrigin: (origin) => origins[origin],
  configFileKeep: 'Behold',
  configFileUse: 'Brug filens',
  configFileUndecided: (count) =>
    one(count)
      ? '1 oplysning er ændret i begge: Vælg, hvilken der skal gælde.'
      : `${n(count)} oplysninger er ændret i begge: Vælg, hvilke der skal gælde.`,
  configFileNextUndecided: 'Næste at afgøre',
  configFileChosen: (count) => (count === 0 ? 'Intet hentes fra filen.' : `${entries(count)} vil blive gemt.`),
  configFileSame: (count) => `${entries(count)} i filen findes allerede i linket.`,
  configFileNothing: 'Intet at importere',
  configFileNothingText: 'Linket har allerede alt, hvad filen angiver.',
  configFileMore: (count) => `Vis ${n(count)} mere`,
  configFileNotApplicable: (count) => `${entries(count)} kan ikke importeres her`,
  configFileObstacle: (obstacle) => obstacles[obstacle],
  configFilePending: 'Når feltet er tilknyttet',
  configFileFed: 'Uden retningen til SuperOffice: Det felt får sin værdi fra et andet link.',
  configFileOthers:
    'Linket blev ændret i mellemtiden. Se på, hvad der er forskelligt nu; det, du har valgt, er stadig valgt.',
  configFileReadonly: 'Skrivebeskyttet: Du kan sammenligne, men intet kan gemmes.',

  // Entries
  configFileRecords: 'Synkronisering af disse poster',
  configFileOrderEntry: 'Felternes rækkefølge på ERP-fanen',
  configFileListItem: (field, item) => `${field}: ${item}`,
  configFileUnmapped: 'Ikke tilknyttet',
  configFileToSuperOffice: '> til SuperOffice',
  configFileToErp: '< til ERP',
  configFileBothWays: '<> begge retninger',
  configFileIdle: 'ingen retning',
  configFileShowInSearch: 'Vis i søgning',
  configFileShowInErpTab: 'Vis på ERP-fanen',
  configFileNoDefault: 'Ingen standardværdi',
  configFileAskUser: 'Spørg brugeren',
  configFileMandatory: 'Obligatorisk',
  configFileSecret: 'Adgangskode er angivet',
  configFileNoSecret: 'Ingen adgangskode',
  configFileOrdered: (first, position) => `Fra plads ${n(position)}: ${first}`,

  // Storing
  configFileApply: 'Importer de valgte',
  configFileApplying: 'Importerer …',
  configFileBack: 'Tilbage',
  configFileBackToCompare: 'Sammenlign igen',
  configFileStop: 'Stop',
  configFileStopping: 'Stopper …',
  configFilePart: (part) => parts[part],
  configFileWaiting: 'Venter',
  configFileStoring: (done, all) => `Gemmer ${n(done)} af ${n(all)} …`,
  configFileStored: (count) => `${entries(count)} gemt`,
  configFileFailed: (stored) => (stored === 0 ? 'Ikke gemt' : `Mislykkedes efter ${entries(stored)}`),
  configFileNotTried: 'Ikke gemt: Importen blev stoppet inden da',
  configFileLeftover: (reason) => leftovers[reason],
  configFileNotCopied: (name) => `Ikke kopieret til »${name}«`,
  configFileDone: 'Importen er færdig',
  configFilePartly: 'Ikke alt blev gemt',
  configFilePartlyText: 'Det, der er gemt, er gemt. Prøv igen for at gemme resten.',
  configFileStopped: 'Importen blev stoppet',
  configFileRetryAll: 'Prøv resten igen',
  configFileStopHeading: 'Vil du stoppe importen?',
  configFileStopText: 'Det, der er gemt, er gemt. Den del, der gemmes lige nu, gøres færdig først.',
  configFileGoOn: 'Fortsæt',
} satisfies Translated<typeof syncFile>;
