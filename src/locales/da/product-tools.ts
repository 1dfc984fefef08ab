import { counting } from '../counting.js';
import type { priceAdjustment } from '../en/price-adjustment.js';
import type { productExport } from '../en/product-export.js';
import type { productImport } from '../en/product-import.js';
import type { Terms, Translated } from '../terms.js';

const { n, one } = counting('da');

const items = (count: number): string => (one(count) ? '1 produkt' : `${n(count)} produkter`);
const rowsOf = (count: string): string => (count === '1' ? '1 række' : `${count} rækker`);
const productsOf = (count: string): string => (count === '1' ? '1 produkt' : `${count} produkter`);

/** Heading, and on the next line a sentence. */
const fileProblems: Readonly<Record<Parameters<Terms['importFileProblem']>[0], string>> = {
  'too-large':
    'Filen er for stor\nHøjst 20 MB er muligt, 100 MB udpakket, og 32.767 tegn i en celle. Del den op i flere filer.',
  'too-many-rows': 'Filen har for mange rækker\nHøjst 100.000 er muligt. Del den op i flere filer.',
  'too-many-columns': 'Filen har for mange kolonner\nHøjst 500 er muligt. Udelad dem, der ikke importeres.',
  'wrong-type':
    'Dette er ikke et regneark, der kan læses\nBrug en Excel-projektmappe (.xlsx) uden adgangskode eller en CSV-fil. Gamle projektmapper (.xls) kan gemmes som .xlsx i Excel.',
  broken:
    'Filen er beskadiget\nDen slutter for tidligt, eller dele af den kan ikke læses. Gem den på ny, og prøv igen.',
  empty: 'Filen er tom\nIngen celle har en værdi.',
};

const outcomes: Readonly<Record<Parameters<Terms['importOutcome']>[0], string>> = {
  new: 'Ny',
  changed: 'Ændret',
  unchanged: 'Uændret',
  skipped: 'Sprunget over',
  problem: 'Problem',
};

