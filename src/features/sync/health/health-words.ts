import type { Localize } from '../../../core/localize.js';
import { sync } from '../../../locales/en/sync.js';
import { syncHealth } from '../../../locales/en/sync-health.js';
import type { ConfigurationPlace } from '../model/configuration-place.js';
import type { HealthIssue } from '../model/health.js';

/** The words of what is said about the configuration of a connection. */
export const healthTerms = { ...sync, ...syncHealth };

export type HealthLocalize = Localize<typeof healthTerms>;

/** One sentence: what is wrong, and with what. */
export function issueText(
  localize: HealthLocalize,
  { problem, actorType, label, detail = '', count = 0 }: HealthIssue,
): string {
  const actor = actorType === undefined ? '' : localize.term('syncActor', actorType);
  switch (problem) {
    case 'nothing-chosen':
      return localize.term('healthNothingChosen');
    case 'mandatory-unmapped':
      return localize.term('healthMandatoryUnmapped', label, actor);
    case 'mandatory-idle':
      return localize.term('healthMandatoryIdle', label, actor);
    case 'idle':
      return localize.term('healthIdle', label, actor);
    case 'item-doubled':
      return localize.term('healthItemDoubled', detail, count, label, actor);
    case 'items-unmapped':
      return localize.term('healthItemsUnmapped', count, detail, label, actor);
    case 'lossy-to-superoffice':
      return localize.term('healthLossyToSuperOffice', label, detail, actor);
    case 'lossy-to-erp':
      return localize.term('healthLossyToErp', label, detail, actor);
    case 'gone-from-erp':
      return localize.term('healthGoneFromErp', label, actor);
    case 'gone-from-superoffice':
      return localize.term('healthGoneFromSuperOffice', label, detail, actor);
    case 'default-missing':
      return localize.term('healthDefaultMissing', label, actor);
    case 'default-gone':
      return localize.term('healthDefaultGone', label, actor);
    case 'test-failed':
      return localize.term('healthTestFailed');
  }
}

/** What the way to a place is called. */
export function placeText(localize: HealthLocalize, place: ConfigurationPlace): string {
  switch (place.kind) {
    case 'configuration':
      return localize.term('syncMendConfiguration');
    case 'mappings':
      return place.actorType === undefined
        ? localize.term('syncMendMappings')
        : localize.term('syncMendMappingsOf', localize.term('syncActor', place.actorType));
    case 'list-mapping':
      return localize.term('syncMendLists');
    case 'defaults':
      return localize.term('healthMendDefaults');
  }
}
