import { counting } from '../counting.js';
import type { syncHealth } from '../en/sync-health.js';
import type { Terms, Translated } from '../terms.js';

const { n, one } = counting('nb');

const parts: Readonly<Record<Parameters<Terms['healthPart']>[0], string>> = {
  chosen: 'Noe synkroniseres',
  mandatory: 'Obligatoriske felt har en retning',
  directions: 'Tilordnede felt har en retning',
  lists: 'Lister er tilordnet',
  lossy: 'Verdier passer i feltene sine',
  drift: 'Feltene finnes fortsatt',
  defaults: 'Standardverdiene er fullstendige',
  test: 'Test av koblingen',
};

/** Norwegian words of the state of connections. */
export default {
  // How well it is configured
  healthScore: (percent) => `Tilstand: ${percent}`,
  healthReady: 'Ingenting i denne konfigurasjonen hindrer at den aktiveres.',
  healthActive: 'Den er aktiv, og ingenting i konfigurasjonen ville hindre at den aktiveres igjen.',
  healthBlocked: (count) =>
    one(count) ? '1 ting hindrer at den aktiveres.' : `${n(count)} ting hindrer at den aktiveres.`,
  healthActiveBlocked: (count) =>
    `Den er aktiv. Hvis den deaktiveres, ville ${n(count)} ting hindre at den aktiveres igjen.`,
  healthParts: 'Det som er kontrollert',
  healthPart: (part) => parts[part],
  healthOk: 'I orden',
  healthNothingToCheck: 'Ingenting å kontrollere',
  healthProblems: (count) => (one(count) ? '1 problem' : `${n(count)} problemer`),
  healthAdvice: (count) => (one(count) ? '1 anbefaling' : `${n(count)} anbefalinger`),
  healthMore: (count) => `${n(count)} til`,
  healthMoreOf: (count, part) => `Vis ${n(count)} til: ${part}`,
  healthFailed: 'Tilstanden til koblingen kunne ikke leses.',

  // What is wrong
  healthNothingChosen: 'Ingen oppføringstyper er slått på i felttilordningene: Ingenting ville bli synkronisert.',
  healthMandatoryUnmapped: (field, actor) => `Det obligatoriske feltet «${field}» for ${actor} er ikke tilordnet.`,
  healthMandatoryIdle: (field, actor) => `Det obligatoriske feltet «${field}» for ${actor} har ingen retning.`,
  healthIdle: (field, actor) => `«${field}» for ${actor} er tilordnet, men har ingen retning.`,
  healthItemDoubled: (item, count, field, actor) =>
    `«${item}» er valgt for ${one(count) ? '1 element' : `${n(count)} elementer`} i «${field}» for ${actor}; det kan bare velges for ett.`,
  healthItemsUnmapped: (count, first, field, actor) =>
    one(count)
      ? `«${first}» i listen «${field}» for ${actor} er ikke tilordnet.`
      : `${n(count)} elementer i listen «${field}» for ${actor} er ikke tilordnet, blant dem «${first}».`,
  healthLossyToSuperOffice: (field, crmField, actor) =>
    `Verdier i «${field}» for ${actor} kan gå tapt på vei til «${crmField}» i SuperOffice.`,
  healthLossyToErp: (field, crmField, actor) =>
    `Verdier i «${crmField}» i SuperOffice kan gå tapt på vei til «${field}» for ${actor}.`,
  healthGoneFromErp: (field, actor) => `Sync Connector har ikke lenger «${field}» for ${actor}.`,
  healthGoneFromSuperOffice: (field, crmField, actor) =>
    `SuperOffice har ikke lenger «${crmField}», som «${field}» for ${actor} er tilordnet til.`,
  healthDefaultMissing: (field, actor) =>
    `Den obligatoriske standardverdien for «${field}» for ${actor} er tom, og ingen blir spurt om en verdi.`,
  healthDefaultGone: (field, actor) =>
    `«${field}» for ${actor} har en standardverdi, men Sync Connector har ikke lenger feltet.`,
  healthTestFailed: 'Testen av koblingen mislyktes.',
  healthMendDefaults: 'Gå til standardverdiene',

  // Why can't I activate?
  activationCheckOf: (name) => `Hvorfor kan jeg ikke aktivere «${name}»?`,
  activationOurs: 'Funnet i konfigurasjonen',
  activationOursNone: 'Ingenting i konfigurasjonen hindrer at den aktiveres.',
  activationTesting: 'Koblingen testes. Sync Connector blir spurt, og det kan ta en stund.',
  activationTestPassed: 'Testen av koblingen var vellykket.',
  activationTestUnknown: 'Koblingen kunne ikke testes.',
  activationTestAgain: 'Test igjen',
  activationTheirs: 'Hva tjenesten sier',
  activationTheirsText:
    'Tjenesten vet mer enn det som kan leses her. Å spørre den betyr å aktivere: Hvis ingenting hindrer det, er koblingen aktiv etterpå.',
  activationTheirsToo: (text) => `Tjenesten sier: ${text}`,
  activationConfirmed: 'Tjenesten sier det samme.',
  activationTheirsNone: 'Tjenesten har ikke aktivert den og oppgir ingen årsak.',
  activationTheirsSame: 'Tjenesten har ingen andre årsaker.',
  activationAsk: 'Spør tjenesten: aktiver',
  activationAskAgain: 'Spør tjenesten igjen: aktiver',
  activationAsking: 'Aktiverer …',
  activationAskReadonly: 'Skrivebeskyttet: Koblingen kan ikke aktiveres her.',
  activationAskFailed: 'Tjenesten kunne ikke spørres',
  activationAskUnknown: 'Det er uklart om koblingen ble aktivert. Kontroller igjen.',
  activationDone: (name) => `«${name}» er aktiv: Det er ingenting igjen å rette.`,
  activationAlready: (name) => `«${name}» er allerede aktiv.`,
  activationCheckAgain: 'Kontroller igjen',
  activationReadFailed: 'Konfigurasjonen kunne ikke kontrolleres',
} satisfies Translated<typeof syncHealth>;
