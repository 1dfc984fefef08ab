import { counting } from '../counting.js';
import type { syncFile } from '../en/sync-file.js';
import type { Terms, Translated } from '../terms.js';

const { n, one } = counting('sv');

const sections: Readonly<Record<Parameters<Terms['configFileSection']>[0], string>> = {
  mappings: 'Kopplingar',
  lists: 'Listmappning',
  defaults: 'Standardvärden',
  order: 'Ordna fält',
  scope: 'Synlighet',
  values: 'Konfigurationsfält',
};

/** What a part of the configuration is called while it is stored. */
const parts: Readonly<Record<Parameters<Terms['configFilePart']>[0], string>> = {
  connection: 'Synlighet och konfigurationsfält',
  mappings: 'Kopplingar',
  lists: 'Listmappning',
  defaults: 'Standardvärden',
  order: 'Ordna fält',
};

/** Heading, and on the next line a sentence. */
const problems: Readonly<Record<Parameters<Terms['configFileProblem']>[0], string>> = {
  'too-large': 'Filen är för stor\nKonfigurationer är mycket mindre än 10 MB. Välj en annan fil.',
  syntax: 'Filen kan inte läsas\nDet är inte JSON, eller så saknas en del av den.',
  foreign: 'Detta är inte en konfiguration av en koppling\nVälj en fil som har exporterats här.',
  version: 'Filen är av en senare version\nDen exporterades av en nyare version av den här applikationen.',
  missing: 'Något saknas i filen\nLägg till det och välj sedan filen igen.',
  unknown: 'Filen innehåller något okänt\nKontrollera hur det är skrivet och välj sedan filen igen.',
  wrong: 'Något i filen kan inte tolkas\nRätta det och välj sedan filen igen.',
  double: 'Något finns två gånger i filen\nTa bort det ena och välj sedan filen igen.',
};

const obstacles: Readonly<Record<Parameters<Terms['configFileObstacle']>[0], string>> = {
  'no-actor': 'Kopplingen har inga sådana poster.',
  'no-field': 'Kopplingen har inget sådant fält.',
  'no-list': 'Fältet har ingen lista.',
  'no-item': 'ERP-systemets lista har inget sådant objekt.',
  'no-crm-field': 'SuperOffice har inte fältet',
  'no-crm-item': 'SuperOffice-listan har inget med det namnet',
  'no-person': 'Hittades inte, eller är inte ensam om namnet',
  'no-mapping': 'Det har en riktning men inget SuperOffice-fält.',
  'read-only': 'Det är skrivskyddat.',
  types: 'Fältens typer passar inte ihop',
  lossy: 'Med båda riktningarna samtidigt skulle information gå förlorad',
  value: 'Fältet kan inte ha ett sådant värde.',
  secret: 'Lösenord finns inte i filer. Ange det i kopplingens dialogruta.',
  active: 'Kopplingen är aktiv: dess konfigurationsfält är låsta. Avaktivera den först.',
  unread: 'Kopplingens konfigurationsfält kunde inte läsas in.',
};

const origins: Readonly<Record<Parameters<Terms['configFileOrigin']>[0], string>> = {
  file: 'Ändrat i filen',
  connection: 'Ändrat i kopplingen',
  both: 'Ändrat i båda',
  unknown: '',
};

const leftovers: Readonly<Record<Parameters<Terms['configFileLeftover']>[0], string>> = {
  fed: 'Sparat utan riktningen till SuperOffice: det fältet får sitt värde från en annan koppling.',
  'no-list': 'Fältet är inte kopplat till någon lista.',
  'no-item': 'ERP-systemets lista har inget sådant objekt.',
  'no-crm-item': 'SuperOffice-listan har inget med det namnet.',
};

const entries = (count: number): string => (one(count) ? '1 uppgift' : `${n(count)} uppgifter`);

