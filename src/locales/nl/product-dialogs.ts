import { counting } from '../counting.js';
import type { priceListDialog } from '../en/price-list-dialog.js';
import type { productDialog } from '../en/product-dialog.js';
import type { Translated } from '../terms.js';

const { n, one } = counting('nl');

/** Dutch words of the dialogs of a price list and of a product. */
export default {
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

  // Product
  addEditProduct: 'Product toevoegen/bewerken',
  includeInPriceList: 'Opnemen in prijslijst',
  editable: 'Bewerkbaar',
  mandatory: 'Verplicht',
  editableField: (field) => `Bewerkbaar: ${field}`,
  mandatoryField: (field) => `Verplicht: ${field}`,
  overrideDefaultSecurity: 'Standaardbeveiliging overschrijven',
  securityFromSettings:
    'Bewerkbaar en Verplicht zijn zoals ingesteld voor alle producten. Vink “Standaardbeveiliging overschrijven” aan om ze voor dit product in te stellen.',
  hiddenField: 'Niet weergegeven in offertes',
  rightHidden: 'Bij dit product verborgen voor verkopers.',
  rightReason: (reason) => `Reden: ${reason}`,
  saveProduct: 'Opslaan',
  saveAndNew: 'Opslaan + nieuw',
  productWasSaved: (name) => `“${name}” is opgeslagen.`,
  productNotSaved: 'Het product is niet opgeslagen',
  productSaveAgain: 'Niets van wat u hebt ingevoerd, is verloren. Probeer het opnieuw met Opslaan.',
  productOutcomeUnknown: 'Het is niet duidelijk of het product is opgeslagen',
  productOutcomeUnknownText:
    'De service heeft niet geantwoord. Klik nog eens op Opslaan: er wordt dan eerst in de prijslijst naar het product gezocht, zodat het er niet twee keer in komt.',
  productFoundHeading: 'Het is misschien al opgeslagen',
  productFoundText: (product) =>
    `Het product “${product}” staat in de prijslijst. Als het antwoord verloren is gegaan, is dit het product dat u hebt opgeslagen.`,
  productUseFound: 'Daarmee doorgaan',
  productSaveAnother: 'Nog een opslaan',
  imageNotSaved: 'Het product is opgeslagen, de afbeelding niet',
  imageNotSavedText:
    'Alleen de afbeelding ontbreekt. Probeer het opnieuw of maak de wijziging van de afbeelding ongedaan.',
  undoImage: 'Wijziging van de afbeelding ongedaan maken',
  productCopyNotice: 'Dit is een kopie: geef deze een eigen code. De afbeelding wordt niet gekopieerd.',
  codeOfOriginal: 'Dit is nog de code van het origineel.',

  // Fields
  fieldNotInConfiguration: 'De service heeft geen productvelden opgegeven.',
  notWebAddress: 'Dit is geen webadres. Het moet beginnen met http:// of https://.',
  openAddress: (address) => `${address} openen`,
  minimumAboveList: 'Dit is hoger dan de catalogusprijs.',
  listBelowCost: 'Dit is lager dan de kosten.',
  itemNotInList: (item) => `${item} (niet in de lijst)`,
  supplierUnknown: (id) => `Bedrijf ${id}`,
  supplierNameFailed: 'De naam van het bedrijf kon niet worden geladen.',
  retryList: (list) => `${list} opnieuw laden`,

  // Conflict
  productConflictHeading: 'Iemand anders heeft dit product gewijzigd',
  productConflictText:
    'Er is niets overschreven. Wat maar een van u heeft gewijzigd, wordt samengevoegd; maak een keuze voor de rest.',
  productGoneHeading: 'Iemand anders heeft dit product verwijderd',
  productGoneText: 'Uw wijzigingen zijn er nog. U kunt ze opslaan als een nieuw product.',
  productSaveAsNew: 'Opslaan als nieuw product',
  productDraftOutdated: (when) =>
    `Er zijn niet-opgeslagen wijzigingen van ${when}. Sindsdien heeft iemand anders het product gewijzigd.`,
  security: 'Beveiliging',
  securityOverridden: (fields) => (one(fields) ? 'Overschreven voor 1 veld' : `Overschreven voor ${n(fields)} velden`),
  securityDefault: 'Standaard',

  // Image
  imageOfProduct: (product) => `Afbeelding van ${product}`,
  imageOfNewProduct: 'Afbeelding van het nieuwe product',
  noImage: 'Geen afbeelding',
  imageLoadFailed: 'De afbeelding kon niet worden geladen.',
  imageCannotBeShown: 'Er is een afbeelding, maar deze pagina kan die niet weergeven.',
  changeImage: 'Afbeelding wijzigen',
  imageChanged: 'De nieuwe afbeelding wordt bewaard wanneer u opslaat.',
  imageRemoved: 'De afbeelding wordt verwijderd wanneer u opslaat.',
  selectImage: 'Afbeelding selecteren',
  images: 'Afbeeldingen',
  imagesEmpty: 'Er zijn nog geen afbeeldingen',
  imagesEmptyText: 'Upload er een: die is hier dan ook voor andere producten beschikbaar.',
  imagesFailed: 'De afbeeldingen konden niet worden geladen',
  imageNamed: (name) => `Afbeelding ${name}`,
  uploadImage: 'Een afbeelding uploaden',
  dropImage: 'of hier neerzetten',
  imageAdvice: 'PNG, JPEG of GIF, maximaal 5 MB. 130 × 180 pixels ziet er het beste uit.',
  imageDimensions: (width, height) => `${width} × ${height} pixels`,
  imagePreview: 'Voorbeeld',
  imageNothingChosen: 'Kies een afbeelding of upload er een.',
  imageReading: 'De afbeelding wordt gelezen …',
  imageTooLarge: (size) => `Dit bestand is ${size} MB groot. Maximaal 5 MB is mogelijk.`,
  imageIsSvg:
    'SVG-bestanden worden niet geaccepteerd: het zijn documenten die scripts kunnen bevatten. Exporteer de afbeelding als PNG.',
  imageWrongType: 'Dit is geen PNG-, JPEG- of GIF-bestand, wat de naam ook zegt.',
  imageDamaged: 'Dit bestand is beschadigd: de afbeelding erin is niet leesbaar.',
  imageOnlyOne: 'Slechts één afbeelding tegelijk: kies een van de bestanden.',
} satisfies Translated<typeof priceListDialog & typeof productDialog>;
