import { counting } from '../counting.js';
import type { priceAdjustment } from '../en/price-adjustment.js';
import type { productExport } from '../en/product-export.js';
import type { productImport } from '../en/product-import.js';
import type { Terms, Translated } from '../terms.js';

const { n, one } = counting('nb');

const items = (count: number): string => (one(count) ? '1 produkt' : `${n(count)} produkter`);
const rowsOf = (count: string): string => (count === '1' ? '1 rad' : `${count} rader`);
const productsOf = (count: string): string => (count === '1' ? '1 produkt' : `${count} produkter`);

/** Heading, and on the next line a sentence. */
const fileProblems: Readonly<Record<Parameters<Terms['importFileProblem']>[0], string>> = {
  'too-large':
    'Filen er for stor\nHøyst 20 MB er mulig, 100 MB utpakket, og 32 767 tegn i en celle. Del den opp i flere filer.',
  'too-many-rows': 'Filen har for mange rader\nHøyst 100 000 er mulig. Del den opp i flere filer.',
  'too-many-columns': 'Filen har for mange kolonner\nHøyst 500 er mulig. Utelat dem som ikke importeres.',
  'wrong-type':
    'Dette er ikke et regneark som kan leses\nBruk en Excel-arbeidsbok (.xlsx) uten passord eller en CSV-fil. Gamle arbeidsbøker (.xls) kan lagres som .xlsx i Excel.',
  broken:
    'Filen er skadet\nDen slutter for tidlig, eller deler av den kan ikke leses. Lagre den på nytt og prøv igjen.',
  empty: 'Filen er tom\nIngen celle har en verdi.',
};

const outcomes: Readonly<Record<Parameters<Terms['importOutcome']>[0], string>> = {
  new: 'Ny',
  changed: 'Endret',
  unchanged: 'Uendret',
  skipped: 'Hoppet over',
  problem: 'Problem',
};

