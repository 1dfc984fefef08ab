import { counting } from '../counting.js';
import type { grid } from '../en/grid.js';
import type { products } from '../en/products.js';
import type { Translated } from '../terms.js';

const { n, one } = counting('de');

const items = (count: number): string => (one(count) ? '1 Produkt' : `${n(count)} Produkte`);

/** German words of the tab "SuperOffice products" and its grid. */
export default {
  // Price lists
  editBuiltIn: 'Integrierte SuperOffice-Produkte + Preislisten bearbeiten',
  priceList: 'Preisliste',
  currency: 'Währung',
  all: 'Alle',
  active: 'Aktiv',
  inactive: 'Inaktiv',
  expired: 'Abgelaufen',
  notYetValid: 'Noch nicht gültig',
  validFromTo: (from, to) => `Gültig von ${from} bis ${to}`,
  validUntil: (to) => `Gültig bis ${to}`,
  validSince: (from) => `Gültig ab ${from}`,
  currencyRate: (units, currency, rate, base) => `${units} ${currency} = ${rate} ${base}`,
  unknownErpConnection: (id) => `Verbindung ${id}`,
  activate: 'Aktivieren',
  deactivate: 'Deaktivieren',
  priceListActions: 'Aktionen für die Preisliste',
  choosePriceListFirst: 'Wählen Sie zuerst eine Preisliste',
  priceListsEmpty: 'Noch keine Preislisten',
  priceListsEmptyText: 'Fügen Sie eine Preisliste hinzu und füllen Sie sie dann mit den Produkten, die Sie verkaufen.',
  priceListSaved: (name) => `„${name}“ wurde gespeichert.`,
  priceListDeleted: (name) => `„${name}“ wurde gelöscht.`,
  priceListActivated: (name) => `„${name}“ ist wieder aktiv.`,
  priceListDeactivated: (name) => `„${name}“ wurde deaktiviert.`,
  priceListDeleteFailed: (name) => `„${name}“ konnte nicht gelöscht werden.`,
  priceListActivateFailed: (name) => `„${name}“ konnte nicht aktiviert werden.`,
  priceListDeactivateFailed: (name) => `„${name}“ konnte nicht deaktiviert werden.`,
  currenciesFailed: 'Der Kurs der Währung konnte nicht geladen werden.',
  deletePriceListHeading: (name) => `„${name}“ löschen?`,
  deletePriceListText: (count) =>
    count === 0
      ? 'Sie hat keine Produkte.'
      : `${items(count)} ${one(count) ? 'wird' : 'werden'} mit gelöscht. Dies kann nicht rückgängig gemacht werden.`,
  deletePriceListCounting: 'Die Produkte werden gezählt …',
  deletePriceListUncounted: 'Die Produkte konnten nicht gezählt werden. Alle werden mit gelöscht.',
  deactivateAdvice:
    'Deaktivieren Sie sie stattdessen, um die Historie zu erhalten: Sie kann dann nicht mehr in Angeboten verwendet werden, und nichts geht verloren.',
  deactivateInstead: 'Stattdessen deaktivieren',

  // List of products
  productsHeading: 'Produkte',
  productInAssortment: 'Im Sortiment',
  assortmentOf: (product) => `${product}: im Sortiment`,
  assortmentFilter: 'Sortiment',
  assortmentAll: 'Alle Produkte',
  assortmentOnly: 'Im Sortiment',
  assortmentNot: 'Nicht im Sortiment',
  searchProducts: 'Produkte suchen',
  remove: 'Entfernen',
  importProducts: 'Produkte importieren',
  export: 'Exportieren',
  adjustPrices: 'Preise anpassen',
  selectProductFirst: 'Markieren Sie zuerst ein Produkt in der Liste',
  selectOneProduct: 'Markieren Sie nur ein Produkt',
  productCountFiltered: (shown, total) => `Anzahl: ${shown} von ${total}`,
  productCount: (total) => `Anzahl: ${total}`,
  productsEmpty: 'Keine Produkte in dieser Preisliste',
  productsEmptyText: 'Fügen Sie Produkte einzeln hinzu oder importieren Sie sie aus einer Tabelle.',
  productsNoneFound: 'Kein Produkt passt zu Suche und Filter',
  clearFilter: 'Suche und Filter löschen',
  productsSelected: (count) => `${count} markiert`,
  productsSelectedHidden: (count, hidden) => `${count} markiert, davon ${hidden} durch den Filter ausgeblendet`,
  clearSelection: 'Markierung aufheben',
  productId: 'ID',
  productUpdated: 'Aktualisiert',
  productUpdatedBy: 'Aktualisiert von',
  productRegistered: 'Registrierungsdatum',
  productRegisteredBy: 'Registriert von',
  fieldsFailed: 'Die Namen der Produktfelder konnten nicht geladen werden.',
  removeProductsHeading: (count, shown) => (one(count) ? '1 Produkt entfernen?' : `${shown} Produkte entfernen?`),
  removeProductHeading: (name) => `„${name}“ entfernen?`,
  removeProductsText:
    'Das Löschen ist endgültig. Nehmen Sie das Produkt stattdessen aus dem Sortiment, wenn die Historie erhalten bleiben soll.',
  removeHiddenText: (hidden) => `Davon durch den Filter ausgeblendet: ${hidden}.`,
  removingProducts: (done, total) => `Wird entfernt: ${done} von ${total}`,
  productsRemoved: (count) => `${items(count)} entfernt.`,
  productsNotRemoved: (count) =>
    one(count)
      ? '1 Produkt konnte nicht entfernt werden. Es ist noch markiert.'
      : `${items(count)} konnten nicht entfernt werden. Sie sind noch markiert.`,
  productStored: (name) => `„${name}“ wurde gespeichert.`,
  cellNotSaved: 'Dieser Wert wurde nicht gespeichert.',
  cellConflict:
    'Jemand anderes hat dieses Produkt geändert. Nichts wurde überschrieben: Prüfen Sie den Wert und geben Sie ihn erneut ein.',
  cellProductGone: 'Dieses Produkt ist nicht mehr vorhanden.',

  // What is done with many products
  back: 'Zurück',
  goOn: 'Fortsetzen',
  stop: 'Anhalten',
  reason: 'Grund',

  // Grid
  gridColumns: 'Spalten',
  gridColumnsReset: 'Spalten zurücksetzen',
  gridColumnAlwaysShown: 'Diese Spalte benennt die Zeilen und wird immer angezeigt.',
  gridColumnUp: (column) => `${column} nach oben`,
  gridColumnDown: (column) => `${column} nach unten`,
  gridColumnMoved: (column, place, count) => `${column}: Spalte ${place} von ${count}`,
  gridColumnResized: (column, pixels) => `${column}: ${pixels} Pixel breit`,
  gridHeaderKeys:
    'Alt mit Pfeil nach links oder rechts: Breite. Strg+Umschalt mit Pfeil nach links oder rechts: Position.',
  gridSelectAll: 'Alle Zeilen markieren',
  gridSelectRow: (row) => `${row} markieren`,
  gridSelectUnnamedRow: 'Zeile markieren',
  gridSelected: (count, shown) => (one(count) ? '1 Zeile markiert' : `${shown} Zeilen markiert`),
  gridSelecting: (done, total) => `Zeilen werden markiert: ${done} von ${total}`,
  gridSelectFailed: (reason) => `Die Zeilen konnten nicht markiert werden. ${reason}`,
  gridCopying: (done, total) => `Zeilen werden kopiert: ${done} von ${total}`,
  gridCopied: (count, shown) => (one(count) ? '1 Zeile kopiert' : `${shown} Zeilen kopiert`),
  gridCellCopied: 'Zelle kopiert',
  gridCopyFailed: (reason) => `Die Zeilen konnten nicht kopiert werden. ${reason}`,
  gridCopyRefused: 'Der Browser hat das Kopieren der Zeilen nicht zugelassen.',
  gridPrinted: (first, last, total) => `Gedruckt sind die Zeilen ${first} bis ${last} von ${total}: die geladenen.`,
  gridPrintedNone: (total) => `Von den ${total} Zeilen ist keine gedruckt: Es war keine geladen.`,
  gridRowFailed: (reason) => `Nicht geladen: ${reason}`,
  gridOptionsFailed: (reason) => `Die Auswahl konnte nicht geladen werden. ${reason}`,
} satisfies Translated<typeof products & typeof grid>;
