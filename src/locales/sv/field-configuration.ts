import { counting } from '../counting.js';
import type { fieldConfiguration } from '../en/field-configuration.js';
import type { productPreview } from '../en/product-preview.js';
import type { Translated } from '../terms.js';

const { n, one } = counting('sv');

const fields = (count: number): string => `${n(count)} fält`;
const texts = (count: number): string => (one(count) ? '1 egen text' : `${n(count)} egna texter`);

/** Swedish words of the dialog "Configure product": its rows, the change of their order, the preview. */
export default {
  // Columns
  selectLanguage: 'Välj språk',
  showField: 'Visa fält',
  label: 'Ledtext',
  tooltip: 'Hjälptext',
  order: 'Ordning',
  activateAll: 'Aktivera alla',
  deactivateAll: 'Avaktivera alla',

  // Toolbar
  languageWithMissing: (language, missing) => `${language} – ${n(missing)} saknas`,
  languagesShown: 'Språk som visas',
  oneLanguage: 'Ett språk',
  allLanguages: 'Alla språk sida vid sida',
  textsShown: 'Texter som visas',
  labels: 'Ledtexter',
  tooltips: 'Hjälptexter',
  searchFields: 'Sök fält',
  filterFields: 'Visa',
  filterAll: 'Alla fält',
  filterShown: 'Fält som visas',
  filterHidden: 'Dolda fält',
  filterOwnTexts: 'Med egna texter',
  filterMissing: 'Saknas på något språk',
  filterChanged: 'Ändrade här',
  fieldCount: fields,
  fieldCountFound: (found, all) => `${n(found)} av ${fields(all)} hittades`,
  noFieldFound: 'Inget fält hittades',
  noFieldFoundText: 'Inget namn, ingen ledtext och ingen hjälptext på de språk som visas motsvarar det du söker.',
  noFields: 'Tjänsten angav inga produktfält',
  showAllFields: 'Visa alla fält',
  activateAllHint: (count) => `Visar ${fields(count)} till.`,
  deactivateAllHint: (count) => `Döljer ${fields(count)}.`,
  activateFoundHint: (count) => `Visar ${fields(count)} till av dem som hittades.`,
  deactivateFoundHint: (count) => `Döljer ${fields(count)} av dem som hittades.`,
  allShownAlready: 'Alla de här fälten visas redan.',
  allHiddenAlready: 'Det finns inget kvar som kan döljas.',
  fieldsNowShown: (count) => `${fields(count)} till kommer att visas.`,
  fieldsNowHidden: (count) => `${fields(count)} kommer att döljas.`,
  resetAllTexts: 'Återställ alla texter till standard',
  resetAllTextsFor: (count) => `Tar bort era egna texter från ${fields(count)}, på alla språk.`,
  noOwnTexts: 'De här fälten har inga egna texter.',
  resetHeading: 'Vill du återställa texterna till SuperOffices?',
  resetText: (count) =>
    `${fields(count)} förlorar era egna ledtexter och hjälptexter, på alla språk. Det sparas när du trycker på OK; till dess kan du ångra det.`,
  resetConfirm: 'Återställ texterna',
  resetKeep: 'Behåll dem',
  textsWereReset: (count) => `Texterna för ${fields(count)} har återställts.`,
  nextMissing: (count) => `Nästa text som saknas (${n(count)})`,
  noMissing: 'Ingen text saknas',
  missingCount: (count) => `${n(count)} saknas`,

  // Rows
  showFieldNamed: (field) => `Visa fält: ${field}`,
  labelNamed: (field) => `Ledtext: ${field}`,
  tooltipNamed: (field) => `Hjälptext: ${field}`,
  labelIn: (field, language) => `Ledtext: ${field}, ${language}`,
  tooltipIn: (field, language) => `Hjälptext: ${field}, ${language}`,
  resetTextsOf: (field) => `Återställ texterna för ${field} till standard`,
  fieldStandardText: 'Standardtext',
  standardTexts: 'Återställ till standardtexter',
  changedField: 'Ändrat',
  alwaysShownField: 'Visas alltid',
  hiddenInQuotes: 'Dolt',
  missingText: 'Saknas: andra språk har en egen text, men användare av det här språket ser standardtexten.',
  rowsHint:
    'Dämpade texter är SuperOffices egna. Skriv över en för att använda er egen; töm den för att få tillbaka standardtexten.',
  whyAlwaysShown: 'SuperOffice behöver det här fältet: det kan inte döljas.',
  whyRestricted: 'SuperOffice bestämmer detta för det här fältet: Redigerbar och Obligatorisk kan inte ändras.',
  whyHidden: 'Fältet är dolt. Visa det först för att ändra detta.',
  whyTextFixed: 'Den här texten är fast: den kan inte ändras här.',
  whyTextsUnavailable: 'Dina rättigheter omfattar inte att ändra texter.',
  whyReadonly: 'Du kan titta på detta men inte ändra det.',
  whySaving: 'Vänta tills allt är sparat.',
  rowKeys: 'Retur trycker på OK. Uppil och nedpil går till samma ruta i nästa fält; i en hjälptext håller du ned Ctrl.',

  // Preview
  preview: 'Förhandsvisning',
  previewOf: 'Förhandsvisning av',
  previewProduct: 'Produktdialogruta',
  previewQuote: 'Offert',

  // Footer
  changeCount: (count) => (one(count) ? '1 ändring' : `${n(count)} ändringar`),
  noFieldChanges: 'Inga ändringar',
  partOfField: (field, part) => `${field}: ${part}`,
  standardTextIs: (text) => `${text} (standardtext)`,
  changeFromTo: (from, to) => `${from} → ${to}`,
  undoChange: (part) => `Ångra: ${part}`,

  // Saving
  fieldsNotSaved: 'Inget sparades',
  fieldsPartlySaved: 'Bara en del sparades',
  fieldsSaveAgain: 'Inget av det du angav har gått förlorat. Försök igen med OK.',
  fieldsSaveRest: 'Det som inte är sparat finns kvar här: tryck på OK för att spara resten.',
  fieldsOutcomeUnknown: 'Det är oklart om allt sparades',
  fieldsOutcomeUnknownText:
    'Tjänsten svarade inte. Tryck på OK igen: det som redan är sparat känns igen och skrivs inte två gånger.',
  partsSaved: 'Sparat',
  partsFailed: 'Misslyckades',
  partsNotTried: 'Inte försökt',
  partsUnknown: 'Inte känt',
  moreParts: (count) => `${n(count)} till`,
  andMoreParts: (count) => `och ${n(count)} till`,

  // Conflict
  fieldsConflictHeading: 'Någon annan har ändrat den här konfigurationen',
  fieldsConflictText: 'Inget har skrivits över. Det som bara en av er har ändrat slås ihop; välj för resten.',
  fieldsDraftOutdated: (when) =>
    `Det finns osparade ändringar från ${when}. Någon annan har ändrat konfigurationen sedan dess.`,

  // Texts of the tenant
  textsInactiveHeading: 'Egna texter är avstängda',
  textsInactiveText: (count) =>
    count === 0
      ? 'Du kan skriva texter här, men användarna ser fortfarande SuperOffices tills egna texter slås på.'
      : `${texts(count)} är ${one(count) ? 'sparad' : 'sparade'}, men användarna ser SuperOffices tills egna texter slås på.`,
  switchOn: 'Slå på',
  switchingOn: 'Slår på …',
  activateTextsHeading: 'Vill du slå på egna texter för alla?',
  activateTextsText:
    'Det här är en inställning för hela er SuperOffice: då används alla egna texter, även de i andra fönster. Användarna ser dem nästa gång de loggar in.',
  notNow: 'Inte nu',
  activateTextsFailed: 'Egna texter kunde inte slås på',
  textsUnavailableHeading: 'Du kan inte ändra texter',
  textsUnavailableText: 'Dina rättigheter omfattar inte ledtexter och hjälptexter. Ordning och rutor kan ändras.',

  // Preview of the product dialog
  previewOfProduct: (language) => `Förhandsvisning av produktdialogrutan på ${language}`,
  previewOfQuote: (language) => `Förhandsvisning av en offertrad på ${language}`,
  previewEditable: 'Redigerbar',
  previewMandatory: 'Obligatorisk',
  previewHidden: 'Visas inte i offerter',
  previewNothing: 'Inget fält visas.',
} satisfies Translated<typeof fieldConfiguration & typeof productPreview>;
