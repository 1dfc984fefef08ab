import { counting } from '../counting.js';
import type { syncHealth } from '../en/sync-health.js';
import type { Terms, Translated } from '../terms.js';

const { n, one } = counting('nl');

const parts: Readonly<Record<Parameters<Terms['healthPart']>[0], string>> = {
  chosen: 'Er wordt iets gesynchroniseerd',
  mandatory: 'Verplichte velden hebben een richting',
  directions: 'Toegewezen velden hebben een richting',
  lists: 'Lijsten zijn toegewezen',
  lossy: 'Waarden passen in hun velden',
  drift: 'Velden bestaan nog',
  defaults: 'Standaardwaarden zijn volledig',
  test: 'Test van de verbinding',
};

const itemsOf = (count: number): string => (one(count) ? '1 item' : `${n(count)} items`);

/** Dutch words of the state of connections. */
export default {
  // How well it is configured
  healthScore: (percent) => `Conditie: ${percent}`,
  healthReady: 'Niets in deze configuratie verhindert de activering.',
  healthActive:
    'De verbinding is actief en niets in de configuratie zou verhinderen dat die opnieuw wordt geactiveerd.',
  healthBlocked: (count) =>
    one(count) ? '1 probleem verhindert de activering.' : `${n(count)} problemen verhinderen de activering.`,
  healthActiveBlocked: (count) =>
    one(count)
      ? 'De verbinding is actief. Na deactivering zou 1 probleem verhinderen dat die opnieuw wordt geactiveerd.'
      : `De verbinding is actief. Na deactivering zouden ${n(count)} problemen verhinderen dat die opnieuw wordt geactiveerd.`,
  healthParts: 'Wat is gecontroleerd',
  healthPart: (part) => parts[part],
  healthOk: 'In orde',
  healthNothingToCheck: 'Niets te controleren',
  healthProblems: (count) => (one(count) ? '1 probleem' : `${n(count)} problemen`),
  healthAdvice: (count) => (one(count) ? '1 aanbeveling' : `${n(count)} aanbevelingen`),
  healthMore: (count) => `nog ${n(count)}`,
  healthMoreOf: (count, part) => `Nog ${n(count)} weergeven: ${part}`,
  healthFailed: 'De conditie van de verbinding kon niet worden gelezen.',

  // What is wrong
  healthNothingChosen:
    'In de toewijzingen is geen enkele soort records ingeschakeld: er zou niets worden gesynchroniseerd.',
  healthMandatoryUnmapped: (field, actor) => `Het verplichte veld “${field}” (${actor}) is niet toegewezen.`,
  healthMandatoryIdle: (field, actor) => `Het verplichte veld “${field}” (${actor}) heeft geen richting.`,
  healthIdle: (field, actor) => `“${field}” (${actor}) is toegewezen, maar heeft geen richting.`,
  healthItemDoubled: (item, count, field, actor) =>
    `“${item}” staat voor ${itemsOf(count)} van “${field}” (${actor}), maar mag er maar voor een staan.`,
  healthItemsUnmapped: (count, first, field, actor) =>
    one(count)
      ? `“${first}” van de lijst “${field}” (${actor}) is niet toegewezen.`
      : `${itemsOf(count)} van de lijst “${field}” (${actor}) zijn niet toegewezen, waaronder “${first}”.`,
  healthLossyToSuperOffice: (field, crmField, actor) =>
    `Waarden van “${field}” (${actor}) kunnen op weg naar “${crmField}” in SuperOffice verloren gaan.`,
  healthLossyToErp: (field, crmField, actor) =>
    `Waarden van “${crmField}” in SuperOffice kunnen op weg naar “${field}” (${actor}) verloren gaan.`,
  healthGoneFromErp: (field, actor) => `De Sync Connector biedt “${field}” (${actor}) niet meer.`,
  healthGoneFromSuperOffice: (field, crmField, actor) =>
    `SuperOffice heeft “${crmField}” niet meer, waaraan “${field}” (${actor}) is toegewezen.`,
  healthDefaultMissing: (field, actor) =>
    `De verplichte standaardwaarde van “${field}” (${actor}) is leeg en niemand wordt erom gevraagd.`,
  healthDefaultGone: (field, actor) =>
    `“${field}” (${actor}) heeft een standaardwaarde, maar de Sync Connector biedt het veld niet meer.`,
  healthTestFailed: 'De test van de verbinding is mislukt.',
  healthMendDefaults: 'Naar de standaardwaarden',

  // Why can't I activate?
  activationCheckOf: (name) => `Waarom kan ik “${name}” niet activeren?`,
  activationOurs: 'Gevonden in de configuratie',
  activationOursNone: 'Niets in de configuratie verhindert de activering.',
  activationTesting: 'De verbinding wordt getest. De Sync Connector wordt geraadpleegd; dat kan even duren.',
  activationTestPassed: 'De test van de verbinding is geslaagd.',
  activationTestUnknown: 'De verbinding kon niet worden getest.',
  activationTestAgain: 'Opnieuw testen',
  activationTheirs: 'Wat de service zegt',
  activationTheirsText:
    'De service weet meer dan hier kan worden gelezen. De service raadplegen betekent activeren: als niets meer in de weg staat, is de verbinding daarna actief.',
  activationTheirsToo: (text) => `De service zegt: ${text}`,
  activationConfirmed: 'De service zegt hetzelfde.',
  activationTheirsNone: 'De service heeft de verbinding niet geactiveerd en geeft geen reden op.',
  activationTheirsSame: 'De service heeft geen andere redenen.',
  activationAsk: 'Service raadplegen: activeren',
  activationAskAgain: 'Service opnieuw raadplegen: activeren',
  activationAsking: 'Wordt geactiveerd …',
  activationAskReadonly: 'Alleen-lezen: de verbinding kan hier niet worden geactiveerd.',
  activationAskFailed: 'De service kon niet worden geraadpleegd',
  activationAskUnknown: 'Het is niet duidelijk of de verbinding is geactiveerd. Controleer opnieuw.',
  activationDone: (name) => `“${name}” is actief: er valt niets meer te herstellen.`,
  activationAlready: (name) => `“${name}” is al actief.`,
  activationCheckAgain: 'Opnieuw controleren',
  activationReadFailed: 'De configuratie kon niet worden gecontroleerd',
} satisfies Translated<typeof syncHealth>;
