import type { SyncListMapping, SyncMappedField } from '../../../backend/index.js';
import type { ConfigurationSnapshot } from './configuration-snapshot.js';
import type { HealthIssue } from './health-issue.js';

/** A mapped field with the records it belongs to. */
export interface PlacedField {
  readonly type: SyncMappedActorType;
  readonly field: SyncMappedField;
}
type SyncMappedActorType = ConfigurationSnapshot['actors'][number]['type'];

/** Fields of the records that are switched on. */
export function switchedOnFields({ actors }: ConfigurationSnapshot): readonly PlacedField[] {
  return actors.filter(({ active }) => active).flatMap(({ type, fields }) => fields.map((field) => ({ type, field })));
}

/** Lists of the records that are switched on. */
export function switchedOnLists({ actors, lists }: ConfigurationSnapshot): readonly SyncListMapping[] {
  const active = new Set(actors.flatMap((actor) => (actor.active ? [actor.type] : [])));
  return lists.lists.filter(({ actorType }) => active.has(actorType));
}

/** A field that the connector cannot do without. */
export function isMandatory({ access, missingInErp }: SyncMappedField): boolean {
  return access === 'mandatory' && !missingInErp;
}

export function hasDirection({ toSuperOffice, toErp }: SyncMappedField): boolean {
  return toSuperOffice || toErp;
}

/** Where the items of a list are mapped. */
export function listPlace({ actorType, fieldKey }: SyncListMapping): NonNullable<HealthIssue['place']> {
  return fieldKey === '' ? { kind: 'list-mapping', actorType } : { kind: 'list-mapping', actorType, fieldKey };
}

function nothingChosen({ actors }: ConfigurationSnapshot): readonly HealthIssue[] {
  if (actors.some(({ active }) => active)) return [];
  return [{ part: 'chosen', problem: 'nothing-chosen', blocking: true, place: { kind: 'mappings' }, label: '' }];
}

function withoutDirection(snapshot: ConfigurationSnapshot): readonly HealthIssue[] {
  return switchedOnFields(snapshot)
    .filter(({ field }) => isMandatory(field) && !hasDirection(field))
    .map(({ type, field }) => ({
      part: 'mandatory',
      problem: field.crmFieldKey === '' ? 'mandatory-unmapped' : 'mandatory-idle',
      blocking: true,
      place: { kind: 'mappings', actorType: type, fieldKey: field.key },
      actorType: type,
      label: field.label,
    }));
}

/** Items of SuperOffice that several items of a list are: an item must have one counterpart. */
export function doubledItems({ items }: Pick<SyncListMapping, 'items'>): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const { crmItemId } of items) {
    if (crmItemId !== 0) counts.set(crmItemId, (counts.get(crmItemId) ?? 0) + 1);
  }
  return new Map([...counts].filter(([, count]) => count > 1));
}

function doubled(snapshot: ConfigurationSnapshot): readonly HealthIssue[] {
  return switchedOnLists(snapshot).flatMap((list) =>
    [...doubledItems(list)].map(([id, count]): HealthIssue => ({
      part: 'lists',
      problem: 'item-doubled',
      blocking: true,
      place: listPlace(list),
      actorType: list.actorType,
      label: list.fieldLabel,
      detail: list.crmItems.find((item) => item.id === id)?.name ?? String(id),
      count,
    })),
  );
}

function testFailed({ test }: ConfigurationSnapshot): readonly HealthIssue[] {
  if (test !== 'failed') return [];
  return [{ part: 'test', problem: 'test-failed', blocking: true, place: { kind: 'configuration' }, label: '' }];
}

/**
 * Why a connection with this configuration is not activated, as the service judges, in the order of mending: nothing is
 * switched on; a mandatory field that goes nowhere; an item of a SuperOffice list that is used twice; the test.
 */
export function activationReasons(snapshot: ConfigurationSnapshot): readonly HealthIssue[] {
  return [...nothingChosen(snapshot), ...withoutDirection(snapshot), ...doubled(snapshot), ...testFailed(snapshot)];
}
