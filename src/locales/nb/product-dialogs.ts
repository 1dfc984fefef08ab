import { counting } from '../counting.js';
import type { priceListDialog } from '../en/price-list-dialog.js';
import type { productDialog } from '../en/product-dialog.js';
import type { Translated } from '../terms.js';

const { n } = counting('nb');

/** Norwegian words of the dialogs of a price list and of a product. */
export default {
  // Add/Edit price list
  addPriceList: 'Legg til prisliste',
  editPriceList: 'Rediger prisliste',
  priceListName: 'Prislistenavn',
  priceListContents: 'Innhold',
  addEmptyPriceList: 'Legg til tom prisliste',
  copyExistingPriceList: 'Kopier eksisterende prisliste',
  priceListToCopy: 'Prisliste som skal kopieres',
  choosePriceList: 'Velg en prisliste',
  convertPrices: (currency) => `Konverter priser fra opprinnelig prisliste til ${currency}`,
  zeroPrices: (currency) => `Sett priser til null ${currency}`,
  currencyFixed: 'Valutaen kan ikke endres etter at prislisten er lagret.',
  currenciesNotLoaded: 'Valutaene kunne ikke lastes inn.',
  currencyMissing: 'Velg en valuta.',
  limitedValidity: 'Begrenset gyldighet',
  validFrom: 'Gyldig fra',
  validTo: 'Gyldig til',
  validityHint: 'Begge dagene er inkludert. Startdagen kan stå tom.',
  validToMissing: 'Angi den siste dagen.',
  validToTooEarly: 'Slutten er før starten.',
  dateUnreadable: 'Datoen er ikke fullstendig.',
  sourceMissing: 'Velg prislisten som skal kopieres.',
  priceListNotSaved: 'Prislisten ble ikke lagret',
  priceListConflictHeading: 'Noen andre har endret prislisten',
  priceListConflictText:
    'Ingenting er overskrevet. Velg hvem sine verdier som skal beholdes. Felt som bare én av dere har endret, flettes.',
  priceListGoneHeading: 'Prislisten finnes ikke lenger',
  priceListGoneText: 'Endringene dine er fortsatt her. Du kan lagre dem som en ny, tom prisliste.',
  priceListSaveAsNew: 'Lagre som en ny prisliste',
  priceListDraftOutdated: (when) =>
    `Det finnes ulagrede endringer fra ${when}. Noen andre har endret prislisten siden da.`,

  // Product
  addEditProduct: 'Legg til/rediger produkt',
  includeInPriceList: 'Inkluder i prisliste',
  editable: 'Redigerbar',
  mandatory: 'Obligatorisk',
  editableField: (field) => `Redigerbar: ${field}`,
  mandatoryField: (field) => `Obligatorisk: ${field}`,
  overrideDefaultSecurity: 'Overstyr standard sikkerhet',
  securityFromSettings:
    'Redigerbar og Obligatorisk er som angitt for alle produkter. Merk «Overstyr standard sikkerhet» for å angi dem for dette produktet.',
  hiddenField: 'Vises ikke i tilbud',
  rightHidden: 'Skjult for selgere for dette produktet.',
  rightReason: (reason) => `Årsak: ${reason}`,
  saveProduct: 'Lagre',
  saveAndNew: 'Lagre + ny',
  productWasSaved: (name) => `«${name}» er lagret.`,
  productNotSaved: 'Produktet ble ikke lagret',
  productSaveAgain: 'Ingenting av det du har skrevet inn, er tapt. Prøv igjen med Lagre.',
  productOutcomeUnknown: 'Det er uklart om produktet ble lagret',
  productOutcomeUnknownText:
    'Tjenesten svarte ikke. Trykk på Lagre igjen: Da søkes det først etter produktet i prislisten, slik at det ikke havner der to ganger.',
  productFoundHeading: 'Det kan være lagret allerede',
  productFoundText: (product) =>
    `Produktet «${product}» finnes i prislisten. Hvis svaret gikk tapt, er det dette du lagret.`,
  productUseFound: 'Fortsett med dette',
  productSaveAnother: 'Lagre ett til',
  imageNotSaved: 'Produktet ble lagret, men ikke bildet',
  imageNotSavedText: 'Bare bildet mangler. Prøv igjen, eller angre bildeendringen.',
  undoImage: 'Angre bildeendringen',
  productCopyNotice: 'Dette er en kopi: Gi den en egen kode. Bildet kopieres ikke.',
  codeOfOriginal: 'Dette er fortsatt originalens kode.',

  // Fields
  fieldNotInConfiguration: 'Tjenesten oppga ingen produktfelt.',
  notWebAddress: 'Dette er ikke en nettadresse. Den skal begynne med http:// eller https://.',
  openAddress: (address) => `Åpne ${address}`,
  minimumAboveList: 'Dette er høyere enn listeprisen.',
  listBelowCost: 'Dette er lavere enn kostnaden.',
  itemNotInList: (item) => `${item} (finnes ikke i listen)`,
  supplierUnknown: (id) => `Firma ${id}`,
  supplierNameFailed: 'Navnet på firmaet kunne ikke lastes inn.',
  retryList: (list) => `Last inn ${list} på nytt`,

  // Conflict
  productConflictHeading: 'Noen andre har endret produktet',
  productConflictText: 'Ingenting er overskrevet. Det som bare én av dere har endret, flettes; velg for resten.',
  productGoneHeading: 'Noen andre har slettet produktet',
  productGoneText: 'Endringene dine er fortsatt her. Du kan lagre dem som et nytt produkt.',
  productSaveAsNew: 'Lagre som et nytt produkt',
  productDraftOutdated: (when) =>
    `Det finnes ulagrede endringer fra ${when}. Noen andre har endret produktet siden da.`,
  security: 'Sikkerhet',
  securityOverridden: (fields) => `Overstyrt for ${n(fields)} felt`,
  securityDefault: 'Standard',

  // Image
  imageOfProduct: (product) => `Bilde av ${product}`,
  imageOfNewProduct: 'Bilde av det nye produktet',
  noImage: 'Ingen bilde',
  imageLoadFailed: 'Bildet kunne ikke lastes inn.',
  imageCannotBeShown: 'Det finnes et bilde, men denne siden kan ikke vise det.',
  changeImage: 'Endre bilde',
  imageChanged: 'Det nye bildet lagres når du lagrer.',
  imageRemoved: 'Bildet fjernes når du lagrer.',
  selectImage: 'Velg bilde',
  images: 'Bilder',
  imagesEmpty: 'Det finnes ingen bilder ennå',
  imagesEmptyText: 'Last opp et bilde: Da finnes det her for andre produkter også.',
  imagesFailed: 'Bildene kunne ikke lastes inn',
  imageNamed: (name) => `Bildet ${name}`,
  uploadImage: 'Last opp et bilde',
  dropImage: 'eller slipp det her',
  imageAdvice: 'PNG, JPEG eller GIF, høyst 5 MB. 130 × 180 piksler ser best ut.',
  imageDimensions: (width, height) => `${width} × ${height} piksler`,
  imagePreview: 'Forhåndsvisning',
  imageNothingChosen: 'Velg et bilde, eller last opp et.',
  imageReading: 'Leser bildet …',
  imageTooLarge: (size) => `Denne filen er på ${size} MB. Høyst 5 MB er mulig.`,
  imageIsSvg: 'SVG-filer godtas ikke: De er dokumenter som kan inneholde skript. Eksporter bildet som PNG.',
  imageWrongType: 'Dette er ikke en PNG-, JPEG- eller GIF-fil, uansett hva navnet sier.',
  imageDamaged: 'Filen er skadet: Bildet i den kan ikke leses.',
  imageOnlyOne: 'Bare ett bilde om gangen: Velg én av filene.',
} satisfies Translated<typeof priceListDialog & typeof productDialog>;
