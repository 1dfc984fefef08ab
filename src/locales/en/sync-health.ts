import { counting } from '../counting.js';
import { syncHealthPart } from '../parts/sync-health.js';

const { n, one } = counting('en');

/** As `HealthPart` of the sync feature. */
type HealthPartName = 'chosen' | 'mandatory' | 'directions' | 'lists' | 'lossy' | 'drift' | 'defaults' | 'test';

const parts: Readonly<Record<HealthPartName, string>> = {
  chosen: 'Something is synchronised',
  mandatory: 'Mandatory fields have a direction',
  directions: 'Mapped fields have a direction',
  lists: 'Lists are mapped',
  lossy: 'Values fit their fields',
  drift: 'Fields are still there',
  defaults: 'Default values are complete',
  test: 'Test of the connection',
};

const itemsOf = (count: number): string => (one(count) ? '1 item' : `${n(count)} items`);

/** The state of a connection, and why it cannot be activated. */
export const syncHealth = {
  syncHealthPart,

  // How well it is configured
  healthScore: (percent: string) => `Health ${percent}`,
  healthReady: 'Nothing in this configuration keeps it from being activated.',
  healthActive: 'It is active, and nothing in its configuration would keep it from being activated again.',
  healthBlocked: (count: number) =>
    one(count) ? '1 thing keeps it from being activated.' : `${n(count)} things keep it from being activated.`,
  healthActiveBlocked: (count: number) =>
    one(count)
      ? 'It is active. Once deactivated, 1 thing would keep it from being activated again.'
      : `It is active. Once deactivated, ${n(count)} things would keep it from being activated again.`,
  healthParts: 'What was looked at',
  healthPart: (part: HealthPartName) => parts[part],
  healthOk: 'In order',
  healthNothingToCheck: 'Nothing to check',
  healthProblems: (count: number) => (one(count) ? '1 problem' : `${n(count)} problems`),
  healthAdvice: (count: number) => (one(count) ? '1 recommendation' : `${n(count)} recommendations`),
  healthMore: (count: number) => `${n(count)} more`,
  healthMoreOf: (count: number, part: string) => `Show ${n(count)} more: ${part}`,
  healthFailed: 'The health of the connection could not be read.',

  // What is wrong
  healthNothingChosen: 'No kind of records is switched on in the mappings: nothing would be synchronised.',
  healthMandatoryUnmapped: (field: string, actor: string) =>
    `The mandatory field “${field}” of ${actor} is not mapped.`,
  healthMandatoryIdle: (field: string, actor: string) => `The mandatory field “${field}” of ${actor} has no direction.`,
  healthIdle: (field: string, actor: string) => `“${field}” of ${actor} is mapped, but has no direction.`,
  healthItemDoubled: (item: string, count: number, field: string, actor: string) =>
    `“${item}” stands for ${itemsOf(count)} of “${field}” of ${actor}; it may stand for one.`,
  healthItemsUnmapped: (count: number, first: string, field: string, actor: string) =>
    one(count)
      ? `“${first}” of the list “${field}” of ${actor} is not mapped.`
      : `${itemsOf(count)} of the list “${field}” of ${actor} are not mapped, “${first}” among them.`,
  healthLossyToSuperOffice: (field: string, crmField: string, actor: string) =>
    `Values of “${field}” of ${actor} can be lost on the way to “${crmField}” in SuperOffice.`,
  healthLossyToErp: (field: string, crmField: string, actor: string) =>
    `Values of “${crmField}” in SuperOffice can be lost on the way to “${field}” of ${actor}.`,
  healthGoneFromErp: (field: string, actor: string) => `The sync connector no longer offers “${field}” of ${actor}.`,
  healthGoneFromSuperOffice: (field: string, crmField: string, actor: string) =>
    `SuperOffice no longer has “${crmField}”, which “${field}” of ${actor} is mapped to.`,
  healthDefaultMissing: (field: string, actor: string) =>
    `The mandatory default of “${field}” of ${actor} has no value, and nobody is asked for one.`,
  healthDefaultGone: (field: string, actor: string) =>
    `“${field}” of ${actor} has a default value, but the sync connector no longer offers the field.`,
  healthTestFailed: 'The test of the connection failed.',
  healthMendDefaults: 'Go to the default values',

  // Why can't I activate?
  activationCheckOf: (name: string) => `Why can’t I activate “${name}”?`,
  activationOurs: 'Found in the configuration',
  activationOursNone: 'Nothing in the configuration keeps it from being activated.',
  activationTesting: 'The connection is being tested. The sync connector is asked, which can take a while.',
  activationTestPassed: 'The test of the connection succeeded.',
  activationTestUnknown: 'The connection could not be tested.',
  activationTestAgain: 'Test again',
  activationTheirs: 'What the service says',
  activationTheirsText:
    'The service knows more than can be read here. Asking it means activating: when nothing is left, the connection is active afterwards.',
  activationTheirsToo: (text: string) => `The service says: ${text}`,
  activationConfirmed: 'The service says the same.',
  activationTheirsNone: 'The service has not activated it and gives no reason.',
  activationTheirsSame: 'The service has no other reasons.',
  activationAsk: 'Ask the service: activate',
  activationAskAgain: 'Ask the service again: activate',
  activationAsking: 'Activating …',
  activationAskReadonly: 'Read-only: the connection cannot be activated here.',
  activationAskFailed: 'The service could not be asked',
  activationAskUnknown: 'It is not known whether the connection was activated. Check again.',
  activationDone: (name: string) => `“${name}” is active: nothing is left to mend.`,
  activationAlready: (name: string) => `“${name}” is active already.`,
  activationCheckAgain: 'Check again',
  activationReadFailed: 'The configuration could not be checked',
};
