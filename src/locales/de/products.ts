import type { grid } from '../en/grid.js';
import type { priceAdjustment } from '../en/price-adjustment.js';
import type { priceListDialog } from '../en/price-list-dialog.js';
import type { products as tab } from '../en/products.js';
import type { Terms } from '../terms.js';

const n = (count: number): string => count.toLocaleString('de');
const items = (count: number): string => (count === 1 ? '1 Produkt' : `${n(count)} Produkte`);

/** German words of the tab "SuperOffice products" and of what it always has at hand. */
export const products = {
  // Grid
  gridColumns: 'Spalten',
  gridColumnsReset: 'Spalten zurücksetzen',
  gridColumnShown: (column) => `${column} anzeigen`,
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
  gridSelected: (count, shown) => (count === 1 ? '1 Zeile markiert' : `${shown} Zeilen markiert`),
  gridSelecting: (done, total) => `Zeilen werden markiert: ${done} von ${total}`,
  gridSelectFailed: (reason) => `Die Zeilen konnten nicht markiert werden. ${reason}`,
  gridCopying: (done, total) => `Zeilen werden kopiert: ${done} von ${total}`,
  gridCopied: (count, shown) => (count === 1 ? '1 Zeile kopiert' : `${shown} Zeilen kopiert`),
  gridCellCopied: 'Zelle kopiert',
  gridCopyFailed: (reason) => `Die Zeilen konnten nicht kopiert werden. ${reason}`,
  gridCopyRefused: 'Der Browser hat das Kopieren der Zeilen nicht zugelassen.',
  gridRowFailed: (reason) => `Nicht geladen: ${reason}`,
  gridOptionsFailed: (reason) => `Die Auswahl konnte nicht geladen werden. ${reason}`,

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
      : `${items(count)} ${count === 1 ? 'wird' : 'werden'} mit gelöscht. Dies kann nicht rückgängig gemacht werden.`,
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
  toolAdjustPrices: 'Preise anpassen',
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
  removeProductsHeading: (count, shown) => (count === 1 ? '1 Produkt entfernen?' : `${shown} Produkte entfernen?`),
  removeProductHeading: (name) => `„${name}“ entfernen?`,
  removeProductsText:
    'Das Löschen ist endgültig. Nehmen Sie das Produkt stattdessen aus dem Sortiment, wenn die Historie erhalten bleiben soll.',
  removeHiddenText: (hidden) => `Davon durch den Filter ausgeblendet: ${hidden}.`,
  removingProducts: (done, total) => `Wird entfernt: ${done} von ${total}`,
  stopRemoving: 'Anhalten',
  productsRemoved: (count) => `${items(count)} entfernt.`,
  productsNotRemoved: (count) =>
    count === 1
      ? '1 Produkt konnte nicht entfernt werden. Es ist noch markiert.'
      : `${items(count)} konnten nicht entfernt werden. Sie sind noch markiert.`,
  productStored: (name) => `„${name}“ wurde gespeichert.`,
  cellNotSaved: 'Dieser Wert wurde nicht gespeichert.',
  cellConflict:
    'Jemand anderes hat dieses Produkt geändert. Nichts wurde überschrieben: Prüfen Sie den Wert und geben Sie ihn erneut ein.',
  cellProductGone: 'Dieses Produkt ist nicht mehr vorhanden.',

  // Add/Edit price list
  addPriceList: 'Preisliste hinzufügen',
  editPriceList: 'Preisliste bearbeiten',
  priceListName: 'Name der Preisliste',
  priceListContents: 'Inhalt',
  addEmptyPriceList: 'Leere Preisliste hinzufügen',
  copyExistingPriceList: 'Bestehende Preisliste kopieren',
  priceListToCopy: 'Zu kopierende Preisliste',
  choosePriceList: 'Preisliste auswählen',
  convertPrices: (currency) => `Preise aus Originalpreisliste in ${currency} umrechnen`,
  zeroPrices: (currency) => `Preise auf null ${currency} setzen`,
  currencyFixed: 'Die Währung kann nicht mehr geändert werden, sobald die Preisliste gespeichert ist.',
  currenciesNotLoaded: 'Die Währungen konnten nicht geladen werden.',
  currencyMissing: 'Wählen Sie eine Währung.',
  limitedValidity: 'Begrenzte Gültigkeit',
  validFrom: 'Gültig ab',
  validTo: 'Gültig bis',
  validityHint: 'Beide Tage gehören dazu. Der Beginn kann leer bleiben.',
  validToMissing: 'Geben Sie den letzten Tag ein.',
  validToTooEarly: 'Das Ende liegt vor dem Beginn.',
  dateUnreadable: 'Das Datum ist nicht vollständig.',
  sourceMissing: 'Wählen Sie die Preisliste, die kopiert werden soll.',
  priceListNotSaved: 'Die Preisliste wurde nicht gespeichert',
  priceListConflictHeading: 'Jemand anderes hat diese Preisliste geändert',
  priceListConflictText:
    'Nichts wurde überschrieben. Wählen Sie, wessen Werte erhalten bleiben. Felder, die nur einer von Ihnen geändert hat, werden zusammengeführt.',
  priceListGoneHeading: 'Diese Preisliste ist nicht mehr vorhanden',
  priceListGoneText: 'Ihre Änderungen sind noch hier. Sie können sie als neue, leere Preisliste speichern.',
  priceListSaveAsNew: 'Als neue Preisliste speichern',
  priceListDraftOutdated: (when) =>
    `Es gibt nicht gespeicherte Änderungen (${when}). Die Preisliste wurde seitdem von jemand anderem geändert.`,

  // Adjust prices: what is to be done
  adjustPrices: 'Preise anpassen',
  adjustSubject: (count, priceList) => `${items(count)} in „${priceList}“`,
  adjustWhich: 'Preise',
  adjustPrice: (price) => ({ cost: 'Kosten', listPrice: 'Listenpreis', minimumPrice: 'Einheitsmindestpreis' })[price],
  adjustWhichMissing: 'Wählen Sie mindestens einen Preis.',
  adjustBy: 'Ändern um',
  adjustByPercent: 'Prozent',
  adjustByAmount: (currency) => `Betrag (${currency})`,
  adjustValue: 'Änderung',
  adjustValueHint: (example) => `Eine negative Zahl senkt die Preise, zum Beispiel ${example}.`,
  adjustValueMissing: 'Geben Sie eine Zahl ein.',
  adjustValueUnreadable: (example) => `Das ist keine Zahl. Schreiben Sie sie so: ${example}.`,
  adjustRounding: 'Runden auf',
  adjustStep: (amount, currency) => `${amount} ${currency}`,
  adjustEnding: (ending) => `Preise, die auf ${ending} enden`,
  adjustMode: 'Rundungsrichtung',
  adjustModeName: (mode) =>
    ({ nearest: 'Zum nächstgelegenen Wert', up: 'Immer aufrunden', down: 'Immer abrunden' })[mode],
  adjustExample: (before, after) => `Beispiel: ${before} wird zu ${after}.`,
  adjustNothingSelected: 'Es sind keine Produkte markiert.',

  // Adjust prices: preview
  adjustPreview: 'Vorschau',
  adjustBack: 'Zurück',
  adjustReading: (done, total) => `Preise werden gelesen: ${n(done)} von ${n(total)}`,
  adjustNothingYet: 'Nichts wird geändert, bevor Sie auf Anwenden klicken.',
  adjustTicked: (count, total) => `Zu ändern: ${n(count)} von ${total === 1 ? '1 Produkt' : `${n(total)} Produkten`}.`,
  adjustGone: (count) => `${items(count)} ${count === 1 ? 'ist' : 'sind'} nicht mehr in der Preisliste.`,
  adjustShow: 'Anzeigen',
  adjustView: (view, count) =>
    `${{ all: 'Alle', warnings: 'Mit Warnungen', problems: 'Mit Problemen', unchanged: 'Unverändert' }[view]} (${n(count)})`,
  adjustProduct: 'Produkt',
  adjustTick: (product) => `${product} anpassen`,
  adjustTickAll: 'Alle Produkte anpassen',
  adjustFromTo: (before, after) => `${before} wird zu ${after}`,
  adjustNoPrice: 'Kein Preis',
  adjustUnchanged: 'unverändert',
  adjustNegative: 'Ein Preis läge unter null.',
  adjustNothingChanges: 'Nichts ändert sich.',
  adjustWarning: (warning) =>
    ({
      minimumAboveList: 'Mindestpreis über dem Listenpreis',
      listBelowCost: 'Listenpreis unter den Kosten',
      becomesZero: 'Ein Preis wird 0',
    })[warning],
  adjustNoneHere: 'Es gibt keine solchen Produkte.',
  adjustPage: (first, last, total) => `${n(first)}–${n(last)} von ${n(total)}`,
  adjustPreviousPage: 'Vorherige Produkte',
  adjustNextPage: 'Nächste Produkte',
  adjustApply: (count) => (count === 0 ? 'Anwenden' : `Auf ${items(count)} anwenden`),
  adjustNothingTicked: 'Markieren Sie die Produkte, die geändert werden sollen.',
  adjustReadonly: 'Preise können hier nicht geändert werden.',

  // Adjust prices: while it is done, and the report
  adjustRunning: (direction, done, total) =>
    `${direction === 'apply' ? 'Preise werden geändert' : 'Die alten Preise werden zurückgeschrieben'}: ${n(done)} von ${n(total)}`,
  adjustFailedSoFar: (count) => `${n(count)} fehlgeschlagen`,
  adjustStop: 'Anhalten',
  adjustStopping: 'Wird angehalten …',
  adjustGoOn: 'Fortsetzen',
  adjustPaused: 'Der Vorgang ist unterbrochen',
  adjustPausedText:
    'Was erledigt ist, bleibt erledigt. Fahren Sie fort, wenn die Ursache behoben ist; nichts wird zweimal geändert.',
  adjustLeaveHeading: 'Preise nicht weiter ändern?',
  adjustLeaveText:
    'Was erledigt ist, bleibt erledigt, und die Produkte, die gerade geschrieben werden, werden noch abgeschlossen.',
  adjustReport: (direction) => (direction === 'apply' ? 'Ergebnis' : 'Ergebnis des Rückgängigmachens'),
  adjustDone: (direction, count) =>
    direction === 'apply' ? `${items(count)} geändert` : `${items(count)} wieder mit den alten Preisen`,
  adjustConflicts: (count) => `${items(count)} übersprungen: inzwischen von jemand anderem geändert`,
  adjustFailed: (count) => `${items(count)} fehlgeschlagen`,
  adjustUnknown: (count) => `${items(count)} ohne Antwort: vielleicht geändert, vielleicht nicht`,
  adjustPending: (count) => `${items(count)} nicht bearbeitet`,
  adjustEndedEarly: 'Vorzeitig beendet',
  adjustReason: 'Grund',
  adjustOutcome: (outcome) =>
    ({
      pending: 'Nicht bearbeitet.',
      unknown: 'Die Antwort kam nie an. „Erneut versuchen“ prüft zuerst, ob die Änderung gespeichert wurde.',
      conflict: 'Inzwischen von jemand anderem geändert; nichts wurde überschrieben.',
    })[outcome],
  adjustRetry: (count) => `Erneut versuchen (${n(count)})`,
  adjustPreviewConflicts: (count) => `Erneute Vorschau (${n(count)})`,
  adjustUndo: 'Rückgängig',
  adjustUndoHint:
    'Rückgängig schreibt die alten Preise zurück. Das ist möglich, bis dieses Dialogfeld geschlossen wird.',
} satisfies Pick<
  Terms,
  keyof typeof grid | keyof typeof tab | keyof typeof priceListDialog | keyof typeof priceAdjustment
>;
