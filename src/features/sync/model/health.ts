import {
  pairCompatibility,
  type CrmField,
  type PairCompatibility,
  type SyncActorType,
} from '../../../backend/index.js';
import {
  activationReasons,
  hasDirection,
  isMandatory,
  listPlace,
  switchedOnFields,
  switchedOnLists,
  type PlacedField,
} from './activation-reasons.js';
import type { ConfigurationSnapshot } from './configuration-snapshot.js';
import { HEALTH_PARTS, type HealthIssue, type HealthPart, type HealthProblem } from './health-issue.js';

export { activationReasons } from './activation-reasons.js';
export type { HealthIssue, HealthPart } from './health-issue.js';

export interface HealthOfPart {
  readonly part: HealthPart;
  /** Those that keep the connection from being activated first. */
  readonly issues: readonly HealthIssue[];
  /** How many fields, lists, … were looked at; 0: there was nothing to look at. */
  readonly checked: number;
}

export interface Health {
  /** 0 … 100, whole; 100 exactly when nothing keeps the connection from being activated. Advice does not lower it. */
  readonly score: number;
  /** One for each of {@link HEALTH_PARTS}. */
  readonly parts: readonly HealthOfPart[];
}

/** A part's advice, and how much was looked at. */
interface Checked {
  readonly checked: number;
  readonly advice: readonly HealthIssue[];
}

function fieldIssue(part: HealthPart, problem: HealthProblem, { type, field }: PlacedField): HealthIssue {
  return {
    part,
    problem,
    blocking: false,
    place: { kind: 'mappings', actorType: type, fieldKey: field.key },
    actorType: type,
    label: field.label,
  };
}

function checkDirections(fields: readonly PlacedField[]): Checked {
  const mapped = fields.filter(({ field }) => field.crmFieldKey !== '' && !isMandatory(field) && !field.missingInErp);
  const idle = mapped.filter(({ field }) => !hasDirection(field));
  return { checked: mapped.length, advice: idle.map((each) => fieldIssue('directions', 'idle', each)) };
}

function checkLists(snapshot: ConfigurationSnapshot): Checked {
  const lists = switchedOnLists(snapshot);
  const advice = lists.flatMap((list): readonly HealthIssue[] => {
    const unmapped = list.items.filter(({ crmItemId }) => crmItemId === 0);
    const [first] = unmapped;
    if (!first) return [];
    return [
      {
        part: 'lists',
        problem: 'items-unmapped',
        blocking: false,
        place: listPlace(list),
        actorType: list.actorType,
        label: list.fieldLabel,
        detail: first.name || first.key,
        count: unmapped.length,
      },
    ];
  });
  return { checked: lists.length, advice };
}

function lossesOf(each: PlacedField, crm: CrmField, pair: PairCompatibility): readonly HealthIssue[] {
  const ways = [
    { used: each.field.toSuperOffice, problem: 'lossy-to-superoffice', way: pair.toSuperOffice },
    { used: each.field.toErp, problem: 'lossy-to-erp', way: pair.toErp },
  ] as const;
  return ways
    .filter(({ used, way }) => used && (way.grade === 'lossy' || way.grade === 'impossible'))
    .map(({ problem, way }) => ({ ...fieldIssue('lossy', problem, each), detail: crm.label, reason: way.reason }));
}

function checkLosses(fields: readonly PlacedField[], crmFields: ConfigurationSnapshot['crmFields']): Checked {
  const known = new Map<SyncActorType, ReadonlyMap<string, CrmField>>(
    [...crmFields].map(([type, list]) => [type, new Map(list.map((crm) => [crm.key, crm]))]),
  );
  const pairs = fields.flatMap((each) => {
    const crm = known.get(each.type)?.get(each.field.crmFieldKey);
    // Of a type that nobody knows nothing can be said, nor that it is in order.
    const pair = crm && hasDirection(each.field) ? pairCompatibility(each.field.type, crm.type) : undefined;
    return crm && pair ? [{ each, crm, pair }] : [];
  });
  return { checked: pairs.length, advice: pairs.flatMap(({ each, crm, pair }) => lossesOf(each, crm, pair)) };
}

