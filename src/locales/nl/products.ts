import { counting } from '../counting.js';
import type { grid } from '../en/grid.js';
import type { products } from '../en/products.js';
import type { Translated } from '../terms.js';

const { n, one } = counting('nl');

const items = (count: number): string => (one(count) ? '1 product' : `${n(count)} producten`);

/** Dutch words of the tab "SuperOffice products" and its grid. */
export default {
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
      : `${items(count)} in de lijst ${one(count) ? 'wordt' : 'worden'} ook verwijderd. Dit kan niet ongedaan worden gemaakt.`,
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
  adjustPrices: 'Prijzen aanpassen',
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
    one(count) ? 'Wilt u 1 product verwijderen?' : `Wilt u ${shown} producten verwijderen?`,
  removeProductHeading: (name) => `Wilt u “${name}” verwijderen?`,
  removeProductsText:
    'Het verwijderen is definitief. Haal het product liever uit het assortiment als de historie behouden moet blijven.',
  removeHiddenText: (hidden) => `Daarvan verborgen door het filter: ${hidden}.`,
  removingProducts: (done, total) => `Wordt verwijderd: ${done} van ${total}`,
  productsRemoved: (count) => `${items(count)} verwijderd.`,
  productsNotRemoved: (count) =>
    one(count)
      ? '1 product kon niet worden verwijderd. Het is nog geselecteerd.'
      : `${items(count)} konden niet worden verwijderd. Ze zijn nog geselecteerd.`,
  productStored: (name) => `“${name}” is opgeslagen.`,
  cellNotSaved: 'Deze waarde is niet opgeslagen.',
  cellConflict:
    'Iemand anders heeft dit product gewijzigd. Er is niets overschreven: controleer de waarde en voer die opnieuw in.',
  cellProductGone: 'Dit product bestaat niet meer.',

  // What is done with many products
  back: 'Terug',
  goOn: 'Doorgaan',
  stop: 'Stoppen',
  reason: 'Reden',

  // Grid
  gridColumns: 'Kolommen',
  gridColumnsReset: 'Kolommen herstellen',
  gridColumnAlwaysShown: 'Deze kolom geeft de rijen hun naam en wordt altijd weergegeven.',
  gridColumnUp: (column) => `${column} omhoog`,
  gridColumnDown: (column) => `${column} omlaag`,
  gridColumnMoved: (column, place, count) => `${column}: kolom ${place} van ${count}`,
  gridColumnResized: (column, pixels) => `${column}: ${pixels} pixels breed`,
  gridHeaderKeys: 'Alt met pijl naar links of rechts: breedte. Ctrl+Shift met pijl naar links of rechts: plaats.',
  gridSelectAll: 'Alle rijen selecteren',
  gridSelectRow: (row) => `${row} selecteren`,
  gridSelectUnnamedRow: 'Rij selecteren',
  gridSelected: (count, shown) => (one(count) ? '1 rij geselecteerd' : `${shown} rijen geselecteerd`),
  gridSelecting: (done, total) => `Rijen worden geselecteerd: ${done} van ${total}`,
  gridSelectFailed: (reason) => `De rijen konden niet worden geselecteerd. ${reason}`,
  gridCopying: (done, total) => `Rijen worden gekopieerd: ${done} van ${total}`,
  gridCopied: (count, shown) => (one(count) ? '1 rij gekopieerd' : `${shown} rijen gekopieerd`),
  gridCellCopied: 'Cel gekopieerd',
  gridCopyFailed: (reason) => `De rijen konden niet worden gekopieerd. ${reason}`,
  gridCopyRefused: 'De browser heeft het kopiëren van de rijen niet toegestaan.',
  gridPrinted: (first, last, total) =>
    `Rijen ${first} tot en met ${last} van ${total} zijn afgedrukt: die waren geladen.`,
  gridPrintedNone: (total) => `Geen van de ${total} rijen is afgedrukt: er was er geen geladen.`,
  gridRowFailed: (reason) => `Niet geladen: ${reason}`,
  gridOptionsFailed: (reason) => `De keuzes konden niet worden geladen. ${reason}`,
} satisfies Translated<typeof products & typeof grid>;
