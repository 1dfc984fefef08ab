import { counting } from '../counting.js';
import type { syncHealth } from '../en/sync-health.js';
import type { Terms, Translated } from '../terms.js';

const { n, one } = counting('da');

const parts: Readonly<Record<Parameters<Terms['healthPart']>[0], string>> = {
  chosen: 'Noget synkroniseres',
  mandatory: 'Obligatoriske felter har en retning',
  directions: 'Tilknyttede felter har en retning',
  lists: 'Lister er tilknyttet',
  lossy: 'Værdier passer i deres felter',
  drift: 'Felterne findes stadig',
  defaults: 'Standardværdierne er fuldstændige',
  test: 'Test af linket',
};

/** Danish words of the state of connections. */
export default {
  // How well it is configured
  healthScore: (percent) => `Tilstand: ${percent}`,
  healthReady: 'Intet i denne konfiguration forhindrer, at det aktiveres.',
  healthActive: 'Det er aktivt, og intet i konfigurationen ville forhindre, at det aktiveres igen.',
  healthBlocked: (count) => `${n(count)} ting forhindrer, at det aktiveres.`,
  healthActiveBlocked: (count) =>
    `Det er aktivt. Hvis det deaktiveres, ville ${n(count)} ting forhindre, at det aktiveres igen.`,
  healthParts: 'Hvad der er kontrolleret',
  healthPart: (part) => parts[part],
  healthOk: 'I orden',
  healthNothingToCheck: 'Intet at kontrollere',
  healthProblems: (count) => (one(count) ? '1 problem' : `${n(count)} problemer`),
  healthAdvice: (count) => (one(count) ? '1 anbefaling' : `${n(count)} anbefalinger`),
  healthMore: (count) => `${n(count)} mere`,
  healthMoreOf: (count, part) => `Vis ${n(count)} mere: ${part}`,
  healthFailed: 'Linkets tilstand kunne ikke læses.',

  // What is wrong
  healthNothingChosen: 'Ingen posttype er slået til i felttilknytningerne: Intet ville blive synkroniseret.',
  healthMandatoryUnmapped: (field, actor) => `Det obligatoriske felt »${field}« for ${actor} er ikke tilknyttet.`,
  healthMandatoryIdle: (field, actor) => `Det obligatoriske felt »${field}« for ${actor} har ingen retning.`,
  healthIdle: (field, actor) => `»${field}« for ${actor} er tilknyttet, men har ingen retning.`,
  healthItemDoubled: (item, count, field, actor) =>
    `»${item}« er valgt for ${one(count) ? '1 element' : `${n(count)} elementer`} i »${field}« for ${actor}; det må kun vælges for ét.`,
  healthItemsUnmapped: (count, first, field, actor) =>
    one(count)
      ? `»${first}« på listen »${field}« for ${actor} er ikke tilknyttet.`
      : `${n(count)} elementer på listen »${field}« for ${actor} er ikke tilknyttet, blandt dem »${first}«.`,
  healthLossyToSuperOffice: (field, crmField, actor) =>
    `Værdier i »${field}« for ${actor} kan gå tabt på vejen til »${crmField}« i SuperOffice.`,
  healthLossyToErp: (field, crmField, actor) =>
    `Værdier i »${crmField}« i SuperOffice kan gå tabt på vejen til »${field}« for ${actor}.`,
  healthGoneFromErp: (field, actor) => `Sync Connector har ikke længere »${field}« for ${actor}.`,
  healthGoneFromSuperOffice: (field, crmField, actor) =>
    `SuperOffice har ikke længere »${crmField}«, som »${field}« for ${actor} er tilknyttet til.`,
  healthDefaultMissing: (field, actor) =>
    `Den obligatoriske standardværdi for »${field}« for ${actor} er tom, og ingen bliver spurgt om en værdi.`,
  healthDefaultGone: (field, actor) =>
    `»${field}« for ${actor} har en standardværdi, men Sync Connector har ikke længere feltet.`,
  healthTestFailed: 'Testen af linket mislykkedes.',
  healthMendDefaults: 'Gå til standardværdierne',

  // Why can't I activate?
  activationCheckOf: (name) => `Hvorfor kan jeg ikke aktivere »${name}«?`,
  activationOurs: 'Fundet i konfigurationen',
  activationOursNone: 'Intet i konfigurationen forhindrer, at det aktiveres.',
  activationTesting: 'Linket testes. Sync Connector spørges, og det kan tage et stykke tid.',
  activationTestPassed: 'Testen af linket lykkedes.',
  activationTestUnknown: 'Linket kunne ikke testes.',
  activationTestAgain: 'Test igen',
  activationTheirs: 'Hvad tjenesten siger',
  activationTheirsText:
    'Tjenesten ved mere end det, der kan læses her. At spørge den betyder at aktivere: Hvis intet forhindrer det, er linket aktivt bagefter.',
  activationTheirsToo: (text) => `Tjenesten siger: ${text}`,
  activationConfirmed: 'Tjenesten siger det samme.',
  activationTheirsNone: 'Tjenesten har ikke aktiveret det og angiver ingen årsag.',
  activationTheirsSame: 'Tjenesten har ingen andre årsager.',
  activationAsk: 'Spørg tjenesten: aktivér',
  activationAskAgain: 'Spørg tjenesten igen: aktivér',
  activationAsking: 'Aktiverer …',
  activationAskReadonly: 'Skrivebeskyttet: Linket kan ikke aktiveres her.',
  activationAskFailed: 'Tjenesten kunne ikke spørges',
  activationAskUnknown: 'Det er uvist, om linket blev aktiveret. Kontrollér igen.',
  activationDone: (name) => `»${name}« er aktivt: Der er intet tilbage at rette.`,
  activationAlready: (name) => `»${name}« er allerede aktivt.`,
  activationCheckAgain: 'Kontrollér igen',
  activationReadFailed: 'Konfigurationen kunne ikke kontrolleres',
} satisfies Translated<typeof syncHealth>;
