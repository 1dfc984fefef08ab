import { counting } from '../counting.js';
import type { syncLog } from '../en/sync-log.js';
import type { Translated } from '../terms.js';

const { one } = counting('nl');

/** Dutch words of the log of synchronisation. */
export default {
  logHeading: 'Synchronisatielogboek',

  // Columns
  logColumnConnection: 'Verbinding',
  logColumnSource: 'Bron',
  logColumnTarget: 'Doel',
  logColumnField: 'Veld',
  logColumnOldValue: 'Oude waarde',
  logColumnNewValue: 'Nieuwe waarde',
  logColumnWhen: 'Wanneer',
  logNoValue: 'leeg',

  // The entry in hand
  logDetails: 'Regel',
  logDetailsHint: 'Ga naar een regel om de waarden hier volledig te lezen.',
  logDirection: 'Richting',
  logDirectionUnknown: 'Niet bekend',
  logMarks: 'Wat is verwijderd, is doorgehaald; wat is toegevoegd, is onderstreept.',
  logNoDifference: 'Beide waarden zijn gelijk.',

  // Filter
  logFilter: 'Filter',
  logFilterSet: (count, shown) => (one(count) ? 'Filter (1 voorwaarde)' : `Filter (${shown} voorwaarden)`),
  logSearch: 'Zoeken in bron, doel en waarden',
  logAllConnections: 'Alle verbindingen',
  logAllDirections: 'Beide richtingen',
  logToSuperOffice: 'Naar SuperOffice',
  logToErp: 'Naar het ERP-systeem',
  logFieldContains: 'Veld bevat',
  logFrom: 'Van',
  logTo: 'Tot',
  logTimeHint: 'De tijden zijn die van de service.',
  logTimeIncomplete: 'Voer datum en tijd in.',
  logTimeReversed: 'Dit is vóór “Van”: er kan geen regel worden gevonden.',
  logQuickTimes: 'Tijd',
  logToday: 'Vandaag',
  logLastHour: 'Laatste uur',
  logLastDays: '7 dagen',
  logClearFilter: 'Filter wissen',
  logNothingToClear: 'Er is geen filter ingesteld.',

  // How many, and those that come
  logCount: (count, shown) => (one(count) ? '1 regel' : `${shown} regels`),
  logCountFiltered: (shown, whole) => `${shown} van ${whole} regels`,
  logSearched: (shown) => `Alleen de nieuwste ${shown} regels zijn doorzocht.`,
  logFollow: 'Volgen',
  logFollowHint:
    'Nieuwe regels verschijnen vanzelf zolang de lijst bovenaan staat en er niets in geselecteerd of in gebruik is.',
  logNew: (count, shown) => (one(count) ? '1 nieuwe regel' : `${shown} nieuwe regels`),
  logNewWait: 'Ze wachten, zodat er niets verschuift terwijl u leest.',
  logFollowFailed: 'Er kan nu niet naar nieuwe regels worden gezocht.',
  logSelected: (count, shown) => (one(count) ? '1 regel geselecteerd' : `${shown} regels geselecteerd`),
  logClearSelection: 'Selectie opheffen',

  // Nothing there
  logEmpty: 'Het logboek is leeg',
  logEmptyText: 'Wat de synchronisatie vanaf nu schrijft, wordt hier weergegeven.',
  logNoneFound: 'Het filter verbergt alle regels',
  logNoneFoundText: (whole, newest) => `Het logboek heeft regels (${whole}); de nieuwste is van ${newest}.`,
  logNoneFoundUncounted: 'Geen enkele regel voldoet aan het filter.',
  logForbidden: 'U mag het logboek niet lezen',
  logFailed: 'Het logboek kon niet worden gelezen',
  logMissing: 'Er is geen logboek',
  logMissingText: 'Deze service heeft geen synchronisatie.',

  // Export
  logExport: 'Exporteren',
  logExportHeading: 'Logboek exporteren',
  logExportEntries: 'Regels',
  logExportSelected: (count) => `Geselecteerde regels (${count})`,
  logExportAll: (count) => `Wat de lijst laat zien (${count})`,
  logExportAllUncounted: 'Wat de lijst laat zien',
  logExportFilter: (conditions) => `Filter: ${conditions}`,
  logExportCondition: (name, value) => `${name}: ${value}`,
  logExportText: 'Tekst',
  logExportLimit: (limit) =>
    `Een bestand bevat maximaal de nieuwste ${limit} regels. Beperk het filter voor oudere regels.`,
  logExportFormat: 'Bestandsindeling',
  logExportExcel: 'Excel (.xlsx)',
  logExportCsv: 'CSV (.csv)',
  logExportCsvHint: (delimiter) =>
    `Voor spreadsheetprogramma’s in uw taal: de cellen worden gescheiden door “${delimiter}”. Teksten die op formules lijken, krijgen een apostrof.`,
  logExportProgress: (done, total) => `${done} van ${total}`,
  logExportReading: 'Regels worden gelezen …',
  logExportWriting: 'Het bestand wordt geschreven …',
  logExportDone: (count, file) =>
    count === '1' ? `1 regel is opgeslagen als “${file}”.` : `${count} regels zijn opgeslagen als “${file}”.`,
  logExportCut: (count, total, file) => `Niet alles: “${file}” bevat de nieuwste ${count} van ${total} regels.`,
  logExportAgain: 'Bestand opnieuw opslaan',
  logExportFailed: 'De export is gestopt',
  logExportKept: (done) => `Wat tot nu toe is gelezen (${done}), blijft behouden: “Opnieuw proberen” gaat daar verder.`,
  logExportNothing: 'Er zijn geen regels om te exporteren.',
  logExportLoadFailed: 'Het dialoogvenster “Exporteren” kon niet worden geladen.',
  logExportStop: 'Stoppen',
  logExportFile: 'Synchronisatielogboek',
} satisfies Translated<typeof syncLog>;