/** Danish words of what is done with many products: import, export, adjusting prices. */
export default {
  // Import
  importToPriceList: 'Importer til prisliste',
  importSteps: 'Trin',
  importStepSource: 'Fil',
  importStepColumns: 'Kolonner',
  importStepPreview: 'Forhåndsvisning',
  importStepImport: 'Importer',
  importNext: 'Næste',

  // Import: Source
  uploadFile: 'Upload fil',
  importDrop: 'Excel-projektmappe (.xlsx) eller CSV-fil. Du kan slippe den her.',
  importPaste: 'Eller indsæt celler',
  importPasteHint: 'Kopiér dem i et regnearksprogram, og indsæt dem her.',
  importPastedName: 'Indsatte celler',
  importReadingFile: 'Læser filen …',
  importFileProblem: (problem) => fileProblems[problem],
  importFieldsFailed: 'Produktfelterne kunne ikke indlæses',

  // Import: Columns
  importFileRows: (name, rows) => `${name}: ${rowsOf(rows)}`,
  importSheet: 'Ark',
  importFirstRowIsHeader: 'Den første række navngiver kolonnerne',
  importColumn: 'Kolonne i filen',
  importExample: 'Eksempel',
  importField: 'Produktfelt',
  importFieldFor: (column) => `Produktfelt for »${column}«`,
  importColumnNamed: (letter) => `Kolonne ${letter}`,
  doNotImport: 'Importer ikke',
  importDoubleColumn: (field) => `En anden kolonne er allerede »${field}«.`,
  duplicateMatch: 'Dobbelt resultat',
  importMatchNameCode: 'Navn + kode',
  importMatchNameOnly: 'Navn',
  importMatchCodeOnly: 'Kode',
  importAction: 'Handling',
  importActionAdd: 'Tilføj altid',
  importActionMerge: 'Flet tomme',
  importActionReplace: 'Erstat - overskriv eksisterende',
  importActionSkip: 'Udelad',
  importActionHint: 'Hvad der skal ske med produkter, som allerede er i prislisten.',
  importNewListItems: 'Nye listeelementer',
  importNewListItemsAdd: 'Tilføj nyt element i listen',
  importNewListItemsBlank: 'Sæt til tom',
  importNumberFormat: 'Tal i filen',
  importNumberComma: 'Decimalkomma: 1.234,50',
  importNumberPoint: 'Decimalpunktum: 1,234.50',
  importEmptyCells: 'Tomme celler tømmer feltet',
  importNoColumns: 'Vælg et produktfelt for mindst én kolonne.',
  importNoCode: 'Vælg den kolonne, der er koden: Det er den, produkterne sammenlignes på.',
  importNoName: 'Vælg den kolonne, der er navnet: Det er det, produkterne sammenlignes på.',

  // Import: Preview
  importReadingLists: 'Læser lister …',
  importMatching: 'Leder efter produkter, der allerede findes …',
  importPlanning: 'Sammenligner …',
  importProgress: (done, total) => `${done} af ${total}`,
  importOutcome: (outcome) => outcomes[outcome],
  importOutcomes: 'Vis rækker',
  importCount: (label, count) => `${label} (${count})`,
  importRows: 'Rækker i filen',
  importRow: (line) => `Række ${line}`,
  importTickAll: 'Marker alle',
  importTickNone: 'Fravælg alle',
  importTicked: (count) => `${rowsOf(count)} vil blive importeret.`,
  importNothingTicked: 'Intet at importere: Ingen ny eller ændret række er markeret.',
  importNow: (count) => `Importer ${rowsOf(count)}`,
  importChange: (field, from, to) => `${field}: ${from} → ${to}`,
  importValue: (field, value) => `${field}: ${value}`,
  importBlank: '(tomt)',
  importOldValue: 'Gammel værdi',
  importNewValue: 'Ny værdi',
  importNoRows: 'Ingen rækker',
  importNoChange: 'Prislisten har allerede de samme værdier.',
  importSkippedText: 'Prislisten har allerede dette produkt.',
  importUnnamed: '(uden navn)',

  // Import: Why
  importProblemNumber: (field, text) => `${field}: »${text}« er ikke et tal.`,
  importProblemCheckbox: (field, text) => `${field}: »${text}« er hverken ja eller nej.`,
  importProblemTooLong: (field, max) => `${field}: længere end ${max} tegn.`,
  importProblemSupplier: (text) => `Der er intet firma, der hedder »${text}«.`,
  importProblemSupplierAmbiguous: (text) => `Flere firmaer hedder »${text}«.`,
  importProblemMandatory: (field) => `${field} er obligatorisk.`,
  importProblemItemBlank: (field, text) => `${field}: »${text}« findes ikke på listen. Feltet bliver tomt.`,
  importProblemItemAdded: (field, text) => `${field}: »${text}« føjes til listen.`,
  importProblemNoKey: 'Rækken har intet at sammenligne på.',
  importProblemDuplicate: (line) => `Række ${line} i filen er det samme produkt.`,
  importProblemAmbiguous: (count) => `Prislisten har ${productsOf(count)}, der passer.`,

  // Import: Import and report
  importAddingItems: 'Tilføjer listeelementer …',
  importImporting: 'Importerer …',
  importPaused: 'Importen er sat på pause',
  importPausedText: 'Det, der er gjort, er gjort. »Prøv igen« fortsætter med resten.',
  importStopping: 'Stopper efter de rækker, der behandles lige nu …',
  importStopHeading: 'Vil du stoppe importen?',
  importStopText: 'Det, der er importeret indtil nu, bevares. Resten importeres ikke.',
  importFinished: 'Importen er færdig',
  importStopped: 'Importen blev stoppet',
  importBroken: 'Importen blev afsluttet før tid',
  importAdded: (count) => `${count} tilføjet`,
  importUpdated: (count) => `${count} opdateret`,
  importUnchanged: (count) => `${count} uændret`,
  importSkipped: (count) => `${count} sprunget over`,
  importLeftOut: (count) => `${count} ikke markeret`,
  importWithProblems: (count) => `${count} med problemer`,
  importFailed: (count) => `${count} mislykkedes`,
  importUnknown: (count) => `${count} måske importeret: Tjenestens svar gik tabt. Kontrollér på listen.`,
  importNotDone: (count) => `${count} mangler`,
  importNotAnswered: 'Måske importeret: Tjenestens svar gik tabt.',
  importNotReached: 'Ikke importeret: Importen blev stoppet inden da.',
  importFailures: 'Rækker, der mislykkedes',
  importMoreFailures: (count) => `… og ${count} mere: Se filen.`,
  importDownloadFailed: 'Gem de rækker, der ikke blev importeret (CSV)',
  importNotImportedName: (name) => `${name} - ikke importeret`,

  // Export
  exportRows: 'Rækker',
  exportSelected: (count) => `Markerede rækker (${count})`,
  exportAll: (count) => `Hele listen (${count})`,
  exportAllUncounted: 'Hele listen',
  exportFilterText: (text) => `Kun det, som søgningen efter »${text}« finder.`,
  exportFilterInAssortment: 'Kun produkter i sortimentet.',
  exportFilterNotInAssortment: 'Kun produkter, der ikke er i sortimentet.',
  exportFilterOther: 'Kun det, som det aktuelle filter viser.',
  exportFormat: 'Filformat',
  exportCsv: 'CSV (.csv)',
  exportExcel: 'Excel (.xlsx)',
  exportCsvHint: (delimiter) =>
    `Til regnearksprogrammer på dit sprog: Cellerne adskilles med »${delimiter}«. Tekster, der ligner formler, får en apostrof.`,
  exportColumns: (columns) => `Kolonner, som på listen: ${columns}`,
  exportProgress: (done, total) => `${done} af ${total}`,
  exportReading: 'Læser produkter …',
  exportWriting: 'Skriver filen …',
  exportDone: (count, file) => `${productsOf(count)} er gemt som »${file}«.`,
  exportAgain: 'Gem filen igen',
  exportFailed: 'Eksporten stoppede',
  exportKept: (done) => `Det, der er læst indtil nu (${done}), bevares: »Prøv igen« fortsætter derfra.`,
  exportNothing: 'Der er ingen produkter at eksportere.',

  // Adjust prices

  // Adjust prices: What is to be done
  adjustSubject: (count, priceList) => `${items(count)} i »${priceList}«`,
  adjustWhich: 'Priser',
  adjustPrice: (price) => ({ cost: 'Kostpris', listPrice: 'Listepris', minimumPrice: 'Mindstepris for enhed' })[price],
  adjustWhichMissing: 'Vælg mindst én pris.',
  adjustBy: 'Ændr med',
  adjustByPercent: 'Procent',
  adjustByAmount: (currency) => `Beløb (${currency})`,
  adjustValue: 'Ændring',
  adjustValueHint: (example) => `Et negativt tal sænker priserne, for eksempel ${example}.`,
  adjustValueMissing: 'Angiv et tal.',
  adjustValueUnreadable: (example) => `Dette er ikke et tal. Skriv det sådan: ${example}.`,
  adjustRounding: 'Afrund til',
  adjustStep: (amount, currency) => `${amount} ${currency}`,
  adjustEnding: (ending) => `Priser, der ender på ${ending}`,
  adjustMode: 'Afrundingsretning',
  adjustModeName: (mode) => ({ nearest: 'Til nærmeste', up: 'Altid op', down: 'Altid ned' })[mode],
  adjustExample: (before, after) => `Eksempel: ${before} bliver ${after}.`,
  adjustNothingSelected: 'Ingen produkter er markeret.',

  // Adjust prices: Preview
  adjustPreview: 'Forhåndsvisning',
  adjustReading: (done, total) => `Læser priser: ${n(done)} af ${n(total)}`,
  adjustNothingYet: 'Intet ændres, før du trykker på Udfør.',
  adjustTicked: (count, total) => `${n(count)} af ${items(total)} vil blive ændret.`,
  adjustGone: (count) => `${items(count)} findes ikke længere i prislisten.`,
  adjustShow: 'Vis',
  adjustView: (view, count) =>
    `${{ all: 'Alle', warnings: 'Med advarsler', problems: 'Med problemer', unchanged: 'Uændret' }[view]} (${n(count)})`,
  adjustProduct: 'Produkt',
  adjustTick: (product) => `Juster ${product}`,
  adjustTickAll: 'Juster alle produkter',
  adjustFromTo: (before, after) => `${before} bliver ${after}`,
  adjustNoPrice: 'Ingen pris',
  adjustUnchanged: 'uændret',
  adjustNegative: 'En pris ville blive lavere end nul.',
  adjustNothingChanges: 'Intet ændres.',
  adjustWarning: (warning) =>
    ({
      minimumAboveList: 'Mindsteprisen er højere end listeprisen',
      listBelowCost: 'Listeprisen er lavere end kostprisen',
      becomesZero: 'En pris bliver 0',
    })[warning],
  adjustNoneHere: 'Der er ingen sådanne produkter.',
  adjustPage: (first, last, total) => `${n(first)}–${n(last)} af ${n(total)}`,
  adjustPreviousPage: 'Forrige produkter',
  adjustNextPage: 'Næste produkter',
  adjustApply: (count) => (count === 0 ? 'Udfør' : `Udfør for ${items(count)}`),
  adjustNothingTicked: 'Marker de produkter, der skal ændres.',
  adjustReadonly: 'Priser kan ikke ændres her.',

  // Adjust prices: While it is done
  adjustRunning: (direction, done, total) =>
    `${direction === 'apply' ? 'Ændrer priser' : 'Gendanner de gamle priser'}: ${n(done)} af ${n(total)}`,
  adjustFailedSoFar: (count) => `${n(count)} mislykkedes`,
  adjustStopping: 'Stopper …',
  adjustPaused: 'Arbejdet er sat på pause',
  adjustPausedText: 'Det, der er gjort, er gjort. Fortsæt, når årsagen er afhjulpet; intet ændres to gange.',
  adjustLeaveHeading: 'Vil du stoppe med at ændre priser?',
  adjustLeaveText: 'Det, der er gjort, er gjort, og de produkter, der skrives lige nu, bliver færdige først.',

  // Adjust prices: Report
  adjustReport: (direction) => (direction === 'apply' ? 'Resultat' : 'Resultat af gendannelsen'),
  adjustDone: (direction, count) =>
    direction === 'apply' ? `${items(count)} er ændret` : `${items(count)} har fået de gamle priser tilbage`,
  adjustConflicts: (count) => `${items(count)} blev sprunget over: ændret af en anden i mellemtiden`,
  adjustFailed: (count) => `${items(count)} mislykkedes`,
  adjustUnknown: (count) => `${items(count)} uden svar: måske ændret, måske ikke`,
  adjustPending: (count) => `${items(count)} mangler`,
  adjustEndedEarly: 'Det blev afsluttet før tid',
  adjustOutcome: (outcome) =>
    ({
      pending: 'Ikke gjort.',
      unknown: 'Svaret kom aldrig. »Prøv igen« kontrollerer først, om ændringen blev foretaget.',
      conflict: 'Ændret af en anden i mellemtiden; intet er overskrevet.',
    })[outcome],
  adjustRetry: (count) => `Prøv igen (${n(count)})`,
  adjustPreviewConflicts: (count) => `Forhåndsvis igen (${n(count)})`,
  adjustUndoHint: 'Fortryd skriver de gamle priser tilbage. Det er muligt, indtil denne dialogboks lukkes.',
} satisfies Translated<typeof productImport & typeof productExport & typeof priceAdjustment>;
