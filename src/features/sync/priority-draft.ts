import type { DialogDraft } from '../../core/dialog-life.js';
import type { PriorityEditor } from './priority-editor.js';
import { sameOrder } from './priority-order.js';

/** Raised when the shape of {@link PriorityDraft} changes: an older draft is then left alone. */
const VERSION = 1;

export const PRIORITY_DRAFT_KEY = 'sync-priorities';

export interface PriorityDraft {
  readonly version: typeof VERSION;
  /** As it was stored when the order was made. */
  readonly base: readonly number[];
  readonly order: readonly number[];
}

/** What was kept, or `undefined` when it is not one of ours: the database belongs to the page, and to older versions. */
export function readDraft(value: unknown): PriorityDraft | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { version, base, order } = value as Partial<Record<keyof PriorityDraft, unknown>>;
  return version === VERSION && isOrder(base) && isOrder(order) ? { version, base, order } : undefined;
}

function isOrder(value: unknown): value is readonly number[] {
  return Array.isArray(value) && value.every(Number.isInteger);
}

/** How the order of an editor is kept. */
export function draftOf(editor: PriorityEditor): DialogDraft<PriorityDraft> {
  return {
    current: () => (editor.state.dirty ? { version: VERSION, ...editor.orders } : undefined),
    read: readDraft,
    isOutdated: ({ base }) => !sameOrder(base, editor.orders.base),
  };
}
