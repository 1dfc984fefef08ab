import { counting } from '../counting.js';
import type { fieldConfiguration } from '../en/field-configuration.js';
import type { productPreview } from '../en/product-preview.js';
import type { Translated } from '../terms.js';

const { n, one } = counting('nl');

const fields = (count: number): string => (one(count) ? '1 veld' : `${n(count)} velden`);
const texts = (count: number): string => (one(count) ? '1 eigen tekst' : `${n(count)} eigen teksten`);

/** Dutch words of the dialog "Configure product": its rows, the change of their order, the preview. */
export default {
  // Columns
  selectLanguage: 'Taal selecteren',
  showField: 'Veld weergeven',
  label: 'Label',
  tooltip: 'Knopinfo',
  order: 'Volgorde',
  activateAll: 'Alles activeren',
  deactivateAll: 'Alles deactiveren',

  // Toolbar
  languageWithMissing: (language, missing) => `${language} – ontbrekend: ${n(missing)}`,
  languagesShown: 'Weergegeven talen',
  oneLanguage: 'Eén taal',
  allLanguages: 'Alle talen naast elkaar',
  textsShown: 'Weergegeven teksten',
  labels: 'Labels',
  tooltips: 'Knopinfoteksten',
  searchFields: 'Velden zoeken',
  filterFields: 'Weergeven',
  filterAll: 'Alle velden',
  filterShown: 'Weergegeven velden',
  filterHidden: 'Verborgen velden',
  filterOwnTexts: 'Met eigen teksten',
  filterMissing: 'Ontbreekt in een taal',
  filterChanged: 'Hier gewijzigd',
  fieldCount: fields,
  fieldCountFound: (found, all) => `${n(found)} van ${fields(all)} gevonden`,
  noFieldFound: 'Geen veld gevonden',
  noFieldFoundText: 'Geen naam, label of knopinfo in de weergegeven talen komt overeen met wat u zoekt.',
  noFields: 'De service heeft geen productvelden opgegeven',
  showAllFields: 'Alle velden weergeven',
  activateAllHint: (count) => `Geeft nog ${fields(count)} weer.`,
  deactivateAllHint: (count) => `Verbergt ${fields(count)}.`,
  activateFoundHint: (count) => `Geeft nog ${fields(count)} van de gevonden velden weer.`,
  deactivateFoundHint: (count) => `Verbergt ${n(count)} van de gevonden velden.`,
  allShownAlready: 'Al deze velden worden al weergegeven.',
  allHiddenAlready: 'Er is er geen over die kan worden verborgen.',
  fieldsNowShown: (count) =>
    one(count) ? 'Er wordt nog 1 veld weergegeven.' : `Er worden nog ${n(count)} velden weergegeven.`,
  fieldsNowHidden: (count) => (one(count) ? '1 veld wordt verborgen.' : `${n(count)} velden worden verborgen.`),
  resetAllTexts: 'Alle teksten terugzetten op standaard',
  resetAllTextsFor: (count) => `Verwijdert uw eigen teksten van ${fields(count)}, in alle talen.`,
  noOwnTexts: 'Deze velden hebben geen eigen teksten.',
  resetHeading: 'Wilt u de teksten terugzetten op die van SuperOffice?',
  resetText: (count) =>
    `${fields(count)} ${one(count) ? 'verliest' : 'verliezen'} uw eigen labels en knopinfo, in alle talen. Dit wordt opgeslagen als u op OK klikt; tot dan kunt u het ongedaan maken.`,
  resetConfirm: 'Teksten terugzetten',
  resetKeep: 'Behouden',
  textsWereReset: (count) => `De teksten van ${fields(count)} zijn teruggezet.`,
  nextMissing: (count) => `Volgende ontbrekende tekst (${n(count)})`,
  noMissing: 'Er ontbreekt geen tekst',
  missingCount: (count) => `Ontbrekend: ${n(count)}`,

  // Rows
  showFieldNamed: (field) => `Veld weergeven: ${field}`,
  labelNamed: (field) => `Label: ${field}`,
  tooltipNamed: (field) => `Knopinfo: ${field}`,
  labelIn: (field, language) => `Label: ${field}, ${language}`,
  tooltipIn: (field, language) => `Knopinfo: ${field}, ${language}`,
  resetTextsOf: (field) => `Teksten van ${field} terugzetten op standaard`,
  fieldStandardText: 'Standaardtekst',
  standardTexts: 'Terugzetten op standaardteksten',
  changedField: 'Gewijzigd',
  alwaysShownField: 'Altijd weergegeven',
  hiddenInQuotes: 'Verborgen',
  missingText: 'Ontbreekt: andere talen hebben een eigen tekst, gebruikers van deze taal zien de standaardtekst.',
  rowsHint:
    'Lichtere teksten zijn die van SuperOffice. Overschrijf een tekst om uw eigen tekst te gebruiken; maak het veld leeg om de standaardtekst terug te krijgen.',
  whyAlwaysShown: 'SuperOffice heeft dit veld nodig: het kan niet worden verborgen.',
  whyRestricted: 'SuperOffice bepaalt dit voor dit veld: Bewerkbaar en Verplicht kunnen niet worden gewijzigd.',
  whyHidden: 'Het veld is verborgen. Geef het eerst weer om dit te wijzigen.',
  whyTextFixed: 'Deze tekst staat vast: hij kan hier niet worden gewijzigd.',
  whyTextsUnavailable: 'Uw rechten staan het wijzigen van teksten niet toe.',
  whyReadonly: 'U kunt dit bekijken, maar niet wijzigen.',
  whySaving: 'Wacht tot alles is opgeslagen.',
  rowKeys:
    'Enter staat gelijk aan OK. Pijl-omhoog en pijl-omlaag gaan naar hetzelfde vak van het volgende veld; houd in een knopinfo Ctrl ingedrukt.',

  // Preview
  preview: 'Voorbeeld',
  previewOf: 'Voorbeeld van',
  previewProduct: 'Productvenster',
  previewQuote: 'Offerte',

  // Footer
  changeCount: (count) => (one(count) ? '1 wijziging' : `${n(count)} wijzigingen`),
  noFieldChanges: 'Geen wijzigingen',
  partOfField: (field, part) => `${field}: ${part}`,
  standardTextIs: (text) => `${text} (standaardtekst)`,
  changeFromTo: (from, to) => `${from} → ${to}`,
  undoChange: (part) => `Ongedaan maken: ${part}`,

  // Saving
  fieldsNotSaved: 'Er is niets opgeslagen',
  fieldsPartlySaved: 'Er is maar een deel opgeslagen',
  fieldsSaveAgain: 'Niets van wat u hebt ingevoerd, is verloren. Probeer het opnieuw met OK.',
  fieldsSaveRest: 'Wat niet is opgeslagen, is er nog: klik op OK om de rest op te slaan.',
  fieldsOutcomeUnknown: 'Het is niet duidelijk of alles is opgeslagen',
  fieldsOutcomeUnknownText:
    'De service heeft niet geantwoord. Klik nog eens op OK: wat al is opgeslagen, wordt herkend en niet dubbel geschreven.',
  partsSaved: 'Opgeslagen',
  partsFailed: 'Mislukt',
  partsNotTried: 'Niet geprobeerd',
  partsUnknown: 'Niet bekend',
  moreParts: (count) => `nog ${n(count)}`,
  andMoreParts: (count) => `en nog ${n(count)}`,

  // Conflict
  fieldsConflictHeading: 'Iemand anders heeft deze configuratie gewijzigd',
  fieldsConflictText:
    'Er is niets overschreven. Wat maar een van u heeft gewijzigd, wordt samengevoegd; maak een keuze voor de rest.',
  fieldsDraftOutdated: (when) =>
    `Er zijn niet-opgeslagen wijzigingen van ${when}. Sindsdien heeft iemand anders de configuratie gewijzigd.`,

  // Texts of the tenant
  textsInactiveHeading: 'Eigen teksten zijn uitgeschakeld',
  textsInactiveText: (count) =>
    count === 0
      ? 'U kunt hier teksten schrijven, maar gebruikers blijven die van SuperOffice zien totdat eigen teksten worden ingeschakeld.'
      : `${texts(count)} ${one(count) ? 'is' : 'zijn'} opgeslagen, maar gebruikers zien die van SuperOffice totdat eigen teksten worden ingeschakeld.`,
  switchOn: 'Inschakelen',
  switchingOn: 'Wordt ingeschakeld …',
  activateTextsHeading: 'Wilt u eigen teksten voor iedereen inschakelen?',
  activateTextsText:
    'Dit is een instelling voor uw hele SuperOffice: alle eigen teksten worden dan gebruikt, ook die van andere schermen. Gebruikers zien ze de volgende keer dat ze zich aanmelden.',
  notNow: 'Niet nu',
  activateTextsFailed: 'Eigen teksten konden niet worden ingeschakeld',
  textsUnavailableHeading: 'U kunt geen teksten wijzigen',
  textsUnavailableText:
    'Uw rechten staan labels en knopinfo niet toe. Volgorde en selectievakjes kunnen worden gewijzigd.',

  // Preview of the product dialog
  previewOfProduct: (language) => `Voorbeeld van het productvenster in het ${language}`,
  previewOfQuote: (language) => `Voorbeeld van een offerteregel in het ${language}`,
  previewEditable: 'Bewerkbaar',
  previewMandatory: 'Verplicht',
  previewHidden: 'Niet weergegeven in offertes',
  previewNothing: 'Er wordt geen veld weergegeven.',
} satisfies Translated<typeof fieldConfiguration & typeof productPreview>;