/** Swedish words of configurations as files. */
export default {
  configFile: 'Konfiguration som fil',
  configFileOf: (connection) => `Konfiguration av ${connection} som fil`,
  configFileNotSupported: 'Vad kopplingar synkroniserar kan inte konfigureras med den här tjänsten.',

  // Export
  configFileExport: 'Exportera',
  configFileExportText:
    'Fältkopplingar, listmappning, standardvärden, fältens ordning, synlighet och konfigurationsfält, som läsbar JSON. Lösenord ingår inte.',
  configFileDownload: 'Ladda ned fil',
  configFileDownloadAgain: 'Ladda ned igen',
  configFileReading: 'Läser konfigurationen …',
  configFileExported: (file) => `${file} har lämnats till webbläsaren.`,
  configFileExportFailed: 'Konfigurationen kunde inte läsas in',
  configFileWithoutFields:
    'Sync Connector svarade inte: synlighet och konfigurationsfält finns inte i filen. Allt annat finns med.',

  // Choosing a file
  configFileImport: 'Importera',
  configFileImportText: 'Inget sparas innan du har sett vad som skulle ändras.',
  configFileUpload: 'Överför fil',
  configFileDrop: 'Välj en fil eller släpp den här (.json, högst 10 MB).',
  configFileReadingFile: 'Läser filen …',
  configFileProblem: (problem) => problems[problem],
  configFilePlace: (path, line) => (path === '' ? `Rad ${line}` : line === '' ? path : `Rad ${line}: ${path}`),

  // Comparison
  configFileCompareFailed: 'Kopplingen kunde inte läsas in',
  configFileFrom: (file, connection, connector) =>
    connector === ''
      ? `${file}: exporterad från ”${connection}”`
      : `${file}: exporterad från ”${connection}” (${connector})`,
  configFileOther: 'Filen är från en annan koppling: allt som skiljer sig är markerat.',
  configFileOtherConnector: (theirs, ours) =>
    `Den är från en annan Sync Connector (${theirs}; här är det ${ours}): mycket av den kanske inte passar.`,
  configFileCompare: 'Vad som hämtas',
  configFileCompareBase: 'Det som har ändrats i filen sedan den exporterades',
  configFileCompareAll: 'Allt som skiljer sig',
  configFileSection: (section) => sections[section],
  configFileGroup: (section, actor) => `${section}: ${actor}`,
  configFileTaken: (taken, all) => `${n(taken)} av ${n(all)} hämtas`,
  configFileTake: (entry) => `Hämta från filen: ${entry}`,
  configFileTakeAll: (group) => `Hämta allt i ${group} från filen`,
  configFileEntry: 'Uppgift',
  configFileNow: 'I kopplingen',
  configFileFile: 'I filen',
  configFileOrigin: (origin) => origins[origin],
  configFileKeep: 'Behåll',
  configFileUse: 'Använd filens',
  configFileUndecided: (count) =>
    one(count)
      ? '1 uppgift har ändrats i båda: välj vilken som ska gälla.'
      : `${n(count)} uppgifter har ändrats i båda: välj vilka som ska gälla.`,
  configFileNextUndecided: 'Nästa att avgöra',
  configFileChosen: (count) => (count === 0 ? 'Inget hämtas från filen.' : `${entries(count)} kommer att sparas.`),
  configFileSame: (count) =>
    one(count)
      ? '1 uppgift i filen finns redan i kopplingen.'
      : `${n(count)} uppgifter i filen finns redan i kopplingen.`,
  configFileNothing: 'Inget att importera',
  configFileNothingText: 'Kopplingen har redan allt som filen anger.',
  configFileMore: (count) => `Visa ${n(count)} till`,
  configFileNotApplicable: (count) => `${entries(count)} kan inte importeras här`,
  configFileObstacle: (obstacle) => obstacles[obstacle],
  configFilePending: 'När fältet är kopplat',
  configFileFed: 'Utan riktningen till SuperOffice: det fältet får sitt värde från en annan koppling.',
  configFileOthers: 'Kopplingen ändrades under tiden. Se vad som skiljer sig nu; det du har valt är fortfarande valt.',
  configFileReadonly: 'Skrivskyddat: du kan jämföra, men inget kan sparas.',

  // Entries
  configFileRecords: 'Synkronisering av de här posterna',
  configFileOrderEntry: 'Fältens ordning på ERP-fliken',
  configFileListItem: (field, item) => `${field}: ${item}`,
  configFileUnmapped: 'Inte kopplat',
  configFileToSuperOffice: '> till SuperOffice',
  configFileToErp: '< till ERP',
  configFileBothWays: '<> båda riktningarna',
  configFileIdle: 'ingen riktning',
  configFileShowInSearch: 'Visa i sökning',
  configFileShowInErpTab: 'Visa på ERP-flik',
  configFileNoDefault: 'Inget standardvärde',
  configFileAskUser: 'Fråga användaren',
  configFileMandatory: 'Obligatorisk',
  configFileSecret: 'Lösenord är angivet',
  configFileNoSecret: 'Inget lösenord',
  configFileOrdered: (first, position) => `Från plats ${n(position)}: ${first}`,

  // Storing
  configFileApply: 'Importera de valda',
  configFileApplying: 'Importerar …',
  configFileBack: 'Tillbaka',
  configFileBackToCompare: 'Jämför igen',
  configFileStop: 'Stoppa',
  configFileStopping: 'Stoppar …',
  configFilePart: (part) => parts[part],
  configFileWaiting: 'Väntar',
  configFileStoring: (done, all) => `Sparar ${n(done)} av ${n(all)} …`,
  configFileStored: (count) => (one(count) ? '1 uppgift sparad' : `${n(count)} uppgifter sparade`),
  configFileFailed: (stored) => (stored === 0 ? 'Inte sparat' : `Misslyckades efter ${entries(stored)}`),
  configFileNotTried: 'Inte sparat: importen stoppades innan dess',
  configFileLeftover: (reason) => leftovers[reason],
  configFileNotCopied: (name) => `Inte kopierat till ”${name}”`,
  configFileDone: 'Importen är klar',
  configFilePartly: 'Allt sparades inte',
  configFilePartlyText: 'Det som är sparat är sparat. Försök igen för att spara resten.',
  configFileStopped: 'Importen stoppades',
  configFileRetryAll: 'Försök igen med resten',
  configFileStopHeading: 'Vill du stoppa importen?',
  configFileStopText: 'Det som är sparat är sparat. Den del som sparas just nu slutförs först.',
  configFileGoOn: 'Fortsätt',
} satisfies Translated<typeof syncFile>;
