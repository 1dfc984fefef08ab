import { counting } from '../counting.js';
import type { settings } from '../en/settings.js';
import type { Translated } from '../terms.js';

const { n, one } = counting('nb');

/** Norwegian words of the tab "Settings". */
export default {
  // Quote settings
  quoteSettings: 'Tilbudsinnstillinger',
  useDiscountOnTotalValue: 'Bruk rabatt på totalsum',
  defaultTextForFollowUp: 'Standardtekst for oppfølging',
  quoteSettingsFailed: 'Tilbudsinnstillingene kunne ikke lastes inn.',
  standardText: 'SuperOffices standardtekst',
  standardTextUsed: 'SuperOffices standardtekst brukes. Skriv her for å bruke deres egen.',
  useStandardText: 'Bruk standardteksten',
  textResolved: (names) =>
    `SuperOffice oversetter denne teksten (${names}). Slik forblir det til du redigerer den: Da erstattes den av teksten din.`,
  textReplaces: (names) => `Teksten din erstatter den som SuperOffice oversetter (${names}).`,
  textFromOtherLanguage: 'Språket ditt har ingen egen tekst. Det du ser, er teksten på et annet språk.',
  textsKept: (languages) => `Den er også lagret på: ${languages}. De tekstene beholdes.`,
  textsRemoved: (languages) => `Tekstene på disse språkene fjernes også: ${languages}.`,
  saveSettings: 'Lagre',
  undoChanges: 'Angre endringene',
  noChanges: 'Ingen ulagrede endringer.',
  unsavedSettings: (count) =>
    one(count) ? '1 endring er ikke lagret ennå.' : `${n(count)} endringer er ikke lagret ennå.`,
  unsavedChanges: 'Dette endres når du lagrer',
  settingColumn: 'Innstilling',
  settingNow: 'Nå',
  settingAfter: 'Etter lagring',
  settingsSaved: (time) => `Lagret kl. ${time}.`,
  settingsNotSaved: 'Innstillingene ble ikke lagret',
  settingsNotSavedText: 'Ingenting av det du har skrevet inn, er tapt. Prøv igjen med Lagre.',
  settingsPartlySaved: 'Bare en del er lagret',
  settingsPartlySavedText: (saved, failed) =>
    `«${saved}» er lagret, men ikke «${failed}». Det du har skrevet inn, er fortsatt her: Prøv igjen med Lagre.`,
  settingsSaveUnknown: 'Det er uklart om det ble lagret',
  settingsSaveUnknownText:
    'Ingenting av det du har skrevet inn, er tapt. Lagre igjen for å være sikker: Ingenting endres to ganger.',
  settingsConflictHeading: 'Noen andre har endret disse innstillingene',
  settingsConflictText:
    'Ingenting er overskrevet. Velg for hver innstilling hvem sin verdi som skal brukes, og lagre deretter.',
  settingsConflictFirst: 'Velg først hvem sine verdier som skal brukes.',
  settingsDraftOutdated: (when) =>
    `Det finnes ulagrede endringer fra ${when}. Noen andre har endret innstillingene siden da.`,

  // Sale types
  saleTypes: 'Salgstyper',
  saleTypesText:
    'Hvor lenge tilbud er gyldige, hvordan de ser ut, og hvilke rabatter som er tillatt, angis for hver salgstype.',
  openSaleTypes: 'Åpne salgstyper',
  saleTypeListName: 'Salg - Type, Faser, Tilbud',
  saleTypesPlace: (list) => `Salgstypene finnes i Innstillinger og vedlikehold: Åpne Lister og der «${list}».`,

  // Product fields
  productFields: 'Produktfelt',
  configureProduct: 'Konfigurer produkt',
  configureProductIntro:
    'Velg feltene du vil bruke når du redigerer produkter. Disse innstillingene gjelder for alle ERP-koblinger.',
  shownFields: 'Felt som vises: Velg et for å konfigurere det',
  productFieldsFailed: 'Produktfeltene kunne ikke lastes inn.',
  productFieldsEmpty: 'Ingen produktfelt vises',
  productFieldsEmptyText: 'Selgere ser ingen produktfelt i tilbud. Velg noen med Konfigurer produkt.',
  productFieldsSaved: 'Produktfeltene er lagret.',
} satisfies Translated<typeof settings>;
