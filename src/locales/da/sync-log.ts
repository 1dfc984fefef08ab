import { counting } from '../counting.js';
import type { syncLog } from '../en/sync-log.js';
import type { Translated } from '../terms.js';

const { one } = counting('da');

/** Danish words of the log of synchronisation. */
export default {
  logHeading: 'Synkroniseringslog',

  // Columns
  logColumnConnection: 'Link',
  logColumnSource: 'Kilde',
  logColumnTarget: 'Mål',
  logColumnField: 'Felt',
  logColumnOldValue: 'Gammel værdi',
  logColumnNewValue: 'Ny værdi',
  logColumnWhen: 'Hvornår',
  logNoValue: 'tomt',

  // The entry in hand
  logDetails: 'Post',
  logDetailsHint: 'Gå til en post for at læse hele dens værdier her.',
  logDirection: 'Retning',
  logDirectionUnknown: 'Ikke kendt',
  logMarks: 'Det, der blev fjernet, er gennemstreget; det, der blev tilføjet, er understreget.',
  logNoDifference: 'Begge værdier er ens.',

  // Filter
  logFilter: 'Filter',
  logFilterSet: (count, shown) => (one(count) ? 'Filter (1 betingelse)' : `Filter (${shown} betingelser)`),
  logSearch: 'Søg i kilde, mål og værdier',
  logAllConnections: 'Alle links',
  logAllDirections: 'Begge retninger',
  logToSuperOffice: 'Til SuperOffice',
  logToErp: 'Til ERP-systemet',
  logFieldContains: 'Feltet indeholder',
  logFrom: 'Fra',
  logTo: 'Til',
  logTimeHint: 'Tidspunkterne er tjenestens.',
  logTimeIncomplete: 'Angiv dato og klokkeslæt.',
  logTimeReversed: 'Dette er før »Fra«: Ingen post kan findes.',
  logQuickTimes: 'Tid',
  logToday: 'I dag',
  logLastHour: 'Seneste time',
  logLastDays: '7 dage',
  logClearFilter: 'Ryd filteret',
  logNothingToClear: 'Intet filter er angivet.',

  // How many, and those that come
  logCount: (count, shown) => (one(count) ? '1 post' : `${shown} poster`),
  logCountFiltered: (shown, whole) => `${shown} af ${whole} poster`,
  logSearched: (shown) => `Kun de ${shown} nyeste poster blev gennemsøgt.`,
  logFollow: 'Følg',
  logFollowHint: 'Nye poster vises af sig selv, når listen står øverst, og intet i den er markeret eller i brug.',
  logNew: (count, shown) => (one(count) ? '1 ny post' : `${shown} nye poster`),
  logNewWait: 'De venter, så intet flytter sig, mens du læser.',
  logFollowFailed: 'Der kan ikke søges efter nye poster lige nu.',
  logSelected: (count, shown) => (one(count) ? '1 post er markeret' : `${shown} poster er markeret`),
  logClearSelection: 'Ryd markeringen',

  // Nothing there
  logEmpty: 'Loggen er tom',
  logEmptyText: 'Det, som synkroniseringen skriver fra nu af, vises her.',
  logNoneFound: 'Filteret skjuler alle poster',
  logNoneFoundText: (whole, newest) => `Loggen har poster (${whole}); den nyeste er fra ${newest}.`,
  logNoneFoundUncounted: 'Ingen post passer til filteret.',
  logForbidden: 'Du må ikke læse loggen',
  logFailed: 'Loggen kunne ikke læses',
  logMissing: 'Der er ingen log',
  logMissingText: 'Denne tjeneste har ingen synkronisering.',

  // Export
  logExport: 'Eksportér',
  logExportHeading: 'Eksportér loggen',
  logExportEntries: 'Poster',
  logExportSelected: (count) => `Markerede poster (${count})`,
  logExportAll: (count) => `Det, listen viser (${count})`,
  logExportAllUncounted: 'Det, listen viser',
  logExportFilter: (conditions) => `Filter: ${conditions}`,
  logExportCondition: (name, value) => `${name}: ${value}`,
  logExportText: 'Tekst',
  logExportLimit: (limit) => `En fil rummer højst de ${limit} nyeste poster. Afgræns filteret for ældre poster.`,
  logExportFormat: 'Filformat',
  logExportExcel: 'Excel (.xlsx)',
  logExportCsv: 'CSV (.csv)',
  logExportCsvHint: (delimiter) =>
    `Til regnearksprogrammer på dit sprog: Cellerne adskilles med »${delimiter}«. Tekster, der ligner formler, får en apostrof.`,
  logExportProgress: (done, total) => `${done} af ${total}`,
  logExportReading: 'Læser poster …',
  logExportWriting: 'Skriver filen …',
  logExportDone: (count, file) =>
    count === '1' ? `1 post er gemt som »${file}«.` : `${count} poster er gemt som »${file}«.`,
  logExportCut: (count, total, file) => `Ikke det hele: »${file}« indeholder de ${count} nyeste af ${total} poster.`,
  logExportAgain: 'Gem filen igen',
  logExportFailed: 'Eksporten stoppede',
  logExportKept: (done) => `Det, der er læst indtil nu (${done}), bevares: »Prøv igen« fortsætter derfra.`,
  logExportNothing: 'Der er ingen poster at eksportere.',
  logExportLoadFailed: 'Dialogboksen »Eksportér« kunne ikke indlæses.',
  logExportStop: 'Stop',
  logExportFile: 'Synkroniseringslog',
} satisfies Translated<typeof syncLog>;
