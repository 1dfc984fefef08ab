import { counting } from '../counting.js';
import type { settings } from '../en/settings.js';
import type { Translated } from '../terms.js';

const { n, one } = counting('sv');

/** Swedish words of the tab "Settings". */
export default {
  // Quote settings
  quoteSettings: 'Offertinställningar',
  useDiscountOnTotalValue: 'Använd rabatt på totalvärdet',
  defaultTextForFollowUp: 'Standardtext för uppföljning',
  quoteSettingsFailed: 'Offertinställningarna kunde inte läsas in.',
  standardText: 'SuperOffices standardtext',
  standardTextUsed: 'SuperOffices standardtext används. Skriv här för att använda en egen.',
  useStandardText: 'Använd standardtexten',
  textResolved: (names) =>
    `SuperOffice översätter den här texten (${names}). Så förblir det tills du redigerar den: då ersätts den av din text.`,
  textReplaces: (names) => `Din text ersätter den som SuperOffice översätter (${names}).`,
  textFromOtherLanguage: 'Ditt språk har ingen egen text. Det du ser är texten på ett annat språk.',
  textsKept: (languages) => `Den finns också sparad på: ${languages}. De texterna behålls.`,
  textsRemoved: (languages) => `Texterna på de här språken tas också bort: ${languages}.`,
  saveSettings: 'Spara',
  undoChanges: 'Ångra ändringarna',
  noChanges: 'Inga osparade ändringar.',
  unsavedSettings: (count) =>
    one(count) ? '1 ändring är inte sparad än.' : `${n(count)} ändringar är inte sparade än.`,
  unsavedChanges: 'Det här ändras när du sparar',
  settingColumn: 'Inställning',
  settingNow: 'Nu',
  settingAfter: 'När du har sparat',
  settingsSaved: (time) => `Sparades kl. ${time}.`,
  settingsNotSaved: 'Inställningarna sparades inte',
  settingsNotSavedText: 'Inget av det du angav har gått förlorat. Försök igen med Spara.',
  settingsPartlySaved: 'Bara en del är sparad',
  settingsPartlySavedText: (saved, failed) =>
    `”${saved}” är sparad, men inte ”${failed}”. Det du angav finns kvar här: försök igen med Spara.`,
  settingsSaveUnknown: 'Det är oklart om det sparades',
  settingsSaveUnknownText:
    'Inget av det du angav har gått förlorat. Spara igen för att vara säker: inget ändras två gånger.',
  settingsConflictHeading: 'Någon annan har ändrat de här inställningarna',
  settingsConflictText:
    'Inget har skrivits över. Välj för varje inställning vems värde som ska användas och spara sedan.',
  settingsConflictFirst: 'Välj först vems värden som ska användas.',
  settingsDraftOutdated: (when) =>
    `Det finns osparade ändringar från ${when}. Någon annan har ändrat inställningarna sedan dess.`,

  // Sale types
  saleTypes: 'Försäljningstyper',
  saleTypesText:
    'Hur länge offerter gäller, hur de ser ut och vilka rabatter som är tillåtna anges per försäljningstyp.',
  openSaleTypes: 'Öppna försäljningstyper',
  saleTypeListName: 'Försäljning - Typ, Faser, Offert',
  saleTypesPlace: (list) => `Försäljningstyperna finns i Inställningar och underhåll: öppna Listor och där ”${list}”.`,

  // Product fields
  productFields: 'Produktfält',
  configureProduct: 'Konfigurera produkt',
  configureProductIntro:
    'Välj de fält som du vill använda när du redigerar produkter. De här inställningarna gäller för alla ERP-kopplingar.',
  shownFields: 'Fält som visas: välj ett för att konfigurera det',
  productFieldsFailed: 'Produktfälten kunde inte läsas in.',
  productFieldsEmpty: 'Inga produktfält visas',
  productFieldsEmptyText: 'Säljare ser inga produktfält i offerter. Välj några med Konfigurera produkt.',
  productFieldsSaved: 'Produktfälten har sparats.',
} satisfies Translated<typeof settings>;
