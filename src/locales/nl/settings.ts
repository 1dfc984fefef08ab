import { counting } from '../counting.js';
import type { settings } from '../en/settings.js';
import type { Translated } from '../terms.js';

const { n, one } = counting('nl');

/** Dutch words of the tab "Settings". */
export default {
  // Quote settings
  quoteSettings: 'Offerte-instellingen',
  useDiscountOnTotalValue: 'Korting geven op totale waarde',
  defaultTextForFollowUp: 'Standaardtekst voor vervolgactiviteit',
  quoteSettingsFailed: 'De offerte-instellingen konden niet worden geladen.',
  standardText: 'Standaardtekst van SuperOffice',
  standardTextUsed: 'De standaardtekst van SuperOffice wordt gebruikt. Schrijf hier om een eigen tekst te gebruiken.',
  useStandardText: 'Standaardtekst gebruiken',
  textResolved: (names) =>
    `SuperOffice vertaalt deze tekst (${names}). Dat blijft zo totdat u de tekst bewerkt: dan komt uw tekst ervoor in de plaats.`,
  textReplaces: (names) => `Uw tekst komt in de plaats van de tekst die SuperOffice vertaalt (${names}).`,
  textFromOtherLanguage: 'Uw taal heeft geen eigen tekst. Wat u ziet, is de tekst in een andere taal.',
  textsKept: (languages) => `De tekst is ook opgeslagen in: ${languages}. Die teksten blijven behouden.`,
  textsRemoved: (languages) => `Ook de teksten in deze talen worden verwijderd: ${languages}.`,
  saveSettings: 'Opslaan',
  undoChanges: 'Wijzigingen ongedaan maken',
  noChanges: 'Geen niet-opgeslagen wijzigingen.',
  unsavedSettings: (count) =>
    one(count) ? '1 wijziging is nog niet opgeslagen.' : `${n(count)} wijzigingen zijn nog niet opgeslagen.`,
  unsavedChanges: 'Wat er bij het opslaan wordt gewijzigd',
  settingColumn: 'Instelling',
  settingNow: 'Nu',
  settingAfter: 'Na het opslaan',
  settingsSaved: (time) => `Opgeslagen om ${time}.`,
  settingsNotSaved: 'De instellingen zijn niet opgeslagen',
  settingsNotSavedText: 'Niets van wat u hebt ingevoerd, is verloren. Probeer het opnieuw met Opslaan.',
  settingsPartlySaved: 'Er is maar een deel opgeslagen',
  settingsPartlySavedText: (saved, failed) =>
    `“${saved}” is opgeslagen, “${failed}” niet. Wat u hebt ingevoerd, is er nog: probeer het opnieuw met Opslaan.`,
  settingsSaveUnknown: 'Het is niet duidelijk of er is opgeslagen',
  settingsSaveUnknownText:
    'Niets van wat u hebt ingevoerd, is verloren. Sla voor de zekerheid nog eens op: niets wordt dubbel gewijzigd.',
  settingsConflictHeading: 'Iemand anders heeft deze instellingen gewijzigd',
  settingsConflictText:
    'Er is niets overschreven. Kies voor elke instelling van wie de waarde moet gelden en sla dan op.',
  settingsConflictFirst: 'Kies eerst van wie de waarden moeten gelden.',
  settingsDraftOutdated: (when) =>
    `Er zijn niet-opgeslagen wijzigingen van ${when}. Sindsdien heeft iemand anders de instellingen gewijzigd.`,

  // Sale types
  saleTypes: 'Verkooptypen',
  saleTypesText:
    'Hoelang offertes geldig zijn, hoe ze eruitzien en welke kortingen zijn toegestaan, wordt per verkooptype ingesteld.',
  openSaleTypes: 'Verkooptypen openen',
  saleTypeListName: 'Verkoop - Type, Fasen, Offerte',
  saleTypesPlace: (list) => `De verkooptypen staan in Instellingen en onderhoud: open Lijsten en daar “${list}”.`,

  // Product fields
  productFields: 'Productvelden',
  configureProduct: 'Product configureren',
  configureProductIntro:
    'Kies de velden die u bij het bewerken van producten wilt gebruiken. Deze instellingen gelden voor alle ERP-verbindingen.',
  shownFields: 'Velden die worden weergegeven: kies er een om het te configureren',
  productFieldsFailed: 'De productvelden konden niet worden geladen.',
  productFieldsEmpty: 'Er worden geen productvelden weergegeven',
  productFieldsEmptyText: 'Verkopers zien geen productvelden in offertes. Kies er een paar met Product configureren.',
  productFieldsSaved: 'De productvelden zijn opgeslagen.',
} satisfies Translated<typeof settings>;
