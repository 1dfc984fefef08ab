import type { CompatibilityReason, SyncActorType } from '../../../backend/index.js';
import type { ConfigurationPlace } from './configuration-place.js';

/** What is looked at, in the order in which it is mended. */
export const HEALTH_PARTS = [
  /** Something is synchronised. */
  'chosen',
  /** Mandatory fields have a direction. */
  'mandatory',
  /** Other mapped fields have one, too. */
  'directions',
  /** Items of lists have one counterpart each. */
  'lists',
  /** Nothing is lost on the way. */
  'lossy',
  /** Fields are still there, on both sides. */
  'drift',
  /** Mandatory defaults have a value, or are asked for. */
  'defaults',
  /** The test of the connection. */
  'test',
] as const;
export type HealthPart = (typeof HEALTH_PARTS)[number];

/** What is wrong: one sentence each in the words of the elements. */
export type HealthProblem =
  | 'nothing-chosen'
  /** A mandatory field is not mapped, so that it has no direction either. */
  | 'mandatory-unmapped'
  | 'mandatory-idle'
  /** Mapped, but its values go nowhere. */
  | 'idle'
  /** SuperOffice's item `detail` is the counterpart of `count` items. */
  | 'item-doubled'
  /** `count` items have no counterpart; `detail` names the first of them. */
  | 'items-unmapped'
  /** Values can be lost on the way to SuperOffice (`reason`; `detail` is the SuperOffice field). */
  | 'lossy-to-superoffice'
  | 'lossy-to-erp'
  | 'gone-from-erp'
  /** `detail` is what is known of the SuperOffice field. */
  | 'gone-from-superoffice'
  | 'default-missing'
  /** There is a default for a field that the connector does not offer any more. */
  | 'default-gone'
  | 'test-failed';

export interface HealthIssue {
  readonly part: HealthPart;
  readonly problem: HealthProblem;
  /** It keeps the connection from being activated; otherwise it is advice. */
  readonly blocking: boolean;
  readonly place: ConfigurationPlace | undefined;
  readonly actorType?: SyncActorType;
  /** Name of the ERP field; `''` where it is not about one. */
  readonly label: string;
  readonly detail?: string;
  readonly count?: number;
  readonly reason?: CompatibilityReason;
}
