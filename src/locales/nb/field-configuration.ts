import { counting } from '../counting.js';
import type { fieldConfiguration } from '../en/field-configuration.js';
import type { productPreview } from '../en/product-preview.js';
import type { Translated } from '../terms.js';

const { n, one } = counting('nb');

const fields = (count: number): string => `${n(count)} felt`;
const texts = (count: number): string => (one(count) ? '1 egen tekst' : `${n(count)} egne tekster`);

/** Norwegian words of the dialog "Configure product": its rows, the change of their order, the preview. */
export default {
  // Columns
  selectLanguage: 'Velge språk',
  showField: 'Vis feltet',
  label: 'Ledetekst',
  tooltip: 'Hjelpetekst',
  order: 'Rekkefølge',
  activateAll: 'Aktiver alle',
  deactivateAll: 'Deaktiver alle',

  // Toolbar
  languageWithMissing: (language, missing) => `${language} – ${n(missing)} mangler`,
  languagesShown: 'Språk som vises',
  oneLanguage: 'Ett språk',
  allLanguages: 'Alle språk side om side',
  textsShown: 'Tekster som vises',
  labels: 'Ledetekster',
  tooltips: 'Hjelpetekster',
  searchFields: 'Søk i felt',
  filterFields: 'Vis',
  filterAll: 'Alle felt',
  filterShown: 'Felt som vises',
  filterHidden: 'Skjulte felt',
  filterOwnTexts: 'Med egne tekster',
  filterMissing: 'Mangler på et språk',
  filterChanged: 'Endret her',
  fieldCount: fields,
  fieldCountFound: (found, all) => `${n(found)} av ${fields(all)} funnet`,
  noFieldFound: 'Ingen felt funnet',
  noFieldFoundText:
    'Ingen navn, ledetekster eller hjelpetekster på språkene som vises, samsvarer med det du søker etter.',
  noFields: 'Tjenesten oppga ingen produktfelt',
  showAllFields: 'Vis alle felt',
  activateAllHint: (count) => `Viser ${fields(count)} til.`,
  deactivateAllHint: (count) => `Skjuler ${fields(count)}.`,
  activateFoundHint: (count) => `Viser ${fields(count)} til av dem som ble funnet.`,
  deactivateFoundHint: (count) => `Skjuler ${fields(count)} av dem som ble funnet.`,
  allShownAlready: 'Alle disse feltene vises allerede.',
  allHiddenAlready: 'Det er ingen igjen som kan skjules.',
  fieldsNowShown: (count) => `${fields(count)} til vil bli vist.`,
  fieldsNowHidden: (count) => `${fields(count)} vil bli skjult.`,
  resetAllTexts: 'Tilbakestill alle tekster til standard',
  resetAllTextsFor: (count) => `Fjerner deres egne tekster fra ${fields(count)}, på alle språk.`,
  noOwnTexts: 'Disse feltene har ingen egne tekster.',
  resetHeading: 'Vil du tilbakestille tekstene til SuperOffices?',
  resetText: (count) =>
    `${fields(count)} mister deres egne ledetekster og hjelpetekster, på alle språk. Det lagres når du trykker på OK; frem til da kan du angre det.`,
  resetConfirm: 'Tilbakestill tekstene',
  resetKeep: 'Behold dem',
  textsWereReset: (count) => `Tekstene til ${fields(count)} er tilbakestilt.`,
  nextMissing: (count) => `Neste tekst som mangler (${n(count)})`,
  noMissing: 'Ingen tekst mangler',
  missingCount: (count) => `${n(count)} mangler`,

  // Rows
  showFieldNamed: (field) => `Vis feltet: ${field}`,
  labelNamed: (field) => `Ledetekst: ${field}`,
  tooltipNamed: (field) => `Hjelpetekst: ${field}`,
  labelIn: (field, language) => `Ledetekst: ${field}, ${language}`,
  tooltipIn: (field, language) => `Hjelpetekst: ${field}, ${language}`,
  resetTextsOf: (field) => `Tilbakestill tekstene til ${field} til standard`,
  fieldStandardText: 'Standardtekst',
  standardTexts: 'Tilbakestill til standardtekster',
  changedField: 'Endret',
  alwaysShownField: 'Vises alltid',
  hiddenInQuotes: 'Skjult',
  missingText: 'Mangler: Andre språk har en egen tekst, men brukere av dette språket ser standardteksten.',
  rowsHint:
    'Dempede tekster er SuperOffices egne. Skriv over en for å bruke deres egen; tøm den for å få tilbake standardteksten.',
  whyAlwaysShown: 'SuperOffice trenger dette feltet: Det kan ikke skjules.',
  whyRestricted: 'SuperOffice bestemmer dette for dette feltet: Redigerbar og Obligatorisk kan ikke endres.',
  whyHidden: 'Feltet er skjult. Vis det først for å endre dette.',
  whyTextFixed: 'Denne teksten er fast: Den kan ikke endres her.',
  whyTextsUnavailable: 'Rettighetene dine omfatter ikke å endre tekster.',
  whyReadonly: 'Du kan se på dette, men ikke endre det.',
  whySaving: 'Vent til alt er lagret.',
  rowKeys:
    'Enter trykker på OK. Pil opp og pil ned går til samme rute i neste felt; i en hjelpetekst holder du nede Ctrl.',

  // Preview
  preview: 'Forhåndsvisning',
  previewOf: 'Forhåndsvisning av',
  previewProduct: 'Produktdialogboks',
  previewQuote: 'Tilbud',

  // Footer
  changeCount: (count) => (one(count) ? '1 endring' : `${n(count)} endringer`),
  noFieldChanges: 'Ingen endringer',
  partOfField: (field, part) => `${field}: ${part}`,
  standardTextIs: (text) => `${text} (standardtekst)`,
  changeFromTo: (from, to) => `${from} → ${to}`,
  undoChange: (part) => `Angre: ${part}`,

  // Saving
  fieldsNotSaved: 'Ingenting ble lagret',
  fieldsPartlySaved: 'Bare en del ble lagret',
  fieldsSaveAgain: 'Ingenting av det du har skrevet inn, er tapt. Prøv igjen med OK.',
  fieldsSaveRest: 'Det som ikke er lagret, er fortsatt her: Trykk på OK for å lagre resten.',
  fieldsOutcomeUnknown: 'Det er uklart om alt ble lagret',
  fieldsOutcomeUnknownText:
    'Tjenesten svarte ikke. Trykk på OK igjen: Det som allerede er lagret, gjenkjennes og skrives ikke to ganger.',
  partsSaved: 'Lagret',
  partsFailed: 'Mislyktes',
  partsNotTried: 'Ikke forsøkt',
  partsUnknown: 'Ikke kjent',
  moreParts: (count) => `${n(count)} til`,
  andMoreParts: (count) => `og ${n(count)} til`,

  // Conflict
  fieldsConflictHeading: 'Noen andre har endret denne konfigurasjonen',
  fieldsConflictText: 'Ingenting er overskrevet. Det som bare én av dere har endret, flettes; velg for resten.',
  fieldsDraftOutdated: (when) =>
    `Det finnes ulagrede endringer fra ${when}. Noen andre har endret konfigurasjonen siden da.`,

  // Texts of the tenant
  textsInactiveHeading: 'Egne tekster er slått av',
  textsInactiveText: (count) =>
    count === 0
      ? 'Du kan skrive tekster her, men brukerne ser fortsatt SuperOffices til egne tekster slås på.'
      : `${texts(count)} er lagret, men brukerne ser SuperOffices til egne tekster slås på.`,
  switchOn: 'Slå på',
  switchingOn: 'Slår på …',
  activateTextsHeading: 'Vil du slå på egne tekster for alle?',
  activateTextsText:
    'Dette er en innstilling for hele deres SuperOffice: Da brukes alle egne tekster, også de i andre skjermbilder. Brukerne ser dem neste gang de logger inn.',
  notNow: 'Ikke nå',
  activateTextsFailed: 'Egne tekster kunne ikke slås på',
  textsUnavailableHeading: 'Du kan ikke endre tekster',
  textsUnavailableText:
    'Rettighetene dine omfatter ikke ledetekster og hjelpetekster. Rekkefølge og avmerkingsbokser kan endres.',

  // Preview of the product dialog
  previewOfProduct: (language) => `Forhåndsvisning av produktdialogboksen på ${language}`,
  previewOfQuote: (language) => `Forhåndsvisning av en tilbudslinje på ${language}`,
  previewEditable: 'Redigerbar',
  previewMandatory: 'Obligatorisk',
  previewHidden: 'Vises ikke i tilbud',
  previewNothing: 'Ingen felt vises.',
} satisfies Translated<typeof fieldConfiguration & typeof productPreview>;
