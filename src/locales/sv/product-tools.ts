import { counting } from '../counting.js';
import type { priceAdjustment } from '../en/price-adjustment.js';
import type { productExport } from '../en/product-export.js';
import type { productImport } from '../en/product-import.js';
import type { Terms, Translated } from '../terms.js';

const { n, one } = counting('sv');

const items = (count: number): string => (one(count) ? '1 produkt' : `${n(count)} produkter`);
const rowsOf = (count: string): string => (count === '1' ? '1 rad' : `${count} rader`);
const productsOf = (count: string): string => (count === '1' ? '1 produkt' : `${count} produkter`);

/** Heading, and on the next line a sentence. */
const fileProblems: Readonly<Record<Parameters<Terms['importFileProblem']>[0], string>> = {
  'too-large':
    'Filen är för stor\nHögst 20 MB är möjligt, 100 MB uppackad, och 32 767 tecken i en cell. Dela upp den i flera filer.',
  'too-many-rows': 'Filen har för många rader\nHögst 100 000 är möjligt. Dela upp den i flera filer.',
  'too-many-columns': 'Filen har för många kolumner\nHögst 500 är möjligt. Utelämna dem som inte importeras.',
  'wrong-type':
    'Detta är inte ett kalkylark som kan läsas\nAnvänd en Excel-arbetsbok (.xlsx) utan lösenord eller en CSV-fil. Gamla arbetsböcker (.xls) kan sparas som .xlsx i Excel.',
  broken:
    'Filen är skadad\nDen slutar för tidigt, eller så kan delar av den inte läsas. Spara den på nytt och försök igen.',
  empty: 'Filen är tom\nIngen cell har ett värde.',
};

const outcomes: Readonly<Record<Parameters<Terms['importOutcome']>[0], string>> = {
  new: 'Ny',
  changed: 'Ändrad',
  unchanged: 'Oförändrad',
  skipped: 'Överhoppad',
  problem: 'Problem',
};

