import { counting } from '../counting.js';
import type { settings } from '../en/settings.js';
import type { Translated } from '../terms.js';

const { n, one } = counting('de');

/** German words of the tab "Settings". */
export default {
  // Quote settings
  quoteSettings: 'Angebotseinstellungen',
  useDiscountOnTotalValue: 'Rabatt auf Gesamtwert anwenden',
  defaultTextForFollowUp: 'Standardtext für Folgeaufgabe',
  quoteSettingsFailed: 'Die Angebotseinstellungen konnten nicht geladen werden.',
  standardText: 'Standardtext von SuperOffice',
  standardTextUsed:
    'Der Standardtext von SuperOffice wird verwendet. Schreiben Sie hier, um einen eigenen zu verwenden.',
  useStandardText: 'Standardtext verwenden',
  textResolved: (names) =>
    `SuperOffice übersetzt diesen Text (${names}). Das bleibt so, bis Sie ihn bearbeiten: Dann tritt Ihr Text an seine Stelle.`,
  textReplaces: (names) => `Ihr Text tritt an die Stelle dessen, den SuperOffice übersetzt (${names}).`,
  textFromOtherLanguage: 'Ihre Sprache hat keinen eigenen Text. Sie sehen den Text einer anderen Sprache.',
  textsKept: (languages) => `Er ist auch in diesen Sprachen gespeichert: ${languages}. Diese Texte bleiben erhalten.`,
  textsRemoved: (languages) => `Die Texte in diesen Sprachen werden ebenfalls entfernt: ${languages}.`,
  saveSettings: 'Speichern',
  undoChanges: 'Änderungen rückgängig machen',
  noChanges: 'Keine nicht gespeicherten Änderungen.',
  unsavedSettings: (count) =>
    one(count) ? '1 Änderung ist noch nicht gespeichert.' : `${n(count)} Änderungen sind noch nicht gespeichert.`,
  unsavedChanges: 'Was beim Speichern geändert wird',
  settingColumn: 'Einstellung',
  settingNow: 'Jetzt',
  settingAfter: 'Nach dem Speichern',
  settingsSaved: (time) => `Gespeichert um ${time}.`,
  settingsNotSaved: 'Die Einstellungen wurden nicht gespeichert',
  settingsNotSavedText: 'Von Ihren Eingaben ist nichts verloren. Versuchen Sie es mit Speichern erneut.',
  settingsPartlySaved: 'Nur ein Teil ist gespeichert',
  settingsPartlySavedText: (saved, failed) =>
    `„${saved}“ ist gespeichert, „${failed}“ nicht. Ihre Eingaben sind noch hier: Versuchen Sie es mit Speichern erneut.`,
  settingsSaveUnknown: 'Es ist unklar, ob gespeichert wurde',
  settingsSaveUnknownText:
    'Von Ihren Eingaben ist nichts verloren. Speichern Sie sicherheitshalber erneut: Nichts wird doppelt geändert.',
  settingsConflictHeading: 'Jemand anderes hat diese Einstellungen geändert',
  settingsConflictText:
    'Nichts wurde überschrieben. Wählen Sie für jede Einstellung, wessen Wert gelten soll, und speichern Sie dann.',
  settingsConflictFirst: 'Wählen Sie zuerst, wessen Werte gelten sollen.',
  settingsDraftOutdated: (when) =>
    `Es gibt nicht gespeicherte Änderungen (${when}). Die Einstellungen wurden seitdem von jemand anderem geändert.`,

  // Sale types
  saleTypes: 'Verkaufstypen',
  saleTypesText:
    'Wie lange Angebote gültig sind, wie sie aussehen und welche Rabatte erlaubt sind, wird je Verkaufstyp festgelegt.',
  openSaleTypes: 'Verkaufstypen öffnen',
  saleTypeListName: 'Verkauf - Typ, Stufen, Angebot',
  saleTypesPlace: (list) =>
    `Die Verkaufstypen finden Sie unter Einstellungen und Verwaltung: Öffnen Sie Listen und dort „${list}“.`,

  // Product fields
  productFields: 'Produktfelder',
  configureProduct: 'Produkt konfigurieren',
  configureProductIntro:
    'Wählen Sie die Felder, die Sie beim Bearbeiten von Produkten verwenden möchten. Diese Einstellungen gelten für alle ERP-Verbindungen.',
  shownFields: 'Angezeigte Felder: Wählen Sie eines, um es zu konfigurieren',
  productFieldsFailed: 'Die Produktfelder konnten nicht geladen werden.',
  productFieldsEmpty: 'Es werden keine Produktfelder angezeigt',
  productFieldsEmptyText:
    'Der Vertrieb sieht in Angeboten keine Produktfelder. Wählen Sie welche mit „Produkt konfigurieren“.',
  productFieldsSaved: 'Die Produktfelder wurden gespeichert.',
} satisfies Translated<typeof settings>;
