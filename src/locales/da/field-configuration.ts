import { counting } from '../counting.js';
import type { fieldConfiguration } from '../en/field-configuration.js';
import type { productPreview } from '../en/product-preview.js';
import type { Translated } from '../terms.js';

const { n, one } = counting('da');

const fields = (count: number): string => (one(count) ? '1 felt' : `${n(count)} felter`);
const texts = (count: number): string => (one(count) ? '1 egen tekst' : `${n(count)} egne tekster`);

/** Danish words of the dialog "Configure product": its rows, the change of their order, the preview. */
export default {
  // Columns
  selectLanguage: 'Vælg sprog',
  showField: 'Vis felt',
  label: 'Ledetekst',
  tooltip: 'Hjælpetekst',
  order: 'Rækkefølge',
  activateAll: 'Aktiver alle',
  deactivateAll: 'Deaktiver alle',

  // Toolbar
  languageWithMissing: (language, missing) => `${language} – ${n(missing)} mangler`,
  languagesShown: 'Sprog, der vises',
  oneLanguage: 'Ét sprog',
  allLanguages: 'Alle sprog side om side',
  textsShown: 'Tekster, der vises',
  labels: 'Ledetekster',
  tooltips: 'Hjælpetekster',
  searchFields: 'Søg i felter',
  filterFields: 'Vis',
  filterAll: 'Alle felter',
  filterShown: 'Viste felter',
  filterHidden: 'Skjulte felter',
  filterOwnTexts: 'Med egne tekster',
  filterMissing: 'Mangler på et sprog',
  filterChanged: 'Ændret her',
  fieldCount: fields,
  fieldCountFound: (found, all) => `${n(found)} af ${fields(all)} fundet`,
  noFieldFound: 'Ingen felter fundet',
  noFieldFoundText: 'Ingen navne, ledetekster eller hjælpetekster på de viste sprog svarer til det, du søger.',
  noFields: 'Tjenesten angav ingen produktfelter',
  showAllFields: 'Vis alle felter',
  activateAllHint: (count) => `Viser ${fields(count)} mere.`,
  deactivateAllHint: (count) => `Skjuler ${fields(count)}.`,
  activateFoundHint: (count) => `Viser ${fields(count)} mere af dem, der blev fundet.`,
  deactivateFoundHint: (count) => `Skjuler ${fields(count)} af dem, der blev fundet.`,
  allShownAlready: 'Alle disse felter vises allerede.',
  allHiddenAlready: 'Der er ingen tilbage, der kan skjules.',
  fieldsNowShown: (count) => `${fields(count)} mere vil blive vist.`,
  fieldsNowHidden: (count) => `${fields(count)} vil blive skjult.`,
  resetAllTexts: 'Nulstil alle tekster til standard',
  resetAllTextsFor: (count) => `Fjerner jeres egne tekster fra ${fields(count)}, på alle sprog.`,
  noOwnTexts: 'Disse felter har ingen egne tekster.',
  resetHeading: 'Vil du nulstille teksterne til SuperOffices?',
  resetText: (count) =>
    `${fields(count)} mister jeres egne ledetekster og hjælpetekster, på alle sprog. Det gemmes, når du trykker på OK; indtil da kan du fortryde det.`,
  resetConfirm: 'Nulstil teksterne',
  resetKeep: 'Behold dem',
  textsWereReset: (count) => `Teksterne til ${fields(count)} er nulstillet.`,
  nextMissing: (count) => `Næste manglende tekst (${n(count)})`,
  noMissing: 'Ingen tekst mangler',
  missingCount: (count) => `${n(count)} mangler`,

  // Rows
  showFieldNamed: (field) => `Vis felt: ${field}`,
  labelNamed: (field) => `Ledetekst: ${field}`,
  tooltipNamed: (field) => `Hjælpetekst: ${field}`,
  labelIn: (field, language) => `Ledetekst: ${field}, ${language}`,
  tooltipIn: (field, language) => `Hjælpetekst: ${field}, ${language}`,
  resetTextsOf: (field) => `Nulstil teksterne til ${field} til standard`,
  fieldStandardText: 'Standardtekst',
  standardTexts: 'Nulstil til standardtekster',
  changedField: 'Ændret',
  alwaysShownField: 'Vises altid',
  hiddenInQuotes: 'Skjult',
  missingText: 'Mangler: Andre sprog har en egen tekst, men brugere af dette sprog ser standardteksten.',
  rowsHint:
    'Nedtonede tekster er SuperOffices egne. Skriv over en for at bruge jeres egen; tøm den for at få standardteksten tilbage.',
  whyAlwaysShown: 'SuperOffice har brug for dette felt: Det kan ikke skjules.',
  whyRestricted: 'SuperOffice bestemmer dette for dette felt: Redigerbar og Obligatorisk kan ikke ændres.',
  whyHidden: 'Feltet er skjult. Vis det først for at ændre dette.',
  whyTextFixed: 'Denne tekst er fast: Den kan ikke ændres her.',
  whyTextsUnavailable: 'Dine rettigheder omfatter ikke at ændre tekster.',
  whyReadonly: 'Du kan se på dette, men ikke ændre det.',
  whySaving: 'Vent, til alt er gemt.',
  rowKeys:
    'Enter trykker på OK. Pil op og pil ned går til samme boks i næste felt; i en hjælpetekst holder du Ctrl nede.',

  // Preview
  preview: 'Forhåndsvisning',
  previewOf: 'Forhåndsvisning af',
  previewProduct: 'Produktdialogboks',
  previewQuote: 'Tilbud',

  // Footer
  changeCount: (count) => (one(count) ? '1 ændring' : `${n(count)} ændringer`),
  noFieldChanges: 'Ingen ændringer',
  partOfField: (field, part) => `${field}: ${part}`,
  standardTextIs: (text) => `${text} (standardtekst)`,
  changeFromTo: (from, to) => `${from} → ${to}`,
  undoChange: (part) => `Fortryd: ${part}`,

  // Saving
  fieldsNotSaved: 'Intet blev gemt',
  fieldsPartlySaved: 'Kun en del blev gemt',
  fieldsSaveAgain: 'Intet af det, du har indtastet, er gået tabt. Prøv igen med OK.',
  fieldsSaveRest: 'Det, der ikke er gemt, er her stadig: Tryk på OK for at gemme resten.',
  fieldsOutcomeUnknown: 'Det er uvist, om alt blev gemt',
  fieldsOutcomeUnknownText:
    'Tjenesten svarede ikke. Tryk på OK igen: Det, der allerede er gemt, genkendes og skrives ikke to gange.',
  partsSaved: 'Gemt',
  partsFailed: 'Mislykkedes',
  partsNotTried: 'Ikke forsøgt',
  partsUnknown: 'Ikke kendt',
  moreParts: (count) => `${n(count)} mere`,
  andMoreParts: (count) => `og ${n(count)} mere`,

  // Conflict
  fieldsConflictHeading: 'En anden har ændret denne konfiguration',
  fieldsConflictText: 'Intet er overskrevet. Det, som kun en af jer har ændret, flettes; vælg for resten.',
  fieldsDraftOutdated: (when) =>
    `Der er ikke-gemte ændringer fra ${when}. En anden har ændret konfigurationen siden da.`,

  // Texts of the tenant
  textsInactiveHeading: 'Egne tekster er slået fra',
  textsInactiveText: (count) =>
    count === 0
      ? 'Du kan skrive tekster her, men brugerne ser fortsat SuperOffices, indtil egne tekster slås til.'
      : `${texts(count)} er gemt, men brugerne ser SuperOffices, indtil egne tekster slås til.`,
  switchOn: 'Slå til',
  switchingOn: 'Slår til …',
  activateTextsHeading: 'Vil du slå egne tekster til for alle?',
  activateTextsText:
    'Dette er en indstilling for hele jeres SuperOffice: Så bruges alle egne tekster, også dem i andre skærmbilleder. Brugerne ser dem, næste gang de logger på.',
  notNow: 'Ikke nu',
  activateTextsFailed: 'Egne tekster kunne ikke slås til',
  textsUnavailableHeading: 'Du kan ikke ændre tekster',
  textsUnavailableText:
    'Dine rettigheder omfatter ikke ledetekster og hjælpetekster. Rækkefølge og afkrydsningsfelter kan ændres.',

  // Preview of the product dialog
  previewOfProduct: (language) => `Forhåndsvisning af produktdialogboksen på ${language}`,
  previewOfQuote: (language) => `Forhåndsvisning af en tilbudslinje på ${language}`,
  previewEditable: 'Redigerbar',
  previewMandatory: 'Obligatorisk',
  previewHidden: 'Vises ikke i tilbud',
  previewNothing: 'Ingen felter vises.',
} satisfies Translated<typeof fieldConfiguration & typeof productPreview>;
