import type { SyncActorType, SyncFieldMapping, SyncMappedField } from '../../../backend/index.js';
import type { MappingSuggestion } from '../model/suggestions.js';
import type { ActorEditor } from './actor-editor.js';
import { mappingOf, type BulkOutcome, type MappingWish } from './mapping-edits.js';
import type { MappingRowAction } from './mapping-events.js';
import type { MappingLocalize } from './mapping-terms.js';
import { fieldName, reasonText } from './mapping-words.js';
import type { MappingNotice } from './mappings-status.js';
import type { ActorView } from './mappings-view.js';

/** What the user does is done to these records. */
export interface ActionTarget {
  readonly type: SyncActorType;
  readonly actor: ActorEditor;
  readonly view: ActorView;
  readonly suggestions: ReadonlyMap<string, MappingSuggestion>;
  /** The mapping with what is suggested for it. */
  readonly accepted: (mapping: SyncFieldMapping, suggestion: MappingSuggestion) => SyncFieldMapping;
  readonly localize: MappingLocalize;
}

/** One row. @returns what to say about it: nothing where the row itself shows it */
function doWish(target: ActionTarget, key: string, wish: MappingWish): MappingNotice | undefined {
  const { actor, localize } = target;
  const outcome = actor.try([key], wish);
  actor.edit(outcome.changes);
  const [refused] = outcome.refused;
  if (!refused) return undefined;
  const reason = reasonText(refused.reason, actor.state.fields.find((field) => field.key === key), actor.state.facts, localize); // prettier-ignore
  const term = wish.kind === 'field' ? 'mappingDirectionLost' : 'mappingRefused';
  return { text: localize.term(term, fieldName(refused.field), reason), tone: 'warning' };
}

/** Several rows. */
export function doForAll(target: ActionTarget, keys: readonly string[], wish: MappingWish): MappingNotice {
  const outcome = target.actor.try(keys, wish);
  target.actor.edit(outcome.changes);
  return bulkNotice(outcome, target);
}

function bulkNotice({ changes, refused }: BulkOutcome, { actor, localize }: ActionTarget): MappingNotice {
  const done = localize.term('mappingBulkDone', changes.size);
  const [first] = refused;
  if (!first) return { text: done, tone: 'done' };
  const reason = reasonText(first.reason, first.field, actor.state.facts, localize);
  const skipped = localize.term('mappingBulkSkipped', refused.length, reason);
  return { text: changes.size > 0 ? `${done} ${skipped}` : skipped, tone: 'warning' };
}

/** A key for directions: for the selected rows, if it was pressed in one of them. Pressed again, it takes them away. */
function doDirections(
  target: ActionTarget,
  { key, toErp, toSuperOffice }: Extract<MappingRowAction, { kind: 'directions' }>,
): MappingNotice | undefined {
  const state = target.actor.state;
  const chosen = target.view.chosen(state);
  const isOneOfThem = chosen.length > 1 && chosen.some((field) => field.key === key);
  const fields = isOneOfThem ? chosen : state.fields.filter((field) => field.key === key);
  const isSet = fields.every((field) => field.toErp === toErp && field.toSuperOffice === toSuperOffice);
  const wish: MappingWish = isSet
    ? { kind: 'directions', toErp: false, toSuperOffice: false }
    : { kind: 'directions', toErp, toSuperOffice };
  return isOneOfThem
    ? doForAll(
        target,
        chosen.map((field) => field.key),
        wish,
      )
    : doWish(target, key, wish);
}

/** Suggestions for rows that are shown, from a certainty on. */
export function certainSuggestions(
  rows: readonly SyncMappedField[],
  suggestions: ReadonlyMap<string, MappingSuggestion>,
  threshold: number,
): readonly MappingSuggestion[] {
  if (suggestions.size === 0) return [];
  return rows.flatMap(({ key }) => {
    const suggestion = suggestions.get(key);
    return suggestion && suggestion.confidence >= threshold ? [suggestion] : [];
  });
}

/** Never writes over something, and never sets a direction. */
export function doAccept(
  { actor, localize, accepted }: ActionTarget,
  taken: readonly MappingSuggestion[],
): MappingNotice {
  const fields = new Map(actor.state.fields.map((field) => [field.key, field]));
  const changes = new Map<string, SyncFieldMapping>();
  for (const suggestion of taken) {
    const field = fields.get(suggestion.fieldKey);
    if (field?.crmFieldKey === '') changes.set(field.key, accepted(mappingOf(field), suggestion));
  }
  actor.edit(changes);
  return { text: localize.term('mappingAccepted', changes.size), tone: 'done' };
}

/** What a row asks for. Selecting is no edit: it is up to whoever shows the rows. */
export function doAction(target: ActionTarget, action: MappingRowAction): MappingNotice | undefined {
  switch (action.kind) {
    case 'wish':
      return doWish(target, action.key, action.wish);
    case 'directions':
      return doDirections(target, action);
    case 'accept': {
      const suggestion = target.suggestions.get(action.key);
      return suggestion && doAccept(target, [suggestion]);
    }
    case 'select':
    case 'retry-choices':
      return undefined;
  }
}
