import type { grid } from '../en/grid.js';
import type { priceAdjustment } from '../en/price-adjustment.js';
import type { priceListDialog } from '../en/price-list-dialog.js';
import type { products as tab } from '../en/products.js';
import type { Terms } from '../terms.js';

const n = (count: number): string => count.toLocaleString('nl');
const items = (count: number): string => (count === 1 ? '1 product' : `${n(count)} producten`);

/** Dutch words of the tab "SuperOffice products" and of what it always has at hand. */
export const products = {
  // Grid
  gridColumns: 'Kolommen',
  gridColumnsReset: 'Kolommen herstellen',
  gridColumnShown: (column) => `${column} weergeven`,
  gridColumnAlwaysShown: 'Deze kolom geeft de rijen hun naam en wordt altijd weergegeven.',
  gridColumnUp: (column) => `${column} omhoog`,
  gridColumnDown: (column) => `${column} omlaag`,
  gridColumnMoved: (column, place, count) => `${column}: kolom ${place} van ${count}`,
  gridColumnResized: (column, pixels) => `${column}: ${pixels} pixels breed`,
  gridHeaderKeys: 'Alt met pijl naar links of rechts: breedte. Ctrl+Shift met pijl naar links of rechts: plaats.',
  gridSelectAll: 'Alle rijen selecteren',
  gridSelectRow: (row) => `${row} selecteren`,
  gridSelectUnnamedRow: 'Rij selecteren',
  gridSelected: (count, shown) => (count === 1 ? '1 rij geselecteerd' : `${shown} rijen geselecteerd`),
  gridSelecting: (done, total) => `Rijen worden geselecteerd: ${done} van ${total}`,
  gridSelectFailed: (reason) => `De rijen konden niet worden geselecteerd. ${reason}`,
  gridCopying: (done, total) => `Rijen worden gekopieerd: ${done} van ${total}`,
  gridCopied: (count, shown) => (count === 1 ? '1 rij gekopieerd' : `${shown} rijen gekopieerd`),
  gridCellCopied: 'Cel gekopieerd',
  gridCopyFailed: (reason) => `De rijen konden niet worden gekopieerd. ${reason}`,
  gridCopyRefused: 'De browser heeft het kopiëren van de rijen niet toegestaan.',
  gridRowFailed: (reason) => `Niet geladen: ${reason}`,
  gridOptionsFailed: (reason) => `De keuzes konden niet worden geladen. ${reason}`,

  // Price lists
  editBuiltIn: 'Ingebouwde SuperOffice-producten + prijslijsten bewerken',
  priceList: 'Prijslijst',
  currency: 'Valuta',
  all: 'Alle',
  active: 'Actief',
  inactive: 'Inactief',
  expired: 'Vervallen',
  notYetValid: 'Nog niet geldig',
  validFromTo: (from, to) => `Geldig van ${from} tot en met ${to}`,
  validUntil: (to) => `Geldig tot en met ${to}`,
  validSince: (from) => `Geldig vanaf ${from}`,
  currencyRate: (units, currency, rate, base) => `${units} ${currency} = ${rate} ${base}`,
  unknownErpConnection: (id) => `Verbinding ${id}`,
  activate: 'Activeren',
  deactivate: 'Deactiveren',
  priceListActions: 'Acties voor de prijslijst',
  choosePriceListFirst: 'Kies eerst een prijslijst',
  priceListsEmpty: 'Nog geen prijslijsten',
  priceListsEmptyText: 'Voeg een prijslijst toe en vul die met de producten die u verkoopt.',
  priceListSaved: (name) => `“${name}” is opgeslagen.`,
  priceListDeleted: (name) => `“${name}” is verwijderd.`,
  priceListActivated: (name) => `“${name}” is weer actief.`,
  priceListDeactivated: (name) => `“${name}” is gedeactiveerd.`,
  priceListDeleteFailed: (name) => `“${name}” kon niet worden verwijderd.`,
  priceListActivateFailed: (name) => `“${name}” kon niet worden geactiveerd.`,
  priceListDeactivateFailed: (name) => `“${name}” kon niet worden gedeactiveerd.`,
  currenciesFailed: 'De koers van de valuta kon niet worden geladen.',
  deletePriceListHeading: (name) => `Wilt u “${name}” verwijderen?`,
  deletePriceListText: (count) =>
    count === 0
      ? 'De lijst heeft geen producten.'
      : `${items(count)} in de lijst ${count === 1 ? 'wordt' : 'worden'} ook verwijderd. Dit kan niet ongedaan worden gemaakt.`,
  deletePriceListCounting: 'De producten worden geteld …',
  deletePriceListUncounted: 'De producten konden niet worden geteld. Ze worden allemaal ook verwijderd.',
  deactivateAdvice:
    'Deactiveer de lijst als u de historie wilt behouden: ze kan dan niet meer in offertes worden gebruikt, en er gaat niets verloren.',
  deactivateInstead: 'In plaats daarvan deactiveren',

  // List of products
  productsHeading: 'Producten',
  productInAssortment: 'In assortiment',
  assortmentOf: (product) => `${product}: in assortiment`,
  assortmentFilter: 'Assortiment',
  assortmentAll: 'Alle producten',
  assortmentOnly: 'In assortiment',
  assortmentNot: 'Niet in assortiment',
  searchProducts: 'Producten zoeken',
  remove: 'Verwijderen',
  importProducts: 'Producten importeren',
  export: 'Exporteren',
  toolAdjustPrices: 'Prijzen aanpassen',
  selectProductFirst: 'Selecteer eerst een product in de lijst',
  selectOneProduct: 'Selecteer slechts één product',
  productCountFiltered: (shown, total) => `aantal: ${shown} van ${total}`,
  productCount: (total) => `aantal: ${total}`,
  productsEmpty: 'Geen producten in deze prijslijst',
  productsEmptyText: 'Voeg producten één voor één toe of importeer ze uit een spreadsheet.',
  productsNoneFound: 'Geen product komt overeen met de zoekopdracht en het filter',
  clearFilter: 'Zoekopdracht en filter wissen',
  productsSelected: (count) => `${count} geselecteerd`,
  productsSelectedHidden: (count, hidden) => `${count} geselecteerd, waarvan ${hidden} verborgen door het filter`,
  clearSelection: 'Selectie opheffen',
  productId: 'ID',
  productUpdated: 'Bijgewerkt',
  productUpdatedBy: 'Bijgewerkt door',
  productRegistered: 'Registratiedatum',
  productRegisteredBy: 'Geregistreerd door',
  fieldsFailed: 'De namen van de productvelden konden niet worden geladen.',
  removeProductsHeading: (count, shown) =>
    count === 1 ? 'Wilt u 1 product verwijderen?' : `Wilt u ${shown} producten verwijderen?`,
  removeProductHeading: (name) => `Wilt u “${name}” verwijderen?`,
  removeProductsText:
    'Het verwijderen is definitief. Haal het product liever uit het assortiment als de historie behouden moet blijven.',
  removeHiddenText: (hidden) => `Daarvan verborgen door het filter: ${hidden}.`,
  removingProducts: (done, total) => `Wordt verwijderd: ${done} van ${total}`,
  stopRemoving: 'Stoppen',
  productsRemoved: (count) => `${items(count)} verwijderd.`,
  productsNotRemoved: (count) =>
    count === 1
      ? '1 product kon niet worden verwijderd. Het is nog geselecteerd.'
      : `${items(count)} konden niet worden verwijderd. Ze zijn nog geselecteerd.`,
  productStored: (name) => `“${name}” is opgeslagen.`,
  cellNotSaved: 'Deze waarde is niet opgeslagen.',
  cellConflict:
    'Iemand anders heeft dit product gewijzigd. Er is niets overschreven: controleer de waarde en voer die opnieuw in.',
  cellProductGone: 'Dit product bestaat niet meer.',

  // Add/Edit price list
  addPriceList: 'Prijslijst toevoegen',
  editPriceList: 'Prijslijst bewerken',
  priceListName: 'Naam prijslijst',
  priceListContents: 'Inhoud',
  addEmptyPriceList: 'Lege prijslijst toevoegen',
  copyExistingPriceList: 'Bestaande prijslijst kopiëren',
  priceListToCopy: 'Te kopiëren prijslijst',
  choosePriceList: 'Kies een prijslijst',
  convertPrices: (currency) => `Prijzen converteren vanuit oorspronkelijke prijslijst naar ${currency}`,
  zeroPrices: (currency) => `Prijzen instellen op nul ${currency}`,
  currencyFixed: 'De valuta kan niet meer worden gewijzigd nadat de prijslijst is opgeslagen.',
  currenciesNotLoaded: 'De valuta’s konden niet worden geladen.',
  currencyMissing: 'Kies een valuta.',
  limitedValidity: 'Beperkte geldigheid',
  validFrom: 'Geldig vanaf',
  validTo: 'Geldig tot',
  validityHint: 'Beide dagen tellen mee. Het begin mag leeg blijven.',
  validToMissing: 'Voer de laatste dag in.',
  validToTooEarly: 'Het einde ligt voor het begin.',
  dateUnreadable: 'De datum is niet volledig.',
  sourceMissing: 'Kies de prijslijst die moet worden gekopieerd.',
  priceListNotSaved: 'De prijslijst is niet opgeslagen',
  priceListConflictHeading: 'Iemand anders heeft deze prijslijst gewijzigd',
  priceListConflictText:
    'Er is niets overschreven. Kies van wie de waarden behouden blijven. Velden die maar een van u heeft gewijzigd, worden samengevoegd.',
  priceListGoneHeading: 'Deze prijslijst bestaat niet meer',
  priceListGoneText: 'Uw wijzigingen zijn er nog. U kunt ze opslaan als een nieuwe, lege prijslijst.',
  priceListSaveAsNew: 'Opslaan als nieuwe prijslijst',
  priceListDraftOutdated: (when) =>
    `Er zijn niet-opgeslagen wijzigingen van ${when}. Sindsdien heeft iemand anders de prijslijst gewijzigd.`,

  // Adjust prices: what is to be done
  adjustPrices: 'Prijzen aanpassen',
  adjustSubject: (count, priceList) => `${items(count)} in “${priceList}”`,
  adjustWhich: 'Prijzen',
  adjustPrice: (price) =>
    ({ cost: 'Kosten', listPrice: 'Catalogusprijs', minimumPrice: 'Minimumprijs eenheid' })[price],
  adjustWhichMissing: 'Kies ten minste één prijs.',
  adjustBy: 'Wijzigen met',
  adjustByPercent: 'Procent',
  adjustByAmount: (currency) => `Bedrag (${currency})`,
  adjustValue: 'Wijziging',
  adjustValueHint: (example) => `Een negatief getal verlaagt de prijzen, bijvoorbeeld ${example}.`,
  adjustValueMissing: 'Voer een getal in.',
  adjustValueUnreadable: (example) => `Dit is geen getal. Schrijf het zo: ${example}.`,
  adjustRounding: 'Afronden op',
  adjustStep: (amount, currency) => `${amount} ${currency}`,
  adjustEnding: (ending) => `Prijzen die eindigen op ${ending}`,
  adjustMode: 'Afrondingsrichting',
  adjustModeName: (mode) =>
    ({ nearest: 'Naar de dichtstbijzijnde waarde', up: 'Altijd omhoog', down: 'Altijd omlaag' })[mode],
  adjustExample: (before, after) => `Voorbeeld: ${before} wordt ${after}.`,
  adjustNothingSelected: 'Er zijn geen producten geselecteerd.',

  // Adjust prices: preview
  adjustPreview: 'Voorbeeld',
  adjustBack: 'Terug',
  adjustReading: (done, total) => `Prijzen worden gelezen: ${n(done)} van ${n(total)}`,
  adjustNothingYet: 'Er wordt niets gewijzigd voordat u op Toepassen klikt.',
  adjustTicked: (count, total) => `Te wijzigen: ${n(count)} van ${items(total)}.`,
  adjustGone: (count) => `${items(count)} ${count === 1 ? 'staat' : 'staan'} niet meer in de prijslijst.`,
  adjustShow: 'Weergeven',
  adjustView: (view, count) =>
    `${{ all: 'Alle', warnings: 'Met waarschuwingen', problems: 'Met problemen', unchanged: 'Ongewijzigd' }[view]} (${n(count)})`,
  adjustProduct: 'Product',
  adjustTick: (product) => `${product} aanpassen`,
  adjustTickAll: 'Alle producten aanpassen',
  adjustFromTo: (before, after) => `${before} wordt ${after}`,
  adjustNoPrice: 'Geen prijs',
  adjustUnchanged: 'ongewijzigd',
  adjustNegative: 'Een prijs zou lager dan nul worden.',
  adjustNothingChanges: 'Er verandert niets.',
  adjustWarning: (warning) =>
    ({
      minimumAboveList: 'Minimumprijs hoger dan catalogusprijs',
      listBelowCost: 'Catalogusprijs lager dan kosten',
      becomesZero: 'Een prijs wordt 0',
    })[warning],
  adjustNoneHere: 'Er zijn geen producten van dit soort.',
  adjustPage: (first, last, total) => `${n(first)}–${n(last)} van ${n(total)}`,
  adjustPreviousPage: 'Vorige producten',
  adjustNextPage: 'Volgende producten',
  adjustApply: (count) => (count === 0 ? 'Toepassen' : `Toepassen op ${items(count)}`),
  adjustNothingTicked: 'Vink de producten aan die moeten worden gewijzigd.',
  adjustReadonly: 'Prijzen kunnen hier niet worden gewijzigd.',

  // Adjust prices: while it is done, and the report
  adjustRunning: (direction, done, total) =>
    `${direction === 'apply' ? 'Prijzen worden gewijzigd' : 'De oude prijzen worden teruggeschreven'}: ${n(done)} van ${n(total)}`,
  adjustFailedSoFar: (count) => `${n(count)} mislukt`,
  adjustStop: 'Stoppen',
  adjustStopping: 'Wordt gestopt …',
  adjustGoOn: 'Doorgaan',
  adjustPaused: 'De bewerking is onderbroken',
  adjustPausedText:
    'Wat gedaan is, blijft gedaan. Ga door als de oorzaak is verholpen; er wordt niets twee keer gewijzigd.',
  adjustLeaveHeading: 'Wilt u stoppen met het wijzigen van prijzen?',
  adjustLeaveText: 'Wat gedaan is, blijft gedaan, en de producten die nu worden weggeschreven, worden eerst voltooid.',
  adjustReport: (direction) => (direction === 'apply' ? 'Resultaat' : 'Resultaat van het ongedaan maken'),
  adjustDone: (direction, count) =>
    direction === 'apply' ? `${items(count)} gewijzigd` : `${items(count)} terug naar de oude prijzen`,
  adjustConflicts: (count) => `${items(count)} overgeslagen: in de tussentijd gewijzigd door iemand anders`,
  adjustFailed: (count) => `${items(count)} mislukt`,
  adjustUnknown: (count) => `${items(count)} zonder antwoord: misschien gewijzigd, misschien niet`,
  adjustPending: (count) => `${items(count)} niet verwerkt`,
  adjustEndedEarly: 'Voortijdig beëindigd',
  adjustReason: 'Reden',
  adjustOutcome: (outcome) =>
    ({
      pending: 'Niet verwerkt.',
      unknown: 'Het antwoord is nooit aangekomen. “Opnieuw proberen” kijkt eerst of de wijziging is opgeslagen.',
      conflict: 'In de tussentijd gewijzigd door iemand anders; er is niets overschreven.',
    })[outcome],
  adjustRetry: (count) => `Opnieuw proberen (${n(count)})`,
  adjustPreviewConflicts: (count) => `Opnieuw een voorbeeld (${n(count)})`,
  adjustUndo: 'Ongedaan maken',
  adjustUndoHint:
    'Ongedaan maken schrijft de oude prijzen terug. Dat is mogelijk totdat dit dialoogvenster wordt gesloten.',
} satisfies Pick<
  Terms,
  keyof typeof grid | keyof typeof tab | keyof typeof priceListDialog | keyof typeof priceAdjustment
>;
