import { counting } from '../counting.js';
import type { syncHealth } from '../en/sync-health.js';
import type { Terms, Translated } from '../terms.js';

const { n, one } = counting('de');

const parts: Readonly<Record<Parameters<Terms['healthPart']>[0], string>> = {
  chosen: 'Es wird etwas synchronisiert',
  mandatory: 'Obligatorische Felder haben eine Richtung',
  directions: 'Zugeordnete Felder haben eine Richtung',
  lists: 'Listen sind zugeordnet',
  lossy: 'Werte passen in ihre Felder',
  drift: 'Felder sind noch vorhanden',
  defaults: 'Standardwerte sind vollständig',
  test: 'Test der Verbindung',
};

const items = (count: number): string => (one(count) ? '1 Eintrag' : `${n(count)} Einträge`);

/** German words of the state of connections. */
export default {
  // How well it is configured
  healthScore: (percent) => `Zustand: ${percent}`,
  healthReady: 'Nichts in dieser Konfiguration verhindert die Aktivierung.',
  healthActive: 'Sie ist aktiv, und nichts in ihrer Konfiguration würde eine erneute Aktivierung verhindern.',
  healthBlocked: (count) =>
    one(count) ? '1 Problem verhindert die Aktivierung.' : `${n(count)} Probleme verhindern die Aktivierung.`,
  healthActiveBlocked: (count) =>
    one(count)
      ? 'Sie ist aktiv. Würde sie deaktiviert, verhinderte 1 Problem die erneute Aktivierung.'
      : `Sie ist aktiv. Würde sie deaktiviert, verhinderten ${n(count)} Probleme die erneute Aktivierung.`,
  healthParts: 'Was geprüft wurde',
  healthPart: (part) => parts[part],
  healthOk: 'In Ordnung',
  healthNothingToCheck: 'Nichts zu prüfen',
  healthProblems: (count) => (one(count) ? '1 Problem' : `${n(count)} Probleme`),
  healthAdvice: (count) => (one(count) ? '1 Empfehlung' : `${n(count)} Empfehlungen`),
  healthMore: (count) => `${n(count)} weitere`,
  healthMoreOf: (count, part) => `${n(count)} weitere anzeigen: ${part}`,
  healthFailed: 'Der Zustand der Verbindung konnte nicht gelesen werden.',

  // What is wrong
  healthNothingChosen:
    'In den Zuordnungen ist keine Art von Datensätzen eingeschaltet: Es würde nichts synchronisiert.',
  healthMandatoryUnmapped: (field, actor) => `Das obligatorische Feld „${field}“ (${actor}) ist nicht zugeordnet.`,
  healthMandatoryIdle: (field, actor) => `Das obligatorische Feld „${field}“ (${actor}) hat keine Richtung.`,
  healthIdle: (field, actor) => `„${field}“ (${actor}) ist zugeordnet, hat aber keine Richtung.`,
  healthItemDoubled: (item, count, field, actor) =>
    `„${item}“ steht für ${items(count)} von „${field}“ (${actor}), darf aber nur für einen stehen.`,
  healthItemsUnmapped: (count, first, field, actor) =>
    one(count)
      ? `„${first}“ aus der Liste „${field}“ (${actor}) ist nicht zugeordnet.`
      : `${items(count)} der Liste „${field}“ (${actor}) sind nicht zugeordnet, darunter „${first}“.`,
  healthLossyToSuperOffice: (field, crmField, actor) =>
    `Werte von „${field}“ (${actor}) können auf dem Weg zu „${crmField}“ in SuperOffice verloren gehen.`,
  healthLossyToErp: (field, crmField, actor) =>
    `Werte von „${crmField}“ in SuperOffice können auf dem Weg zu „${field}“ (${actor}) verloren gehen.`,
  healthGoneFromErp: (field, actor) => `Der Sync Connector bietet „${field}“ (${actor}) nicht mehr an.`,
  healthGoneFromSuperOffice: (field, crmField, actor) =>
    `SuperOffice hat „${crmField}“ nicht mehr, dem „${field}“ (${actor}) zugeordnet ist.`,
  healthDefaultMissing: (field, actor) =>
    `Der obligatorische Standardwert von „${field}“ (${actor}) ist leer, und niemand wird danach gefragt.`,
  healthDefaultGone: (field, actor) =>
    `„${field}“ (${actor}) hat einen Standardwert, aber der Sync Connector bietet das Feld nicht mehr an.`,
  healthTestFailed: 'Der Test der Verbindung ist fehlgeschlagen.',
  healthMendDefaults: 'Zu den Standardwerten',

  // Why can't I activate?
  activationCheckOf: (name) => `Warum kann ich „${name}“ nicht aktivieren?`,
  activationOurs: 'In der Konfiguration gefunden',
  activationOursNone: 'Nichts in der Konfiguration verhindert die Aktivierung.',
  activationTesting: 'Die Verbindung wird getestet. Der Sync Connector wird gefragt, das kann eine Weile dauern.',
  activationTestPassed: 'Der Test der Verbindung war erfolgreich.',
  activationTestUnknown: 'Die Verbindung konnte nicht getestet werden.',
  activationTestAgain: 'Erneut testen',
  activationTheirs: 'Was der Dienst sagt',
  activationTheirsText:
    'Der Dienst weiß mehr, als hier gelesen werden kann. Ihn zu fragen bedeutet, die Verbindung zu aktivieren: Wenn nichts mehr im Weg steht, ist sie danach aktiv.',
  activationTheirsToo: (text) => `Der Dienst sagt: ${text}`,
  activationConfirmed: 'Der Dienst sagt dasselbe.',
  activationTheirsNone: 'Der Dienst hat sie nicht aktiviert und nennt keinen Grund.',
  activationTheirsSame: 'Der Dienst hat keine anderen Gründe.',
  activationAsk: 'Den Dienst fragen: aktivieren',
  activationAskAgain: 'Den Dienst erneut fragen: aktivieren',
  activationAsking: 'Wird aktiviert …',
  activationAskReadonly: 'Schreibgeschützt: Die Verbindung kann hier nicht aktiviert werden.',
  activationAskFailed: 'Der Dienst konnte nicht gefragt werden',
  activationAskUnknown: 'Es ist unklar, ob die Verbindung aktiviert wurde. Prüfen Sie erneut.',
  activationDone: (name) => `„${name}“ ist aktiv: Es gibt nichts mehr zu beheben.`,
  activationAlready: (name) => `„${name}“ ist bereits aktiv.`,
  activationCheckAgain: 'Erneut prüfen',
  activationReadFailed: 'Die Konfiguration konnte nicht geprüft werden',
} satisfies Translated<typeof syncHealth>;
