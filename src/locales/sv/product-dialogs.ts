import { counting } from '../counting.js';
import type { priceListDialog } from '../en/price-list-dialog.js';
import type { productDialog } from '../en/product-dialog.js';
import type { Translated } from '../terms.js';

const { n } = counting('sv');

/** Swedish words of the dialogs of a price list and of a product. */
export default {
  // Add/Edit price list
  addPriceList: 'Lägg till prislista',
  editPriceList: 'Redigera prislista',
  priceListName: 'Namn på prislista',
  priceListContents: 'Innehåll',
  addEmptyPriceList: 'Lägg till tom prislista',
  copyExistingPriceList: 'Kopiera befintlig prislista',
  priceListToCopy: 'Prislista att kopiera',
  choosePriceList: 'Välj en prislista',
  convertPrices: (currency) => `Konvertera priser från originalprislista till ${currency}`,
  zeroPrices: (currency) => `Ange pris som noll ${currency}`,
  currencyFixed: 'Valutan kan inte ändras när prislistan har sparats.',
  currenciesNotLoaded: 'Valutorna kunde inte läsas in.',
  currencyMissing: 'Välj en valuta.',
  limitedValidity: 'Begränsad giltighet',
  validFrom: 'Giltig från',
  validTo: 'Giltig till',
  validityHint: 'Båda dagarna ingår. Startdagen kan lämnas tom.',
  validToMissing: 'Ange den sista dagen.',
  validToTooEarly: 'Slutet är före starten.',
  dateUnreadable: 'Datumet är inte fullständigt.',
  sourceMissing: 'Välj den prislista som ska kopieras.',
  priceListNotSaved: 'Prislistan sparades inte',
  priceListConflictHeading: 'Någon annan har ändrat prislistan',
  priceListConflictText:
    'Inget har skrivits över. Välj vems värden som ska behållas. Fält som bara en av er har ändrat slås ihop.',
  priceListGoneHeading: 'Prislistan finns inte längre',
  priceListGoneText: 'Dina ändringar finns kvar här. Du kan spara dem som en ny, tom prislista.',
  priceListSaveAsNew: 'Spara som en ny prislista',
  priceListDraftOutdated: (when) =>
    `Det finns osparade ändringar från ${when}. Någon annan har ändrat prislistan sedan dess.`,

  // Product
  addEditProduct: 'Lägg till/redigera produkt',
  includeInPriceList: 'Inkludera i prislista',
  editable: 'Redigerbar',
  mandatory: 'Obligatorisk',
  editableField: (field) => `Redigerbar: ${field}`,
  mandatoryField: (field) => `Obligatorisk: ${field}`,
  overrideDefaultSecurity: 'Åsidosätt standardsäkerhet',
  securityFromSettings:
    'Redigerbar och Obligatorisk är som de är angivna för alla produkter. Markera ”Åsidosätt standardsäkerhet” för att ange dem för den här produkten.',
  hiddenField: 'Visas inte i offerter',
  rightHidden: 'Döljs för säljare för den här produkten.',
  rightReason: (reason) => `Orsak: ${reason}`,
  saveProduct: 'Spara',
  saveAndNew: 'Spara + ny',
  productWasSaved: (name) => `”${name}” har sparats.`,
  productNotSaved: 'Produkten sparades inte',
  productSaveAgain: 'Inget av det du angav har gått förlorat. Försök igen med Spara.',
  productOutcomeUnknown: 'Det är oklart om produkten sparades',
  productOutcomeUnknownText:
    'Tjänsten svarade inte. Tryck på Spara igen: då söks först efter produkten i prislistan, så att den inte hamnar där två gånger.',
  productFoundHeading: 'Den kan redan ha sparats',
  productFoundText: (product) =>
    `Produkten ”${product}” finns i prislistan. Om svaret gick förlorat är det den som du sparade.`,
  productUseFound: 'Fortsätt med den',
  productSaveAnother: 'Spara en till',
  imageNotSaved: 'Produkten sparades, men inte bilden',
  imageNotSavedText: 'Bara bilden saknas. Försök igen eller ångra bildändringen.',
  undoImage: 'Ångra bildändringen',
  productCopyNotice: 'Detta är en kopia: ge den en egen kod. Bilden kopieras inte.',
  codeOfOriginal: 'Detta är fortfarande originalets kod.',

  // Fields
  fieldNotInConfiguration: 'Tjänsten angav inga produktfält.',
  notWebAddress: 'Detta är inte en webbadress. Den ska börja med http:// eller https://.',
  openAddress: (address) => `Öppna ${address}`,
  minimumAboveList: 'Detta är högre än listpriset.',
  listBelowCost: 'Detta är lägre än kostnadspriset.',
  itemNotInList: (item) => `${item} (finns inte i listan)`,
  supplierUnknown: (id) => `Företag ${id}`,
  supplierNameFailed: 'Företagets namn kunde inte läsas in.',
  retryList: (list) => `Läs in ${list} igen`,

  // Conflict
  productConflictHeading: 'Någon annan har ändrat produkten',
  productConflictText: 'Inget har skrivits över. Det som bara en av er har ändrat slås ihop; välj för resten.',
  productGoneHeading: 'Någon annan har tagit bort produkten',
  productGoneText: 'Dina ändringar finns kvar här. Du kan spara dem som en ny produkt.',
  productSaveAsNew: 'Spara som en ny produkt',
  productDraftOutdated: (when) =>
    `Det finns osparade ändringar från ${when}. Någon annan har ändrat produkten sedan dess.`,
  security: 'Säkerhet',
  securityOverridden: (fields) => `Åsidosatt för ${n(fields)} fält`,
  securityDefault: 'Standard',

  // Image
  imageOfProduct: (product) => `Bild på ${product}`,
  imageOfNewProduct: 'Bild på den nya produkten',
  noImage: 'Ingen bild',
  imageLoadFailed: 'Bilden kunde inte läsas in.',
  imageCannotBeShown: 'Det finns en bild, men den här sidan kan inte visa den.',
  changeImage: 'Ändra bild',
  imageChanged: 'Den nya bilden lagras när du sparar.',
  imageRemoved: 'Bilden tas bort när du sparar.',
  selectImage: 'Välj bild',
  images: 'Bilder',
  imagesEmpty: 'Det finns inga bilder än',
  imagesEmptyText: 'Överför en: sedan finns den här även för andra produkter.',
  imagesFailed: 'Bilderna kunde inte läsas in',
  imageNamed: (name) => `Bilden ${name}`,
  uploadImage: 'Överför en bild',
  dropImage: 'eller släpp den här',
  imageAdvice: 'PNG, JPEG eller GIF, högst 5 MB. 130 × 180 pixlar ser bäst ut.',
  imageDimensions: (width, height) => `${width} × ${height} pixlar`,
  imagePreview: 'Förhandsvisning',
  imageNothingChosen: 'Välj en bild eller överför en.',
  imageReading: 'Läser bilden …',
  imageTooLarge: (size) => `Filen är på ${size} MB. Högst 5 MB är möjligt.`,
  imageIsSvg: 'SVG-filer godtas inte: de är dokument som kan innehålla skript. Exportera bilden som PNG.',
  imageWrongType: 'Detta är inte en PNG-, JPEG- eller GIF-fil, oavsett vad namnet säger.',
  imageDamaged: 'Filen är skadad: bilden i den kan inte läsas.',
  imageOnlyOne: 'Bara en bild i taget: välj en av filerna.',
} satisfies Translated<typeof priceListDialog & typeof productDialog>;
