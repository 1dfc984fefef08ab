import { counting } from '../counting.js';
import type { priceListDialog } from '../en/price-list-dialog.js';
import type { productDialog } from '../en/product-dialog.js';
import type { Translated } from '../terms.js';

const { n, one } = counting('de');

/** German words of the dialogs of a price list and of a product. */
export default {
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

  // Product
  addEditProduct: 'Produkt hinzufügen/bearbeiten',
  includeInPriceList: 'In Preisliste einbeziehen',
  editable: 'Bearbeitung möglich',
  mandatory: 'Obligatorisch',
  editableField: (field) => `Bearbeitung möglich: ${field}`,
  mandatoryField: (field) => `Obligatorisch: ${field}`,
  overrideDefaultSecurity: 'Standardsicherheit überschreiben',
  securityFromSettings:
    '„Bearbeitung möglich“ und „Obligatorisch“ gelten wie für alle Produkte festgelegt. Markieren Sie „Standardsicherheit überschreiben“, um sie für dieses Produkt festzulegen.',
  hiddenField: 'Wird in Angeboten nicht angezeigt',
  rightHidden: 'Bei diesem Produkt für den Vertrieb ausgeblendet.',
  rightReason: (reason) => `Grund: ${reason}`,
  saveProduct: 'Speichern',
  saveAndNew: 'Speichern + neu',
  productWasSaved: (name) => `„${name}“ wurde gespeichert.`,
  productNotSaved: 'Das Produkt wurde nicht gespeichert',
  productSaveAgain: 'Von Ihren Eingaben ist nichts verloren. Versuchen Sie es mit Speichern erneut.',
  productOutcomeUnknown: 'Es ist unklar, ob das Produkt gespeichert wurde',
  productOutcomeUnknownText:
    'Der Dienst hat nicht geantwortet. Klicken Sie erneut auf Speichern: Zuerst wird das Produkt in der Preisliste gesucht, damit es nicht doppelt entsteht.',
  productFoundHeading: 'Es ist vielleicht schon gespeichert',
  productFoundText: (product) =>
    `Die Preisliste enthält das Produkt „${product}“. Falls die Antwort verloren ging, ist es das, was Sie gespeichert haben.`,
  productUseFound: 'Damit fortfahren',
  productSaveAnother: 'Ein weiteres speichern',
  imageNotSaved: 'Das Produkt wurde gespeichert, sein Bild nicht',
  imageNotSavedText: 'Nur das Bild fehlt. Versuchen Sie es erneut oder machen Sie die Bildänderung rückgängig.',
  undoImage: 'Bildänderung rückgängig machen',
  productCopyNotice: 'Dies ist eine Kopie: Geben Sie ihr einen eigenen Code. Das Bild wird nicht kopiert.',
  codeOfOriginal: 'Dies ist noch der Code des Originals.',

  // Fields
  fieldNotInConfiguration: 'Der Dienst hat keine Produktfelder genannt.',
  notWebAddress: 'Das ist keine Webadresse. Sie muss mit http:// oder https:// beginnen.',
  openAddress: (address) => `${address} öffnen`,
  minimumAboveList: 'Das liegt über dem Listenpreis.',
  listBelowCost: 'Das liegt unter den Kosten.',
  itemNotInList: (item) => `${item} (nicht in der Liste)`,
  supplierUnknown: (id) => `Firma ${id}`,
  supplierNameFailed: 'Der Name der Firma konnte nicht geladen werden.',
  retryList: (list) => `${list} erneut laden`,

  // Conflict
  productConflictHeading: 'Jemand anderes hat dieses Produkt geändert',
  productConflictText:
    'Nichts wurde überschrieben. Was nur einer von Ihnen geändert hat, wird zusammengeführt; wählen Sie beim Rest.',
  productGoneHeading: 'Jemand anderes hat dieses Produkt gelöscht',
  productGoneText: 'Ihre Änderungen sind noch hier. Sie können sie als neues Produkt speichern.',
  productSaveAsNew: 'Als neues Produkt speichern',
  productDraftOutdated: (when) =>
    `Es gibt nicht gespeicherte Änderungen (${when}). Das Produkt wurde seitdem von jemand anderem geändert.`,
  security: 'Sicherheit',
  securityOverridden: (fields) => (one(fields) ? 'Für 1 Feld überschrieben' : `Für ${n(fields)} Felder überschrieben`),
  securityDefault: 'Standard',

  // Image
  imageOfProduct: (product) => `Bild von ${product}`,
  imageOfNewProduct: 'Bild des neuen Produkts',
  noImage: 'Kein Bild',
  imageLoadFailed: 'Das Bild konnte nicht geladen werden.',
  imageCannotBeShown: 'Es gibt ein Bild, aber diese Seite kann es nicht anzeigen.',
  changeImage: 'Bild ändern',
  imageChanged: 'Das neue Bild wird beim Speichern übernommen.',
  imageRemoved: 'Das Bild wird beim Speichern entfernt.',
  selectImage: 'Bild auswählen',
  images: 'Bilder',
  imagesEmpty: 'Noch keine Bilder',
  imagesEmptyText: 'Laden Sie eines hoch: Es steht hier dann auch für andere Produkte bereit.',
  imagesFailed: 'Die Bilder konnten nicht geladen werden',
  imageNamed: (name) => `Bild ${name}`,
  uploadImage: 'Ein Bild hochladen',
  dropImage: 'oder hier ablegen',
  imageAdvice: 'PNG, JPEG oder GIF, höchstens 5 MB. 130 × 180 Pixel sehen am besten aus.',
  imageDimensions: (width, height) => `${width} × ${height} Pixel`,
  imagePreview: 'Vorschau',
  imageNothingChosen: 'Wählen Sie ein Bild oder laden Sie eines hoch.',
  imageReading: 'Das Bild wird gelesen …',
  imageTooLarge: (size) => `Diese Datei hat ${size} MB. Möglich sind höchstens 5 MB.`,
  imageIsSvg:
    'SVG-Dateien werden nicht angenommen: Es sind Dokumente, die Skripte enthalten können. Exportieren Sie das Bild als PNG.',
  imageWrongType: 'Dies ist keine PNG-, JPEG- oder GIF-Datei, was immer ihr Name sagt.',
  imageDamaged: 'Diese Datei ist beschädigt: Das Bild darin ist nicht lesbar.',
  imageOnlyOne: 'Nur ein Bild auf einmal: Wählen Sie eine der Dateien.',
} satisfies Translated<typeof priceListDialog & typeof productDialog>;
