import { counting } from '../counting.js';
import type { syncHealth } from '../en/sync-health.js';
import type { Terms, Translated } from '../terms.js';

const { n, one } = counting('sv');

const parts: Readonly<Record<Parameters<Terms['healthPart']>[0], string>> = {
  chosen: 'Något synkroniseras',
  mandatory: 'Obligatoriska fält har en riktning',
  directions: 'Kopplade fält har en riktning',
  lists: 'Listor är kopplade',
  lossy: 'Värden passar i sina fält',
  drift: 'Fälten finns kvar',
  defaults: 'Standardvärdena är fullständiga',
  test: 'Test av kopplingen',
};

/** Swedish words of the state of connections. */
export default {
  // How well it is configured
  healthScore: (percent) => `Tillstånd: ${percent}`,
  healthReady: 'Inget i den här konfigurationen hindrar att den aktiveras.',
  healthActive: 'Den är aktiv, och inget i konfigurationen skulle hindra att den aktiveras igen.',
  healthBlocked: (count) =>
    one(count) ? '1 sak hindrar att den aktiveras.' : `${n(count)} saker hindrar att den aktiveras.`,
  healthActiveBlocked: (count) =>
    one(count)
      ? 'Den är aktiv. Om den avaktiveras skulle 1 sak hindra att den aktiveras igen.'
      : `Den är aktiv. Om den avaktiveras skulle ${n(count)} saker hindra att den aktiveras igen.`,
  healthParts: 'Det som har kontrollerats',
  healthPart: (part) => parts[part],
  healthOk: 'I ordning',
  healthNothingToCheck: 'Inget att kontrollera',
  healthProblems: (count) => `${n(count)} problem`,
  healthAdvice: (count) => (one(count) ? '1 rekommendation' : `${n(count)} rekommendationer`),
  healthMore: (count) => `${n(count)} till`,
  healthMoreOf: (count, part) => `Visa ${n(count)} till: ${part}`,
  healthFailed: 'Kopplingens tillstånd kunde inte läsas in.',

  // What is wrong
  healthNothingChosen: 'Ingen posttyp är påslagen i fältkopplingarna: inget skulle synkroniseras.',
  healthMandatoryUnmapped: (field, actor) => `Det obligatoriska fältet ”${field}” för ${actor} är inte kopplat.`,
  healthMandatoryIdle: (field, actor) => `Det obligatoriska fältet ”${field}” för ${actor} har ingen riktning.`,
  healthIdle: (field, actor) => `”${field}” för ${actor} är kopplat men har ingen riktning.`,
  healthItemDoubled: (item, count, field, actor) =>
    `”${item}” är valt för ${n(count)} objekt i ”${field}” för ${actor}; det får bara väljas för ett.`,
  healthItemsUnmapped: (count, first, field, actor) =>
    one(count)
      ? `”${first}” i listan ”${field}” för ${actor} är inte kopplat.`
      : `${n(count)} objekt i listan ”${field}” för ${actor} är inte kopplade, bland dem ”${first}”.`,
  healthLossyToSuperOffice: (field, crmField, actor) =>
    `Värden i ”${field}” för ${actor} kan gå förlorade på vägen till ”${crmField}” i SuperOffice.`,
  healthLossyToErp: (field, crmField, actor) =>
    `Värden i ”${crmField}” i SuperOffice kan gå förlorade på vägen till ”${field}” för ${actor}.`,
  healthGoneFromErp: (field, actor) => `Sync Connector har inte längre ”${field}” för ${actor}.`,
  healthGoneFromSuperOffice: (field, crmField, actor) =>
    `SuperOffice har inte längre ”${crmField}”, som ”${field}” för ${actor} är kopplat till.`,
  healthDefaultMissing: (field, actor) =>
    `Det obligatoriska standardvärdet för ”${field}” för ${actor} är tomt, och ingen tillfrågas om ett värde.`,
  healthDefaultGone: (field, actor) =>
    `”${field}” för ${actor} har ett standardvärde, men Sync Connector har inte längre fältet.`,
  healthTestFailed: 'Testet av kopplingen misslyckades.',
  healthMendDefaults: 'Gå till standardvärdena',

  // Why can't I activate?
  activationCheckOf: (name) => `Varför kan jag inte aktivera ”${name}”?`,
  activationOurs: 'Hittat i konfigurationen',
  activationOursNone: 'Inget i konfigurationen hindrar att den aktiveras.',
  activationTesting: 'Kopplingen testas. Sync Connector tillfrågas, och det kan ta en stund.',
  activationTestPassed: 'Testet av kopplingen lyckades.',
  activationTestUnknown: 'Kopplingen kunde inte testas.',
  activationTestAgain: 'Testa igen',
  activationTheirs: 'Vad tjänsten säger',
  activationTheirsText:
    'Tjänsten vet mer än vad som kan läsas här. Att fråga den innebär att aktivera: om inget hindrar är kopplingen aktiv efteråt.',
  activationTheirsToo: (text) => `Tjänsten säger: ${text}`,
  activationConfirmed: 'Tjänsten säger samma sak.',
  activationTheirsNone: 'Tjänsten har inte aktiverat den och anger ingen orsak.',
  activationTheirsSame: 'Tjänsten har inga andra orsaker.',
  activationAsk: 'Fråga tjänsten: aktivera',
  activationAskAgain: 'Fråga tjänsten igen: aktivera',
  activationAsking: 'Aktiverar …',
  activationAskReadonly: 'Skrivskyddat: kopplingen kan inte aktiveras här.',
  activationAskFailed: 'Tjänsten kunde inte tillfrågas',
  activationAskUnknown: 'Det är oklart om kopplingen aktiverades. Kontrollera igen.',
  activationDone: (name) => `”${name}” är aktiv: det finns inget kvar att rätta.`,
  activationAlready: (name) => `”${name}” är redan aktiv.`,
  activationCheckAgain: 'Kontrollera igen',
  activationReadFailed: 'Konfigurationen kunde inte kontrolleras',
} satisfies Translated<typeof syncHealth>;
