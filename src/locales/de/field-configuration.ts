import { counting } from '../counting.js';
import type { fieldConfiguration } from '../en/field-configuration.js';
import type { productPreview } from '../en/product-preview.js';
import type { Translated } from '../terms.js';

const { n, one } = counting('de');

const fields = (count: number): string => (one(count) ? '1 Feld' : `${n(count)} Felder`);
const fieldsDative = (count: number): string => (one(count) ? '1 Feld' : `${n(count)} Feldern`);
const texts = (count: number): string => (one(count) ? '1 eigener Text' : `${n(count)} eigene Texte`);

/** German words of the dialog "Configure product": its rows, the change of their order, the preview. */
export default {
  // Columns
  selectLanguage: 'Sprache auswählen',
  showField: 'Feld anzeigen',
  label: 'Bezeichnung',
  tooltip: 'QuickInfo',
  order: 'Reihenfolge',
  activateAll: 'Alle aktivieren',
  deactivateAll: 'Alle deaktivieren',

  // Toolbar
  languageWithMissing: (language, missing) => `${language} – fehlend: ${n(missing)}`,
  languagesShown: 'Angezeigte Sprachen',
  oneLanguage: 'Eine Sprache',
  allLanguages: 'Alle Sprachen nebeneinander',
  textsShown: 'Angezeigte Texte',
  labels: 'Bezeichnungen',
  tooltips: 'QuickInfos',
  searchFields: 'Felder suchen',
  filterFields: 'Anzeigen',
  filterAll: 'Alle Felder',
  filterShown: 'Angezeigte Felder',
  filterHidden: 'Ausgeblendete Felder',
  filterOwnTexts: 'Mit eigenen Texten',
  filterMissing: 'In einer Sprache fehlend',
  filterChanged: 'Hier geändert',
  fieldCount: fields,
  fieldCountFound: (found, all) => `${n(found)} von ${fieldsDative(all)} gefunden`,
  noFieldFound: 'Kein Feld gefunden',
  noFieldFoundText:
    'Kein Name, keine Bezeichnung und keine QuickInfo in den angezeigten Sprachen entspricht dem, was Sie suchen.',
  noFields: 'Der Dienst hat keine Produktfelder genannt',
  showAllFields: 'Alle Felder anzeigen',
  activateAllHint: (count) => `Zeigt ${one(count) ? '1 weiteres Feld' : `${n(count)} weitere Felder`} an.`,
  deactivateAllHint: (count) => `Blendet ${fields(count)} aus.`,
  activateFoundHint: (count) => `Zeigt ${one(count) ? '1 weiteres' : `${n(count)} weitere`} der gefundenen Felder an.`,
  deactivateFoundHint: (count) => `Blendet ${n(count)} der gefundenen Felder aus.`,
  allShownAlready: 'Alle diese Felder werden bereits angezeigt.',
  allHiddenAlready: 'Es ist keines mehr da, das ausgeblendet werden kann.',
  fieldsNowShown: (count) =>
    one(count) ? '1 weiteres Feld wird angezeigt.' : `${n(count)} weitere Felder werden angezeigt.`,
  fieldsNowHidden: (count) => (one(count) ? '1 Feld wird ausgeblendet.' : `${n(count)} Felder werden ausgeblendet.`),
  resetAllTexts: 'Alle Texte auf Standard zurücksetzen',
  resetAllTextsFor: (count) => `Entfernt Ihre eigenen Texte von ${fieldsDative(count)}, in allen Sprachen.`,
  noOwnTexts: 'Diese Felder haben keine eigenen Texte.',
  resetHeading: 'Texte auf die von SuperOffice zurücksetzen?',
  resetText: (count) =>
    `${fields(count)} ${one(count) ? 'verliert' : 'verlieren'} Ihre eigenen Bezeichnungen und QuickInfos, in allen Sprachen. Gespeichert wird es, wenn Sie auf OK klicken; bis dahin können Sie es rückgängig machen.`,
  resetConfirm: 'Texte zurücksetzen',
  resetKeep: 'Behalten',
  textsWereReset: (count) => `Die Texte von ${fieldsDative(count)} wurden zurückgesetzt.`,
  nextMissing: (count) => `Nächster fehlender Text (${n(count)})`,
  noMissing: 'Es fehlt kein Text',
  missingCount: (count) => `Fehlend: ${n(count)}`,

  // Rows
  showFieldNamed: (field) => `Feld anzeigen: ${field}`,
  labelNamed: (field) => `Bezeichnung: ${field}`,
  tooltipNamed: (field) => `QuickInfo: ${field}`,
  labelIn: (field, language) => `Bezeichnung: ${field}, ${language}`,
  tooltipIn: (field, language) => `QuickInfo: ${field}, ${language}`,
  resetTextsOf: (field) => `Texte von ${field} auf Standard zurücksetzen`,
  fieldStandardText: 'Standardtext',
  standardTexts: 'Auf Standardtexte zurücksetzen',
  changedField: 'Geändert',
  alwaysShownField: 'Immer angezeigt',
  hiddenInQuotes: 'Ausgeblendet',
  missingText: 'Fehlt: Andere Sprachen haben einen eigenen Text, wer diese verwendet, sieht den Standardtext.',
  rowsHint:
    'Abgeschwächte Texte stammen von SuperOffice. Überschreiben Sie einen, um Ihren zu verwenden; leeren Sie ihn, um den Standardtext zurückzubekommen.',
  whyAlwaysShown: 'SuperOffice benötigt dieses Feld: Es kann nicht ausgeblendet werden.',
  whyRestricted:
    'Bei diesem Feld legt SuperOffice das fest: „Bearbeitung möglich“ und „Obligatorisch“ können nicht geändert werden.',
  whyHidden: 'Das Feld ist ausgeblendet. Zeigen Sie es zuerst an, um dies zu ändern.',
  whyTextFixed: 'Dieser Text ist fest: Er kann hier nicht geändert werden.',
  whyTextsUnavailable: 'Ihre Rechte umfassen das Ändern von Texten nicht.',
  whyReadonly: 'Sie können dies ansehen, aber nicht ändern.',
  whySaving: 'Warten Sie, bis alles gespeichert ist.',
  rowKeys:
    'Die Eingabetaste löst OK aus. Pfeil nach oben und Pfeil nach unten führen zum selben Kästchen des nächsten Felds; in einer QuickInfo halten Sie Strg gedrückt.',

  // Preview
  preview: 'Vorschau',
  previewOf: 'Vorschau von',
  previewProduct: 'Produktdialog',
  previewQuote: 'Angebot',

  // Footer
  changeCount: (count) => (one(count) ? '1 Änderung' : `${n(count)} Änderungen`),
  noFieldChanges: 'Keine Änderungen',
  partOfField: (field, part) => `${field}: ${part}`,
  standardTextIs: (text) => `${text} (Standardtext)`,
  changeFromTo: (from, to) => `${from} → ${to}`,
  undoChange: (part) => `Rückgängig: ${part}`,

  // Saving
  fieldsNotSaved: 'Es wurde nichts gespeichert',
  fieldsPartlySaved: 'Nur ein Teil wurde gespeichert',
  fieldsSaveAgain: 'Von Ihren Eingaben ist nichts verloren. Versuchen Sie es mit OK erneut.',
  fieldsSaveRest: 'Was nicht gespeichert ist, ist noch hier: Klicken Sie auf OK, um den Rest zu speichern.',
  fieldsOutcomeUnknown: 'Es ist unklar, ob alles gespeichert wurde',
  fieldsOutcomeUnknownText:
    'Der Dienst hat nicht geantwortet. Klicken Sie erneut auf OK: Was bereits gespeichert ist, wird erkannt und nicht doppelt geschrieben.',
  partsSaved: 'Gespeichert',
  partsFailed: 'Fehlgeschlagen',
  partsNotTried: 'Nicht versucht',
  partsUnknown: 'Nicht bekannt',
  moreParts: (count) => `${n(count)} weitere`,
  andMoreParts: (count) => `und ${n(count)} weitere`,

  // Conflict
  fieldsConflictHeading: 'Jemand anderes hat diese Konfiguration geändert',
  fieldsConflictText:
    'Nichts wurde überschrieben. Was nur einer von Ihnen geändert hat, wird zusammengeführt; wählen Sie beim Rest.',
  fieldsDraftOutdated: (when) =>
    `Es gibt nicht gespeicherte Änderungen (${when}). Die Konfiguration wurde seitdem von jemand anderem geändert.`,

  // Texts of the tenant
  textsInactiveHeading: 'Eigene Texte sind ausgeschaltet',
  textsInactiveText: (count) =>
    count === 0
      ? 'Sie können hier Texte schreiben, aber die Benutzer sehen die von SuperOffice, bis eigene Texte eingeschaltet werden.'
      : `${texts(count)} ${one(count) ? 'ist' : 'sind'} gespeichert, aber die Benutzer sehen die von SuperOffice, bis eigene Texte eingeschaltet werden.`,
  switchOn: 'Einschalten',
  switchingOn: 'Wird eingeschaltet …',
  activateTextsHeading: 'Eigene Texte für alle einschalten?',
  activateTextsText:
    'Das ist eine Einstellung für Ihr gesamtes SuperOffice: Dann werden alle eigenen Texte verwendet, auch die anderer Ansichten. Die Benutzer sehen sie bei der nächsten Anmeldung.',
  notNow: 'Nicht jetzt',
  activateTextsFailed: 'Eigene Texte konnten nicht eingeschaltet werden',
  textsUnavailableHeading: 'Sie können Texte nicht ändern',
  textsUnavailableText:
    'Ihre Rechte umfassen Bezeichnungen und QuickInfos nicht. Reihenfolge und Kontrollkästchen können geändert werden.',

  // Preview of the product dialog
  previewOfProduct: (language) => `Vorschau des Produktdialogs (${language})`,
  previewOfQuote: (language) => `Vorschau einer Angebotszeile (${language})`,
  previewEditable: 'Bearbeitung möglich',
  previewMandatory: 'Obligatorisch',
  previewHidden: 'Wird in Angeboten nicht angezeigt',
  previewNothing: 'Es wird kein Feld angezeigt.',
} satisfies Translated<typeof fieldConfiguration & typeof productPreview>;
