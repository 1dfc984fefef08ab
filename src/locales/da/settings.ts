import { counting } from '../counting.js';
import type { settings } from '../en/settings.js';
import type { Translated } from '../terms.js';

const { n, one } = counting('da');

/** Danish words of the tab "Settings". */
export default {
  // Quote settings
  quoteSettings: 'Indstillinger for tilbud',
  useDiscountOnTotalValue: 'Brug rabat på samlet værdi',
  defaultTextForFollowUp: 'Standardtekst til opfølgning',
  quoteSettingsFailed: 'Indstillingerne for tilbud kunne ikke indlæses.',
  standardText: 'SuperOffices standardtekst',
  standardTextUsed: 'SuperOffices standardtekst bruges. Skriv her for at bruge jeres egen.',
  useStandardText: 'Brug standardteksten',
  textResolved: (names) =>
    `SuperOffice oversætter denne tekst (${names}). Sådan forbliver det, indtil du redigerer den: Så erstattes den af din tekst.`,
  textReplaces: (names) => `Din tekst erstatter den, som SuperOffice oversætter (${names}).`,
  textFromOtherLanguage: 'Dit sprog har ingen egen tekst. Det, du ser, er teksten på et andet sprog.',
  textsKept: (languages) => `Den er også gemt på: ${languages}. De tekster bevares.`,
  textsRemoved: (languages) => `Teksterne på disse sprog fjernes også: ${languages}.`,
  saveSettings: 'Gem',
  undoChanges: 'Fortryd ændringerne',
  noChanges: 'Ingen ikke-gemte ændringer.',
  unsavedSettings: (count) =>
    one(count) ? '1 ændring er ikke gemt endnu.' : `${n(count)} ændringer er ikke gemt endnu.`,
  unsavedChanges: 'Dette ændres, når du gemmer',
  settingColumn: 'Indstilling',
  settingNow: 'Nu',
  settingAfter: 'Når der er gemt',
  settingsSaved: (time) => `Gemt kl. ${time}.`,
  settingsNotSaved: 'Indstillingerne blev ikke gemt',
  settingsNotSavedText: 'Intet af det, du har indtastet, er gået tabt. Prøv igen med Gem.',
  settingsPartlySaved: 'Kun en del er gemt',
  settingsPartlySavedText: (saved, failed) =>
    `»${saved}« er gemt, men ikke »${failed}«. Det, du har indtastet, er her stadig: Prøv igen med Gem.`,
  settingsSaveUnknown: 'Det er uvist, om det blev gemt',
  settingsSaveUnknownText:
    'Intet af det, du har indtastet, er gået tabt. Gem igen for at være sikker: Intet ændres to gange.',
  settingsConflictHeading: 'En anden har ændret disse indstillinger',
  settingsConflictText: 'Intet er overskrevet. Vælg for hver indstilling, hvis værdi der skal bruges, og gem derefter.',
  settingsConflictFirst: 'Vælg først, hvis værdier der skal bruges.',
  settingsDraftOutdated: (when) =>
    `Der er ikke-gemte ændringer fra ${when}. En anden har ændret indstillingerne siden da.`,

  // Sale types
  saleTypes: 'Salgstyper',
  saleTypesText:
    'Hvor længe tilbud er gyldige, hvordan de ser ud, og hvilke rabatter der er tilladt, angives for hver salgstype.',
  openSaleTypes: 'Åbne salgstyper',
  saleTypeListName: 'Salg - Type, Faser, Tilbud',
  saleTypesPlace: (list) => `Salgstyperne findes i Indstillinger og vedligeholdelse: Åbn Lister og dér »${list}«.`,

  // Product fields
  productFields: 'Produktfelter',
  configureProduct: 'Konfigurer produkt',
  configureProductIntro:
    'Vælg de felter, du vil bruge, når du redigerer produkter. Disse indstillinger gælder for alle ERP-links.',
  shownFields: 'Felter, der vises: Vælg et for at konfigurere det',
  productFieldsFailed: 'Produktfelterne kunne ikke indlæses.',
  productFieldsEmpty: 'Ingen produktfelter vises',
  productFieldsEmptyText: 'Sælgere ser ingen produktfelter i tilbud. Vælg nogle med Konfigurer produkt.',
  productFieldsSaved: 'Produktfelterne er gemt.',
} satisfies Translated<typeof settings>;
