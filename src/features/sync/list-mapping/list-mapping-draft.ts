import type { SyncListMappings } from '../../../backend/index.js';
import type { DialogDraft } from '../../../core/dialog-life.js';
import { itemId } from './list-edits.js';
import type { ListMappingEditor } from './list-mapping-editor.js';
import { grouped, isChanged, type ListEdits } from './list-rows.js';

/** Raised when the shape of what is kept changes: an older draft is then left alone. */
const VERSION = 1;

/** A choice that was not stored: for which item, what was stored then, and what was chosen. */
type KeptChoice = readonly [fieldId: number, itemKey: string, stored: number, chosen: number];

export interface ListMappingDraft {
  readonly version: typeof VERSION;
  readonly choices: readonly KeptChoice[];
}

export function draftKey(connectionId: number): string {
  return `sync-list-mapping:${connectionId}`;
}

function isChoice(value: unknown): value is KeptChoice {
  if (!Array.isArray(value) || value.length !== 4) return false;
  const [fieldId, itemKey, stored, chosen] = value as readonly unknown[];
  return [fieldId, stored, chosen].every(Number.isInteger) && typeof itemKey === 'string';
}

/** What was kept, or `undefined` when it is not one of ours: the database belongs to the page, and to older versions. */
function readDraft(value: unknown): ListMappingDraft | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { version, choices } = value as Partial<Record<keyof ListMappingDraft, unknown>>;
  return version === VERSION && Array.isArray(choices) && choices.every(isChoice) ? { version, choices } : undefined;
}

export function editsOf({ choices }: ListMappingDraft): ListEdits {
  const byField = grouped(choices, ([fieldId]) => fieldId);
  return new Map(
    [...byField].map(([fieldId, kept]) => [fieldId, new Map(kept.map(([, itemKey, , chosen]) => [itemKey, chosen]))]),
  );
}

/** What was stored when the choices were made, as far as they tell; for the rest, what is stored now. */
export function storedThen({ choices }: ListMappingDraft, now: SyncListMappings): SyncListMappings {
  const then = new Map(choices.map(([fieldId, itemKey, stored]) => [itemId(fieldId, itemKey), stored]));
  const lists = now.lists.map((list) => ({
    ...list,
    items: list.items.map((item) => ({
      ...item,
      crmItemId: then.get(itemId(list.fieldId, item.key)) ?? item.crmItemId,
    })),
  }));
  return { ...now, lists };
}

/** How the choices of an editor are kept. */
export function draftOf(editor: ListMappingEditor): DialogDraft<ListMappingDraft> {
  return {
    current: () => {
      const choices = editor.state.lists.flatMap(({ list, rows }) =>
        rows
          .filter(isChanged)
          .map(({ key, storedId, crmItemId }): KeptChoice => [list.fieldId, key, storedId, crmItemId]),
      );
      return choices.length > 0 ? { version: VERSION, choices } : undefined;
    },
    read: readDraft,
    isOutdated: ({ choices }) =>
      choices.some(([fieldId, itemKey, stored]) => {
        const list = editor.base.lists.find((candidate) => candidate.fieldId === fieldId);
        return list?.items.find(({ key }) => key === itemKey)?.crmItemId !== stored;
      }),
  };
}
