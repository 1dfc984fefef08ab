import { counting } from '../counting.js';
import type { syncLog } from '../en/sync-log.js';
import type { Translated } from '../terms.js';

const { one } = counting('sv');

/** Swedish words of the log of synchronisation. */
export default {
  logHeading: 'Synkroniseringslogg',

  // Columns
  logColumnConnection: 'Koppling',
  logColumnSource: 'Källa',
  logColumnTarget: 'Mål',
  logColumnField: 'Fält',
  logColumnOldValue: 'Gammalt värde',
  logColumnNewValue: 'Nytt värde',
  logColumnWhen: 'När',
  logNoValue: 'tomt',

  // The entry in hand
  logDetails: 'Post',
  logDetailsHint: 'Gå till en post för att läsa hela dess värden här.',
  logDirection: 'Riktning',
  logDirectionUnknown: 'Inte känd',
  logMarks: 'Det som togs bort är genomstruket; det som lades till är understruket.',
  logNoDifference: 'Båda värdena är lika.',

  // Filter
  logFilter: 'Filter',
  logFilterSet: (count, shown) => (one(count) ? 'Filter (1 villkor)' : `Filter (${shown} villkor)`),
  logSearch: 'Sök i källa, mål och värden',
  logAllConnections: 'Alla kopplingar',
  logAllDirections: 'Båda riktningarna',
  logToSuperOffice: 'Till SuperOffice',
  logToErp: 'Till ERP-systemet',
  logFieldContains: 'Fältet innehåller',
  logFrom: 'Från',
  logTo: 'Till',
  logTimeHint: 'Tiderna är tjänstens.',
  logTimeIncomplete: 'Ange datum och tid.',
  logTimeReversed: 'Detta är före ”Från”: inga poster kan hittas.',
  logQuickTimes: 'Tid',
  logToday: 'I dag',
  logLastHour: 'Senaste timmen',
  logLastDays: '7 dagar',
  logClearFilter: 'Rensa filtret',
  logNothingToClear: 'Inget filter är angivet.',

  // How many, and those that come
  logCount: (count, shown) => (one(count) ? '1 post' : `${shown} poster`),
  logCountFiltered: (shown, whole) => `${shown} av ${whole} poster`,
  logSearched: (shown) => `Bara de ${shown} nyaste posterna genomsöktes.`,
  logFollow: 'Följ',
  logFollowHint: 'Nya poster visas av sig själva när listan står överst och inget i den är markerat eller används.',
  logNew: (count, shown) => (one(count) ? '1 ny post' : `${shown} nya poster`),
  logNewWait: 'De väntar, så att inget flyttas medan du läser.',
  logFollowFailed: 'Det går inte att söka efter nya poster just nu.',
  logSelected: (count, shown) => (one(count) ? '1 post markerad' : `${shown} poster markerade`),
  logClearSelection: 'Rensa markeringen',

  // Nothing there
  logEmpty: 'Loggen är tom',
  logEmptyText: 'Det som synkroniseringen skriver från och med nu visas här.',
  logNoneFound: 'Filtret döljer alla poster',
  logNoneFoundText: (whole, newest) => `Loggen har poster (${whole}); den nyaste är från ${newest}.`,
  logNoneFoundUncounted: 'Ingen post motsvarar filtret.',
  logForbidden: 'Du får inte läsa loggen',
  logFailed: 'Loggen kunde inte läsas',
  logMissing: 'Det finns ingen logg',
  logMissingText: 'Den här tjänsten har ingen synkronisering.',

  // Export
  logExport: 'Exportera',
  logExportHeading: 'Exportera loggen',
  logExportEntries: 'Poster',
  logExportSelected: (count) => `Markerade poster (${count})`,
  logExportAll: (count) => `Det som listan visar (${count})`,
  logExportAllUncounted: 'Det som listan visar',
  logExportFilter: (conditions) => `Filter: ${conditions}`,
  logExportCondition: (name, value) => `${name}: ${value}`,
  logExportText: 'Text',
  logExportLimit: (limit) => `En fil rymmer högst de ${limit} nyaste posterna. Begränsa filtret för äldre poster.`,
  logExportFormat: 'Filformat',
  logExportExcel: 'Excel (.xlsx)',
  logExportCsv: 'CSV (.csv)',
  logExportCsvHint: (delimiter) =>
    `För kalkylprogram på ditt språk: cellerna skiljs åt med ”${delimiter}”. Texter som ser ut som formler får en apostrof.`,
  logExportProgress: (done, total) => `${done} av ${total}`,
  logExportReading: 'Läser poster …',
  logExportWriting: 'Skriver filen …',
  logExportDone: (count, file) =>
    count === '1' ? `1 post har sparats som ”${file}”.` : `${count} poster har sparats som ”${file}”.`,
  logExportCut: (count, total, file) => `Inte allt: ”${file}” innehåller de ${count} nyaste av ${total} poster.`,
  logExportAgain: 'Spara filen igen',
  logExportFailed: 'Exporten avbröts',
  logExportKept: (done) => `Det som har lästs hittills (${done}) behålls: ”Försök igen” fortsätter därifrån.`,
  logExportNothing: 'Det finns inga poster att exportera.',
  logExportLoadFailed: 'Dialogrutan ”Exportera” kunde inte läsas in.',
  logExportStop: 'Stoppa',
  logExportFile: 'Synkroniseringslogg',
} satisfies Translated<typeof syncLog>;
