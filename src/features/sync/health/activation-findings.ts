import type { ActivationReason } from '../../../backend/index.js';
import type { ConfigurationPlace } from '../model/configuration-place.js';
import type { HealthIssue } from '../model/health.js';

/** What was found in the configuration, with the service's words for the same thing. */
export interface OwnReason {
  readonly issue: HealthIssue;
  /** `undefined`: the service was not asked, or does not say it. */
  readonly said: string | undefined;
}

export interface ActivationFindings {
  readonly ours: readonly OwnReason[];
  /** What the service says beside ours. */
  readonly others: readonly ActivationReason[];
}

function placeKey(place: ConfigurationPlace | undefined): string | undefined {
  if (!place) return undefined;
  const { kind, actorType = '', fieldKey = '' } = { actorType: undefined, fieldKey: undefined, ...place };
  return JSON.stringify([kind, actorType, fieldKey]);
}

/** The service's reasons beside ours: what is to be mended at the same place is the same thing, in its order. */
export function joinedReasons(ours: readonly HealthIssue[], theirs: readonly ActivationReason[]): ActivationFindings {
  const rest = [...theirs];
  const joined = ours.map((issue): OwnReason => {
    const key = placeKey(issue.place);
    const at = key === undefined ? -1 : rest.findIndex(({ place }) => placeKey(place) === key);
    const [same] = at < 0 ? [] : rest.splice(at, 1);
    return { issue, said: same?.text };
  });
  return { ours: joined, others: rest };
}