/** Swedish words of what is done with many products: import, export, adjusting prices. */
export default {
  // Import
  importToPriceList: 'Importera till prislista',
  importSteps: 'Steg',
  importStepSource: 'Fil',
  importStepColumns: 'Kolumner',
  importStepPreview: 'Förhandsvisning',
  importStepImport: 'Importera',
  importNext: 'Nästa',

  // Import: Source
  uploadFile: 'Överför fil',
  importDrop: 'Excel-arbetsbok (.xlsx) eller CSV-fil. Du kan släppa den här.',
  importPaste: 'Eller klistra in celler',
  importPasteHint: 'Kopiera dem i ett kalkylprogram och klistra in dem här.',
  importPastedName: 'Inklistrade celler',
  importReadingFile: 'Läser filen …',
  importFileProblem: (problem) => fileProblems[problem],
  importFieldsFailed: 'Produktfälten kunde inte läsas in',

  // Import: Columns
  importFileRows: (name, rows) => `${name}: ${rowsOf(rows)}`,
  importSheet: 'Blad',
  importFirstRowIsHeader: 'Första raden namnger kolumnerna',
  importColumn: 'Kolumn i filen',
  importExample: 'Exempel',
  importField: 'Produktfält',
  importFieldFor: (column) => `Produktfält för ”${column}”`,
  importColumnNamed: (letter) => `Kolumn ${letter}`,
  doNotImport: 'Importera inte',
  importDoubleColumn: (field) => `En annan kolumn är redan ”${field}”.`,
  duplicateMatch: 'Dubblett',
  importMatchNameCode: 'Namn + kod',
  importMatchNameOnly: 'Namn',
  importMatchCodeOnly: 'Kod',
  importAction: 'Åtgärd',
  importActionAdd: 'Lägg alltid till',
  importActionMerge: 'Slå ihop - uppdatera tomma fält',
  importActionReplace: 'Ersätt - skriv över befintlig',
  importActionSkip: 'Hoppa över - importera inte',
  importActionHint: 'Vad som ska hända med produkter som redan finns i prislistan.',
  importNewListItems: 'Nya listobjekt',
  importNewListItemsAdd: 'Lägg till nytt objekt i listan',
  importNewListItemsBlank: 'Ignorera - ange som tomt',
  importNumberFormat: 'Tal i filen',
  importNumberComma: 'Decimalkomma: 1.234,50',
  importNumberPoint: 'Decimalpunkt: 1,234.50',
  importEmptyCells: 'Tomma celler tömmer fältet',
  importNoColumns: 'Välj ett produktfält för minst en kolumn.',
  importNoCode: 'Välj den kolumn som är koden: det är den som produkter matchas mot.',
  importNoName: 'Välj den kolumn som är namnet: det är det som produkter matchas mot.',

  // Import: Preview
  importReadingLists: 'Läser listor …',
  importMatching: 'Söker efter produkter som redan finns …',
  importPlanning: 'Jämför …',
  importProgress: (done, total) => `${done} av ${total}`,
  importOutcome: (outcome) => outcomes[outcome],
  importOutcomes: 'Visa rader',
  importCount: (label, count) => `${label} (${count})`,
  importRows: 'Rader i filen',
  importRow: (line) => `Rad ${line}`,
  importTickAll: 'Markera alla',
  importTickNone: 'Avmarkera alla',
  importTicked: (count) => `${rowsOf(count)} kommer att importeras.`,
  importNothingTicked: 'Inget att importera: ingen ny eller ändrad rad är markerad.',
  importNow: (count) => `Importera ${rowsOf(count)}`,
  importChange: (field, from, to) => `${field}: ${from} → ${to}`,
  importValue: (field, value) => `${field}: ${value}`,
  importBlank: '(tomt)',
  importOldValue: 'Gammalt värde',
  importNewValue: 'Nytt värde',
  importNoRows: 'Inga rader',
  importNoChange: 'Prislistan har redan samma värden.',
  importSkippedText: 'Produkten finns redan i prislistan.',
  importUnnamed: '(utan namn)',

  // Import: Why
  importProblemNumber: (field, text) => `${field}: ”${text}” är inte ett tal.`,
  importProblemCheckbox: (field, text) => `${field}: ”${text}” är varken ja eller nej.`,
  importProblemTooLong: (field, max) => `${field}: längre än ${max} tecken.`,
  importProblemSupplier: (text) => `Det finns inget företag som heter ”${text}”.`,
  importProblemSupplierAmbiguous: (text) => `Flera företag heter ”${text}”.`,
  importProblemMandatory: (field) => `${field} är obligatoriskt.`,
  importProblemItemBlank: (field, text) => `${field}: ”${text}” finns inte i listan. Fältet blir tomt.`,
  importProblemItemAdded: (field, text) => `${field}: ”${text}” läggs till i listan.`,
  importProblemNoKey: 'Raden har inget att matcha mot.',
  importProblemDuplicate: (line) => `Rad ${line} i filen är samma produkt.`,
  importProblemAmbiguous: (count) => `Prislistan har ${productsOf(count)} som matchar.`,

  // Import: Import and report
  importAddingItems: 'Lägger till listobjekt …',
  importImporting: 'Importerar …',
  importPaused: 'Importen är pausad',
  importPausedText: 'Det som är gjort är gjort. ”Försök igen” fortsätter med resten.',
  importStopping: 'Stoppar efter de rader som behandlas just nu …',
  importStopHeading: 'Vill du stoppa importen?',
  importStopText: 'Det som har importerats hittills finns kvar. Resten importeras inte.',
  importFinished: 'Importen är klar',
  importStopped: 'Importen stoppades',
  importBroken: 'Importen avslutades i förtid',
  importAdded: (count) => (count === '1' ? '1 tillagd' : `${count} tillagda`),
  importUpdated: (count) => (count === '1' ? '1 uppdaterad' : `${count} uppdaterade`),
  importUnchanged: (count) => (count === '1' ? '1 oförändrad' : `${count} oförändrade`),
  importSkipped: (count) => (count === '1' ? '1 överhoppad' : `${count} överhoppade`),
  importLeftOut: (count) => (count === '1' ? '1 inte markerad' : `${count} inte markerade`),
  importWithProblems: (count) => `${count} med problem`,
  importFailed: (count) => `${count} misslyckades`,
  importUnknown: (count) => `${count} kanske importerades: tjänstens svar gick förlorat. Kontrollera i listan.`,
  importNotDone: (count) => `${count} återstår`,
  importNotAnswered: 'Importerades kanske: tjänstens svar gick förlorat.',
  importNotReached: 'Inte importerad: importen stoppades innan dess.',
  importFailures: 'Rader som misslyckades',
  importMoreFailures: (count) => `… och ${count} till: se filen.`,
  importDownloadFailed: 'Spara raderna som inte importerades (CSV)',
  importNotImportedName: (name) => `${name} - inte importerade`,

  // Export
  exportRows: 'Rader',
  exportSelected: (count) => `Markerade rader (${count})`,
  exportAll: (count) => `Hela listan (${count})`,
  exportAllUncounted: 'Hela listan',
  exportFilterText: (text) => `Bara det som sökningen efter ”${text}” hittar.`,
  exportFilterInAssortment: 'Bara produkter i sortimentet.',
  exportFilterNotInAssortment: 'Bara produkter som inte finns i sortimentet.',
  exportFilterOther: 'Bara det som det aktuella filtret visar.',
  exportFormat: 'Filformat',
  exportCsv: 'CSV (.csv)',
  exportExcel: 'Excel (.xlsx)',
  exportCsvHint: (delimiter) =>
    `För kalkylprogram på ditt språk: cellerna skiljs åt med ”${delimiter}”. Texter som ser ut som formler får en apostrof.`,
  exportColumns: (columns) => `Kolumner, som i listan: ${columns}`,
  exportProgress: (done, total) => `${done} av ${total}`,
  exportReading: 'Läser produkter …',
  exportWriting: 'Skriver filen …',
  exportDone: (count, file) => `${productsOf(count)} har sparats som ”${file}”.`,
  exportAgain: 'Spara filen igen',
  exportFailed: 'Exporten avbröts',
  exportKept: (done) => `Det som har lästs hittills (${done}) behålls: ”Försök igen” fortsätter därifrån.`,
  exportNothing: 'Det finns inga produkter att exportera.',

  // Adjust prices

  // Adjust prices: What is to be done
  adjustSubject: (count, priceList) => `${items(count)} i ”${priceList}”`,
  adjustWhich: 'Priser',
  adjustPrice: (price) => ({ cost: 'Kostnadspris', listPrice: 'Listpris', minimumPrice: 'Enhetens minimipris' })[price],
  adjustWhichMissing: 'Välj minst ett pris.',
  adjustBy: 'Ändra med',
  adjustByPercent: 'Procent',
  adjustByAmount: (currency) => `Belopp (${currency})`,
  adjustValue: 'Ändring',
  adjustValueHint: (example) => `Ett negativt tal sänker priserna, till exempel ${example}.`,
  adjustValueMissing: 'Ange ett tal.',
  adjustValueUnreadable: (example) => `Detta är inte ett tal. Skriv det så här: ${example}.`,
  adjustRounding: 'Avrunda till',
  adjustStep: (amount, currency) => `${amount} ${currency}`,
  adjustEnding: (ending) => `Priser som slutar på ${ending}`,
  adjustMode: 'Avrundningsriktning',
  adjustModeName: (mode) => ({ nearest: 'Till närmaste', up: 'Alltid uppåt', down: 'Alltid nedåt' })[mode],
  adjustExample: (before, after) => `Exempel: ${before} blir ${after}.`,
  adjustNothingSelected: 'Inga produkter är markerade.',

  // Adjust prices: Preview
  adjustPreview: 'Förhandsvisning',
  adjustReading: (done, total) => `Läser priser: ${n(done)} av ${n(total)}`,
  adjustNothingYet: 'Inget ändras förrän du trycker på Verkställ.',
  adjustTicked: (count, total) => `${n(count)} av ${items(total)} kommer att ändras.`,
  adjustGone: (count) => `${items(count)} finns inte längre i prislistan.`,
  adjustShow: 'Visa',
  adjustView: (view, count) =>
    `${{ all: 'Alla', warnings: 'Med varningar', problems: 'Med problem', unchanged: 'Oförändrade' }[view]} (${n(count)})`,
  adjustProduct: 'Produkt',
  adjustTick: (product) => `Justera ${product}`,
  adjustTickAll: 'Justera alla produkter',
  adjustFromTo: (before, after) => `${before} blir ${after}`,
  adjustNoPrice: 'Inget pris',
  adjustUnchanged: 'oförändrat',
  adjustNegative: 'Ett pris skulle bli lägre än noll.',
  adjustNothingChanges: 'Inget ändras.',
  adjustWarning: (warning) =>
    ({
      minimumAboveList: 'Minimipriset är högre än listpriset',
      listBelowCost: 'Listpriset är lägre än kostnadspriset',
      becomesZero: 'Ett pris blir 0',
    })[warning],
  adjustNoneHere: 'Det finns inga sådana produkter.',
  adjustPage: (first, last, total) => `${n(first)}–${n(last)} av ${n(total)}`,
  adjustPreviousPage: 'Föregående produkter',
  adjustNextPage: 'Nästa produkter',
  adjustApply: (count) => (count === 0 ? 'Verkställ' : `Verkställ för ${items(count)}`),
  adjustNothingTicked: 'Markera de produkter som ska ändras.',
  adjustReadonly: 'Priser kan inte ändras här.',

  // Adjust prices: While it is done
  adjustRunning: (direction, done, total) =>
    `${direction === 'apply' ? 'Ändrar priser' : 'Återställer de gamla priserna'}: ${n(done)} av ${n(total)}`,
  adjustFailedSoFar: (count) => `${n(count)} misslyckades`,
  adjustStopping: 'Stoppar …',
  adjustPaused: 'Arbetet är pausat',
  adjustPausedText: 'Det som är gjort är gjort. Fortsätt när orsaken är åtgärdad; inget ändras två gånger.',
  adjustLeaveHeading: 'Vill du sluta ändra priser?',
  adjustLeaveText: 'Det som är gjort är gjort, och de produkter som skrivs just nu blir klara först.',

  // Adjust prices: Report
  adjustReport: (direction) => (direction === 'apply' ? 'Resultat' : 'Resultat av återställningen'),
  adjustDone: (direction, count) =>
    direction === 'apply' ? `${items(count)} har ändrats` : `${items(count)} har fått tillbaka de gamla priserna`,
  adjustConflicts: (count) => `${items(count)} hoppades över: någon annan har gjort ändringar under tiden`,
  adjustFailed: (count) => `${items(count)} misslyckades`,
  adjustUnknown: (count) => `${items(count)} utan svar: det är oklart om ändringen gjordes`,
  adjustPending: (count) => `${items(count)} återstår`,
  adjustEndedEarly: 'Det avslutades i förtid',
  adjustOutcome: (outcome) =>
    ({
      pending: 'Inte gjort.',
      unknown: 'Svaret kom aldrig. ”Försök igen” kontrollerar först om ändringen gjordes.',
      conflict: 'Ändrat av någon annan under tiden; inget har skrivits över.',
    })[outcome],
  adjustRetry: (count) => `Försök igen (${n(count)})`,
  adjustPreviewConflicts: (count) => `Förhandsvisa igen (${n(count)})`,
  adjustUndoHint: 'Ångra skriver tillbaka de gamla priserna. Det går tills den här dialogrutan stängs.',
} satisfies Translated<typeof productImport & typeof productExport & typeof priceAdjustment>;