/** A field that is gone matters while it is mapped. */
function checkDrift(fields: readonly PlacedField[]): Checked {
  const mapped = fields.filter(({ field }) => field.crmFieldKey !== '');
  const advice = mapped.flatMap((each): readonly HealthIssue[] => {
    const { missingInErp, missingInCrm, crmLabel, crmFieldKey } = each.field;
    return [
      ...(missingInErp ? [fieldIssue('drift', 'gone-from-erp', each)] : []),
      ...(missingInCrm
        ? [{ ...fieldIssue('drift', 'gone-from-superoffice', each), detail: crmLabel || crmFieldKey }]
        : []),
    ];
  });
  return { checked: mapped.length, advice };
}

/** Fields that get their value from SuperOffice, and kinds of records that are made in the ERP system at all. */
function writtenToErp(fields: readonly PlacedField[]): {
  readonly types: ReadonlySet<string>;
  readonly ids: ReadonlySet<number>;
} {
  const written = fields.filter(({ field }) => field.crmFieldKey !== '' && field.toErp);
  return { types: new Set(written.map(({ type }) => type)), ids: new Set(written.map(({ field }) => field.id)) };
}

/** What an administrator has decided, and what the connector cannot do without in records that are made there. */
function checkDefaults({ actors, defaults }: ConfigurationSnapshot, fields: readonly PlacedField[]): Checked {
  const active = new Set(actors.flatMap((actor) => (actor.active ? [actor.type] : [])));
  const written = writtenToErp(fields);
  const looked = defaults.filter(({ id, actorType, access, default: { mandatory, askUser, value } }) => {
    if (!active.has(actorType)) return false;
    if (askUser || value !== undefined) return true;
    return mandatory && (access !== 'mandatory' || (written.types.has(actorType) && !written.ids.has(id)));
  });
  const advice = looked.flatMap(({ actorType, key, label, missingInErp, default: { askUser, value } }) => {
    const problem = missingInErp ? 'default-gone' : value === undefined && !askUser ? 'default-missing' : undefined;
    if (!problem) return [];
    const place = { kind: 'defaults', actorType, fieldKey: key } as const;
    return [{ part: 'defaults', problem, blocking: false, place, actorType, label } as const];
  });
  return { checked: looked.length, advice };
}

function checksOf(snapshot: ConfigurationSnapshot): Readonly<Record<HealthPart, Checked>> {
  const fields = switchedOnFields(snapshot);
  return {
    chosen: { checked: 1, advice: [] },
    mandatory: { checked: fields.filter(({ field }) => isMandatory(field)).length, advice: [] },
    directions: checkDirections(fields),
    lists: checkLists(snapshot),
    lossy: checkLosses(fields, snapshot.crmFields),
    drift: checkDrift(fields),
    defaults: checkDefaults(snapshot, fields),
    test: { checked: snapshot.test === 'unknown' ? 0 : 1, advice: [] },
  };
}

/** What must be right before a connection can be activated. */
const REQUIRED: readonly HealthPart[] = ['chosen', 'mandatory', 'lists', 'test'];

/** Of everything that is required, how much is right. Nothing chosen: nothing is right. */
function scoreOf(parts: readonly HealthOfPart[], reasons: readonly HealthIssue[]): number {
  if (reasons.length === 0) return 100;
  if (reasons.some(({ part }) => part === 'chosen')) return 0;
  let checked = 0;
  let wrong = 0;
  for (const { part, issues, checked: looked } of parts) {
    if (!REQUIRED.includes(part)) continue;
    checked += looked;
    wrong += Math.min(looked, new Set(issues.filter(({ blocking }) => blocking).map(placeKey)).size);
  }
  return Math.min(99, Math.floor((100 * (checked - wrong)) / Math.max(1, checked)));
}

function placeKey({ part, actorType, label, place }: HealthIssue): string {
  return JSON.stringify([part, actorType, place && 'fieldKey' in place ? place.fieldKey : label]);
}

/** How well a connection is configured: what must be mended before it can be activated, and what would be better. */
export function health(snapshot: ConfigurationSnapshot): Health {
  const reasons = activationReasons(snapshot);
  const checks = checksOf(snapshot);
  const parts = HEALTH_PARTS.map((part): HealthOfPart => {
    const { checked, advice } = checks[part];
    return { part, checked, issues: [...reasons.filter((issue) => issue.part === part), ...advice] };
  });
  return { score: scoreOf(parts, reasons), parts };
}