/** Norwegian words of what is done with many products: import, export, adjusting prices. */
export default {
  // Import
  importToPriceList: 'Importer til prisliste',
  importSteps: 'Trinn',
  importStepSource: 'Fil',
  importStepColumns: 'Kolonner',
  importStepPreview: 'Forhåndsvisning',
  importStepImport: 'Importer',
  importNext: 'Neste',

  // Import: Source
  uploadFile: 'Last opp fil',
  importDrop: 'Excel-arbeidsbok (.xlsx) eller CSV-fil. Du kan slippe den her.',
  importPaste: 'Eller lim inn celler',
  importPasteHint: 'Kopier dem i et regnearkprogram og lim dem inn her.',
  importPastedName: 'Innlimte celler',
  importReadingFile: 'Leser filen …',
  importFileProblem: (problem) => fileProblems[problem],
  importFieldsFailed: 'Produktfeltene kunne ikke lastes inn',

  // Import: Columns
  importFileRows: (name, rows) => `${name}: ${rowsOf(rows)}`,
  importSheet: 'Ark',
  importFirstRowIsHeader: 'Den første raden gir kolonnene navn',
  importColumn: 'Kolonne i filen',
  importExample: 'Eksempel',
  importField: 'Produktfelt',
  importFieldFor: (column) => `Produktfelt for «${column}»`,
  importColumnNamed: (letter) => `Kolonne ${letter}`,
  doNotImport: 'Ikke importer',
  importDoubleColumn: (field) => `En annen kolonne er allerede «${field}».`,
  duplicateMatch: 'Duplikate treff',
  importMatchNameCode: 'Navn + Kode',
  importMatchNameOnly: 'Navn',
  importMatchCodeOnly: 'Kode',
  importAction: 'Handling',
  importActionAdd: 'Legg til alltid',
  importActionMerge: 'Flett - oppdater tomme felt',
  importActionReplace: 'Erstatt - overskriv eksisterende',
  importActionSkip: 'Hopp over - ikke importer',
  importActionHint: 'Hva som skal skje med produkter som allerede er i prislisten.',
  importNewListItems: 'Nye listeelementer',
  importNewListItemsAdd: 'Legg til nytt element i listen',
  importNewListItemsBlank: 'Ignorer - sett til tomt',
  importNumberFormat: 'Tall i filen',
  importNumberComma: 'Desimalkomma: 1.234,50',
  importNumberPoint: 'Desimalpunkt: 1,234.50',
  importEmptyCells: 'Tomme celler tømmer feltet',
  importNoColumns: 'Velg et produktfelt for minst én kolonne.',
  importNoCode: 'Velg kolonnen som er koden: Det er den produktene sammenlignes på.',
  importNoName: 'Velg kolonnen som er navnet: Det er det produktene sammenlignes på.',

  // Import: Preview
  importReadingLists: 'Leser lister …',
  importMatching: 'Ser etter produkter som finnes fra før …',
  importPlanning: 'Sammenligner …',
  importProgress: (done, total) => `${done} av ${total}`,
  importOutcome: (outcome) => outcomes[outcome],
  importOutcomes: 'Vis rader',
  importCount: (label, count) => `${label} (${count})`,
  importRows: 'Rader i filen',
  importRow: (line) => `Rad ${line}`,
  importTickAll: 'Merk alle',
  importTickNone: 'Velg bort alle',
  importTicked: (count) => `${rowsOf(count)} vil bli importert.`,
  importNothingTicked: 'Ingenting å importere: Ingen ny eller endret rad er merket.',
  importNow: (count) => `Importer ${rowsOf(count)}`,
  importChange: (field, from, to) => `${field}: ${from} → ${to}`,
  importValue: (field, value) => `${field}: ${value}`,
  importBlank: '(tomt)',
  importOldValue: 'Gammel verdi',
  importNewValue: 'Ny verdi',
  importNoRows: 'Ingen rader',
  importNoChange: 'Prislisten har de samme verdiene allerede.',
  importSkippedText: 'Prislisten har dette produktet allerede.',
  importUnnamed: '(uten navn)',

  // Import: Why
  importProblemNumber: (field, text) => `${field}: «${text}» er ikke et tall.`,
  importProblemCheckbox: (field, text) => `${field}: «${text}» er verken ja eller nei.`,
  importProblemTooLong: (field, max) => `${field}: lengre enn ${max} tegn.`,
  importProblemSupplier: (text) => `Det finnes ikke noe firma som heter «${text}».`,
  importProblemSupplierAmbiguous: (text) => `Flere firmaer heter «${text}».`,
  importProblemMandatory: (field) => `${field} er obligatorisk.`,
  importProblemItemBlank: (field, text) => `${field}: «${text}» finnes ikke i listen. Feltet blir tomt.`,
  importProblemItemAdded: (field, text) => `${field}: «${text}» legges til i listen.`,
  importProblemNoKey: 'Raden har ingenting å sammenligne på.',
  importProblemDuplicate: (line) => `Rad ${line} i filen er samme produkt.`,
  importProblemAmbiguous: (count) => `Prislisten har ${productsOf(count)} som samsvarer.`,

  // Import: Import and report
  importAddingItems: 'Legger til listeelementer …',
  importImporting: 'Importerer …',
  importPaused: 'Importen er satt på pause',
  importPausedText: 'Det som er gjort, er gjort. «Prøv igjen» fortsetter med resten.',
  importStopping: 'Stopper etter radene som behandles akkurat nå …',
  importStopHeading: 'Vil du stoppe importen?',
  importStopText: 'Det som er importert hittil, beholdes. Resten importeres ikke.',
  importFinished: 'Importen er ferdig',
  importStopped: 'Importen ble stoppet',
  importBroken: 'Importen ble avsluttet før tiden',
  importAdded: (count) => `${count} lagt til`,
  importUpdated: (count) => `${count} oppdatert`,
  importUnchanged: (count) => `${count} uendret`,
  importSkipped: (count) => `${count} hoppet over`,
  importLeftOut: (count) => `${count} ikke merket`,
  importWithProblems: (count) => `${count} med problemer`,
  importFailed: (count) => `${count} mislyktes`,
  importUnknown: (count) => `${count} kanskje importert: Svaret fra tjenesten gikk tapt. Kontroller i listen.`,
  importNotDone: (count) => `${count} gjenstår`,
  importNotAnswered: 'Kanskje importert: Svaret fra tjenesten gikk tapt.',
  importNotReached: 'Ikke importert: Importen ble stoppet før det.',
  importFailures: 'Rader som mislyktes',
  importMoreFailures: (count) => `… og ${count} til: Se filen.`,
  importDownloadFailed: 'Lagre radene som ikke ble importert (CSV)',
  importNotImportedName: (name) => `${name} - ikke importert`,

  // Export
  exportRows: 'Rader',
  exportSelected: (count) => `Merkede rader (${count})`,
  exportAll: (count) => `Hele listen (${count})`,
  exportAllUncounted: 'Hele listen',
  exportFilterText: (text) => `Bare det som søket etter «${text}» finner.`,
  exportFilterInAssortment: 'Bare produkter i sortimentet.',
  exportFilterNotInAssortment: 'Bare produkter som ikke er i sortimentet.',
  exportFilterOther: 'Bare det som det gjeldende filteret viser.',
  exportFormat: 'Filformat',
  exportCsv: 'CSV (.csv)',
  exportExcel: 'Excel (.xlsx)',
  exportCsvHint: (delimiter) =>
    `For regnearkprogrammer på språket ditt: Cellene skilles med «${delimiter}». Tekster som ser ut som formler, får en apostrof.`,
  exportColumns: (columns) => `Kolonner, som i listen: ${columns}`,
  exportProgress: (done, total) => `${done} av ${total}`,
  exportReading: 'Leser produkter …',
  exportWriting: 'Skriver filen …',
  exportDone: (count, file) => `${productsOf(count)} er lagret som «${file}».`,
  exportAgain: 'Lagre filen på nytt',
  exportFailed: 'Eksporten stoppet',
  exportKept: (done) => `Det som er lest hittil (${done}), beholdes: «Prøv igjen» fortsetter derfra.`,
  exportNothing: 'Det finnes ingen produkter å eksportere.',

  // Adjust prices

  // Adjust prices: What is to be done
  adjustSubject: (count, priceList) => `${items(count)} i «${priceList}»`,
  adjustWhich: 'Priser',
  adjustPrice: (price) => ({ cost: 'Kostnad', listPrice: 'Listepris', minimumPrice: 'Enhetsminstepris' })[price],
  adjustWhichMissing: 'Velg minst én pris.',
  adjustBy: 'Endre med',
  adjustByPercent: 'Prosent',
  adjustByAmount: (currency) => `Beløp (${currency})`,
  adjustValue: 'Endring',
  adjustValueHint: (example) => `Et negativt tall senker prisene, for eksempel ${example}.`,
  adjustValueMissing: 'Angi et tall.',
  adjustValueUnreadable: (example) => `Dette er ikke et tall. Skriv det slik: ${example}.`,
  adjustRounding: 'Rund av til',
  adjustStep: (amount, currency) => `${amount} ${currency}`,
  adjustEnding: (ending) => `Priser som slutter på ${ending}`,
  adjustMode: 'Avrundingsretning',
  adjustModeName: (mode) => ({ nearest: 'Til nærmeste', up: 'Alltid opp', down: 'Alltid ned' })[mode],
  adjustExample: (before, after) => `Eksempel: ${before} blir ${after}.`,
  adjustNothingSelected: 'Ingen produkter er merket.',

  // Adjust prices: Preview
  adjustPreview: 'Forhåndsvisning',
  adjustReading: (done, total) => `Leser priser: ${n(done)} av ${n(total)}`,
  adjustNothingYet: 'Ingenting endres før du trykker på Utfør.',
  adjustTicked: (count, total) => `${n(count)} av ${items(total)} vil bli endret.`,
  adjustGone: (count) => `${items(count)} finnes ikke lenger i prislisten.`,
  adjustShow: 'Vis',
  adjustView: (view, count) =>
    `${{ all: 'Alle', warnings: 'Med varsler', problems: 'Med problemer', unchanged: 'Uendret' }[view]} (${n(count)})`,
  adjustProduct: 'Produkt',
  adjustTick: (product) => `Juster ${product}`,
  adjustTickAll: 'Juster alle produkter',
  adjustFromTo: (before, after) => `${before} blir ${after}`,
  adjustNoPrice: 'Ingen pris',
  adjustUnchanged: 'uendret',
  adjustNegative: 'En pris ville blitt lavere enn null.',
  adjustNothingChanges: 'Ingenting endres.',
  adjustWarning: (warning) =>
    ({
      minimumAboveList: 'Minsteprisen er høyere enn listeprisen',
      listBelowCost: 'Listeprisen er lavere enn kostnaden',
      becomesZero: 'En pris blir 0',
    })[warning],
  adjustNoneHere: 'Det finnes ingen slike produkter.',
  adjustPage: (first, last, total) => `${n(first)}–${n(last)} av ${n(total)}`,
  adjustPreviousPage: 'Forrige produkter',
  adjustNextPage: 'Neste produkter',
  adjustApply: (count) => (count === 0 ? 'Utfør' : `Utfør for ${items(count)}`),
  adjustNothingTicked: 'Merk produktene som skal endres.',
  adjustReadonly: 'Priser kan ikke endres her.',

  // Adjust prices: While it is done
  adjustRunning: (direction, done, total) =>
    `${direction === 'apply' ? 'Endrer priser' : 'Gjenoppretter de gamle prisene'}: ${n(done)} av ${n(total)}`,
  adjustFailedSoFar: (count) => `${n(count)} mislyktes`,
  adjustStopping: 'Stopper …',
  adjustPaused: 'Arbeidet er satt på pause',
  adjustPausedText: 'Det som er gjort, er gjort. Fortsett når årsaken er rettet; ingenting endres to ganger.',
  adjustLeaveHeading: 'Vil du slutte å endre priser?',
  adjustLeaveText: 'Det som er gjort, er gjort, og produktene som skrives akkurat nå, blir ferdige først.',

  // Adjust prices: Report
  adjustReport: (direction) => (direction === 'apply' ? 'Resultat' : 'Resultat av gjenopprettingen'),
  adjustDone: (direction, count) =>
    direction === 'apply' ? `${items(count)} er endret` : `${items(count)} har fått tilbake de gamle prisene`,
  adjustConflicts: (count) => `${items(count)} ble hoppet over: endret av noen andre i mellomtiden`,
  adjustFailed: (count) => `${items(count)} mislyktes`,
  adjustUnknown: (count) => `${items(count)} uten svar: kanskje endret, kanskje ikke`,
  adjustPending: (count) => `${items(count)} gjenstår`,
  adjustEndedEarly: 'Det ble avsluttet før tiden',
  adjustOutcome: (outcome) =>
    ({
      pending: 'Ikke gjort.',
      unknown: 'Svaret kom aldri. «Prøv igjen» kontrollerer først om endringen ble gjort.',
      conflict: 'Endret av noen andre i mellomtiden; ingenting er overskrevet.',
    })[outcome],
  adjustRetry: (count) => `Prøv igjen (${n(count)})`,
  adjustPreviewConflicts: (count) => `Forhåndsvis på nytt (${n(count)})`,
  adjustUndoHint: 'Angre skriver tilbake de gamle prisene. Det er mulig til denne dialogboksen lukkes.',
} satisfies Translated<typeof productImport & typeof productExport & typeof priceAdjustment>;
