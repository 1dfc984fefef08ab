import { counting } from '../counting.js';
import type { syncLog } from '../en/sync-log.js';
import type { Translated } from '../terms.js';

const { one } = counting('nb');

/** Norwegian words of the log of synchronisation. */
export default {
  logHeading: 'Synkroniseringslogg',

  // Columns
  logColumnConnection: 'Kobling',
  logColumnSource: 'Kilde',
  logColumnTarget: 'Mål',
  logColumnField: 'Felt',
  logColumnOldValue: 'Gammel verdi',
  logColumnNewValue: 'Ny verdi',
  logColumnWhen: 'Når',
  logNoValue: 'tomt',

  // The entry in hand
  logDetails: 'Oppføring',
  logDetailsHint: 'Gå til en oppføring for å lese hele verdiene her.',
  logDirection: 'Retning',
  logDirectionUnknown: 'Ikke kjent',
  logMarks: 'Det som ble fjernet, er gjennomstreket; det som ble lagt til, er understreket.',
  logNoDifference: 'Begge verdiene er like.',

  // Filter
  logFilter: 'Filter',
  logFilterSet: (count, shown) => (one(count) ? 'Filter (1 betingelse)' : `Filter (${shown} betingelser)`),
  logSearch: 'Søk i kilde, mål og verdier',
  logAllConnections: 'Alle koblinger',
  logAllDirections: 'Begge retninger',
  logToSuperOffice: 'Til SuperOffice',
  logToErp: 'Til ERP-systemet',
  logFieldContains: 'Feltet inneholder',
  logFrom: 'Fra',
  logTo: 'Til',
  logTimeHint: 'Tidspunktene er tjenestens.',
  logTimeIncomplete: 'Angi dato og klokkeslett.',
  logTimeReversed: 'Dette er før «Fra»: Ingen oppføring kan finnes.',
  logQuickTimes: 'Tid',
  logToday: 'I dag',
  logLastHour: 'Siste time',
  logLastDays: '7 dager',
  logClearFilter: 'Tøm filteret',
  logNothingToClear: 'Ingen filter er angitt.',

  // How many, and those that come
  logCount: (count, shown) => (one(count) ? '1 oppføring' : `${shown} oppføringer`),
  logCountFiltered: (shown, whole) => `${shown} av ${whole} oppføringer`,
  logSearched: (shown) => `Bare de ${shown} nyeste oppføringene ble gjennomsøkt.`,
  logFollow: 'Følg',
  logFollowHint: 'Nye oppføringer vises av seg selv når listen står øverst og ingenting i den er merket eller i bruk.',
  logNew: (count, shown) => (one(count) ? '1 ny oppføring' : `${shown} nye oppføringer`),
  logNewWait: 'De venter, slik at ingenting flytter seg mens du leser.',
  logFollowFailed: 'Det er ikke mulig å se etter nye oppføringer akkurat nå.',
  logSelected: (count, shown) => (one(count) ? '1 oppføring er merket' : `${shown} oppføringer er merket`),
  logClearSelection: 'Opphev merkingen',

  // Nothing there
  logEmpty: 'Loggen er tom',
  logEmptyText: 'Det som synkroniseringen skriver fra nå av, vises her.',
  logNoneFound: 'Filteret skjuler alle oppføringer',
  logNoneFoundText: (whole, newest) => `Loggen har oppføringer (${whole}); den nyeste er fra ${newest}.`,
  logNoneFoundUncounted: 'Ingen oppføring passer til filteret.',
  logForbidden: 'Du har ikke lov til å lese loggen',
  logFailed: 'Loggen kunne ikke leses',
  logMissing: 'Det finnes ingen logg',
  logMissingText: 'Denne tjenesten har ingen synkronisering.',

  // Export
  logExport: 'Eksporter',
  logExportHeading: 'Eksporter loggen',
  logExportEntries: 'Oppføringer',
  logExportSelected: (count) => `Merkede oppføringer (${count})`,
  logExportAll: (count) => `Det listen viser (${count})`,
  logExportAllUncounted: 'Det listen viser',
  logExportFilter: (conditions) => `Filter: ${conditions}`,
  logExportCondition: (name, value) => `${name}: ${value}`,
  logExportText: 'Tekst',
  logExportLimit: (limit) =>
    `En fil rommer høyst de ${limit} nyeste oppføringene. Begrens filteret for eldre oppføringer.`,
  logExportFormat: 'Filformat',
  logExportExcel: 'Excel (.xlsx)',
  logExportCsv: 'CSV (.csv)',
  logExportCsvHint: (delimiter) =>
    `For regnearkprogrammer på språket ditt: Cellene skilles med «${delimiter}». Tekster som ser ut som formler, får en apostrof.`,
  logExportProgress: (done, total) => `${done} av ${total}`,
  logExportReading: 'Leser oppføringer …',
  logExportWriting: 'Skriver filen …',
  logExportDone: (count, file) =>
    count === '1' ? `1 oppføring er lagret som «${file}».` : `${count} oppføringer er lagret som «${file}».`,
  logExportCut: (count, total, file) => `Ikke alt: «${file}» inneholder de ${count} nyeste av ${total} oppføringer.`,
  logExportAgain: 'Lagre filen på nytt',
  logExportFailed: 'Eksporten stoppet',
  logExportKept: (done) => `Det som er lest hittil (${done}), beholdes: «Prøv igjen» fortsetter derfra.`,
  logExportNothing: 'Det finnes ingen oppføringer å eksportere.',
  logExportLoadFailed: 'Dialogboksen «Eksporter» kunne ikke lastes inn.',
  logExportStop: 'Stopp',
  logExportFile: 'Synkroniseringslogg',
} satisfies Translated<typeof syncLog>;
